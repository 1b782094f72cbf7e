package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells numbers that name more of a measure, and so count nothing: "848 ha, of which 76 forest and 30 rice", "on 73 ha grows rice, on 29 maize". */
final class PartOfMeasure {

    /** How many words may stand between a measure and the part of it. */
    private static final int FARTHEST = 4;

    /** How many parts may stand beside each other. */
    private static final int MOST_PARTS = 8;

    /** How many tokens a list of parts may have. */
    private static final int LONGEST_LIST = 40;

    /** What stands between a measure and the parts that make it. */
    private static final String BEFORE_PARTS = ",:(-\u2013\u2014";

    private PartOfMeasure() {}

    /** The measure that a number without a unit is some of, or more of; empty where it is of none. */
    static Optional<Item.Measure> whole(View view, Item.Number number) {
        return byWords(view, number).or(() -> bySum(view, number));
    }

    /** "1,905 t – 1,100 to China, 805 to Japan": behind a sign, bare numbers that make just as much together. */
    private static Optional<Item.Measure> bySum(View view, Item.Number number) {
        if (!SharedUnits.isCardinal(number)) {
            return Optional.empty();
        }
        int token = view.previous(number.first());
        for (int tokens = 0; tokens < LONGEST_LIST && !view.edge(token, ";"); tokens++) {
            if (view.item(token) instanceof Item.Measure measure) {
                return addUp(view, measure) ? Optional.of(measure) : Optional.empty();
            }
            token = view.previous(token);
        }
        return Optional.empty();
    }

    private static boolean addUp(View view, Item.Measure measure) {
        int token = measure.end();
        if (!view.symbol(token, BEFORE_PARTS)) {
            return false;
        }
        String end = view.symbol(token, "(") ? ";)" : ";";
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        for (int tokens = 0; tokens < LONGEST_LIST && !view.edge(token, end); tokens++) {
            Item item = view.item(token);
            if (item instanceof Item.Measure || item instanceof Item.Money) {
                return false;
            }
            if (item instanceof Item.Number part) {
                sum = sum.add(part.quantity().value());
                parts++;
            }
            token = view.next(token);
        }
        return parts > 1 && sum.compareTo(measure.quantity().value()) == 0;
    }

    private static Optional<Item.Measure> byWords(View view, Item.Number number) {
        Optional<Item.Measure> whole = byPronoun(view, number);
        if (whole.isPresent()) {
            return whole;
        }
        Item.Number part = number;
        for (int parts = 0; parts < MOST_PARTS && mayBePart(view, part); parts++) {
            int before = view.previous(part.first());
            if (view.cue(before, Cue.OF_WHICH)) {
                return measureBefore(view, view.previous(before)).filter(measure -> isSoMuch(measure, number));
            }
            if (view.cue(before, Cue.AT)) {
                return parallel(view, before);
            }
            int named = view.previous(before);
            boolean listed = view.cue(before, Cue.AND) || view.symbol(before, ",");
            if (!listed
                    || !isNotCounted(view, named)
                    || !(view.item(view.previous(named)) instanceof Item.Number next)) {
                return Optional.empty();
            }
            part = next;
        }
        return Optional.empty();
    }

    /** "46,500 ha of forest, of which 28,730 as a protection": right behind the pronoun, and before a small word, nothing else is counted. */
    private static Optional<Item.Measure> byPronoun(View view, Item.Number number) {
        int pronoun = view.previous(number.first());
        int behind = number.end();
        boolean bare =
                view.cue(behind, Cue.FUNCTION) || Agreement.isPreposition(view, behind) || view.symbol(behind, ",;.)");
        return SharedUnits.isCardinal(number) && bare && view.cue(pronoun, Cue.OF_WHICH)
                ? measureBefore(view, view.previous(pronoun)).filter(measure -> isSoMuch(measure, number))
                : Optional.empty();
    }

    /** Digits before what is not counted: a word that nothing knows, which is no plural. */
    private static boolean mayBePart(View view, Item.Number number) {
        return SharedUnits.isCardinal(number)
                && isNotCounted(view, number.end())
                && (!view.language().capitalizedNouns() || isSingularByCase(view, number.end()));
    }

    private static boolean isNotCounted(View view, int token) {
        return view.cue(token, Cue.NO_NOUN) || view.unknownWord(token) && !Nouns.isPlural(view, token);
    }

    private static boolean isSingularByCase(View view, int token) {
        return view.tokens().capitalized(token)
                && !Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** Behind a joint and the preposition that the measure stands behind, too. */
    private static Optional<Item.Measure> parallel(View view, int preposition) {
        int joint = view.previous(preposition);
        return view.joint(joint)
                ? measureBefore(view, joint)
                        .filter(measure ->
                                view.tokens().text(preposition).equals(view.text(view.previous(measure.first()))))
                : Optional.empty();
    }

    private static Optional<Item.Measure> measureBefore(View view, int joint) {
        int token = view.previous(joint);
        for (int words = 0; words < FARTHEST && view.holds(token); words++, token = view.previous(token)) {
            if (view.item(token) instanceof Item.Measure measure) {
                return Optional.of(measure);
            }
            if (!view.tokens().isWord(token) || view.item(token) instanceof Item.Number) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSoMuch(Item.Measure measure, Item.Number number) {
        return measure.quantity().value().compareTo(number.quantity().value()) >= 0;
    }
}
