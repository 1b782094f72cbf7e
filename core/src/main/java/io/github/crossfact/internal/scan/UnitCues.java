package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where the words before a token say that an administrative unit follows, and of which levels. */
final class UnitCues {

    /** The most tokens of a form that says so. */
    private static final int LONGEST = 3;

    /** Beside the bits of the levels. */
    private static final int CITY = 1 << 7;

    private static final int OF_UNITS = Mark.OF_UNITS.bit();

    private final Scan scan;
    /** The tokens behind a form that may say so, which are few. */
    private final BitSet behind = new BitSet();

    UnitCues(Scan scan) {
        this.scan = scan;
        int size = scan.tokens().size();
        for (int first = scan.next(0, OF_UNITS); first < size; first = scan.next(first + 1, OF_UNITS)) {
            @Nullable Match match = scan.match(first);
            if (match != null) {
                behind.set(match.end());
            }
        }
    }

    /** Whether the word before a token, small words aside, says that a unit of this level follows. */
    boolean before(int token, Level level) {
        return (before(token) & bit(level)) != 0;
    }

    /** Whether the word before a token says that a city follows. */
    boolean city(int token) {
        return (before(token) & CITY) != 0;
    }

    /** Whether the word before a token says that a unit of any level follows. */
    boolean anyBefore(int token) {
        return before(token) != 0;
    }

    /** "The districts of X": whether a name at a token is that of what several units lie in. */
    boolean isOfSeveral(int token) {
        return isBehind(token - 1) && isLink(token - 1) && isPlural(scan.match(token - 2));
    }

    /** "The district of X": whether a word joins a name at a token to the noun of a district. */
    boolean isOfDistrict(int token) {
        return isBehind(token - 1) && isLink(token - 1) && (said(token - 1) & bit(Level.DISTRICT)) != 0;
    }

    /** "The districts X" where no word says "of": whether a name at a token stands right behind the plural of units. */
    boolean isBehindPlural(int token) {
        return isBehind(token) && isPlural(scan.match(token - 1));
    }

    /** Whether the word before a token, small words aside, is the plural of units. */
    boolean isPlural(int token) {
        return isBehindPlural(token) || isOfSeveral(token);
    }

    /** Whether the word before a token, small words aside, says that districts or communes follow, and no cities. */
    boolean smallerBefore(int token) {
        int said = before(token);
        return (said & (bit(Level.DISTRICT) | bit(Level.COMMUNE))) != 0 && (said & (CITY | bit(Level.PROVINCE))) == 0;
    }

    /** "10 communes of X": whether a name at a token stands behind communes that are counted or many, without "of" between: it may be what they lie in. */
    boolean isOfThoseIn(int token) {
        int noun = token - 1;
        @Nullable Match match = isBehind(token) ? scan.match(noun) : null;
        return match != null
                && match.length() == 1
                && (levels(match) & bit(Level.COMMUNE)) != 0
                && (isPlural(match) || scan.tokens().isDigits(noun - 1));
    }

    private static boolean isPlural(@Nullable Match match) {
        if (match == null) {
            return false;
        }
        for (Sense sense : match.senses()) {
            if (sense instanceof Sense.LevelWord word
                    && (word.kind() == Sense.LevelKind.UNITS
                            || word.kind() == Sense.LevelKind.UNIT
                                    && !match.ending().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private int before(int token) {
        int said = said(token);
        return isBehind(token - 1) && isLink(token - 1) ? said | said(token - 1) : said;
    }

    /** What the forms that end right before a token say of what follows. */
    private int said(int token) {
        int said = 0;
        if (!isBehind(token)) {
            return said;
        }
        for (int first = token - 1; first >= Math.max(0, token - LONGEST); first--) {
            @Nullable Match match = scan.match(first);
            said |= match != null && match.end() == token ? levels(match) : 0;
        }
        return said;
    }

    private boolean isBehind(int token) {
        return token > 0 && behind.get(token);
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
