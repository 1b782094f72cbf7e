package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the facts that one item says by itself: money, percentages, physical measures, ratios, lengths of time. */
final class ValueReader {

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal LAST_MONTH = BigDecimal.valueOf(12);
    /** Holidays, whose day is no greater than their month. */
    private static final Set<String> HOLIDAYS = Set.of("2/9", "9/11");
    /** How many words may stand between a noun that says what there are so many of, and so many out of so many. */
    private static final int LONGEST_LEAD = 8;
    /** The currency of which nothing can be bought with one. */
    private static final String WORTHLESS = "VND";
    /** @param money the last amount of the paragraph so far, whose currency an amount without one has; null for none */
    List<FactDraft> read(View view, List<CitationDraft> citations, @Nullable FactDraft money) {
        List<FactDraft> found = new ArrayList<>();
        @Nullable FactDraft last = money;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            Item item = view.item(token);
            if (item != null && mayBeValue(view, item, token)) {
                @Nullable FactDraft before = last;
                Optional<FactDraft> draft = draft(view, item, citations)
                        .or(() -> SharedCurrencies.moreMoney(view, item, before))
                        .or(() -> SharedCurrencies.amountOfNext(view, item))
                        .or(() -> SharedUnits.valueOfNext(view, item))
                        .or(() -> SharedUnits.valueOfWhole(view, item))
                        .or(() -> SharedUnits.valueOfParallel(view, item))
                        .or(() -> SharedUnits.moreOfValue(view, item, found))
                        .or(() -> TakenUp.read(view, item));
                draft.ifPresent(found::add);
                last = draft.filter(ValueReader::isMoney).orElse(last);
            }
        }
        return found;
    }

    private static boolean mayBeValue(View view, Item item, int token) {
        // "No. 14 won": the number behind the sign is a name's.
        boolean value = item.first() == token && !view.cue(view.previous(token), Cue.NUMBER_SIGN);
        return !(item instanceof Item.Word) && value && !view.quoted(token) && !view.besideSlash(item);
    }

    static boolean isMoney(FactDraft draft) {
        return draft.event() instanceof Amount;
    }

    private Optional<FactDraft> draft(View view, Item item, List<CitationDraft> citations) {
        if (item instanceof Item.Money money) {
            @Nullable String currency = money.currency();
            return currency == null || isNothing(view, money)
                    ? Optional.empty()
                    : FactDraft.of(
                            view, item, "amount of money", common -> new Amount(common, money.quantity(), currency));
        }
        if (item instanceof Item.Percent percent) {
            @Nullable Indicator indicator = Indicators.of(view, item);
            return FactDraft.of(view, item, "percentage", common -> new Rate(common, percent.quantity(), indicator));
        }
        if (item instanceof Item.Measure measure) {
            if (view.cue(view.previous(item.first()), Cue.RACE) || isArticle(view, measure)) {
                return Optional.empty();
            }
            return FactDraft.of(
                    view, item, "measure", common -> new Measure(common, measure.quantity(), measure.unit()));
        }
        if (item instanceof Item.Ratio ratio) {
            return counted(view, ratio)
                    .map(Noun::subject)
                    .flatMap(subject -> FactDraft.of(
                            view,
                            item,
                            "so many out of so many",
                            common -> new Ratio(common, ratio.numerator(), ratio.denominator(), subject)));
        }
        if (item instanceof Item.Length length) {
            return Durations.read(view, length, citations);
        }
        return Optional.empty();
    }

    /** What a ratio is of; empty where it tells none. */
    static Optional<Noun> counted(View view, Item.Ratio ratio) {
        return isOneOf(view, ratio) || isRank(view, ratio)
                ? Optional.empty()
                : NounFinder.after(view, ratio.end())
                        .or(() -> announced(view, ratio.first()))
                        .filter(noun -> !isHoliday(view, ratio, noun))
                        .or(() -> BareRatio.noun(view, ratio));
    }

    /** "The number of villages that have power is 98 of 104", "villages: 98/104": what the clause says that there are so many of. */
    private static Optional<Noun> announced(View view, int ratio) {
        int token = view.previous(ratio);
        if (view.symbol(token, ":")) {
            return Labels.noun(view, token);
        }
        for (int words = 0; words < LONGEST_LEAD && !view.edge(token, ",;:.()"); words++) {
            if (view.cue(token, Cue.NUMBER_OF)) {
                return Nouns.known(view, view.next(token));
            }
            token = view.previous(token);
        }
        return Optional.empty();
    }

    /** "Not even one dong": one of a currency that has no change is a way of speaking. */
    private static boolean isNothing(View view, Item.Money money) {
        return WORTHLESS.equals(money.currency()) && isOne(view, money, money.quantity());
    }

    /** "A kilogram brings 45,000 dong": one of a unit in words is an article, and what is told of one unit is no total. */
    private static boolean isArticle(View view, Item.Measure measure) {
        return measure.quantity().bound() == Bound.EXACT && isOne(view, measure, measure.quantity());
    }

    /** Whether a quantity is one, in words. */
    private static boolean isOne(View view, Item item, Quantity quantity) {
        return quantity.value().compareTo(BigDecimal.ONE) == 0
                && quantity.upper() == null
                && IntStream.range(item.first(), item.end()).noneMatch(view.tokens()::isDigits);
    }

    /** "One of the three reasons": one in words is an article, and says nothing of a share; "one of every three" and "one in three" do. */
    static boolean isOneOf(View view, Item.Ratio ratio) {
        return ratio.numerator().compareTo(BigDecimal.ONE) == 0
                && !view.tokens().isDigits(ratio.first())
                && IntStream.range(ratio.first(), ratio.end())
                        .noneMatch(token -> view.isAlso(token, Cue.AT) || view.isAlso(token, Cue.PER));
    }

    /** "Place 12 of 63 provinces": what a word for ranks has behind it in digits is its own. */
    private static boolean isRank(View view, Item.Ratio ratio) {
        int name = view.previous(ratio.first());
        return view.tokens().isDigits(ratio.first())
                && view.tokens().isWord(name)
                && (view.cue(name, Cue.LABEL) || view.cue(name, Cue.SITUATION_NAME))
                && !Nouns.isKnown(view, name);
    }

    /** "Around 2/9 people travel": Vietnam names its holidays by day and month; "8/9 goals" are none. */
    private static boolean isHoliday(View view, Item.Ratio ratio, Noun noun) {
        boolean slash = IntStream.range(ratio.first(), ratio.end()).anyMatch(token -> view.symbol(token, "/"));
        boolean dayAndMonth = slash
                && ratio.numerator().compareTo(LAST_DAY) <= 0
                && ratio.denominator().compareTo(LAST_MONTH) <= 0;
        boolean known = Nouns.isKnown(view, ratio.end());
        // "They reached 11/11 goals", "8/9 goals": so many of a known thing, unless that day is one; "1/4 tablet" is
        // some of one.
        boolean all = ratio.numerator().compareTo(ratio.denominator()) == 0;
        boolean some = ratio.numerator().compareTo(BigDecimal.ONE) > 0
                && !HOLIDAYS.contains(ratio.numerator() + "/" + ratio.denominator());
        boolean counts = known && (all || some);
        return dayAndMonth
                && (noun.subject().equals(Subject.PERSON) || noun.subject().equals(Subject.OTHER) && !counts);
    }
}
