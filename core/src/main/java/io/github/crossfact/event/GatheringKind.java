package io.github.crossfact.event;

/** What is held. */
public enum GatheringKind {
    CONFERENCE,
    CONGRESS,
    CEREMONY,
    MEETING,
    CONTEST,
    FESTIVAL,
    TRAINING
}
