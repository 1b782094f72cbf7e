package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import org.jspecify.annotations.Nullable;

/** What a word before a time makes of it. */
enum Bounding {
    FROM_IT_ON(CalendarKind.SINCE) {
        @Override
        Moment of(Moment moment) {
            return moment.on();
        }
    },
    UP_TO_IT(CalendarKind.UNTIL) {
        @Override
        Moment of(Moment moment) {
            return moment.until();
        }
    },
    STATE_OF_IT(CalendarKind.AS_OF) {
        @Override
        Moment of(Moment moment) {
            return moment.until();
        }
    },
    /** What is reached by then is told of then. */
    REACHED_BY(CalendarKind.BY) {
        @Override
        Moment of(Moment moment) {
            return moment;
        }
    },
    EARLIER(CalendarKind.BEFORE) {
        @Override
        Moment of(Moment moment) {
            return moment.until();
        }
    },
    LATER(CalendarKind.AFTER) {
        @Override
        Moment of(Moment moment) {
            return moment.on();
        }
    };

    private final CalendarKind kind;

    Bounding(CalendarKind kind) {
        this.kind = kind;
    }

    abstract Moment of(Moment moment);

    /** What the word at a token says; null where it says nothing of the kind. */
    static @Nullable Bounding at(Clues clues, int token) {
        for (Bounding bounding : values()) {
            if (clues.has(token, bounding.kind)) {
                return bounding;
            }
        }
        return null;
    }
}
