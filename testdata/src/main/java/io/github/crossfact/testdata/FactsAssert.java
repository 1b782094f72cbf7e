package io.github.crossfact.testdata;

import io.github.crossfact.Extraction;
import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the facts of a text. A failure lists the facts that were found, a line each, with the passages they were
 * read from; joiners and direction marks in them are shown by name, as {@code <ZWNJ>}.
 *
 * <p>Numbers are decimals as people write them, {@code "37500000000"} or {@code "5.65"}; they are compared by value, and
 * a bound ("nearly") makes no difference unless it is asked for.
 */
public final class FactsAssert extends AbstractAssert<FactsAssert, Extraction> {

    private final @Nullable String text;

    FactsAssert(Extraction actual, @Nullable String text) {
        super(actual, FactsAssert.class);
        this.text = text;
    }

    /** There is a citation with this code in its canonical spelling, such as {@code 25-NQ/TW}. */
    public FactsAssert hasCitation(String code) {
        return hasCitation(code, citation -> {});
    }

    /** There is a citation with this code, and it satisfies the requirements. */
    public FactsAssert hasCitation(String code, Consumer<? super Citation> requirements) {
        return has(Citation.class, "citation " + code, citation -> code.equals(citation.code()), requirements);
    }

    /** There is a count of so many of a subject. */
    public FactsAssert hasCount(long value, Subject subject) {
        return hasCount(value, subject, count -> {});
    }

    /** There is a count of so many of a subject, and it satisfies the requirements. */
    public FactsAssert hasCount(long value, Subject subject, Consumer<? super Count> requirements) {
        return has(
                Count.class,
                "count " + value + " " + subject,
                count -> subject.equals(count.subject()) && is(count.quantity(), BigDecimal.valueOf(value)),
                requirements);
    }

    /** There is an award of this kind. */
    public FactsAssert hasAward(AwardKind kind) {
        return hasAward(kind, award -> {});
    }

    /** There is an award of this kind, and it satisfies the requirements. */
    public FactsAssert hasAward(AwardKind kind, Consumer<? super Award> requirements) {
        return has(Award.class, "award " + kind, award -> kind.equals(award.award()), requirements);
    }

    /** There is this sum of money in this currency, such as {@code VND}. */
    public FactsAssert hasAmount(String value, String currency) {
        BigDecimal wanted = new BigDecimal(value);
        return has(
                Amount.class,
                "amount " + value + " " + currency,
                amount -> currency.equals(amount.currency()) && is(amount.quantity(), wanted));
    }

    /** There is this percentage: {@code "5.65"} for 5.65 %. */
    public FactsAssert hasRate(String value) {
        BigDecimal wanted = new BigDecimal(value);
        return has(Rate.class, "rate " + value + " %", rate -> is(rate.quantity(), wanted));
    }

    /** There is a ratio of so many out of so many. */
    public FactsAssert hasRatio(long numerator, long denominator) {
        return has(
                Ratio.class,
                "ratio " + numerator + "/" + denominator,
                ratio -> same(ratio.numerator(), BigDecimal.valueOf(numerator))
                        && same(ratio.denominator(), BigDecimal.valueOf(denominator)));
    }

    /** There is this physical quantity in this unit (UCUM), such as {@code har}. */
    public FactsAssert hasMeasure(String value, String unit) {
        BigDecimal wanted = new BigDecimal(value);
        return has(
                Measure.class,
                "measure " + value + " " + unit,
                measure -> unit.equals(measure.unit()) && is(measure.quantity(), wanted));
    }

    /** There is a duration of this length (ISO 8601), such as {@code P10Y}. */
    public FactsAssert hasDuration(String length) {
        return has(Duration.class, "duration " + length, duration -> length.equals(duration.length()));
    }

    /** There is a gathering of this kind. */
    public FactsAssert hasGathering(GatheringKind kind) {
        return hasGathering(kind, gathering -> {});
    }

    /** There is a gathering of this kind, and it satisfies the requirements. */
    public FactsAssert hasGathering(GatheringKind kind, Consumer<? super Gathering> requirements) {
        return has(Gathering.class, "gathering " + kind, gathering -> kind.equals(gathering.kind()), requirements);
    }

    /** There is a finding of this kind. */
    public FactsAssert hasFinding(FindingKind kind) {
        isNotNull();
        if (actual.findings().stream().map(Finding::kind).noneMatch(kind::equals)) {
            fail("a finding " + kind, "there is none");
        }
        return this;
    }

    /** All adds up. */
    public FactsAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            fail("no finding", "there is one");
        }
        return this;
    }

    /** There are so many events. */
    public FactsAssert hasEvents(int number) {
        isNotNull();
        if (actual.events().size() != number) {
            fail(number + " events", "there are " + actual.events().size());
        }
        return this;
    }

    /** There is no event and no finding. */
    public FactsAssert hasNoFacts() {
        return hasEvents(0).hasNoFindings();
    }

    /**
     * The events and findings say the same as those of another extraction, in the same order: the same facts, whatever
     * the language. Offsets, nouns of what has no word in the vocabulary, and names of persons make no difference.
     */
    public FactsAssert hasTheFactsOf(Extraction other) {
        isNotNull();
        List<FactLine> wanted = FactLines.of(other);
        List<FactLine> given = lines();
        if (!LineDiff.same(wanted, given)) {
            throw failure(
                    "%s", "Expecting the same facts (- is missing, + is too much):\n" + LineDiff.of(wanted, given));
        }
        return this;
    }

    private <E extends Event> FactsAssert has(Class<E> type, String what, Predicate<E> condition) {
        return has(type, what, condition, event -> {});
    }

    private <E extends Event> FactsAssert has(
            Class<E> type, String what, Predicate<E> condition, Consumer<? super E> requirements) {
        isNotNull();
        List<E> found = actual.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(condition)
                .toList();
        if (found.isEmpty()) {
            fail(what, "there is none");
        }
        requireOne(found, what, requirements);
        return this;
    }

    private <E extends Event> void requireOne(List<E> found, String what, Consumer<? super E> requirements) {
        List<String> complaints = new ArrayList<>();
        for (E event : found) {
            try {
                requirements.accept(event);
                return;
            } catch (AssertionError complaint) {
                complaints.add(String.valueOf(complaint.getMessage()));
            }
        }
        fail(what + " that satisfies the requirements", "it does not:\n" + String.join("\n", complaints));
    }

    private void fail(String wanted, String instead) {
        String facts = lines().stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
        throw failure("%s", "Expecting " + wanted + ", but " + instead + ". The facts are\n" + facts);
    }

    private List<FactLine> lines() {
        return FactLines.of(actual, text);
    }

    private static boolean is(Quantity quantity, BigDecimal value) {
        return same(quantity.value(), value);
    }

    private static boolean same(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) == 0;
    }
}
