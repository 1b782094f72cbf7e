package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the numbers behind a colon are parts of, where something was counted before it.
 *
 * @param wholes what the sentence has counted so far
 */
record WholeBeforeColon(View view, Run run, Wholes wholes, PartPhrases phrases) {

    /** How many numbers behind a colon are added up. */
    private static final int MOST_PARTS = 16;

    CountDraft at(int colon) {
        return siblingsWhole(colon).orElseGet(() -> ofSum(colon));
    }

    /** "41 animals of 17 species: 12 lorises, 9 …": the whole that the numbers behind a colon make together; else the last count. */
    private CountDraft ofSum(int colon) {
        BigDecimal sum = BigDecimal.ZERO;
        int numbers = 0;
        for (int token = view.next(colon);
                view.holds(token) && numbers < MOST_PARTS && !view.symbol(token, ":;");
                token = view.next(token)) {
            if (view.item(token) instanceof Item.Number number && Countable.isCountable(view, number)) {
                sum = sum.add(number.quantity().value());
                numbers++;
                Optional<CountDraft> whole = wholes.ofValue(sum);
                if (numbers > 1 && whole.isPresent()) {
                    return whole.get();
                }
            }
        }
        return wholes.like(first(colon)).orElse(run.last());
    }

    /** "41 classes with 1,265 students: 24 classes, 11 …": what the first number behind a colon counts; null for nothing known. */
    private @Nullable Subject first(int colon) {
        int first = view.next(colon);
        return view.item(first, Item.Number.class)
                .flatMap(number -> Nouns.known(view, number.end()))
                .map(Noun::subject)
                .filter(subject -> !subject.equals(Subject.OTHER)
                        && !subject.equals(run.last().subject()))
                .orElse(null);
    }

    /**
     * "Students: 450; teachers: 32": behind another noun alone, a colon opens no list of the count before.
     *
     * @param listing whether the list of another colon is open, of which a level may label a member
     */
    boolean isLabel(int colon, boolean listing) {
        int before = view.previous(view.previous(colon));
        int bracket = view.cue(before, Cue.AT) ? view.previous(before) : before;
        if (view.symbol(bracket, "(") && phrases.isOfAnotherTime(bracket)) {
            return true;
        }
        return listing && LevelLabels.isPhrase(view, colon)
                || Labels.noun(view, colon).isPresent() && !phrases.isRightBehind(run.last(), colon);
    }

    /** "Province level: 9; district level: 12": behind a level, the parts are of the same whole as those of the level before. */
    private Optional<CountDraft> siblingsWhole(int colon) {
        return Optional.ofNullable(run.last().whole).filter(whole -> LevelLabels.isPhrase(view, colon));
    }
}
