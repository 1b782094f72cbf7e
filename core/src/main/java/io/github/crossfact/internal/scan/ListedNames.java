package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the transliterated names that go on with a list of districts or communes, of which only the first one has a word beside it that says what they
 * are: "the communes of X, Y and Z", "in the districts of X (12 houses) and Y". One per scan.
 */
final class ListedNames {

    /** How many tokens a list has at most before a member of it. */
    private static final int LONGEST_LIST = 12;

    /** How many tokens may stand in brackets between two members. */
    private static final int LONGEST_BRACKET = 8;

    private final Scan scan;
    private final Tokens tokens;
    private final NameReader names;
    private final UnitCues cues;
    private final NameContext context;
    /** What is written together with a word to mean "and"; null where nothing is. */
    private final @Nullable String and;

    ListedNames(Scan scan, NameReader names, UnitCues cues, NameContext context, List<String> proclitics) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.names = names;
        this.cues = cues;
        this.context = context;
        this.and = proclitics.isEmpty() ? null : proclitics.get(0);
    }

    /** Takes the name that begins at a token, if it goes on with such a list; returns whether it did. */
    boolean take(int token) {
        if (token == 0 || context.isLatin(token) || context.isSmall(token)) {
            return false;
        }
        @Nullable Unit before = before(token);
        @Nullable Unit around = before == null ? null : before.parent();
        if (before == null || around == null) {
            return false;
        }
        Item.@Nullable Area beside = names.read(token, before.level(), around);
        Item.@Nullable Area found = beside == null && before.level() != Level.DISTRICT
                ? names.read(token, before.level(), before.province())
                : beside;
        if (found == null || found.unit().equals(before) || !scan.isFree(found.first(), found.end())) {
            return false;
        }
        scan.take(found);
        return true;
    }

    /** "In the communes of A, B and Khanh Hoa": whether a name goes on with a list of smaller units, though it is a province's as well. */
    boolean isOfSmaller(int token) {
        boolean comma = tokens.is(token - 1, ',');
        boolean joined = isAnd(token - 1) || hasAnd(token);
        int end = comma || joined ? longestEnd(token) : -1;
        if (end < 0 || !joined && !goesOn(end)) {
            return false;
        }
        int last = comma || isAnd(token - 1) ? token - 2 : token - 1;
        for (int first = last; first > 0 && last - first < LONGEST_LIST && isOfList(first); first--) {
            if (cues.anyBefore(first)) {
                return cues.isPlural(first) && cues.smallerBefore(first) && longestEnd(first) > 0;
            }
        }
        return false;
    }

    /** The token behind the longest name of a district or commune that begins at a token; -1 where none does. */
    private int longestEnd(int token) {
        return Math.max(names.longestEnd(token, Level.DISTRICT), names.longestEnd(token, Level.COMMUNE));
    }

    /** Whether a token may stand between the noun of a list and the "and" before its last member. */
    private boolean isOfList(int token) {
        return tokens.isAny(token, ",-") || tokens.isWord(token) && !tokens.isBreak(token) && !isAnd(token);
    }

    /** The district or commune that a joint before a token joins the token to; null where there is none. */
    private @Nullable Unit before(int token) {
        boolean apart = tokens.is(token - 1, ',') || isAnd(token - 1);
        int behind = beforeBracket(apart ? token - 1 : token);
        return scan.item(behind - 1) instanceof Item.Area area
                        && area.unit().level() != Level.PROVINCE
                        && (apart || hasAnd(token))
                ? area.unit()
                : null;
    }

    /** Whether what follows a name makes it a member of a list. */
    boolean goesOn(int end) {
        return tokens.is(end, ',') || goesOnWithAnd(end);
    }

    /** Whether "and" follows a name. */
    boolean goesOnWithAnd(int end) {
        return isAnd(end) || hasAnd(end);
    }

    /** Whether "and" is written together with a word. */
    private boolean hasAnd(int token) {
        return and != null && tokens.isWord(token) && tokens.text(token).startsWith(and);
    }

    private boolean isAnd(int token) {
        @Nullable Match match = scan.match(token);
        return match != null && match.length() == 1 && match.senses().has(Cue.AND);
    }

    /** The token at which the brackets open that close before a token; that token where none do. */
    private int beforeBracket(int token) {
        if (!tokens.is(token - 1, ')')) {
            return token;
        }
        int open = token - 2;
        while (open > 0 && token - open <= LONGEST_BRACKET && !tokens.is(open, '(')) {
            open--;
        }
        return tokens.is(open, '(') ? open : token;
    }
}
