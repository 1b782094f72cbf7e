package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The beginning, the middle or the end of a time. Of a year the ends are its halves and the middle is the two quarters between; of a month the
 * ends are its halves, of a week the days up to Wednesday and those from Thursday on. Where the language counts a month by three times ten days
 * ({@code thirds}), its end begins with the 21st.
 */
record Portion(Part part, boolean thirds) {

    private static final int DAYS_OF_WEEK = 7;
    private static final int DECADE_LENGTH = 4;
    private static final int YEARS_OF_DECADE = 10;

    /** The first and the last of what a part has of a longer time, counted from zero; an end of -1 is that of the whole. */
    private record Share(int first, int last) {}

    /** A part by its letter in the tables. */
    enum Part {
        START("S"),
        MIDDLE("M"),
        END("E");

        private final String letter;

        Part(String letter) {
            this.letter = letter;
        }
    }

    private Share monthsOfYear() {
        return share(new Share(0, 5), new Share(3, 8), new Share(6, 11));
    }

    private Share daysOfMonth() {
        return thirds
                ? share(new Share(0, 9), new Share(10, 19), new Share(20, -1))
                : share(new Share(0, 14), new Share(9, 19), new Share(15, -1));
    }

    private Share daysOfWeek() {
        return share(new Share(0, 2), new Share(1, 4), new Share(3, 6));
    }

    private Share yearsOfDecade() {
        return share(new Share(0, 3), new Share(4, 6), new Share(7, 9));
    }

    private Share share(Share start, Share middle, Share end) {
        return switch (part) {
            case START -> start;
            case MIDDLE -> middle;
            case END -> end;
        };
    }

    static Portion of(Part part) {
        return new Portion(part, false);
    }

    /** A portion by what the tables say: the letter of its part first, and 3 where a month has three; half is the middle. */
    static Portion of(Sense.CalendarWord word) {
        if (word.kind() == CalendarKind.HALF) {
            return of(Part.MIDDLE);
        }
        String letters = word.unit();
        for (Part part : Part.values()) {
            if (letters.startsWith(part.letter)) {
                return new Portion(part, word.number() == 3);
            }
        }
        throw new IllegalArgumentException("part " + letters + " must begin with S, M or E");
    }

    /** This portion of a time, which is stated as the whole; a time that has no such parts stays as it is. */
    Moment of(Moment whole) {
        return within(whole.exact())
                .map(span -> new Moment(span, whole.stated()))
                .orElse(whole);
    }

    private Optional<Span> within(Span whole) {
        Optional<LocalDate> first = whole.firstDay();
        Optional<LocalDate> last = whole.lastDay();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = first.get();
        long days = ChronoUnit.DAYS.between(start, last.get()) + 1;
        if (start.getDayOfMonth() == 1 && days == start.lengthOfMonth()) {
            return Optional.of(ofMonth(start));
        }
        if (start.getDayOfYear() == 1 && days == start.lengthOfYear()) {
            Share share = monthsOfYear();
            return Optional.of(new Span(
                    start.plusMonths(share.first).toString().substring(0, 7),
                    start.plusMonths(share.last).toString().substring(0, 7)));
        }
        if (days == DAYS_OF_WEEK) {
            return Optional.of(Span.days(start.plusDays(daysOfWeek().first), start.plusDays(daysOfWeek().last)));
        }
        boolean decade = whole.from().length() == DECADE_LENGTH
                && start.plusYears(YEARS_OF_DECADE).minusDays(1).equals(last.get());
        return decade ? Optional.of(ofDecade(start.getYear())) : Optional.empty();
    }

    private Span ofMonth(LocalDate first) {
        Share share = daysOfMonth();
        int last = share.last < 0 ? first.lengthOfMonth() - 1 : share.last;
        return Span.days(first.plusDays(share.first), first.plusDays(last));
    }

    private Span ofDecade(int year) {
        return new Span(
                Moment.fourDigits(year + yearsOfDecade().first), Moment.fourDigits(year + yearsOfDecade().last));
    }
}
