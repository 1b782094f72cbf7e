package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a word before a time makes of it. */
enum Bounding {
    FROM_IT_ON(CalendarKind.SINCE),
    UP_TO_IT(CalendarKind.UNTIL),
    STATE_OF_IT(CalendarKind.AS_OF),
    REACHED_BY(CalendarKind.BY),
    EARLIER(CalendarKind.BEFORE),
    LATER(CalendarKind.AFTER);

    private static final List<Bounding> ALL = List.of(values());

    private final CalendarKind kind;

    Bounding(CalendarKind kind) {
        this.kind = kind;
    }

    /** What the word makes of the time behind it; what is reached by then is told of then. */
    Moment of(Moment moment) {
        return switch (this) {
            case FROM_IT_ON -> moment.on();
            case UP_TO_IT, STATE_OF_IT -> moment.until();
            case REACHED_BY -> moment;
            case EARLIER -> moment.beforehand();
            case LATER -> moment.afterwards();
        };
    }

    /** Whether with an hour of a day it means all before that day, too; "from 8 a.m. on 10 September" is that day. */
    boolean reachesUpToDay() {
        return this == UP_TO_IT || this == STATE_OF_IT || this == REACHED_BY;
    }

    /** What the word at a token says; null where it says nothing of the kind. */
    static @Nullable Bounding at(Clues clues, int token) {
        for (Bounding bounding : ALL) {
            if (clues.has(token, bounding.kind)) {
                return bounding;
            }
        }
        return null;
    }
}
