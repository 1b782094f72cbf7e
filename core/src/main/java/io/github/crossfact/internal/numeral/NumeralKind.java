package io.github.crossfact.internal.numeral;

/**
 * What a row of a language's {@code numerals.csv} says of its form; the rows are {@code kind,value,form}.
 *
 * <p>A word that is wholly made of forms ("einundzwanzig") is read from them, so only what is irregular has a row of its own. {@code value} is a whole
 * number, unless a kind says otherwise.
 */
public enum NumeralKind {

    /** 1 to 9. */
    UNIT,
    /** One, and also an article or pronoun: a number only inside a larger one, before a unit or currency, and where it stands alone. */
    ONE,
    /** As {@link #ONE}, and before an ordinal it is an article as well: "a third" is a fraction only where no noun follows. */
    ARTICLE,
    /** A number only where the text has these very marks: "één". */
    STRESSED,
    /** 1 to 9, and also another word: as {@link #ONE}, and a number before something that can be counted. */
    WEAK,
    /** 1 to 9, spelled as the part {@code 1/n} is: the part before a singular noun with the article, "a fifth of the area". */
    SHARE,
    /** A number that nothing smaller follows: 0, and what is irregular from 10 to 19. */
    NUMBER,
    /** As {@link #NUMBER}, but also a word of every sentence ("no", "none"): a number only where it stands alone. */
    ALONE,
    /** Ten, which after a unit makes 13 to 19. */
    TEEN,
    /** 20, 30 … 90. */
    TEN,
    /** A round number of its own: two hundred, two thousand. */
    MULTIPLE,
    /** 100, 1000 … that multiply what stands before and also stand alone. */
    MAGNITUDE,
    /** As {@link #MAGNITUDE}, but no number without a factor: millions, dozens, plurals. A final dot belongs to the form, and need not be written. */
    SCALE,
    /** A form that is {@link #SCALE} after a factor, and twice the value alone. */
    DUAL,
    /** A letter that is a magnitude behind digits, in this very case: the K of 100K. A small one may have a space before it: 2.3 k. */
    GLUED,
    /** As {@link #GLUED}, but only behind decimals: the G of 1.2G, while 5G is a generation of networks. */
    GLUED_DECIMAL,
    /** A whole ordinal. */
    ORDINAL,
    /** A whole ordinal that is also another word: an ordinal only after a {@link #DETERMINER}, or where it stands alone. */
    GUARDED,
    /** What makes an ordinal of a number. {@code value}: the least and the most that the last part of the number may be ("2-19"; "20-" for no most). */
    ORDINAL_ENDING,
    /** What makes an ordinal of digits that it is written together with; {@code value} is empty. */
    DIGIT_ORDINAL,
    /** A part, {@code 1/2}, that may stand alone. */
    FRACTION,
    /** A part, {@code 1/3}, that needs a number before it or a magnitude after it. */
    PART,
    /** A part, {@code 1/100}, behind the number that counts the parts, and the ordinal (100th) elsewhere; always a word of its own. */
    ORDINAL_PART,
    /** What makes a {@link #PART} of a number; {@code value} as for {@link #ORDINAL_ENDING}. */
    PART_ENDING,
    /** A mixed number, {@code 3/2}; after a unit in the same word it is added to it. */
    MIXED,
    /** Between the parts of a number; {@code value} is empty here and below. */
    AND,
    /** Before a number that is less than nothing. */
    MINUS,
    /** Between the whole and the decimal digits, where they are said in words. */
    POINT,
    /** Between an ordinal and the hundreds or more that come on top of it. */
    ON_TOP,
    /** An article written together with the number after it. */
    DEFINITE,
    /** What may stand before an ordinal: articles, prepositions, possessives. */
    DETERMINER,
    /** Before a magnitude, which is no number then: "several thousand". */
    SEVERAL,
    /** Before the lower end of a range. */
    FROM,
    /** Between the ends of a range. */
    TO,
    /** Between the ends of a range, of which the upper one is said to belong to it. */
    THROUGH,
    /** Before two ends that an {@link #AND} joins. */
    BETWEEN,
    /** Between a number and the number of all. */
    OUT_OF,
    /** Between how many parts there are and how many make the whole: "three parts of a hundred" is 3/100. */
    PARTS_OF,
    /** Before a number that is a percentage, though no sign of it stands behind: "a percentage of 30". */
    PERCENTAGE,
    /** Behind digits with a dot that are a time of day: "15.45 o'clock". */
    O_CLOCK,
    /** Number words that are no number together, and words that only look like one. */
    NONE;

    /** Whether the form is one part of a number, found inside words; the others stand beside numbers, and may be phrases. */
    boolean isPart() {
        return ordinal() <= AND.ordinal();
    }

    /** Whether the form may be joined with others to one word. */
    boolean joins() {
        return isPart() && this != GLUED && this != GLUED_DECIMAL && this != GUARDED && this != DIGIT_ORDINAL;
    }

    boolean isEnding() {
        return this == ORDINAL_ENDING || this == PART_ENDING;
    }

    boolean isMagnitude() {
        return this == MAGNITUDE || this == SCALE || this == DUAL;
    }

    /** Whether a lone form of this kind is, more often than not, no number. */
    boolean isDoubtful() {
        return this == ONE || this == ARTICLE || this == WEAK;
    }
}
