package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;

/** Tells a number without a noun that is the subject of its clause by the verb behind it, which goes with several: "57 were finished". */
final class BareSubject {

    /** How many words and names may stand before the verb: "at the end of May in the district of X". */
    private static final int MOST_ADVERBIAL = 8;

    /** "Only", "meanwhile", "later". */
    private static final Cues ADVERBS = Cues.of(Cue.FUNCTION, Cue.PRESENT, Cue.AGO);

    private static final Cues SMALL = Cues.of(
            Cue.FUNCTION, Cue.PRESENT, Cue.AND, Cue.OF_WHICH, Cue.OF_THEM, Cue.BE, Cue.PAST, Cue.FUTURE, Cue.NOT);

    private BareSubject() {}

    /** Whether a number is the subject of the verb right behind it; that it has no noun is the caller's to say. */
    static boolean is(View view, Item.Number number) {
        return view.cue(number.end(), Cue.FINITE) || opens(view, number) && mayBeVerb(view, number.end());
    }

    /** Whether a number goes on with what the one before it was the subject of; that it has no noun is the caller's to say. */
    static boolean goesOn(View view, Item.Number number) {
        return view.cue(number.end(), Cue.FINITE) || mayBeVerb(view, number.end());
    }

    /**
     * "21 answered he at once": where nouns have capitals and the verb stands second, a word behind the number that another follows which is neither a noun
     * nor an attribute, so that it is none itself.
     */
    static boolean isObject(View view, Item.Number number) {
        int verb = number.end();
        int behind = view.next(verb);
        return Agreement.isOf(view)
                && view.unknownWord(verb)
                && !view.tokens().capitalized(verb)
                && Nouns.endsIn(view, verb, view.language().adjectiveEndings())
                && view.tokens().isWord(behind)
                && !view.tokens().capitalized(behind)
                && (view.isArticle(behind) || isNoAttribute(view, behind));
    }

    /** Whether a word cannot stand between an attribute and its noun, or belong to what is left out behind one. */
    private static boolean isNoAttribute(View view, int token) {
        return !Nouns.endsIn(view, token, view.language().adjectiveEndings())
                && !Agreement.isPreposition(view, token)
                && !view.cue(token, SMALL);
    }

    /** Whether a number opens its sentence, or what a semicolon sets apart, perhaps behind one small word: "only 57 were finished". */
    static boolean opens(View view, Item.Number number) {
        int before = view.previous(number.first());
        int start = view.cue(before, Cue.FUNCTION) ? view.previous(before) : before;
        return view.edge(start, ";");
    }

    /** "Fined were 173", "fined were at commune level 173", "by June were 954 finished": behind a verb in the plural whose clause opens with a word or phrase that cannot be its subject. */
    static boolean isInverted(View view, Item.Number number) {
        int before = view.previous(number.first());
        int verb = view.isLevelPhrase(before) ? view.previous(before) : before;
        boolean plural = view.cue(verb, Cue.FINITE) || view.cue(verb, Cue.PAST) && Agreement.isPluralVerb(view, verb);
        return plural && isNoSubject(view, view.previous(verb))
                || (plural || mayBeVerb(view, verb)) && isAdverbial(view, verb);
    }

    /** Whether a word opens the sentence which is neither a noun nor a plural. */
    private static boolean isNoSubject(View view, int word) {
        return (word == view.first() || isBehindAdverb(view, word))
                && !Nouns.isKnown(view, word)
                && !view.cue(word, Cue.AT)
                && view.tokens().isWord(word)
                && !Nouns.endsIn(view, word, view.language().endings());
    }

    /** "Amicably settled were 173": where nouns have capitals, a participle behind one word that is none either. */
    private static boolean isBehindAdverb(View view, int word) {
        int adverb = view.previous(word);
        return adverb == view.first()
                && Agreement.isOf(view)
                && !view.tokens().capitalized(word)
                && view.tokens().isWord(adverb)
                && !Nouns.isKnown(view, adverb)
                && !view.cue(adverb, Cue.AT);
    }

    /** Whether nothing stands before the verb of a sentence but when or where it was: "by June", "in the district of X". */
    private static boolean isAdverbial(View view, int verb) {
        int first = view.first();
        boolean named = isTimeOrPlace(view, first) || view.cue(first, ADVERBS);
        if (!named && !Agreement.isPreposition(view, first)) {
            return false;
        }
        int token = view.next(first);
        for (int words = 0; words < MOST_ADVERBIAL && token < verb; words++) {
            boolean small = Agreement.isPreposition(view, token)
                    || view.cue(token, Cue.LINK)
                    || view.has(token, Sense.LevelWord.class);
            if (!small && !isTimeOrPlace(view, token)) {
                return false;
            }
            named |= isTimeOrPlace(view, token);
            token = view.next(token);
        }
        return named && token == verb;
    }

    /** Whether a time or a unit by its name stands at a token, or a word of time of a year that nothing tells. */
    private static boolean isTimeOrPlace(View view, int token) {
        return view.item(token) instanceof Item.Time
                || view.item(token) instanceof Item.Area
                || view.sense(token, Sense.CalendarWord.class)
                        .filter(word -> word.kind().names())
                        .isPresent();
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
