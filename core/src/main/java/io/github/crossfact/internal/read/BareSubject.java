package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** Tells a number without a noun that is the subject of its clause by the verb behind it, which goes with several: "57 were finished". */
final class BareSubject {

    private BareSubject() {}

    /** Whether a number is the subject of the verb right behind it; that it has no noun is the caller's to say. */
    static boolean is(View view, Item.Number number) {
        return view.cue(number.end(), Cue.FINITE) || opens(view, number) && mayBeVerb(view, number.end());
    }

    /** Whether a number goes on with what the one before it was the subject of; that it has no noun is the caller's to say. */
    static boolean goesOn(View view, Item.Number number) {
        return view.cue(number.end(), Cue.FINITE) || mayBeVerb(view, number.end());
    }

    /** Whether a number opens its sentence, or what a semicolon sets apart, perhaps behind one small word: "only 57 were finished". */
    static boolean opens(View view, Item.Number number) {
        int before = view.previous(number.first());
        int start = view.cue(before, Cue.FUNCTION) ? view.previous(before) : before;
        return !view.holds(start) || view.symbol(start, ";");
    }

    /** "Fined were 173": behind a verb in the plural that follows the first word of a sentence, which is neither a noun nor a plural. */
    static boolean isInverted(View view, Item.Number number) {
        int verb = view.previous(number.first());
        int first = view.previous(verb);
        return first == view.first()
                && (view.cue(verb, Cue.FINITE) || view.cue(verb, Cue.PAST) && Agreement.isPluralVerb(view, verb))
                && !Nouns.isKnown(view, first)
                && !view.cue(first, Cue.AT)
                && view.tokens().isWord(first)
                && !Nouns.endsIn(view, first, view.language().endings());
    }

    /**
     * Where nouns have capitals and the verb stands second, a word behind the number that opens a sentence is the verb, if it ends as plurals of verbs do,
     * which some attributes do as well.
     */
    private static boolean mayBeVerb(View view, int verb) {
        return Agreement.isOf(view)
                && view.holds(verb)
                && view.tokens().isWord(verb)
                && !view.tokens().capitalized(verb)
                && !view.cue(verb, Cue.FUNCTION)
                && !Agreement.isPreposition(view, verb)
                && Agreement.isPluralVerb(view, verb);
    }
}
