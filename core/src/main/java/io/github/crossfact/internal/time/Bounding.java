package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a word before a time makes of it. */
enum Bounding {
    FROM_IT_ON(CalendarKind.SINCE, Moment::on),
    UP_TO_IT(CalendarKind.UNTIL, Moment::until),
    STATE_OF_IT(CalendarKind.AS_OF, Moment::until),
    /** What is reached by then is told of then. */
    REACHED_BY(CalendarKind.BY, moment -> moment),
    EARLIER(CalendarKind.BEFORE, Moment::until),
    LATER(CalendarKind.AFTER, Moment::on);

    private final CalendarKind kind;
    private final UnaryOperator<Moment> made;

    Bounding(CalendarKind kind, UnaryOperator<Moment> made) {
        this.kind = kind;
        this.made = made;
    }

    /** What the word makes of the time behind it. */
    Moment of(Moment moment) {
        return made.apply(moment);
    }

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
