package io.github.crossfact.internal.lexicon;

/**
 * What a word says about time: the column {@code kind} of {@code calendar.csv}. The column {@code value} holds a number, letters, or both; each
 * kind says what they mean.
 */
public enum CalendarKind {
    /** A month: number, then the calendar, {@code 11G} Gregorian, {@code 9S} solar Hijri, {@code 8H} lunar Hijri. */
    MONTH(false),
    /** A month whose name is a common word besides, and counts only beside a year. As {@link #MONTH}. */
    WEAK_MONTH(false),
    /** A day of the week, 1 for Monday to 7. */
    WEEKDAY(false),
    /** A unit of time: {@code Y}, {@code M}, {@code W}, {@code D}, {@code H}, {@code MIN}, {@code S} or a multiple, as {@code 10Y}. */
    UNIT(true),
    /** The plural of a {@link #UNIT}: without a number, the last of them are none in particular. */
    UNITS(true),
    /** The days of a week that have a name of their own, the first and the last: {@code 67} is the weekend. */
    WEEK_PART(true),
    /** A quarter or a half by its number in ISO 8601-2: 33 is the first quarter, 40 the first half. */
    GROUPING(false),
    /** A whole length of time in one word, as {@code 2Y}. */
    LENGTH(true),
    /** Last (-1), this (0) or next (1), beside a unit, a month or a weekday; value {@code W} where a weekday is that of the last or next week. */
    RELATIVE(true),
    /** A day by its distance from today: yesterday is -1. Value {@code 0TOLD} for the day that was told last: the same day. */
    RELATIVE_DAY(false),
    /** A unit by its distance from the present one: {@code -1Y} is last year. */
    RELATIVE_UNIT(false),
    /** An article that means one where a length is counted from somewhere: a year ago. Value {@code BEHIND} where it stands behind the unit. */
    ONE(false),
    /** Beside a length: so long something lasts. Behind it an article means one: for a year. */
    FOR(false),
    /** A number word that is also a common word, and counts only right before a unit: نه is nine and no. */
    COUNT(false),
    /** Half of a unit of time; of a month, its middle. */
    HALF(true),
    /** Before or behind a unit: all of one, which nobody counted: the whole day. */
    WHOLE(true),
    /** A half that may be one of a year where its rank and the year are told. */
    HALF_YEAR(true),
    /** A number that is not told: a few. The value is what it is taken for. */
    VAGUE(true),
    /** The ordinal one, where it is no numeral of its own. */
    FIRST(true),
    /** The last of several in a longer time: the last Friday of March. */
    LAST(true),
    /** What is left of a unit: the rest of the week. */
    REST(true),
    /**
     * The beginning ({@code S}), middle ({@code M}) or end ({@code E}) of a period; {@code 3E} where a month has three such parts; {@code EY} where
     * the word itself says of which unit.
     */
    PART(true),
    /** A season by its number in ISO 8601-2: 21 is spring. */
    SEASON(true),
    /** The years of a century with the same tens: 60 for the sixties. */
    DECADE(true),
    /** What is written on to the number of a year to mean its ten years: {@code 1980er}. */
    DECADE_SUFFIX(false),
    /** What is written on to a number to make it an ordinal: {@code 22ste}. */
    ORDINAL_SUFFIX(false),
    /** The mark of a calendar behind a year: {@code G}, {@code S} or {@code H}. */
    ERA(false),
    /** Behind a year or a century: before the common era, of which nothing is read. */
    BEFORE_ERA(false),
    /** A small word inside a date: articles, "of". Value {@code SUFFIX} where written on to a number it is an {@link #ORDINAL_SUFFIX}. */
    LINK(false),
    /** A preposition behind which a month or a year may stand alone; value {@code LINK} where it may also stand inside a date. */
    IN(false),
    /** A word behind which a day in figures may stand without a year. */
    ON(false),
    /** Before the beginning of a period; means nothing without an end. Value {@code LINK} where it also means "of". */
    FROM(false),
    /**
     * Before the beginning of a period that may stay open; value {@code AGO} where with a length it counts back from now, {@code PAST} where the beginning
     * is never still to come, as with {@code AGO}.
     */
    SINCE(false),
    /** Before the end of a period that has a beginning. */
    TO(false),
    /** Before the end of a period that need not have a beginning. */
    UNTIL(false),
    /** Before the day that a figure was established. */
    AS_OF(false),
    /** Before the day on which something is reached at the latest. */
    BY(false),
    /** Before a beginning and an end that "and" joins. */
    BETWEEN(false),
    /** Earlier than; value {@code AGO} where with a length it counts back from now. */
    BEFORE(false),
    /** Later than. */
    AFTER(false),
    /** And. */
    AND(false),
    /** Or. */
    OR(false),
    /** Beside a length: so long before now. Behind a unit without a number it is the last one. */
    AGO(false),
    /** Before a length: so long from now. Value {@code BEHIND} where it stands behind the length. */
    AHEAD(false),
    /** Behind a length, so long before (-1) or after (1) what was told; beside a unit, its first (-1) or last part. */
    LATER(false),
    /** Before a length: at some time before it is over. */
    WITHIN(false),
    /** Between a period and the day on which it begins: "the week beginning on". */
    STARTING(true),
    /** The present, where a period begins or ends or a length is counted from it. */
    NOW(false),
    /** Until the present. */
    UNTIL_NOW(false),
    /** Before a length: it recurs. */
    EVERY(true),
    /** Beside a length: it is an age. */
    AGE(true),
    /** Between two writings of the same date or number: "corresponding to". */
    EQUALS(true),
    /** Before a number of hours: a time of day. */
    CLOCK(false),
    /** A time of day, or a word beside it: morning, o'clock. Value {@code H} where it stands before the number of the hour. */
    DAYTIME(true),
    /** Looks like a word of time and is none. */
    OTHER(false);

    private final boolean inflected;

    CalendarKind(boolean inflected) {
        this.inflected = inflected;
    }

    /** The bit of this kind in a set of them. */
    public long bit() {
        return 1L << ordinal();
    }

    /** The bits of all kinds that a word of this one is of. */
    public long bits() {
        return switch (this) {
            case UNITS -> bit() | UNIT.bit();
            case HALF -> bit() | PART.bit();
            default -> bit();
        };
    }

    /** Whether a word of this kind is one of another, too. */
    public boolean isA(CalendarKind other) {
        return (bits() & other.bit()) != 0;
    }

    /** Whether a time or a length may begin with a word of this kind; small words mostly stand before or inside one. */
    public boolean opens() {
        return switch (this) {
            case LINK,
                    IN,
                    ON,
                    TO,
                    AND,
                    OR,
                    ERA,
                    BEFORE_ERA,
                    EVERY,
                    AGE,
                    EQUALS,
                    CLOCK,
                    DAYTIME,
                    OTHER,
                    ORDINAL_SUFFIX,
                    DECADE_SUFFIX,
                    STARTING -> false;
            default -> true;
        };
    }

    /** Whether a word of this kind names a time or a unit of it by itself; without one of them no other says anything about time. */
    public boolean names() {
        return switch (this) {
            case MONTH,
                    WEAK_MONTH,
                    WEEKDAY,
                    UNIT,
                    UNITS,
                    WEEK_PART,
                    GROUPING,
                    LENGTH,
                    RELATIVE_DAY,
                    RELATIVE_UNIT,
                    HALF,
                    HALF_YEAR,
                    PART,
                    SEASON,
                    DECADE,
                    NOW,
                    UNTIL_NOW -> true;
            default -> false;
        };
    }

    /** Whether a word of this kind may bear the language's endings; names and small words bear none. */
    public boolean isInflected() {
        return inflected;
    }
}
