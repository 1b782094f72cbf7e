package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;

/** Tells digits that are the name of what stands right before them: behind "storm", "No.", "division", a document or a unit's noun. */
final class LabelNumbers {

    private static final Cues SIGNS = Cues.of(Cue.NUMBER_SIGN, Cue.NEWSPAPER);

    /** What stands right behind a number that counts. */
    private static final Cues COUNTED = Cues.of(Cue.COUNTER, Cue.OF_WHICH);

    /** No more units of a kind than these have numbers for names. */
    private static final BigDecimal HIGHEST_NAME = BigDecimal.valueOf(50);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** The last day of a month. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private LabelNumbers() {}

    /** Whether digits are the name of what stands right before them, rather than how many there are of something. */
    static boolean is(View view, Item.Number number) {
        int before = view.previous(number.first());
        // "In the first phase 2,417 permits": what has a rank has no number of its own.
        return view.cue(before, Cue.SITUATION_NAME) && !view.isOrdinal(view.previous(before))
                || view.cue(before, SIGNS)
                || view.symbol(before, "§")
                || view.symbol(before, ".") && view.cue(view.previous(before), Cue.NUMBER_SIGN)
                || isLabel(view, before) && !isCounting(view, before, number);
    }

    /** Whether a number behind a label counts something all the same: it is too many for a name, or has a noun, or is announced. */
    private static boolean isCounting(View view, int label, Item.Number number) {
        return isAnnounced(view, label)
                || LabelsWithoutColon.isOfDocuments(view, number)
                || isUnit(view, label) && isNoUnitsNumber(view, number)
                || isNoLabelsNumber(view, label, number)
                || LevelLabels.inBracket(view, number).isPresent()
                || SubjectLabels.is(view, label, number)
                || NounFinder.isKnownAfter(view, nounAt(view, number.end()));
    }

    /** Whether a number is too high to be the name of what stands before it, as "the team 23" has. */
    static boolean isTooHigh(Item.Number number) {
        return number.quantity().value().compareTo(HIGHEST_NAME) > 0;
    }

    private static boolean isLabel(View view, int token) {
        boolean counted = view.item(view.previous(token)) instanceof Item.Number;
        return !counted && (isUnit(view, token) || isDocument(view, token) || view.cue(token, Cue.LABEL));
    }

    /** "The number of communes 24": how many there are of what stands before the number. */
    private static boolean isAnnounced(View view, int noun) {
        return view.cue(view.beforeArticle(noun), Cue.NUMBER_OF);
    }

    private static boolean isDocument(View view, int token) {
        return view.has(token, Sense.DocumentWord.class);
    }

    /** A unit's noun, of a level whose units may have numbers for names. */
    private static boolean isUnit(View view, int token) {
        return view.sense(token, Sense.LevelWord.class)
                .filter(level -> level.kind() == Sense.LevelKind.UNIT || level.kind() == Sense.LevelKind.CITY)
                .filter(level -> level.level() != Level.PROVINCE && level.level() != Level.NATIONAL)
                .isPresent();
    }

    /** "The population of the commune 12,400", "in the commune 12 factories": no name is so high, or stands before what is counted. */
    private static boolean isNoUnitsNumber(View view, Item.Number number) {
        return number.quantity().value().compareTo(THOUSAND) >= 0
                || Nouns.isKnown(view, number.end())
                || view.cue(number.end(), COUNTED)
                || isTooHigh(number) && isCounted(view, number);
    }

    /** "The groups 27,600 rooms", "that day 312 sets": too many to be the number of a label, before a noun; years aside. */
    private static boolean isNoLabelsNumber(View view, int label, Item.Number number) {
        boolean day = view.isDay(label)
                && number.quantity().value().compareTo(LAST_DAY) > 0
                && Nouns.isKnown(view, number.end());
        // "Program 1719 houses": thousands that are not set apart may be a name.
        boolean thousands = number.quantity().value().compareTo(THOUSAND) >= 0
                && number.first() + 1 < number.end()
                && isCounted(view, number);
        return !view.mayBeYear(number) && (day || thousands);
    }

    private static boolean isCounted(View view, Item.Number number) {
        return NounFinder.after(view, number.end()).isPresent();
    }

    private static int nounAt(View view, int token) {
        return view.cue(token, Cue.COUNTER) && !NounFinder.isKnownAfter(view, token) ? view.next(token) : token;
    }
}
