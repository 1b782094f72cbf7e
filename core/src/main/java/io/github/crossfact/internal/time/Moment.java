package io.github.crossfact.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a time means.
 *
 * @param exact the whole expression, as exact as the words: the end of 2022 is its last months
 * @param stated what a fact's period says of it: the end of 2022 is 2022, the first half of it 2022-01/2022-06
 */
record Moment(Span exact, Span stated) {

    private static Moment of(Span span) {
        return new Moment(span, span);
    }

    static Moment of(String date) {
        return of(Span.of(date));
    }

    static Moment of(String first, String last) {
        return of(new Span(first, last));
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
        return of(Span.days(first, last));
    }

    /** These days of a time that is only told as a whole. */
    Moment narrowedTo(LocalDate first, LocalDate last) {
        return new Moment(Span.days(first, last), stated);
    }

    /** From the beginning of this one to the end of another. */
    Moment to(Moment end) {
        Span from = stated.from().equals(exact.from()) ? stated : stated.asFineAs(end.stated.to());
        return new Moment(exact.to(end.exact), from.to(end.stated));
    }

    /** The same as a period that goes on: until now is no end of what a fact's period says. */
    Moment goingOn() {
        return new Moment(exact, stated.to(Span.of(Span.OPEN)));
    }

    /** From its beginning on. */
    Moment on() {
        boolean same = exact.firstDay().equals(stated.firstDay());
        return new Moment(same ? stated : exact, stated).to(of(Span.OPEN));
    }

    /** Until its end. */
    Moment until() {
        boolean same = exact.lastDay().equals(stated.lastDay());
        return of(Span.OPEN).to(new Moment(same ? stated : exact, stated));
    }

    /** Until its end, at which a fact's period says that something is so. */
    Moment reachedBy() {
        return new Moment(until().exact, stated);
    }

    /** From the day after its end on; a fact's period begins with the time itself. */
    Moment afterwards() {
        Span later = exact.lastDay()
                .map(last -> new Span(coarse(last.plusDays(1), exact.to()), Span.OPEN))
                .orElse(on().exact);
        return new Moment(later, on().stated);
    }

    /** Until the day before its beginning; a fact's period ends with the time itself. */
    Moment beforehand() {
        Span earlier = exact.firstDay()
                .map(first -> new Span(Span.OPEN, coarse(first.minusDays(1), exact.from())))
                .orElse(until().exact);
        return new Moment(earlier, until().stated);
    }

    /** A day as coarse as a date is written, where that is a year, a month or a day. */
    private static String coarse(LocalDate day, String like) {
        boolean calendar = like.length() != 7 || Integer.parseInt(like.substring(5)) <= 12;
        return calendar && !like.contains("X") ? day.toString().substring(0, like.length()) : day.toString();
    }

    /** The beginning, as a fact's period says it. */
    String from() {
        return stated.from();
    }

    /** The end, as a fact's period says it. */
    String to() {
        return stated.to();
    }

    /** Whether it begins after it ends, as far as the writing shows. */
    boolean isReversed() {
        return exact.isReversed();
    }

    /** Whether one side is a part of the other, so that they make no period: a year and its own month. */
    boolean isOneInAnother() {
        return exact.isOneInAnother();
    }

    /** Whether it is more than one day. */
    boolean isPeriod() {
        return exact.isPeriod();
    }

    String edtf() {
        return exact.edtf();
    }

    static String fourDigits(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    static String twoDigits(int number) {
        return String.valueOf(100 + number).substring(1);
    }
}
