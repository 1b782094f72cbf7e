package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Levels that label the numbers behind them: "(district: 12; commune: 41)". */
final class LevelLabels {

    /** What may stand between a level and its number. */
    private static final String OF_LEVEL = ":-\u2013";

    /** How many members of a list are looked at. */
    private static final int LONGEST_LIST = 8;

    private LevelLabels() {}

    /** Whether a phrase for a level stands before a colon. */
    static boolean isPhrase(View view, int colon) {
        return view.isLevelPhrase(view.previous(colon));
    }

    /**
     * The level of a unit's noun that labels a number without a colon, among others in a bracket or behind a colon: "(province 12, district 316 and commune 1,731)". Of the
     * names of units, none is so high, and provinces have no numbers.
     */
    static Optional<Level> inBracket(View view, Item.Number number) {
        int label = view.previous(number.first());
        int first = label;
        for (int members = 0; members < LONGEST_LIST && view.joint(view.previous(first)); members++) {
            int before = view.previous(view.previous(first));
            first = view.item(before) instanceof Item.Number ? view.previous(before) : first;
        }
        return view.symbol(view.previous(first), "(:") && isOfLevels(view, first)
                ? unit(view, label).map(Sense.LevelWord::level)
                : Optional.empty();
    }

    /** Whether two or more levels with their numbers begin at a token, and one of them is no unit's name. */
    private static boolean isOfLevels(View view, int first) {
        int label = first;
        int members = 0;
        boolean counts = false;
        while (members < LONGEST_LIST
                && unit(view, label).isPresent()
                && view.item(view.next(label)) instanceof Item.Number number) {
            members++;
            counts |= unit(view, label)
                            .filter(word -> word.level() == Level.PROVINCE)
                            .isPresent()
                    || LabelNumbers.isTooHigh(number);
            label = view.joint(number.end()) ? view.next(number.end()) : number.end();
        }
        return counts && members > 1;
    }

    private static Optional<Sense.LevelWord> unit(View view, int token) {
        return view.sense(token, Sense.LevelWord.class).filter(word -> word.kind() != Sense.LevelKind.ADJECTIVE);
    }

    /** "(district: 12; commune: 41)": the level that the label of a number says of what is counted; empty for units themselves. */
    static Optional<Level> of(View view, Item.Number number, Subject counted) {
        int colon = view.previous(number.first());
        if (Kinds.isArea(counted)) {
            return Optional.empty();
        }
        return view.symbol(colon, OF_LEVEL) ? before(view, colon) : inBracket(view, number);
    }

    /** "District - 3": the level that alone is the label of a number. */
    static Optional<Level> alone(View view, Item.Number number) {
        int sign = view.previous(number.first());
        int before = view.previous(view.previous(sign));
        return view.symbol(sign, OF_LEVEL) && view.edge(before, ListMarks.BEFORE_ENTRIES + ":")
                ? before(view, sign)
                : Optional.empty();
    }

    /** The level of a unit's noun before a colon. */
    static Optional<Level> before(View view, int colon) {
        return unit(view, view.previous(colon)).map(Sense.LevelWord::level);
    }

    /** "Dialogues in the district: district - 3, communes - 34": whether the first of the levels behind a colon has its number. */
    static boolean isList(View view, int token) {
        int sign = view.next(token);
        return unit(view, token).isPresent()
                && view.symbol(sign, OF_LEVEL)
                && view.item(view.next(sign)) instanceof Item.Number;
    }
}
