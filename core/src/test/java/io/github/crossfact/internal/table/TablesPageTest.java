package io.github.crossfact.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Role;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.spi.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/TABLES.md tells all tables, columns and words that there are. */
class TablesPageTest {

    private static String page;

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(Path.of("..", "docs", "TABLES.md"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyTableIsToldWithItsColumns(Schema schema) {
        assertThat(page).contains("## `" + schema.file() + "`\n\n    " + String.join(",", schema.columns()) + "\n");
    }

    static List<Schema> schemas() {
        return Schemas.ALL;
    }

    @Test
    void theTablesOfAVocabularyAreThese() {
        assertThat(Vocabulary.TABLES)
                .containsExactlyInAnyOrderElementsOf(
                        Schemas.ALL.stream().map(Schema::file).toList());
    }

    @Test
    void everyWordOfAColumnIsTold() {
        Map<String, Stream<?>> words = Map.ofEntries(
                Map.entry("subjects.csv", Subject.vocabulary().stream()),
                Map.entry("qualifiers.csv", Qualifier.vocabulary().stream()),
                Map.entry("themes.csv", Theme.vocabulary().stream()),
                Map.entry("levels.csv", Arrays.stream(Level.values())),
                Map.entry("documents.csv", DocumentType.vocabulary().stream()),
                Map.entry("bodies.csv", BodyType.vocabulary().stream()),
                Map.entry("roles.csv", Arrays.stream(Role.values())),
                Map.entry("awards.csv", AwardKind.vocabulary().stream()),
                Map.entry("gatherings.csv", GatheringKind.vocabulary().stream()),
                Map.entry("indicators.csv", Indicator.vocabulary().stream()),
                Map.entry("bounds.csv", Arrays.stream(Bound.values())),
                Map.entry("cues.csv", Arrays.stream(Cue.values())),
                Map.entry("calendar.csv", Arrays.stream(CalendarKind.values())));
        words.forEach((file, all) -> {
            String section = section(file);
            all.forEach(word -> assertThat(section).as(file).contains("`" + word + "`"));
        });
    }

    private static String section(String file) {
        int start = page.indexOf("## `" + file + "`");
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }
}
