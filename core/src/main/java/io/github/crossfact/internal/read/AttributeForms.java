package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;

/** What the endings of words say of those between a number and its noun, and of a noun behind them. */
final class AttributeForms {

    /** How many words an attribute with a phrase of its own has at most. */
    private static final int LONGEST_PHRASE = 8;

    /** Verbs whose participles may be attributes. */
    private static final Cues VERBS =
            Cues.of(Cue.ISSUED, Cue.GAVE, Cue.RECEIVED, Cue.AWARDED, Cue.HELD, Cue.CHANGE, Cue.SHARES);

    private AttributeForms() {}

    /** "Of 121 accepted cases": what the tables know as a verb, right before a noun, with the ending that an attribute of that has behind the number. */
    static boolean isParticiple(View view, int token) {
        int number = view.previous(token);
        int noun = view.next(token);
        return !view.language().adjectiveEndings().isEmpty()
                && view.cue(token, VERBS)
                && !view.cue(token, Cue.FINITE)
                && !view.tokens().capitalized(token)
                && (Nouns.isKnown(view, noun) || Nouns.isNounByCase(view, noun))
                && (view.item(number) instanceof Item.Word || view.unknownWord(number)
                        ? Nouns.endsIn(view, token, view.language().adjectiveEndings())
                        : new Agreement(view, number).holds(token));
    }

    /** "83 public taps and donors": behind an attribute, before "and", a word with the ending that plurals have and attributes before them have not. */
    static boolean isPluralInList(View view, int token) {
        List<String> endings = view.language().adjectiveEndings();
        return !view.language().capitalizedNouns()
                && !endings.isEmpty()
                && Nouns.isPlural(view, token)
                && Nouns.endsIn(view, view.previous(token), endings.subList(0, 1))
                && view.cue(view.next(token), Cue.AND);
    }

    /** "The number of the from the party expelled members": the noun behind an attribute that opens with a preposition. */
    static Optional<Noun> behindPhrase(View view, int from) {
        if (!view.language().nounAfterAdjectives() || !Agreement.isPreposition(view, from)) {
            return Optional.empty();
        }
        int token = view.next(from);
        for (int words = 0; words < LONGEST_PHRASE && !view.edge(token, ",;:.()"); words++) {
            boolean attribute = !view.tokens().capitalized(token)
                    && (view.unknownWord(token) || Adjectives.isAttribute(view, token))
                    && Nouns.endsIn(view, token, view.language().adjectiveEndings());
            token = view.next(token);
            if (attribute && Nouns.isKnown(view, token)) {
                return Nouns.known(view, token);
            }
        }
        return Optional.empty();
    }

    /** The token before a noun and its attributes. */
    static int beforeNoun(View view, int noun) {
        int token = view.previous(noun);
        while (view.cue(token, Cue.LINK) || Adjectives.isAttribute(view, token) || isUnknownAttribute(view, token)) {
            token = view.previous(token);
        }
        return token;
    }

    /** "Contributed workdays: 96,300": where attributes stand before their nouns, a word that ends as they do. */
    private static boolean isUnknownAttribute(View view, int token) {
        return view.unknownWord(token) && isLikeAttribute(view, token);
    }

    /** The same, though the tables know the word as a verb: "given phones". */
    static boolean isLikeAttribute(View view, int token) {
        return view.language().nounAfterAdjectives()
                && view.tokens().isWord(token)
                && !Nouns.isKnown(view, token)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings())
                && (!view.tokens().capitalized(token) || ListMarks.isStart(view, view.previous(token)));
    }
}
