package io.github.crossfact.event;

/** What does not add up. */
public enum FindingKind {
    /** The parts of a whole, when they claim to be all of it, do not sum to it. */
    BREAKDOWN_MISMATCH,
    /** A part is greater than the whole it belongs to. */
    PART_EXCEEDS_WHOLE,
    /**
     * A separator reads as a decimal one by the language and as a grouping one by the source, or the other way round.
     */
    AMBIGUOUS_SEPARATOR,
    /** The wording names one type of document, its code another. */
    TYPE_CONFLICT,
    /** One document code, two dates of issue. */
    DATE_CONFLICT,
    /** A period ends before it begins. */
    PERIOD_REVERSED
}
