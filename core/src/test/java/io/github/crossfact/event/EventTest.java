package io.github.crossfact.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    private static final Common COMMON = Common.of("e1", new Span(3, 8));
    private static final Quantity SEVEN = Quantity.exact(7);

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3"})
    void spansRunForward(int start, int end) {
        refuses(() -> new Span(start, end), "span " + start + ".." + end + " must have 0 <= start < end");
    }

    @Test
    void spansCountTheirLength() {
        assertThat(new Span(3, 8).length()).isEqualTo(5);
    }

    @Test
    void equalQuantitiesAreEqualHoweverWritten() {
        assertThat(Quantity.exact(new BigDecimal("2.60E+3"))).isEqualTo(Quantity.exact(2600));
    }

    @Test
    void rangesAscend() {
        refuses(() -> Quantity.range(BigDecimal.TEN, BigDecimal.TEN), "upper 10 must be more than value 10");
    }

    @Test
    void alternativesDiffer() {
        refuses(
                () -> SEVEN.withAlternatives(List.of(new BigDecimal("7.0"))),
                "alternatives [7] must differ from value 7 and each other");
        refuses(
                () -> SEVEN.withAlternatives(List.of(BigDecimal.ONE, BigDecimal.ONE)),
                "alternatives [1, 1] must differ from value 7 and each other");
    }

    @Test
    void quantitiesChangeTheirBoundAlone() {
        assertThat(SEVEN.withBound(Bound.ALMOST)).isEqualTo(Quantity.of(BigDecimal.valueOf(7), Bound.ALMOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1234", "123456", "4a", "٤٩", "de", "DE-", "-DE", "DE--BE", "DÉ", "DE BE"})
    void placesHaveCodes(String code) {
        refuses(
                () -> new Place(code, "Quảng Nam"),
                "place code \"" + code
                        + "\" must be 2, 3 or 5 digits, or one of your own that begins with a capital letter, such as DE-BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"49", "513", "20812", "D", "DE", "DE-BE", "DEBER", "STADIUM-12"})
    void placesOfOnesOwnHaveLettersInFront(String code) {
        assertThat(new Place(code, "x").code()).isEqualTo(code);
        assertThat(PlaceCodes.isOfficial(code)).isEqualTo(code.charAt(0) <= '9');
    }

    @Test
    void placesHaveNames() {
        refuses(() -> new Place("49", " "), "place name must not be blank");
    }

    @Test
    void bodiesAreKnownInPart() {
        refuses(() -> new Body(null, null, null, null, null), "a body must have one known part at least");
        refuses(() -> new Body(null, null, null, Role.CHAIR, ""), "person must not be blank");
    }

    @Test
    void mentionsAscend() {
        refuses(
                () -> Common.of("e1", new Span(9, 12), new Span(3, 8)),
                "mentions [Span[start=9, end=12], Span[start=3, end=8]] must ascend");
        refuses(
                () -> Common.of("e1", new Span(3, 8), new Span(3, 8)),
                "mentions [Span[start=3, end=8], Span[start=3, end=8]] must ascend");
    }

    @Test
    void eventsHaveReadableIdsAndPeriods() {
        refuses(() -> Common.of(" "), "event id must not be blank");
        refuses(
                () -> COMMON.withPeriod("last year"),
                "period \"last year\" must be an EDTF date or interval, such as 2013-08-07 or 2021/2025");
    }

    @Test
    void listsAreCopied() {
        List<Span> spans = new ArrayList<>(List.of(new Span(3, 8)));
        Common common = new Common("e1", spans, null, null);
        spans.clear();
        assertThat(common.mentions()).containsExactly(new Span(3, 8));
        assertThatThrownBy(() -> common.mentions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void citationsNameSomething() {
        refuses(
                () -> citation(null, null, null, "2024-01-01"),
                "a citation must have a document type, a number or a code");
        refuses(() -> citation("No 25", null, null, null), "document number \"No 25\" must start with a digit");
        refuses(() -> citation("25", "25", null, null), "document year \"25\" must be four digits");
        refuses(() -> citation("25", null, " ", null), "document code must not be blank");
        refuses(
                () -> citation("25", null, null, "2024/2025"),
                "issued \"2024/2025\" must be an EDTF date, such as 2013-08-07 or XXXX-01-12");
    }

    private static Citation citation(
            @Nullable String number, @Nullable String year, @Nullable String code, @Nullable String issued) {
        return new Citation(COMMON, null, number, year, code, null, issued);
    }

    @Test
    void qualifiersIterateInTheOrderOfTheContract() {
        Count count = qualified(Set.of(Qualifier.TEMPORARY, Qualifier.BUILT, Qualifier.of("DRY"), Qualifier.HELD));
        assertThat(count.qualifiers())
                .containsExactly(Qualifier.BUILT, Qualifier.HELD, Qualifier.TEMPORARY, Qualifier.of("DRY"));
        assertThat(count).isEqualTo(qualified(Set.copyOf(count.qualifiers())));
        assertThatThrownBy(() -> count.qualifiers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Count qualified(Set<Qualifier> qualifiers) {
        return new Count(COMMON, Subject.HOUSE, null, SEVEN, qualifiers, null, null, null);
    }

    @Test
    void whatHasNoWordHasANoun() {
        String message = "a count must have a noun where its subject is OTHER, and only there";
        refuses(() -> Count.of(COMMON, Subject.OTHER, SEVEN), message);
        refuses(() -> new Count(COMMON, Subject.HOUSE, "huizen", SEVEN, Set.of(), null, null, null), message);
        assertThat(Count.ofOther(COMMON, "waterbuffels", SEVEN).noun()).isEqualTo("waterbuffels");
    }

    @Test
    void noCountIsPartOfItself() {
        refuses(() -> Count.of(COMMON, Subject.HOUSE, SEVEN).withPartOf("e1"), "count e1 must not be part of itself");
    }

    @Test
    void currenciesAndUnitsAreCodes() {
        refuses(() -> new Amount(COMMON, SEVEN, "dong"), "currency \"dong\" must be an ISO 4217 code, such as VND");
        refuses(() -> new Measure(COMMON, SEVEN, "km²"), "unit \"km²\" must be a UCUM code, such as km2");
    }

    @ParameterizedTest
    @CsvSource({"-1, 20", "17, 0", "17, -20"})
    void ratiosAreOfSomething(long numerator, long denominator) {
        refuses(
                () -> Ratio.of(COMMON, numerator, denominator, null),
                "ratio " + numerator + "/" + denominator
                        + " must have a numerator of 0 or more and a denominator of more");
    }

    @Test
    void findingsNameEvents() {
        refuses(() -> Finding.of(FindingKind.DATE_CONFLICT), "finding DATE_CONFLICT must name the events it concerns");
    }

    @Test
    void everyEventKeepsItsOwnPartsUnderNewCommonOnes() {
        Common moved = COMMON.withId("e9").withPlace(new Place("10", "Lào Cai")).withPeriod("2023");
        for (Event event : EventExamples.all()) {
            Event changed = event.with(moved);
            assertThat(changed).isNotEqualTo(event).hasSameClassAs(event);
            assertThat(changed.id()).isEqualTo("e9");
            assertThat(changed.place()).isEqualTo(moved.place());
            assertThat(changed.period()).isEqualTo("2023");
            assertThat(changed.mentions()).containsExactly(new Span(3, 8));
            assertThat(changed.with(event.common())).isEqualTo(event);
        }
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
