package io.github.crossfact.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of time by its first and its last part, each an EDTF date or {@code ..} where that side is open. Of one part, both are the same.
 */
record Moment(String from, String to) {

    static final String OPEN = "..";
    private static final int DAY_LENGTH = 10;

    static Moment of(String date) {
        return new Moment(date, date);
    }

    static Moment day(LocalDate day) {
        return of(day.toString());
    }

    static Moment month(YearMonth month) {
        return of(month.toString());
    }

    static Moment year(int year) {
        return of(fourDigits(year));
    }

    static Moment days(LocalDate first, LocalDate last) {
        return new Moment(first.toString(), last.toString());
    }

    /** From the beginning of this one to the end of another. */
    Moment to(Moment end) {
        return new Moment(from, end.to);
    }

    /** From its beginning on. */
    Moment on() {
        return new Moment(from, OPEN);
    }

    /** Until its end. */
    Moment until() {
        return new Moment(OPEN, to);
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

    String edtf() {
        return from.equals(to) ? from : from + "/" + to;
    }

    static String fourDigits(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    static String twoDigits(int number) {
        return String.valueOf(100 + number).substring(1);
    }
}
