package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds the noun of which a number counts some: "12 of the old monks", "seven of its products". */
final class NounOutOf {

    /** How many words may stand between "of" and what is meant. */
    private static final int MOST_ATTRIBUTES = 2;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private NounOutOf() {}

    /** The noun behind "of", right behind the number that ends before a token; units and bodies are where those counted come from. */
    static Optional<Noun> at(View view, int token) {
        Optional<Noun> outOf = view.isOf(token) ? behind(view, view.next(token)) : Optional.empty();
        return outOf.filter(noun -> Kinds.isPerson(noun.subject()) || isLarge(view, token))
                .or(() -> genitive(view, token));
    }

    /** "Building 24 of the road": whatever is no person is counted so only in words, in thousands, which nothing is numbered by, or behind a preposition. */
    private static boolean isLarge(View view, int numberEnd) {
        return view.item(view.previous(numberEnd), Item.Number.class)
                .filter(number -> !number.digits()
                        || number.quantity().value().compareTo(THOUSAND) >= 0
                        || view.cue(view.previous(number.first()), Cue.PARTITIVE)
                        || view.calendar(view.previous(number.first()), CalendarKind.FROM))
                .isPresent();
    }

    /** "Seven of its products": where nouns have cases, an article behind a number word says "of" by itself. */
    private static Optional<Noun> genitive(View view, int token) {
        boolean word = view.item(view.previous(token), Item.Number.class)
                .filter(number -> !number.digits())
                .isPresent();
        return word
                        && view.language().capitalizedNouns()
                        && view.cue(token, Cue.OF_THE)
                        && !view.calendar(token, CalendarKind.FROM)
                ? Nouns.at(view, view.next(token))
                        .filter(noun -> !Kinds.isArea(noun.subject()) && !Kinds.isBody(noun.subject()))
                : Optional.empty();
    }

    /** Where attributes stand between a number and its noun, only an article leads on: "12 by women led groups" are no 12 women. */
    private static Optional<Noun> behind(View view, int from) {
        if (view.language().nounAfterAdjectives() && !view.cue(from, Cue.LINK)) {
            return Optional.empty();
        }
        int token = from;
        for (int words = 0;
                words < MOST_ATTRIBUTES && (view.cue(token, Cue.LINK) || view.unknownWord(token));
                words++) {
            token = view.next(token);
        }
        return Nouns.known(view, token).filter(noun -> !Kinds.isArea(noun.subject()) && !Kinds.isBody(noun.subject()));
    }
}
