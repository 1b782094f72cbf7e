package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;

/** Tells words that say more of a noun: those that may stand between a number and what it counts. */
final class Adjectives {

    private Adjectives() {}

    /** Whether a word may stand there; {@code another} where an adjective stands before it. */
    static boolean is(View view, int token, boolean another) {
        if (Compounds.isStub(view, token)) {
            return false;
        }
        if (view.unknownWord(token) || Nouns.isSmallNoun(view, token)) {
            return !view.tokens().capitalized(token) || isOrigin(view, token);
        }
        // "were 2016 as houses recognized": what only begins what is said is no attribute.
        return isAttribute(view, token) && !Agreement.isPreposition(view, token)
                || isAdverb(view, token)
                || AttributeForms.isParticiple(view, token)
                || view.cue(token, Cue.PEOPLE)
                || view.cue(token, Cue.FURTHER)
                || view.cue(token, Cue.ADJECTIVE)
                || view.calendar(token, CalendarKind.RELATIVE)
                || isOld(view, token)
                || view.sense(token, Sense.LevelWord.class)
                        .filter(level -> level.kind() == Sense.LevelKind.ADJECTIVE)
                        .isPresent()
                || another && view.cue(token, Cue.AND);
    }

    /** "700 Cambodian students": where only names have capitals, what has the ending of an attribute right before a noun says where it is from. */
    private static boolean isOrigin(View view, int token) {
        return !view.language().capitalizedNouns()
                && Nouns.endsIn(view, token, view.language().adjectiveEndings())
                && Nouns.isKnown(view, view.next(token));
    }

    /** "55 old houses": a word for ages, with the ending of an attribute. */
    private static boolean isOld(View view, int token) {
        return view.calendar(token, CalendarKind.AGE)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** Whether a word that may be the noun is an attribute before another: "40 Khmer families". */
    static boolean isInPlace(View view, int token) {
        return view.cue(token, Cue.PEOPLE)
                || view.cue(token, Cue.ADJECTIVE)
                || !view.language().capitalizedNouns() && isAttribute(view, token);
    }

    /** "12 models already recognized": where nouns have capitals, a small word before an attribute belongs to that. */
    private static boolean isAdverb(View view, int token) {
        int next = view.next(token);
        // "812 about land, 640 about other things": behind a preposition stands what a noun of its own is about.
        boolean small = (view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.PRESENT))
                && !Agreement.isPreposition(view, token)
                && !view.cue(token, Cue.DIFFERENCE)
                // "12 no single member": of what is denied there are none.
                && !view.cue(token, Cue.NOT);
        return small
                && view.language().capitalizedNouns()
                && !view.tokens().capitalized(token)
                && (isAttribute(view, next)
                        || view.unknownWord(next) && !view.tokens().capitalized(next));
    }

    /** A participle beside its noun is an attribute, though it be a predicate elsewhere. */
    static boolean isAttribute(View view, int token) {
        return view.has(token, Sense.Qualifier.class);
    }

    /** "23 ethnic minorities": an attribute of several words that ends in a noun, with no other noun behind it. */
    static boolean isPeoples(View view, int token) {
        int next = view.next(token);
        return next - token == 2
                && !Nouns.isKnown(view, next)
                && !view.unknownWord(next)
                && view.sense(token, Sense.Qualifier.class)
                        .filter(word -> word.qualifier().equals(Qualifier.ETHNIC_MINORITY))
                        .isPresent();
    }
}
