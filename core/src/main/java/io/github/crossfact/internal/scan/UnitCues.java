package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Where the words before a token say that an administrative unit follows, and of which levels. */
final class UnitCues {

    /** The most tokens of a form that says so. */
    private static final int LONGEST = 3;

    /** Beside the bits of the levels. */
    private static final int CITY = 1 << 7;

    private final Scan scan;

    UnitCues(Scan scan) {
        this.scan = scan;
    }

    /** Whether the word before a token, small words aside, says that a unit of this level follows. */
    boolean before(int token, Level level) {
        return before(token, bit(level));
    }

    /** Whether the word before a token says that a city follows. */
    boolean city(int token) {
        return before(token, CITY);
    }

    private boolean before(int token, int bit) {
        return said(token, bit) || isLink(token - 1) && said(token - 1, bit);
    }

    /** Whether a form that ends right before a token says this of what follows. */
    private boolean said(int token, int bit) {
        for (int first = token - 1; first >= Math.max(0, token - LONGEST); first--) {
            @Nullable Match match = scan.match(first);
            if (match != null && match.end() == token && (levels(match) & bit) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isLink(int token) {
        @Nullable Match match = scan.match(token);
        return match != null && match.senses().has(Cue.LINK);
    }

    private static int levels(Match match) {
        int levels = 0;
        for (Sense sense : match.senses()) {
            if (sense instanceof Sense.LevelWord word
                    && (word.kind() == Sense.LevelKind.UNIT || word.kind() == Sense.LevelKind.UNITS)) {
                levels |= bit(word.level());
            } else if (sense instanceof Sense.LevelWord word && word.kind() == Sense.LevelKind.CITY) {
                levels |= CITY | bit(Level.DISTRICT);
            } else if (sense instanceof Sense.BodyWord body) {
                @Nullable Level level = body.level();
                levels |= level == null ? 0 : bit(level);
            }
        }
        for (Sense sense : match.modifiers()) {
            levels |= sense instanceof Sense.LevelWord word ? bit(word.level()) : 0;
        }
        return levels;
    }

    private static int bit(Level level) {
        return 1 << level.ordinal();
    }
}
