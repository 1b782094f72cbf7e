package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.table.LanguageProperties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the facts that one item says by itself: money, percentages, physical measures, ratios, lengths of time. */
final class ValueReader {

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal LAST_MONTH = BigDecimal.valueOf(12);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_OF_GAP = 8;
    /** How many articles and attributes may stand before a measure whose unit another number shares. */
    private static final int LONGEST_SHARED_GAP = 3;

    private static final int LONGEST_MONEY_GAP = 8;
    /** The currency of which nothing can be bought with one. */
    private static final String WORTHLESS = "VND";
    /** What a badge is of. */
    private static final Set<Subject> BADGED = Set.of(Subject.MEMBER, Subject.PARTY_MEMBER, Subject.ORGANIZATION);

    /** Whose years are an age. */
    private static final Set<Subject> PEOPLE = Set.of(Subject.CHILD, Subject.PERSON, Subject.STUDENT, Subject.WOMAN);

    /** @param money the last amount of the paragraph so far, whose currency an amount without one has; null for none */
    List<FactDraft> read(View view, List<CitationDraft> citations, @Nullable FactDraft money) {
        List<FactDraft> found = new ArrayList<>();
        @Nullable FactDraft last = money;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            Item item = view.item(token);
            if (item != null && mayBeValue(view, item, token)) {
                @Nullable FactDraft before = last;
                Optional<FactDraft> draft = draft(view, item, citations)
                        .or(() -> moreMoney(view, item, before))
                        .or(() -> valueOfNext(view, item));
                draft.ifPresent(found::add);
                last = draft.filter(ValueReader::isMoney).orElse(last);
            }
        }
        return found;
    }

    private static boolean mayBeValue(View view, Item item, int token) {
        return !(item instanceof Item.Word) && item.first() == token && !view.quoted(token) && !view.besideSlash(item);
    }

    static boolean isMoney(FactDraft draft) {
        return draft.event() instanceof Amount;
    }

    /** "88 billion dong: 68 billion from the central budget": a large number that counts nothing is more of the money before. */
    private static Optional<FactDraft> moreMoney(View view, Item item, @Nullable FactDraft money) {
        boolean large = item instanceof Item.Number number
                && number.kind() == Item.NumberKind.CARDINAL
                && number.quantity().value().compareTo(LARGE) >= 0
                && !NounFinder.isKnown(view, item.end());
        if (!large) {
            return Optional.empty();
        }
        int after = item.end();
        @Nullable String next = currencyBehind(view, after);
        if (next != null) {
            return fact(
                    view,
                    item,
                    "amount of the currency behind",
                    common -> new Amount(common, ((Item.Number) item).quantity(), next));
        }
        if (money == null || !(money.event() instanceof Amount amount)) {
            return Optional.empty();
        }
        boolean bare = !view.unknownWord(after)
                || view.language().capitalizedNouns() && !view.tokens().capitalized(after);
        return bare
                ? fact(
                        view,
                        item,
                        "amount of the currency before",
                        common -> new Amount(common, ((Item.Number) item).quantity(), amount.currency()))
                : Optional.empty();
    }

    /** "From 45 million to 62 million dong": the currency of the amount that a joint leads on to; null for none. */
    private static @Nullable String currencyBehind(View view, int joint) {
        boolean joins = isTarget(view, joint) || view.cue(joint, Cue.AND);
        if (joins && view.item(view.next(joint)) instanceof Item.Money money) {
            return money.currency();
        }
        return view.cue(joint, Cue.AND) ? currencyOfNext(view, view.next(joint)) : null;
    }

    /** "60 million for a new house and for a mended one 30 million dong": the next value of the clause has the currency of both. */
    private static @Nullable String currencyOfNext(View view, int from) {
        int token = from;
        for (int words = 0; words < LONGEST_MONEY_GAP && view.holds(token) && !view.symbol(token, ",;:()"); words++) {
            Item item = view.item(token);
            if (item != null && !(item instanceof Item.Word)) {
                return item instanceof Item.Money money ? money.currency() : null;
            }
            token = view.next(token);
        }
        return null;
    }

    /** "From 3.5 to 6.5 metres", "from 8.4 to 5.2 %", "3,004 of the planned 3,500 ha": the unit is that of the measure that the number leads on to. */
    private static Optional<FactDraft> valueOfNext(View view, Item item) {
        if (!(item instanceof Item.Number number)
                || !number.digits()
                || number.kind() != Item.NumberKind.CARDINAL
                || number.quantity().upper() != null) {
            return Optional.empty();
        }
        int joint = number.end();
        boolean change = view.calendar(view.previous(number.first()), CalendarKind.FROM) && isTarget(view, joint);
        int token = view.cue(joint, Cue.LINK) || change ? view.next(joint) : joint;
        for (int words = 0; token > joint && words < LONGEST_SHARED_GAP && isSmall(view, token); words++) {
            token = view.next(token);
        }
        if (change && view.item(token) instanceof Item.Percent) {
            @Nullable Indicator indicator = indicator(view, item);
            return fact(
                    view,
                    item,
                    "percentage of the sign behind",
                    common -> new Rate(common, number.quantity(), indicator));
        }
        return token > joint && view.item(token) instanceof Item.Measure measure
                ? fact(
                        view,
                        item,
                        "measure of the unit behind",
                        common -> new Measure(common, number.quantity(), measure.unit()))
                : Optional.empty();
    }

    private static boolean isTarget(View view, int token) {
        return view.cue(token, Cue.AT)
                || view.cue(token, Cue.TO)
                || view.calendar(token, CalendarKind.UNTIL)
                || view.calendar(token, CalendarKind.TO);
    }

    /** An article or attribute. */
    private static boolean isSmall(View view, int token) {
        return view.cue(token, Cue.LINK)
                || view.cue(token, Cue.FUNCTION)
                || view.sense(token, Sense.Qualifier.class).isPresent()
                || view.unknownWord(token) && !view.tokens().capitalized(token);
    }

    private Optional<FactDraft> draft(View view, Item item, List<CitationDraft> citations) {
        if (item instanceof Item.Money money) {
            @Nullable String currency = money.currency();
            return currency == null || isNothing(view, money)
                    ? Optional.empty()
                    : fact(view, item, "amount of money", common -> new Amount(common, money.quantity(), currency));
        }
        if (item instanceof Item.Percent percent) {
            @Nullable Indicator indicator = indicator(view, item);
            return fact(view, item, "percentage", common -> new Rate(common, percent.quantity(), indicator));
        }
        if (item instanceof Item.Measure measure) {
            if (view.cue(view.previous(item.first()), Cue.RACE)) {
                return Optional.empty();
            }
            return fact(view, item, "measure", common -> new Measure(common, measure.quantity(), measure.unit()));
        }
        if (item instanceof Item.Ratio ratio) {
            return counted(view, ratio)
                    .map(NounFinder.Noun::subject)
                    .flatMap(subject -> fact(
                            view,
                            item,
                            "so many out of so many",
                            common -> new Ratio(common, ratio.numerator(), ratio.denominator(), subject)));
        }
        if (item instanceof Item.Length length) {
            return length(view, length, citations);
        }
        return Optional.empty();
    }

    /** What a ratio is of; empty where it tells none. */
    static Optional<NounFinder.Noun> counted(View view, Item.Ratio ratio) {
        return isOneOf(view, ratio)
                ? Optional.empty()
                : NounFinder.after(view, ratio.end()).filter(noun -> !isHoliday(view, ratio, noun));
    }

    /** "Not even one dong": one of a currency that has no change is a way of speaking. */
    private static boolean isNothing(View view, Item.Money money) {
        boolean words = IntStream.range(money.first(), money.end()).noneMatch(view.tokens()::isDigits);
        return words
                && WORTHLESS.equals(money.currency())
                && money.quantity().value().compareTo(BigDecimal.ONE) == 0;
    }

    /** "One of the three reasons": one in words is an article, and says nothing of a share. */
    private static boolean isOneOf(View view, Item.Ratio ratio) {
        return ratio.numerator().compareTo(BigDecimal.ONE) == 0
                && !view.tokens().isDigits(ratio.first());
    }

    /** "Around 2/9 people travel": Vietnam names its holidays by day and month. */
    private static boolean isHoliday(View view, Item.Ratio ratio, NounFinder.Noun noun) {
        boolean slash = IntStream.range(ratio.first(), ratio.end()).anyMatch(token -> view.symbol(token, "/"));
        boolean dayAndMonth = slash
                && ratio.numerator().compareTo(LAST_DAY) <= 0
                && ratio.denominator().compareTo(LAST_MONTH) <= 0;
        return dayAndMonth
                && (noun.subject().equals(Subject.PERSON) || noun.subject().equals(Subject.OTHER));
    }

    private static Optional<FactDraft> fact(View view, Item item, String rule, Function<Common, Event> event) {
        return Optional.of(new FactDraft(view.sentence(), item.first(), item.end(), rule, event));
    }

    /** A length of time is a fact when somebody counted it, and it is neither an age nor a distance from now. */
    private static Optional<FactDraft> length(View view, Item.Length length, List<CitationDraft> citations) {
        boolean age = view.cue(length.end(), Cue.AGE) || view.cue(length.first(), Cue.AGE);
        // "X, 40 years, came": between commas behind a name it is an age.
        age |= view.symbol(length.first() - 1, ",") && view.symbol(length.end(), ",");
        age |= view.symbol(length.first() - 1, "(") && view.symbol(length.end(), "),") && isOfOne(view, length);
        age |= view.isAlso(length.first(), Cue.AGE);
        age |= isAgeOfPeople(view, length) || isOfAward(view, length);
        // "The six months first": a stretch of the year rather than a length.
        boolean ranked = view.item(length.end()) instanceof Item.Number next && next.kind() == Item.NumberKind.ORDINAL
                || view.calendar(length.end(), CalendarKind.RELATIVE);
        boolean counted = length.kind() == Item.LengthKind.COUNTED
                && !ranked
                && !isYear(length)
                && !isUpperEnd(view, length)
                && !view.cue(length.end(), Cue.AGO);
        if (age || !counted) {
            return Optional.empty();
        }
        Optional<FactDraft> draft =
                fact(view, length, "length of time", common -> new Duration(common, length.iso(), null));
        draft.ifPresent(d -> d.of = citations.stream()
                .filter(citation ->
                        citation.anchor() >= length.end() && citation.anchor() - length.end() <= LONGEST_OF_GAP)
                .findFirst()
                .filter(citation -> isUnbroken(view, length.end(), citation.anchor()))
                .orElse(null));
        return draft;
    }

    /** "8 to 9 years": the upper end of a range is no length that anything took. */
    private static boolean isUpperEnd(View view, Item.Length length) {
        int joint = view.previous(length.first());
        boolean to = view.cue(joint, Cue.TO)
                || view.calendar(joint, CalendarKind.UNTIL)
                || view.calendar(joint, CalendarKind.TO);
        return to && view.item(view.previous(joint)) instanceof Item.Number;
    }

    /** "Until 1999 years": so many years are one. */
    private static boolean isYear(Item.Length length) {
        BigDecimal value = length.quantity().value();
        return length.iso().endsWith("Y") && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    /** "Nguyen Xuan Son (27 years)", "the driver (42 years)": years behind a bracket that opens behind a person. */
    private static boolean isOfOne(View view, Item.Length length) {
        int name = view.previous(length.first() - 1);
        boolean named = view.unknownWord(name)
                && view.tokens().capitalized(name)
                && view.tokens().capitalized(name - 1);
        return length.iso().endsWith("Y") && (named || isPerson(view, name));
    }

    private static boolean isPerson(View view, int token) {
        return view.sense(token, Sense.Subject.class)
                .map(Sense.Subject::subject)
                .filter(Kinds::isPerson)
                .isPresent();
    }

    /** "The badge for 30, 40 and 50 years": so long a service is what the award is for. */
    private static boolean isOfAward(View view, Item.Length length) {
        int token = view.previous(length.first());
        for (int words = 0; words < LONGEST_OF_GAP && view.holds(token); words++, token = view.previous(token)) {
            if (view.sense(token, Sense.AwardWord.class).isPresent()) {
                return true;
            }
            boolean small = view.item(token) instanceof Item.Number
                    || view.symbol(token, ",")
                    || view.cue(token, Cue.AND)
                    || view.cue(token, Cue.LINK)
                    || view.cue(token, Cue.FUNCTION)
                    || view.calendar(token, CalendarKind.FOR)
                    || view.calendar(token, CalendarKind.IN)
                    || view.unknownWord(token) && !view.language().nounAfterAdjectives()
                    || view.sense(token, Sense.Subject.class)
                            .map(Sense.Subject::subject)
                            .filter(BADGED::contains)
                            .isPresent();
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** "children under five years", "girls of nine and ten years": behind people, with a bound or a small word between, it is how old they are. */
    private static boolean isAgeOfPeople(View view, Item.Length length) {
        int before = view.previous(length.first());
        if (view.cue(before, Cue.AND)
                && view.item(view.previous(before), Item.Number.class).isPresent()) {
            before = view.previous(view.previous(before));
        }
        boolean linked = view.cue(before, Cue.LINK);
        Bound bound = length.quantity().bound();
        boolean young = bound == Bound.LESS_THAN || bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
        int people = linked ? view.previous(before) : before;
        return length.iso().endsWith("Y")
                && (linked || young)
                && view.sense(people, Sense.Subject.class)
                        .map(Sense.Subject::subject)
                        .filter(PEOPLE::contains)
                        .isPresent();
    }

    private static boolean isUnbroken(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            Item item = view.item(token);
            if (view.symbol(token, ",;:()") || item != null && !(item instanceof Item.Word)) {
                return false;
            }
        }
        return true;
    }

    /** The indicator that the percentage measures: the nearest before it in the sentence, else right behind it. */
    private static @Nullable Indicator indicator(View view, Item item) {
        @Nullable Indicator nearest = null;
        for (int token = view.first(); token < item.first(); token = view.next(token)) {
            Optional<Indicator> found = indicatorAt(view, token);
            nearest = found.orElse(nearest);
            if (view.symbol(token, ";") || isNewSubject(view, token)) {
                nearest = null;
            }
        }
        if (nearest != null) {
            return nearest;
        }
        for (int token = item.end();
                view.holds(token) && !view.symbol(token, ",;()") && !isValue(view, token);
                token = view.next(token)) {
            Optional<Indicator> found = indicatorAt(view, token);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    /** ", the farming by 3.2 %": another subject, of a clause with the same verb; not a relative clause, which has no noun in front. */
    private static boolean isNewSubject(View view, int comma) {
        boolean joint = view.symbol(comma, ",") || view.cue(comma, Cue.AND);
        if (!joint || !view.language().has(LanguageProperties.VERB_SECOND)) {
            return false;
        }
        int article = view.next(comma);
        int noun = view.next(article);
        return view.cue(article, Cue.LINK)
                && !view.cue(article, Cue.RELATIVE)
                && view.holds(noun)
                && view.tokens().isWord(noun)
                && !view.cue(noun, Cue.LINK)
                && view.language().capitalizedNouns() == view.tokens().capitalized(noun);
    }

    private static boolean isValue(View view, int token) {
        Item item = view.item(token);
        return item instanceof Item.Percent || item instanceof Item.Number || item instanceof Item.Money;
    }

    private static Optional<Indicator> indicatorAt(View view, int token) {
        return view.sense(token, Sense.IndicatorWord.class).map(Sense.IndicatorWord::indicator);
    }
}
