package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The noun of a number that the tables do not lead to, as an analyzer sees it by parts of speech: behind attributes that have phrases of their own, as in
 * "the 12 by the province in May chosen models".
 */
final class FarNoun {

    /** How many words and symbols may stand between a number and its noun. */
    private static final int FARTHEST = 10;

    private FarNoun() {}

    static Optional<Noun> of(View view, Item.Number number) {
        Optional<SecondOpinion> opinion = view.secondOpinion(Layer.PART_OF_SPEECH);
        if (opinion.isEmpty()
                || !view.language().nounAfterAdjectives()
                || number.quantity().value().compareTo(BigDecimal.ONE) <= 0
                || isName(view, number.first())
                || isNumber(view, view.previous(number.first()))
                || !mayBeginAttribute(view, number.end())
                || NounFinder.after(view, number.end()).isPresent()) {
            return Optional.empty();
        }
        return new Walk(view, number, opinion.get()).noun();
    }

    /** Where nouns have capitals, a number word with one inside a sentence is a name: "Doctor Seven". */
    private static boolean isName(View view, int token) {
        return view.language().capitalizedNouns()
                && view.tokens().isWord(token)
                && view.tokens().capitalized(token)
                && token != view.first();
    }

    private static boolean isNumber(View view, int token) {
        return view.item(token, Item.Number.class).isPresent();
    }

    /** A word without a capital, which is no unit of time. */
    private static boolean mayBeginAttribute(View view, int token) {
        return view.holds(token)
                && view.tokens().isWord(token)
                && !view.tokens().capitalized(token)
                && !view.calendar(token, CalendarKind.UNIT);
    }

    /** Goes from word to word behind a number, in and out of the phrases of its attributes. */
    private static final class Walk {
        private final View view;
        private final Item.Number number;
        private final SecondOpinion opinion;
        /** Whether a phrase within an attribute waits for its noun. */
        private boolean open;
        /** Whether the last word was an adjective or participle of the noun looked for. */
        private boolean attribute;

        Walk(View view, Item.Number number, SecondOpinion opinion) {
            this.view = view;
            this.number = number;
            this.opinion = opinion;
        }

        Optional<Noun> noun() {
            for (int token = number.end(); view.holds(token) && token - number.end() <= FARTHEST; token++) {
                @Nullable PartOfSpeech part = opinion.partOfSpeech(token);
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
                    attribute = !open;
                    yield true;
                }
                case ADV, PART, CCONJ -> true;
                case PUNCT -> attribute && view.symbol(token, ",");
                default -> false;
            };
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
