package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;

/** Tells numbers that are part of a name that does not stand right before them: behind others of a list or of their name, behind attributes, behind a time. */
final class NameNumbers {

    private static final int LONGEST_LIST = 8;

    /** How many attributes may stand between a name and its number. */
    private static final int MOST_ATTRIBUTES = 3;

    /** What a number right behind it is the name of. */
    private static final Cues NAMES = Cues.of(Cue.LABEL, Cue.SITUATION_NAME);

    private NameNumbers() {}

    /** Whether digits are such a number; what stands right before them is the caller's to ask. */
    static boolean has(View view, Item.Number number) {
        int before = view.previous(number.first());
        return sharesName(view, number)
                || isBehindAttributes(view, number)
                || isPaddedOfDocument(view, number)
                || isMinute(view, before)
                || isBlock(view, before)
                || isHouseNumber(view, number)
                || isMilestone(view, number);
    }

    /**
     * "In the minutes 67 and 89", "the storms No. 6, 7 and 8": a word for what numbers are the names of stands before the first of them. One with a noun of
     * its own counts that.
     */
    private static boolean sharesName(View view, Item.Number number) {
        int joint = view.previous(number.first());
        // "On road 14, 12 were hurt": behind a comma, only where the list goes on.
        if (!view.cue(joint, Cue.AND) && !goesOn(view, number)) {
            return false;
        }
        for (int numbers = 0; numbers < LONGEST_LIST && isJoint(view, joint); numbers++) {
            int first = view.previous(joint);
            if (!isDigits(view, first)) {
                return false;
            }
            int name = view.previous(first);
            if (isName(view, name)) {
                return isMinute(view, name) || !isCounted(view, number);
            }
            joint = name;
        }
        return false;
    }

    /** Whether another number stands behind a joint right behind one. */
    private static boolean goesOn(View view, Item.Number number) {
        return isJoint(view, number.end()) && isDigits(view, view.next(number.end()));
    }

    private static boolean isDigits(View view, int token) {
        return view.item(token) instanceof Item.Number number && number.digits();
    }

    private static boolean isJoint(View view, int token) {
        return view.symbol(token, ",") || view.cue(token, Cue.AND);
    }

    private static boolean isName(View view, int token) {
        return view.cue(token, NAMES) || view.cue(token, Cue.NUMBER_SIGN) || isMinute(view, token);
    }

    /** "In the two minutes 17 and 80": where articles are written together with nouns, a length or units of time with one are known by their numbers. */
    private static boolean isMinute(View view, int token) {
        boolean length = view.item(token) instanceof Item.Length item && item.end() == item.first() + 1;
        return (length || view.calendar(token, CalendarKind.UNITS)) && view.mayHaveArticle(token);
    }

    /** "Call No. 1900 8066": digits right behind the number of a name, written apart from it. */
    private static boolean isBlock(View view, int before) {
        int block = before;
        for (int blocks = 0; blocks < LONGEST_LIST && isDigits(view, block); blocks++) {
            if (view.cue(view.previous(block), Cue.NUMBER_SIGN)) {
                return true;
            }
            block = view.previous(block);
        }
        return false;
    }

    /** "The-division the-economic the-defensive 337": where articles are written together with nouns, attributes that have them, too, stand before the number. */
    private static boolean isBehindAttributes(View view, Item.Number number) {
        int token = view.previous(number.first());
        int attributes = 0;
        while (attributes < MOST_ATTRIBUTES && view.unknownWord(token) && view.mayHaveArticle(token)) {
            token = view.previous(token);
            attributes++;
        }
        return attributes > 0 && view.definite(token) && view.cue(token, NAMES) && !isCounted(view, number);
    }

    /** "Project 06 meetings": one digit with a zero before it, right behind a document. */
    private static boolean isPaddedOfDocument(View view, Item.Number number) {
        return view.text(number.first()).startsWith("0")
                && number.quantity().value().compareTo(BigDecimal.TEN) < 0
                && number.end() == number.first() + 1
                && view.has(view.previous(number.first()), Sense.DocumentWord.class);
    }

    /** "At 39 street Hang Chuoi": behind a preposition of place, before a road and a name of several words that nothing knows. */
    private static boolean isHouseNumber(View view, Item.Number number) {
        int road = number.end();
        return !view.language().nounAfterAdjectives()
                && view.cue(view.previous(number.first()), Cue.AT)
                && Nouns.known(view, road)
                        .filter(noun -> noun.subject().equals(Subject.ROAD))
                        .filter(noun -> view.unknownWord(noun.end()) && view.unknownWord(view.next(noun.end())))
                        .isPresent();
    }

    /** "At kilometre 45 road": what stands before a number is measured in is known by it, before the road. */
    private static boolean isMilestone(View view, Item.Number number) {
        return view.has(view.previous(number.first()), Sense.UnitWord.class) && isRoad(view, number.end());
    }

    private static boolean isRoad(View view, int token) {
        return Nouns.known(view, token)
                .filter(noun -> noun.subject().equals(Subject.ROAD))
                .isPresent();
    }

    /**
     * "room 305": behind a word that nothing knows, a number is as often that word's own as the count of the word behind it; not one of several words,
     * with its thousands set apart, or in words where an article would tell that.
     */
    static boolean isOfUnknown(View view, int numberEnd) {
        int number = view.previous(numberEnd);
        boolean articles = !view.language().articles().isEmpty();
        boolean plain = view.item(number, Item.Number.class)
                .filter(item -> item.first() + 1 < item.end() || !item.digits() && articles)
                .isEmpty();
        int before = view.previous(number);
        return plain
                && view.unknownWord(before)
                && !SubjectLabels.mayHaveObject(view, before, numberEnd)
                && !FirstVerbs.is(view, before)
                && !isOfTime(view, view.previous(before));
    }

    /** "For three days running 9 shows": an attribute of a time has no number. */
    private static boolean isOfTime(View view, int token) {
        return view.item(token) instanceof Item.Length || view.item(token) instanceof Item.Time;
    }

    private static boolean isCounted(View view, Item.Number number) {
        return Nouns.isKnown(view, number.end());
    }
}
