package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Tells numbers that count something from those that name, mark or date it. */
final class Countable {

    /** Vietnamese pages write single digits with a zero before them: 04 models. */
    private static final int LONGEST_PADDED = 2;

    /** How many words with capitals in a row are a name rather than a noun. */
    private static final int NAME_LENGTH = 3;

    /** How many words may stand between the brackets of a list. */
    private static final int LONGEST_GAP = 8;

    private static final int LONGEST_LIST = 8;

    /** What stands right behind a number that counts. */
    private static final Cues COUNTED = Cues.of(Cue.COUNTER, Cue.OF_WHICH);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** The unit of a day, as the tables have it. */
    private static final String DAY = "D";

    /** The last day of a month. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private Countable() {}

    /** Whether the number is a whole one that may count a noun. */
    static boolean isCountable(View view, Item.Number number) {
        BigDecimal value = number.quantity().value();
        boolean whole = value.stripTrailingZeros().scale() <= 0 && !isVersion(view, number);
        return number.kind() == Item.NumberKind.CARDINAL
                && (whole || isAverage(view, number))
                && value.signum() > 0
                && !isNameNumber(view, number)
                && !isMark(view, number)
                && !isAge(view, number)
                && !isYear(view, number)
                && !isFileNumber(view, number)
                && !isLastYear(view, number)
                && !isYearOfOne(view, number)
                && !isYearBeforeArticle(view, number)
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

    /** "(1)": digits alone in brackets are the mark of a footnote, of a list's member or of an article, unless they count what stands before them. */
    private static boolean isMark(View view, Item.Number number) {
        return number.digits()
                && view.symbol(number.first() - 1, "(")
                && view.symbol(number.end(), ")")
                && !isListed(view, number.first() - 1)
                && !Bracketed.isInList(view, number)
                && !Bracketed.isRunnerUp(view, number)
                && Bracketed.noun(view, number).isEmpty();
    }

    /** "in industry (541 models), in culture (462) and in defence (178)": behind a bracket with a count, bare ones go on with it. */
    private static boolean isListed(View view, int bracket) {
        int open = bracket;
        for (int brackets = 0; brackets < LONGEST_LIST; brackets++) {
            int close = closeBefore(view, open);
            int inside = view.previous(close);
            int number = isNamedSubject(view, inside) ? view.previous(inside) : inside;
            open = view.previous(number);
            if (!view.symbol(open, "(") || !(view.item(number) instanceof Item.Number count)) {
                return false;
            }
            if (number != inside || Bracketed.noun(view, count).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The bracket that closes a few words before another opens; a token that is none where there is none. */
    private static int closeBefore(View view, int open) {
        int token = open - 1;
        for (int steps = 0; steps < LONGEST_GAP && !view.edge(token, ")"); steps++) {
            token = view.previous(token);
        }
        return view.symbol(token, ")") ? token : view.first();
    }

    /** "17.9 criteria", "32.5 beds per 10,000 inhabitants": what is no whole number counts only what is counted often, or known and told for each of something. */
    private static boolean isAverage(View view, Item.Number number) {
        return number.digits()
                && !isVersion(view, number)
                && (isNamedSubject(view, number.end()) || Averages.isKnownForEach(view, number));
    }

    /** Years of age, and whatever else is measured by the time that stands behind it. */
    private static boolean isAge(View view, Item.Number number) {
        // "12 older people": an attribute of what is counted.
        return view.cue(number.end(), Cue.AGE) && !isNamedSubject(view, view.next(number.end()))
                || view.cue(view.previous(number.first()), Cue.AGE)
                || view.isAlso(number.first(), Cue.AGE)
                || view.calendar(number.end(), CalendarKind.UNIT) && !isNamedSubject(view, number.end())
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
                && !isNamedSubject(view, unit);
    }

    /** "From 2027 ships may land": behind "since" and "until", what is no round number and may be a year is one. */
    private static boolean isYear(View view, Item.Number number) {
        int digits = number.end() - 1;
        int since = digits > number.first() ? digits - 1 : view.previous(number.first());
        boolean bounded = view.isAlso(since, CalendarKind.SINCE)
                || view.isAlso(since, CalendarKind.UNTIL)
                || view.isAlso(since, CalendarKind.BEFORE);
        // "Of the 2052": a word that means "of" as well says no more than that.
        return bounded
                && !view.isAlso(since, Cue.LINK)
                && view.mayBeYear(number)
                && number.quantity().value().remainder(HUNDRED).signum() != 0;
    }

    /** "From 2021 to 2025 the province …", "… built": what a year leads to is a year before a unit or a verb, of which nobody counts so many. */
    private static boolean isLastYear(View view, Item.Number number) {
        int to = view.previous(number.first());
        Item from = view.item(view.previous(to));
        boolean year = from instanceof Item.Number first && view.mayBeYear(first)
                || from instanceof Item.Time time && time.period();
        boolean subject = PredicateWords.at(view, number.end()).isPresent()
                || Nouns.known(view, number.end())
                        .filter(noun -> Kinds.isArea(noun.subject()))
                        .isPresent();
        return view.mayBeYear(number) && year && subject && view.leadsTo(to);
    }

    /** "A 1975 born man": between an article for one and an attribute, what may be a year is one. */
    private static boolean isYearOfOne(View view, Item.Number number) {
        int attribute = number.end();
        return view.mayBeYear(number)
                && view.calendar(view.previous(number.first()), CalendarKind.ONE)
                && view.unknownWord(attribute)
                && !view.tokens().capitalized(attribute);
    }

    /** "62 members escaped 2023 the poverty": where nouns stand behind their numbers, one before an article that may be a year is one. */
    private static boolean isYearBeforeArticle(View view, Item.Number number) {
        int article = number.end();
        return view.mayBeYear(number)
                && view.language().nounAfterAdjectives()
                && view.isArticle(article)
                && (Nouns.isKnown(view, view.next(article)) || view.language().capitalizedNouns())
                && !view.cue(view.previous(number.first()), Cue.LINK);
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

    /** The number behind "storm", "No.", "division" or a unit's noun is its name. */
    private static boolean isNameNumber(View view, Item.Number number) {
        int before = view.previous(number.first());
        boolean glued = view.holds(number.end())
                && view.tokens().isWord(number.end())
                && !view.tokens().spaceBefore(number.end());
        boolean compound = view.isHyphen(number.end()) && view.tokens().isWord(view.next(number.end()));
        boolean hyphen = view.symbol(before, "-/") && !view.tokens().spaceBefore(number.first());
        boolean named = number.digits()
                && (view.cue(before, Cue.SITUATION_NAME) && !isRanked(view, before)
                        || view.cue(before, Cue.NUMBER_SIGN)
                        || view.cue(before, Cue.NEWSPAPER)
                        || view.symbol(before, "§")
                        || isLabel(view, before)
                                && !isAnnounced(view, before)
                                && !Labels.isOfDocuments(view, number)
                                && !(isUnit(view, before) && isNoUnitsNumber(view, number))
                                && !isNoLabelsNumber(view, before, number)
                                && Labels.inBracket(view, number).isEmpty()
                                && !SubjectLabels.is(view, before, number)
                                && !isNamedSubject(view, nounAt(view, number.end()))
                        || view.symbol(before, ".") && view.cue(view.previous(before), Cue.NUMBER_SIGN));
        return glued
                || compound
                || isSyllable(view, number)
                || isStub(view, number)
                || hyphen
                || named
                || number.digits()
                        && (NameNumbers.has(view, number) || isBlock(view, before) || isOneOfName(view, number));
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

    /** "Dan Tien": a number word with a capital, behind another word with one that does not open the sentence, is the rest of a name. */
    private static boolean isSyllable(View view, Item.Number number) {
        int name = number.first() - 1;
        return !number.digits()
                && number.end() == number.first() + 1
                && view.tokens().capitalized(number.first())
                && (isName(view, name)
                        || name > view.first()
                                && view.tokens().isWord(name)
                                && view.tokens().capitalized(name));
    }

    /** "Of Chieng 1 and Chieng 2": units of one name, which numbers tell apart. */
    private static boolean isOneOfName(View view, Item.Number number) {
        int name = view.previous(number.first());
        return view.tokens().isWord(number.first() - 1)
                && view.tokens().capitalized(number.first() - 1)
                && (view.unknownWord(name) || view.item(name) instanceof Item.Area)
                && (isNameAgain(view, number, nextNumber(view, number))
                        || isNameAgain(view, number, numberBefore(view, number)));
    }

    private static boolean isNameAgain(View view, Item.Number number, Item.@Nullable Number other) {
        return other != null
                && other.digits()
                && view.text(other.first() - 1).equals(view.text(number.first() - 1))
                && other.quantity().value().compareTo(number.quantity().value()) != 0;
    }

    /** The number behind the next member of a list, which has a name; null where none is. */
    private static Item.@Nullable Number nextNumber(View view, Item.Number number) {
        int token = view.next(number.end());
        for (int words = 0; words < NAME_LENGTH && view.joint(number.end()) && isName(view, token); words++) {
            token = view.next(token);
        }
        return view.item(token) instanceof Item.Number next ? next : null;
    }

    private static Item.@Nullable Number numberBefore(View view, Item.Number number) {
        int token = view.previous(number.first());
        for (int words = 0; words < NAME_LENGTH && isName(view, token); words++) {
            token = view.previous(token);
        }
        return view.joint(token) && view.item(view.previous(token)) instanceof Item.Number before ? before : null;
    }

    private static boolean isName(View view, int token) {
        return view.holds(token)
                && view.tokens().capitalized(token)
                && (view.unknownWord(token) || view.item(token) instanceof Item.Area);
    }

    /** "in the first phase 2,417 permits": what has a rank has no number of its own. */
    private static boolean isRanked(View view, int name) {
        return view.item(view.previous(name)) instanceof Item.Number rank && rank.kind() == Item.NumberKind.ORDINAL;
    }

    /** "The population of the commune 12,400", "in the commune 12 factories": no name is so high, or stands before what is counted. */
    private static boolean isNoUnitsNumber(View view, Item.Number number) {
        return number.quantity().value().compareTo(THOUSAND) >= 0
                || Nouns.isKnown(view, number.end())
                || view.cue(number.end(), COUNTED)
                || Labels.isTooHighForName(number) && isCounted(view, number);
    }

    /** "The groups 27,600 rooms", "that day 312 sets": too many to be the number of a label, before a noun; years aside. */
    private static boolean isNoLabelsNumber(View view, int label, Item.Number number) {
        boolean day = view.sense(label, Sense.CalendarWord.class)
                        .filter(word ->
                                word.kind() == CalendarKind.UNIT && word.unit().equals(DAY))
                        .isPresent()
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

    private static boolean isDigits(View view, int token) {
        return view.item(token, Item.Number.class).filter(Item.Number::digits).isPresent();
    }

    private static int nounAt(View view, int token) {
        return view.cue(token, Cue.COUNTER) && !isNamedSubject(view, token) ? view.next(token) : token;
    }

    /** Whether what stands at a token is counted often enough to have a word of its own. */
    private static boolean isNamedSubject(View view, int token) {
        return NounFinder.after(view, token)
                .filter(noun -> !noun.subject().equals(Subject.OTHER))
                .isPresent();
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
}
