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

    /** Whether what stands at a token, behind a number, cannot be what the number counts. */
    static boolean endsAt(View view, Parts parts, int token) {
        return !view.holds(token)
                || view.symbol(token, ",;.:()–-")
                || parts.whole() != null && (view.unknownWord(token) || view.cue(token, Cue.FUNCTION))
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
