package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The noun of a number that stands behind attributes that have phrases of their own: "the 12 by the province in May chosen models". Parts of speech lead
 * to it, those that the looks of the words tell or those of an analyzer.
 */
final class FarNoun {

    /** How many words and symbols may stand between a number and its noun. */
    private static final int FARTHEST = 10;

    private FarNoun() {}

    /** The noun of a number that has none at hand, by the looks of the words between. */
    static Optional<Noun> byShape(View view, Item.Number number) {
        boolean attribute = Adjectives.isAttribute(view, number.end());
        boolean far = mayBeFar(view, number) && (attribute || !isOfNoun(view, view.previous(number.first())));
        return far ? looks(view, number).flatMap(tags -> new Walk(view, number, tags).noun()) : Optional.empty();
    }

    /** How the language tells parts of speech by the looks of words; empty where it does not. */
    private static Optional<Tagging> looks(View view, Item.Number number) {
        if (Agreement.isOf(view)) {
            return Optional.of(new ShapeTagging(view, number));
        }
        return TableTagging.isOf(view) ? Optional.of(new TableTagging(view)) : Optional.empty();
    }

    /** The noun of a number that has none at hand, by an analyzer if there is one. */
    static Optional<Noun> byOpinion(View view, Item.Number number) {
        return view.secondOpinion(Layer.PART_OF_SPEECH)
                .filter(opinion -> mayBeFar(view, number))
                .flatMap(opinion -> new Walk(view, number, opinion).noun());
    }

    private static boolean mayBeFar(View view, Item.Number number) {
        int before = view.previous(number.first());
        return view.language().nounAfterAdjectives()
                && !view.cue(before, Cue.OF_THEM)
                && number.quantity().value().compareTo(BigDecimal.ONE) > 0
                && !isName(view, number.first())
                && !isNumber(view, before)
                && mayBeginAttribute(view, number.end())
                && NounFinder.after(view, number.end()).isEmpty();
    }

    /** "Room 305 in the": a number right behind a noun is as often that noun's own. */
    private static boolean isOfNoun(View view, int token) {
        return view.holds(token)
                && token > view.first()
                && view.tokens().isWord(token)
                && view.tokens().capitalized(token)
                && !(view.item(token) instanceof Item.Time);
    }

    /** Where nouns have capitals, a number word with one inside a sentence is a name: "Doctor Seven". */
    private static boolean isName(View view, int token) {
        return view.language().capitalizedNouns()
                && view.tokens().isWord(token)
                && view.tokens().capitalized(token)
                && token != view.first();
    }

    private static boolean isNumber(View view, int token) {
        return view.item(token) instanceof Item.Number;
    }

    /** A word without a capital, which is no unit of time. */
    private static boolean mayBeginAttribute(View view, int token) {
        return view.holds(token)
                && view.tokens().isWord(token)
                && !view.tokens().capitalized(token)
                // "In 14 villages …, in 6 there is no power"
                && !view.cue(token, Cue.AMOUNTS)
                && !view.calendar(token, CalendarKind.UNIT);
    }

    /** Goes from word to word behind a number, in and out of the phrases of its attributes. */
    private static final class Walk {
        private final View view;
        private final Item.Number number;
        private final Tagging tags;
        /** Whether a phrase within an attribute waits for its noun. */
        private boolean open;
        /** Whether the last word was an adjective or participle of the noun looked for. */
        private boolean attribute;

        Walk(View view, Item.Number number, Tagging tags) {
            this.view = view;
            this.number = number;
            this.tags = tags;
        }

        Optional<Noun> noun() {
            for (int token = number.end(); view.holds(token) && token - number.end() <= FARTHEST; token++) {
                @Nullable PartOfSpeech part = tags.partOfSpeech(token);
                if (part == PartOfSpeech.NOUN && attribute && !open) {
                    return Nouns.at(view, token);
                }
                if (part == null || !goesOn(part, token)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** Whether the noun may stand behind a word that is none. */
        private boolean goesOn(PartOfSpeech part, int token) {
            return switch (part) {
                case ADP -> opens();
                // "the 31 to the district entrusted tasks": a phrase may do without a preposition, but not behind
                // another attribute.
                case DET -> !attribute && opens();
                case NOUN, PRON -> closes();
                case PROPN -> closes() || !attribute;
                case NUM -> open;
                case ADJ, VERB -> {
                    attribute = !open && tags.agrees(token);
                    yield open || attribute;
                }
                case ADV -> leavesAttribute();
                case PART, CCONJ -> true;
                case PUNCT -> attribute && view.symbol(token, ",");
                default -> false;
            };
        }

        /** "8 more mended, costs": behind a small word, or a participle that says something of the number, comes another attribute before the noun. */
        private boolean leavesAttribute() {
            attribute = false;
            return true;
        }

        private boolean opens() {
            open = true;
            attribute = false;
            return true;
        }

        /** Whether the word is the noun that a phrase has waited for. */
        private boolean closes() {
            boolean closed = open;
            open = false;
            return closed;
        }
    }
}
