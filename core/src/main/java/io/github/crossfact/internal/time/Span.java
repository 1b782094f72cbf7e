package io.github.crossfact.internal.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time by its first and its last part, each an EDTF date or {@code ..} where that side is open. Of one part, both are the same.
 */
record Span(String from, String to) {

    static final String OPEN = "..";
    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;
    private static final String FIRST_DAY = "-01-01";

    static Span of(String date) {
        return new Span(date, date);
    }

    static Span days(LocalDate first, LocalDate last) {
        return new Span(first.toString(), last.toString());
    }

    Span to(Span end) {
        return new Span(from, end.to);
    }

    /** The same, with a year that it begins in told by its first month or day, as the end within that year is: from the beginning of 2024 to October. */
    Span asFineAs(String end) {
        boolean within = from.length() == YEAR_LENGTH && end.startsWith(from + "-");
        return within
                ? new Span(from + FIRST_DAY.substring(0, Math.min(end.length(), DAY_LENGTH) - YEAR_LENGTH), to)
                : this;
    }

    /** Whether it begins after it ends, as far as the writing shows. */
    boolean isReversed() {
        int common = Math.min(from.length(), to.length());
        boolean open = from.equals(OPEN) || to.equals(OPEN);
        return !open && from.substring(0, common).compareTo(to.substring(0, common)) > 0;
    }

    /** Whether one side is a part of the other, so that they make no period: a year and its own month. */
    boolean isOneInAnother() {
        return from.startsWith(to) || to.startsWith(from);
    }

    /** Whether it is more than one day. */
    boolean isPeriod() {
        return !from.equals(to) || from.length() != DAY_LENGTH;
    }

    /** The day on which it begins; empty where that is open or not known. */
    Optional<LocalDate> firstDay() {
        return EdtfDays.first(from);
    }

    /** The day on which it ends; empty where that is open or not known. */
    Optional<LocalDate> lastDay() {
        return EdtfDays.last(to);
    }

    /** Whether a day lies in it; of what is open or not known, no day is known to. */
    boolean holds(LocalDate day) {
        return firstDay().filter(first -> !day.isBefore(first)).isPresent()
                && lastDay().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** The same stretch with quarters and halves told by their months, as a fact's period says them. */
    Span inMonths() {
        Span first = EdtfDays.inMonths(from);
        Span last = from.equals(to) ? first : EdtfDays.inMonths(to);
        return new Span(first.from, last.to);
    }

    String edtf() {
        return from.equals(to) ? from : from + "/" + to;
    }
}
