package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Tells numbers that count something from those that name, mark or date it. */
final class Countable {

    /** Vietnamese pages write single digits with a zero before them: 04 models. */
    private static final int LONGEST_PADDED = 2;

    /** How many words with capitals in a row are a name rather than a noun. */
    private static final int NAME_LENGTH = 3;

    private Countable() {}

    /** Whether the number is a whole one that may count a noun. */
    static boolean isCountable(View view, Item.Number number) {
        BigDecimal value = number.quantity().value();
        boolean whole = value.stripTrailingZeros().scale() <= 0 && !isVersion(view, number);
        return number.kind() == Item.NumberKind.CARDINAL
                && (whole || isAverage(view, number))
                && value.signum() > 0
                && !isOfName(view, number)
                && !BracketMarks.is(view, number)
                && !isAge(view, number)
                && !YearNumbers.is(view, number)
                && !isFileNumber(view, number)
                && !isBase(view, number)
                && !isDeadline(view, number)
                && PartOfMeasure.whole(view, number).isEmpty()
                && !Denied.is(view, number)
                && !isOneByOne(view, number)
                && !isOfShare(view, number)
                && !isAddress(view, number.end())
                && !isTimes(view, number)
                && !view.besideSlash(number);
    }

    /** "Three times"; but "12,000 turns of officers" are so many officers, where a word for times counts what stands behind it as well. */
    private static boolean isTimes(View view, Item.Number number) {
        int times = Compounds.lastPart(view, number.end());
        int counted = view.next(times);
        boolean counter = view.cue(times, Cue.COUNTER)
                && Nouns.isKnown(view, counted)
                && !view.has(counted, Sense.AwardWord.class);
        return view.cue(times, Cue.TIMES) && !counter;
    }

    /** "The bridge, the one, costs 45 million": a number word that says "each". */
    private static boolean isOneByOne(View view, Item.Number number) {
        return !number.digits() && view.isAlso(number.first(), Cue.PER);
    }

    /** "84 % got one dose, 61 % two doses": right behind a percentage without its verb, what each of those has. */
    private static boolean isOfShare(View view, Item.Number number) {
        return view.language().verbSecond() && view.item(view.previous(number.first())) instanceof Item.Percent;
    }

    /** "41 Cach Mang Thang Tam": several words with a capital that nothing knows are the street of a house's number. */
    private static boolean isAddress(View view, int token) {
        for (int word = token; word < token + NAME_LENGTH; word++) {
            boolean name = view.unknownWord(word) || view.cue(word, Cue.PEOPLE);
            if (!name || !view.tokens().capitalized(word)) {
                return false;
            }
        }
        return true;
    }

    /** "17.9 criteria", "32.5 beds per 10,000 inhabitants": what is no whole number counts only what is counted often, or known and told for each of something. */
    private static boolean isAverage(View view, Item.Number number) {
        return number.digits()
                && !isVersion(view, number)
                && (NounFinder.isKnownAfter(view, number.end()) || Averages.isKnownForEach(view, number));
    }

    /** Years of age, and whatever else is measured by the time that stands behind it. */
    private static boolean isAge(View view, Item.Number number) {
        // "12 older people": an attribute of what is counted.
        return view.cue(number.end(), Cue.AGE) && !NounFinder.isKnownAfter(view, view.next(number.end()))
                || view.cue(view.previous(number.first()), Cue.AGE)
                || view.isAlso(number.first(), Cue.AGE)
                || view.calendar(number.end(), CalendarKind.UNIT) && !NounFinder.isKnownAfter(view, number.end())
                // "12-17 years"
                || view.symbol(number.end(), "-") && view.item(view.next(number.end())) instanceof Item.Length
                || isBeforeLength(view, number.end());
    }

    /** "Five consecutive years": a unit of time behind an attribute that nothing knows. */
    private static boolean isBeforeLength(View view, int attribute) {
        int unit = view.next(attribute);
        return view.language().nounAfterAdjectives()
                && view.tokens().isWord(attribute)
                && !view.tokens().capitalized(attribute)
                && Nouns.endsIn(view, attribute, view.language().adjectiveEndings())
                && (view.calendar(unit, CalendarKind.UNIT) || view.calendar(unit, CalendarKind.UNITS))
                && !NounFinder.isKnownAfter(view, unit);
    }

    /** "12 doctors per 10,000 inhabitants": a power of ten behind "per" is what a rate is told for. */
    private static boolean isBase(View view, Item.Number number) {
        BigDecimal value = number.quantity().value();
        int per = view.previous(number.first());
        return value.compareTo(BigDecimal.TEN) >= 0
                && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)
                && view.cue(per, Cue.PER)
                && !Every.isOfEvery(view, per);
    }

    /** "Within 15 working days": so long something may take, and nobody has worked. */
    private static boolean isDeadline(View view, Item.Number number) {
        return view.calendar(view.previous(number.first()), CalendarKind.WITHIN)
                && Nouns.known(view, number.end())
                        .filter(noun -> noun.subject().equals(Subject.WORKDAY))
                        .isPresent();
    }

    /** "020 calls": with a zero before more than one digit, it is the number of a telephone or a file. */
    private static boolean isFileNumber(View view, Item.Number number) {
        String text = view.text(number.first());
        return number.digits() && text.length() > LONGEST_PADDED && text.charAt(0) == '0';
    }

    /** "4.0": decimals that say nothing are those of a version. */
    private static boolean isVersion(View view, Item.Number number) {
        String text = view.tokens().text(number.first(), number.end());
        boolean zero = text.length() > 2 && text.endsWith("0");
        return number.digits() && zero && view.language().decimal().indexOf(text.charAt(text.length() - 2)) >= 0;
    }

    /** Whether a number is, or is part of, the name of something. */
    private static boolean isOfName(View view, Item.Number number) {
        return isOfWord(view, number)
                || NumberedNames.isSyllable(view, number)
                || number.digits()
                        && (LabelNumbers.is(view, number)
                                || NameNumbers.has(view, number)
                                || NumberedNames.isOne(view, number));
    }

    /** "5G", "20-year", "COVID-19": whether letters, or a hyphen and letters, stand right beside a number. */
    private static boolean isOfWord(View view, Item.Number number) {
        boolean glued = view.holds(number.end())
                && view.tokens().isWord(number.end())
                && !view.tokens().spaceBefore(number.end());
        boolean compound = view.isHyphen(number.end()) && view.tokens().isWord(view.next(number.end()));
        boolean hyphen = view.symbol(view.previous(number.first()), "-/")
                && !view.tokens().spaceBefore(number.first());
        return glued || compound || hyphen || isStub(view, number);
    }

    /** "30- to 75-year": a number with a hyphen behind it whose word stands behind the next one. */
    private static boolean isStub(View view, Item.Number number) {
        int hyphen = number.end();
        int to = view.next(hyphen);
        return view.symbol(hyphen, "-")
                && !view.tokens().spaceBefore(hyphen)
                && (view.leadsTo(to) || view.cue(to, Cue.AND))
                && view.item(view.next(to)) instanceof Item.Number next
                && view.isHyphen(next.end());
    }
}
