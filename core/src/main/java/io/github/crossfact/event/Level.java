package io.github.crossfact.event;

/** The administrative level of a body or of what is counted, from the highest to the lowest. */
public enum Level {
    NATIONAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE
}
