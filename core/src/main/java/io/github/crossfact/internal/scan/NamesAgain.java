package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of districts and communes that a page has told with a word that says what they are: there it may also tell them without one, as headlines
 * do, though a word of the name be one of the language. One per scan.
 */
final class NamesAgain {

    /** A single word is too often something else, unless it is a long one in a script in which names are often written in one. */
    private static final int FEWEST_WORDS = 2;

    private final Scan scan;
    private final Tokens tokens;
    private final NameContext context;
    /** By the text of the name. */
    private final Map<String, Unit> units = new HashMap<>();

    private int mostTokens;

    NamesAgain(Scan scan, NameContext context) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.context = context;
        for (Item.Area area : scan.areas()) {
            int words = area.end() - area.first();
            if ((words >= FEWEST_WORDS || context.isLong(area.first()))
                    && area.unit().level() != Level.PROVINCE) {
                // A district's town has its name, and without a word for either the district is meant.
                units.merge(text(area.first(), area.end()), area.unit(), NamesAgain::larger);
                mostTokens = Math.max(mostTokens, words);
            }
        }
    }

    private static Unit larger(Unit one, Unit other) {
        return other.level().compareTo(one.level()) < 0 ? other : one;
    }

    private String text(int first, int end) {
        return tokens.source().substring(tokens.start(first), tokens.end(end - 1));
    }

    /** Whether the page named anything that it may name again. */
    boolean isEmpty() {
        return units.isEmpty();
    }

    /** "Krong Pa has" where the verb stands first: behind a word that the language does not know, but for the syllables of a longer name. */
    private boolean isBehindUnknown(int token) {
        return scan.match(token - 1) == null && scan.item(token - 1) == null && !context.goesOn(token - 1);
    }

    /** Takes the name that begins at a token, if it is one of these and the words beside it do not make it that of something else. */
    void take(int token) {
        if (!mayBegin(token)) {
            return;
        }
        int fewest = context.isLong(token) ? 1 : FEWEST_WORDS;
        for (int end = Math.min(token + mostTokens, tokens.size()); end - token >= fewest; end--) {
            Unit unit = units.get(text(token, end));
            if (unit != null && scan.isFree(token, end) && !goesOn(end)) {
                scan.take(new Item.Area(token, end, unit));
                return;
            }
        }
    }

    private boolean mayBegin(int token) {
        return context.isLatin(token)
                ? tokens.capitalized(token)
                        && !tokens.is(token - 1, '-')
                        && !context.isNamePart(token - 1)
                        && !context.isPeople(token)
                : context.begins(token) || context.isCue(token - 1) || isBehindUnknown(token);
    }

    private boolean goesOn(int end) {
        return context.isLatin(end - 1) ? context.isNamePart(end) || tokens.is(end, '-') : context.goesOn(end);
    }
}
