package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/**
 * Reads the entries of lists whose numbers stand behind a noun with an article, where sentences have them before it: "; the petitions the received 512".
 * One per sentence.
 */
final class DefiniteEntries {

    /** How many attributes the noun of an entry has at most. */
    private static final int MOST_ATTRIBUTES = 2;

    private final View view;
    /** Whether an entry was read in the sentence, so that what has few in the next is no name. */
    private boolean entered;

    DefiniteEntries(View view) {
        this.view = view;
    }

    /** What a number at the end of such an entry counts. */
    Optional<CountDraft> read(Item.Number number) {
        if (view.language().articles().isEmpty()
                || view.language().nounAfterAdjectives()
                || !number.digits()
                || view.mayBeYear(number)
                || !view.edge(number.end(), ",;:.()")) {
            return Optional.empty();
        }
        int first = first(number);
        Optional<CountDraft> entry = first == number.first()
                ? Optional.empty()
                : noun(first, number)
                        .filter(noun -> noun.end() <= number.first())
                        .filter(noun -> isMany(noun, number))
                        .map(noun -> NamedElsewhere.described(view, noun, number, number.end()));
        entered |= entry.isPresent();
        return entry;
    }

    /** A noun of the vocabulary; behind another entry any one alone. */
    private Optional<Noun> noun(int first, Item.Number number) {
        Optional<Noun> known =
                Nouns.known(view, first).filter(noun -> !noun.subject().equals(Subject.OTHER));
        boolean alone = entered && view.next(first) == number.first();
        return alone ? known.or(() -> Nouns.unknown(view, first)) : known;
    }

    /** The first word of the entry that a number ends, all of whose words have articles; the number where there is none. */
    private int first(Item.Number number) {
        int first = number.first();
        int token = view.previous(first);
        for (int words = 0; words <= MOST_ATTRIBUTES && view.holds(token) && hasArticle(token); words++) {
            first = token;
            token = view.previous(token);
        }
        boolean starts = view.edge(token, entered ? ",;:" : ";:") || ListMarks.isSigned(view, token);
        return starts ? first : number.first();
    }

    private boolean hasArticle(int token) {
        return view.definite(token) || view.unknownWord(token) && view.mayHaveArticle(token);
    }

    private boolean isMany(Noun noun, Item.Number number) {
        return entered
                || isFollowed(number.end())
                || Kinds.isPerson(noun.subject())
                || Nouns.isPlural(view, noun)
                || LabelNumbers.isTooHigh(number);
    }

    /** Whether another entry follows behind a sign, so that this number is no name either. */
    private boolean isFollowed(int sign) {
        int token = view.next(sign);
        boolean opens = view.symbol(sign, ",;") && hasArticle(token);
        for (int words = 0; opens && words <= MOST_ATTRIBUTES && hasArticle(token); words++) {
            token = view.next(token);
        }
        return opens && view.item(token) instanceof Item.Number number && view.edge(number.end(), ",;:.()");
    }
}
