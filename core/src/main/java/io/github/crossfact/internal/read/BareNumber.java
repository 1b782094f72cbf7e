package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** Tells numbers that stand without a noun. */
final class BareNumber {

    private BareNumber() {}

    /** Whether a count was told by its number alone. */
    static boolean is(View view, CountDraft count) {
        return view.item(count.anchor()) instanceof Item.Number number && number.end() == count.phraseEnd;
    }

    /** Whether so many are told at a token without their noun, in a number that is no year. */
    static boolean at(View view, int token) {
        return view.item(token) instanceof Item.Number number
                && number.kind() == Item.NumberKind.CARDINAL
                && !view.mayBeYear(number)
                && NounFinder.after(view, number.end()).isEmpty();
    }

    /** "(198 to the army, 17 to the police)": where some went, rather than what their number rose to. */
    private static boolean isTowards(View view, int token) {
        return view.cue(token, Cue.TO) && !(view.item(view.next(token)) instanceof Item.Number);
    }

    /** Whether what stands at a token, behind a number, cannot be what the number counts. */
    static boolean endsAt(View view, Parts parts, int token) {
        return view.edge(token, ",;.:()–-")
                || parts.whole() != null
                        && (view.unknownWord(token) || view.cue(token, Cue.FUNCTION) || isTowards(view, token))
                || Nouns.isNoPlural(view, token)
                || view.item(token) != null
                        && view.tokens().isWord(token)
                        && !(view.item(token) instanceof Item.Number)
                        && !view.cue(token, Cue.FUNCTION)
                        && !view.cue(token, Cue.TO)
                || (view.unknownWord(token) || view.cue(token, Cue.FUNCTION))
                        && view.language().capitalizedNouns()
                        && !view.tokens().capitalized(token);
    }
}
