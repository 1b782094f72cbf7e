package io.github.crossfact.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import io.github.crossfact.json.CrossfactJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PivotTableTest {

    @Test
    void whereAllTellTheSameNoneDeviates() {
        PivotTable table = pivot(
                Facts.in("fa").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3),
                Facts.in("ar").count(Subject.SCHOOL, 3).count(Subject.MODEL, 12),
                Facts.in("de").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3));
        assertThat(table.isSame()).isTrue();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void theOneThatSaysSomethingElseDeviates() {
        PivotTable table = pivot(
                Facts.in("fa").count(Subject.MODEL, 13).count(Subject.SCHOOL, 3),
                Facts.in("ar").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3),
                Facts.in("de").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3));
        PivotRow row = table.rows().get(0);
        assertThat(row.deviating()).containsExactly(0);
        assertThat(row.fields())
                .containsOnlyKeys("quantity")
                .containsEntry(
                        "quantity",
                        List.of(
                                Optional.of(Quantity.exact(13)),
                                Optional.of(Quantity.exact(12)),
                                Optional.of(Quantity.exact(12))));
    }

    @Test
    void theOneThatLeavesAFactOutDeviates() {
        PivotTable table = pivot(
                Facts.in("fa").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3),
                Facts.in("ar").count(Subject.MODEL, 12),
                Facts.in("de").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3));
        assertThat(table.rows().get(1).events())
                .containsExactly(Optional.of("e2"), Optional.empty(), Optional.of("e2"));
        assertThat(table.rows().get(1).deviating()).containsExactly(1);
    }

    @Test
    void referencesAgreeWhenTheyLeadToTheSameRow() {
        PivotTable table = pivot(
                Facts.in("fa").count(Subject.DIALOGUE, 71).part(Subject.DIALOGUE, 10, "e1"),
                Facts.in("ar")
                        .count(Subject.MODEL, 5)
                        .count(Subject.DIALOGUE, 71)
                        .part(Subject.DIALOGUE, 10, "e2"),
                Facts.in("de").count(Subject.DIALOGUE, 71).part(Subject.DIALOGUE, 10, "e1"));
        assertThat(table.rows())
                .filteredOn(row -> !row.deviating().isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.deviating()).containsExactly(1));
    }

    @Test
    void aReferenceDeviatesThatLeadsToAnotherRow() {
        PivotTable table = pivot(
                Facts.in("fa")
                        .count(Subject.DIALOGUE, 71)
                        .count(Subject.MODEL, 99)
                        .part(Subject.VILLAGE, 10, "e2"),
                Facts.in("ar")
                        .count(Subject.MODEL, 99)
                        .count(Subject.DIALOGUE, 71)
                        .part(Subject.VILLAGE, 10, "e2"),
                Facts.in("de")
                        .count(Subject.DIALOGUE, 71)
                        .count(Subject.MODEL, 99)
                        .part(Subject.VILLAGE, 10, "e1"));
        assertThat(table.isSame()).isFalse();
        assertThat(table.rows())
                .filteredOn(row -> !row.deviating().isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fields()).containsOnlyKeys("partOf");
                    assertThat(row.deviating()).containsExactly(0);
                });
    }

    @Test
    void theRowsAreThoseOfTheTranslationThatAgreesBestWithTheOthers() {
        PivotTable table = pivot(
                Facts.in("fa")
                        .count(Subject.SCHOOL, 1)
                        .count(Subject.BRIDGE, 2)
                        .count(Subject.ROAD, 3)
                        .count(Subject.TREE, 4),
                Facts.in("ar").count(Subject.MODEL, 12),
                Facts.in("de").count(Subject.MODEL, 12));
        assertThat(table.rows().get(0).events())
                .containsExactly(Optional.empty(), Optional.of("e1"), Optional.of("e1"));
        assertThat(table.rows()).hasSize(5);
    }

    @Test
    void ofTranslationsThatAgreeAsWellTheFirstGivesTheRows() {
        PivotTable table = pivot(
                Facts.in("fa").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3),
                Facts.in("ar").count(Subject.SCHOOL, 3).count(Subject.MODEL, 12));
        assertThat(table.rows().get(0).events()).containsExactly(Optional.of("e1"), Optional.of("e2"));
    }

    @Test
    void theJsonNamesTranslationsAndRows() {
        PivotTable table = pivot(
                Facts.in("fa").count(Subject.MODEL, 13),
                Facts.in("ar").count(Subject.MODEL, 12),
                Facts.in("de").count(Subject.MODEL, 12).count(Subject.SCHOOL, 3));
        assertThat(CrossfactJson.write(table))
                .isEqualTo("{\"translations\":[{\"id\":\"story.fa\",\"language\":\"fa\"},"
                        + "{\"id\":\"story.ar\",\"language\":\"ar\"},{\"id\":\"story.de\",\"language\":\"de\"}],"
                        + "\"rows\":[{\"type\":\"count\",\"events\":[\"e1\",\"e1\",\"e1\"],\"fields\":{\"quantity\":["
                        + "{\"value\":13,\"bound\":\"EXACT\"},{\"value\":12,\"bound\":\"EXACT\"},{\"value\":12,\"bound\":\"EXACT\"}]},"
                        + "\"deviating\":[0]},"
                        + "{\"type\":\"count\",\"events\":[null,null,\"e2\"],\"fields\":{},\"deviating\":[2]}]}");
    }

    @Test
    void oneTranslationAloneCannotBeCompared() {
        assertThatThrownBy(() -> pivot(Facts.in("fa")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a comparison needs two translations at least, not 1");
    }

    private static PivotTable pivot(Facts... translations) {
        return PivotTable.of(Stream.of(translations).map(Facts::told).toList());
    }
}
