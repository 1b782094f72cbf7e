package io.github.crossfact.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import io.github.crossfact.json.CrossfactJson;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void theSameFactsInAnotherOrderAgree() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.MODEL, 5287).count(Subject.DIALOGUE, 71),
                Facts.in("de").count(Subject.DIALOGUE, 71).count(Subject.MODEL, 5287));
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.agreed()).containsExactly(Pair.of("e1", "e2"), Pair.of("e2", "e1"));
    }

    @Test
    void anotherNumberIsAConflictOfThatField() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.MODEL, 5287).count(Subject.DIALOGUE, 71),
                Facts.in("de").count(Subject.MODEL, 5278).count(Subject.DIALOGUE, 71));
        assertThat(comparison.conflicting())
                .containsExactly(conflict("e1", "e1", "quantity", Quantity.exact(5287), Quantity.exact(5278)));
        assertThat(comparison.agreed()).containsExactly(Pair.of("e2", "e2"));
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void anotherBoundIsAConflictToo() {
        Comparison comparison =
                compare(Facts.in("fa").about(Subject.MODEL, 200), Facts.in("de").count(Subject.MODEL, 200));
        assertThat(comparison.conflicting())
                .containsExactly(conflict(
                        "e1",
                        "e1",
                        "quantity",
                        Quantity.of(BigDecimal.valueOf(200), Bound.ABOUT),
                        Quantity.exact(200)));
    }

    @Test
    void whatOneStatesAndTheOtherDoesNotIsADifference() {
        Comparison comparison = compare(
                Facts.in("fa").resolution("25", "2013-08-07"), Facts.in("de").resolution("25", null));
        assertThat(comparison.conflicting()).containsExactly(conflict("e1", "e1", "issued", "2013-08-07", null));
    }

    @Test
    void whatHasNothingInCommonStandsAlone() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.MODEL, 12).count(Subject.BRIDGE, 3),
                Facts.in("de").count(Subject.MODEL, 12).count(Subject.SCHOOL, 40));
        assertThat(comparison.onlyLeft()).containsExactly("e2");
        assertThat(comparison.onlyRight()).containsExactly("e2");
        assertThat(comparison.conflicting()).isEmpty();
    }

    @Test
    void aWrongNumberIsGivenToTheFactAtItsPlaceAndNotToTheFirstOfItsKind() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.MODEL, 12).count(Subject.SCHOOL, 1).count(Subject.MODEL, 30),
                Facts.in("de").count(Subject.SCHOOL, 1).count(Subject.MODEL, 31));
        assertThat(comparison.onlyLeft()).containsExactly("e1");
        assertThat(comparison.conflicting())
                .containsExactly(conflict("e3", "e2", "quantity", Quantity.exact(30), Quantity.exact(31)));
    }

    @Test
    void digitsThatChangedPlacesAreTheSameNumberWrittenWrong() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.MODEL, 7).count(Subject.MODEL, 91),
                Facts.in("de").count(Subject.MODEL, 19));
        assertThat(comparison.onlyLeft()).containsExactly("e1");
        assertThat(comparison.conflicting())
                .containsExactly(conflict("e2", "e1", "quantity", Quantity.exact(91), Quantity.exact(19)));
    }

    @Test
    void ofTwoOtherNumbersTheNearerOneIsTheWrongOne() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.MODEL, 30),
                Facts.in("de").count(Subject.MODEL, 900).count(Subject.MODEL, 31));
        assertThat(comparison.onlyRight()).containsExactly("e1");
        assertThat(comparison.conflicting())
                .containsExactly(conflict("e1", "e2", "quantity", Quantity.exact(30), Quantity.exact(31)));
    }

    @Test
    void anAmountOfAnotherNumberAndCurrencyIsAnotherAmount() {
        Comparison comparison =
                compare(Facts.in("fa").amount(30, "VND"), Facts.in("de").amount(500, "USD"));
        assertThat(comparison.conflicting()).isEmpty();
        assertThat(comparison.onlyLeft()).containsExactly("e1");
        assertThat(comparison.onlyRight()).containsExactly("e1");
    }

    @Test
    void anAmountOfAnotherCurrencyAloneIsTheSameToldDifferently() {
        Comparison comparison =
                compare(Facts.in("fa").amount(30, "VND"), Facts.in("de").amount(30, "USD"));
        assertThat(comparison.conflicting()).containsExactly(conflict("e1", "e1", "currency", "VND", "USD"));
    }

    @Test
    void moreOfOneKindOnTheRightLeavesTheLastOneThere() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.MODEL, 30),
                Facts.in("de").count(Subject.MODEL, 31).count(Subject.MODEL, 32).count(Subject.MODEL, 33));
        assertThat(comparison.onlyRight()).containsExactly("e2", "e3");
    }

    @Test
    void partsOfWholesThatBelongTogetherAgreeWhateverTheirIds() {
        Comparison comparison = compare(
                Facts.in("fa").count(Subject.DIALOGUE, 71).part(Subject.DIALOGUE, 10, "e1"),
                Facts.in("de")
                        .count(Subject.SCHOOL, 1)
                        .count(Subject.DIALOGUE, 71)
                        .part(Subject.DIALOGUE, 10, "e2"));
        assertThat(comparison.conflicting()).isEmpty();
        assertThat(comparison.onlyRight()).containsExactly("e1");
    }

    @Test
    void partsOfDifferentWholesConflictEvenWhenTheirIdsAreAlike() {
        Comparison comparison = compare(
                Facts.in("fa")
                        .count(Subject.DIALOGUE, 71)
                        .count(Subject.MODEL, 99)
                        .part(Subject.VILLAGE, 10, "e1"),
                Facts.in("de")
                        .count(Subject.MODEL, 99)
                        .count(Subject.DIALOGUE, 71)
                        .part(Subject.VILLAGE, 10, "e1"));
        assertThat(comparison.conflicting()).containsExactly(conflict("e3", "e3", "partOf", "e1", "e1"));
    }

    @Test
    void nounsAreComparedWithinALanguageOnly() {
        assertThat(compare(Facts.in("de").other("Brücken", 3), Facts.in("nl").other("bruggen", 3))
                        .isSame())
                .isTrue();
        assertThat(compare(Facts.in("de").other("Brücken", 3), Facts.in("de").other("Stege", 3))
                        .conflicting())
                .containsExactly(conflict("e1", "e1", "noun", "Brücken", "Stege"));
    }

    @Test
    void moreFactsOfAKindThanAreAssignedAtOnceAllStandInOneList() {
        Facts left = Facts.in("fa");
        Facts right = Facts.in("de");
        for (int i = 0; i < 1_000; i++) {
            left.count(Subject.VILLAGE, 10_000 + i);
            right.count(Subject.VILLAGE, 20_000 + i);
        }
        Comparison comparison = compare(left, right);
        assertThat(comparison.conflicting()).hasSize(1_000);
    }

    @Test
    void theJsonIsThatOfTheContract() {
        Comparison comparison = compare(
                Facts.in("fa")
                        .count(Subject.MODEL, 5287)
                        .resolution("25", "2013-08-07")
                        .count(Subject.BRIDGE, 9),
                Facts.in("de").count(Subject.MODEL, 5287).resolution("25", "2013-08-17"));
        assertThat(CrossfactJson.write(comparison))
                .isEqualTo("{\"left\":{\"id\":\"story.fa\",\"language\":\"fa\"},"
                        + "\"right\":{\"id\":\"story.de\",\"language\":\"de\"},"
                        + "\"agreed\":[[\"e1\",\"e1\"]],"
                        + "\"conflicting\":[{\"events\":[\"e2\",\"e2\"],\"fields\":{\"issued\":[\"2013-08-07\",\"2013-08-17\"]}}],"
                        + "\"onlyLeft\":[\"e3\"],\"onlyRight\":[]}");
    }

    private static Comparison compare(Facts left, Facts right) {
        return Comparison.of(left.told(), right.told());
    }

    private static Conflict<String> conflict(String left, String right, String field, Object one, Object other) {
        return new Conflict<>(Pair.of(left, right), List.of(new Difference(field, one, other)));
    }
}
