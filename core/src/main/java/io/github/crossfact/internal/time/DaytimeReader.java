package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/** Reads the day behind a time of day: "by 5 p.m. on 10 September". Facts hold at days, so that the hour adds nothing to it. */
final class DaytimeReader {

    /** How many words and signs a time of day has at most. */
    private static final int LONGEST = 8;

    private final Clues clues;
    private final PointReader points;

    DaytimeReader(Clues clues, PointReader points) {
        this.clues = clues;
        this.points = points;
    }

    /** The day behind the time of day that begins at a token; null where there is none. */
    @Nullable
    Point read(int token) {
        boolean said = false;
        int at = token;
        for (int words = 0; words < LONGEST && at >= 0; words++) {
            Point day = said ? points.written(clues.skipLinks(at)) : null;
            if (day != null && day.stamp() != null) {
                return day;
            }
            said |= clues.has(at, CalendarKind.DAYTIME);
            at = afterPart(at);
        }
        return null;
    }

    /** The sign in 5:30 or 5.30. */
    private boolean isClockSign(int token) {
        return clues.tokens().isAny(token, ":.")
                && clues.isGlued(token)
                && clues.tokens().isDigits(token + 1);
    }

    /** The token behind what may be part of a time of day; -1 where it is none. */
    private int afterPart(int token) {
        if (clues.has(token, CalendarKind.DAYTIME)) {
            return clues.after(token);
        }
        if (clues.scan().item(token) instanceof Item.Number number) {
            return number.end();
        }
        boolean small = clues.tokens().isDigits(token) || isClockSign(token) || clues.has(token, CalendarKind.FROM);
        int behind = small ? token + 1 : clues.skipLinks(token);
        return behind > token ? behind : -1;
    }
}
