package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;

/** Nouns that label the number right behind them, without a colon, in the entries of a list. */
final class LabelsWithoutColon {

    /** "Fines 14.3 billion": so many are money, of a currency that nobody tells. */
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private LabelsWithoutColon() {}

    /**
     * "; poor households 2,304, near-poor ones 3,018": a noun that opens an entry of a list with its number behind it, where numbers stand before their
     * nouns; too many to be the number of one of them.
     */
    static Optional<Noun> noun(View view, Item.Number number) {
        int token = view.previous(number.first());
        boolean ends = view.edge(number.end(), ",;.(");
        if (!ends
                || number.quantity().value().compareTo(BILLION) >= 0
                || !number.digits()
                || !view.language().nounAfterAdjectives()
                || view.mayBeYear(number)
                || !LabelNumbers.isTooHigh(number)) {
            return Optional.empty();
        }
        int before = AttributeForms.beforeNoun(view, token);
        int first = view.next(before);
        boolean listed = view.symbol(before, ",") && view.item(view.previous(before)) instanceof Item.Number;
        boolean entry = listed || view.symbol(before, ";") || view.symbol(before, ":");
        if (!entry || view.cue(token, Cue.SITUATION_NAME) || view.cue(token, Cue.LABEL)) {
            return Optional.empty();
        }
        Optional<Noun> known =
                Nouns.known(view, token).filter(noun -> !noun.subject().equals(Subject.DOCUMENT));
        return known.filter(noun -> !noun.subject().equals(Subject.OTHER))
                .or(() -> isEntry(view, before, number.end()) ? known.or(() -> unknown(view, token)) : Optional.empty())
                .map(noun -> noun.startingAt(view, first));
    }

    /** "In figures: visits 58,214 (+7 %); births 389; …": whether the signs around a label and its number are those of a list, so that any noun may be the label. */
    private static boolean isEntry(View view, int before, int end) {
        return view.symbol(before, ";")
                || view.symbol(before, ":")
                        && (view.symbol(end, ";(") || view.symbol(end, ",") && ListMarks.hasEntries(view, end));
    }

    /** "Projects under way 31; plans 4": whether the plural of a word for documents opens an entry that ends with the number, which is no document's. */
    static boolean isOfDocuments(View view, Item.Number number) {
        int noun = view.previous(number.first());
        int end = number.end();
        return view.hasEnding(noun)
                && view.edge(end, ",;:.")
                && !(view.item(view.next(end)) instanceof Item.Number)
                && ListMarks.isStart(view, AttributeForms.beforeNoun(view, noun));
    }

    private static Optional<Noun> unknown(View view, int token) {
        return Nouns.isNounByCase(view, token) || Nouns.isPlural(view, token)
                ? Nouns.unknown(view, token)
                : Optional.empty();
    }
}
