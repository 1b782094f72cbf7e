package io.github.crossfact.internal.time;

/** Which way a text looks from its day of publication, where a date leaves its year open or a weekday its week. */
enum Outlook {
    /** The words tell of what has been. */
    PAST,
    /** News tells of what has been, and announces what comes soon. */
    BACK,
    /** The words speak of what is to come. */
    AHEAD,
    /** A text of nothing but a time is no report; it is an entry or a question, about what is to come. */
    ENTRY
}
