package io.github.crossfact.event;

/** The office that a person holds in a body. */
public enum Role {
    CHAIR,
    DEPUTY_CHAIR,
    SECRETARY,
    DEPUTY_SECRETARY,
    MINISTER,
    HEAD,
    PRESIDENT,
    PRIME_MINISTER
}
