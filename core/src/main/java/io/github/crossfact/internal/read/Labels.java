package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands before a colon and labels the number behind it. */
final class Labels {

    /** How many members of a list are looked at. */
    private static final int LONGEST_LIST = 8;

    /** No more units of a kind than these have numbers for names. */
    private static final BigDecimal HIGHEST_NAME = BigDecimal.valueOf(50);

    private Labels() {}

    /** A noun alone before a colon, which labels the number behind it: "households: 120". */
    static Optional<Noun> noun(View view, int colon) {
        int token = view.previous(colon);
        int before = view.previous(token);
        while (NounFinder.isAttribute(view, before) || view.cue(before, Cue.LINK)) {
            before = view.previous(before);
        }
        boolean alone = !view.holds(before) || view.symbol(before, ";,.(–-");
        return alone
                ? Nouns.known(view, token).filter(noun -> !noun.subject().equals(Subject.OTHER))
                : Optional.empty();
    }

    /** Whether a phrase for a level stands before a colon. */
    static boolean isLevel(View view, int colon) {
        return view.sense(view.previous(colon), Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                .isPresent();
    }

    /**
     * The level of a unit's noun that labels a number without a colon, among others in a bracket: "(province 12, district 316 and commune 1,731)". Of the
     * names of units, none is so high, and provinces have no numbers.
     */
    static Optional<Level> inBracket(View view, Item.Number number) {
        int label = view.previous(number.first());
        int first = label;
        for (int members = 0; members < LONGEST_LIST && isJoint(view, view.previous(first)); members++) {
            int before = view.previous(view.previous(first));
            first = view.item(before) instanceof Item.Number ? view.previous(before) : first;
        }
        return view.symbol(view.previous(first), "(") && isOfLevels(view, first)
                ? unit(view, label).map(Sense.LevelWord::level)
                : Optional.empty();
    }

    private static boolean isJoint(View view, int token) {
        return view.symbol(token, ",;") || view.cue(token, Cue.AND);
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
                    || number.quantity().value().compareTo(HIGHEST_NAME) > 0;
            label = isJoint(view, number.end()) ? view.next(number.end()) : number.end();
        }
        return counts && members > 1;
    }

    private static Optional<Sense.LevelWord> unit(View view, int token) {
        return view.sense(token, Sense.LevelWord.class).filter(word -> word.kind() != Sense.LevelKind.ADJECTIVE);
    }

    /** The level of a unit's noun before a colon. */
    static Optional<Level> level(View view, int colon) {
        return unit(view, view.previous(colon)).map(Sense.LevelWord::level);
    }
}
