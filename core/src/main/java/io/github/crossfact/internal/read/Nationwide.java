package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import java.util.List;

/** Tells facts about the whole country. */
final class Nationwide {

    private Nationwide() {}

    /** Whether the whole country is what the fact is about: said in its clause, or said before it with no unit named since. */
    static boolean is(View view, Draft draft, List<NamedUnit> named) {
        if (!view.contents().words().has(Cue.NATIONWIDE)) {
            return false;
        }
        int anchor = draft.anchor();
        int said = -1;
        int outside = -1;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (token > anchor && (view.symbol(token, ",;()") || isNewClause(view, token))) {
                break;
            }
            // "8 % (in the country 6 %)": what a bracket says is true within it.
            outside = view.symbol(token, "(") ? said : outside;
            said = view.symbol(token, ")") ? outside : said;
            // "81 monuments of national level": right behind a noun it says of which level they are rather than where.
            boolean levelOfCount = Nouns.isKnown(view, view.previous(token)) && view.isLevelPhrase(token);
            said = view.cue(token, Cue.NATIONWIDE) && !levelOfCount && !view.quoted(token) ? token : said;
        }
        return said >= 0 && NamedUnit.between(said, anchor, named).isEmpty();
    }

    /** "And" before an article or a verb begins another clause. */
    private static boolean isNewClause(View view, int token) {
        int next = view.next(token);
        return view.cue(token, Cue.AND) && (view.unknownWord(next) || view.cue(next, Cue.LINK));
    }
}
