package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.compare.Comparison;
import io.github.crossfact.compare.MentionComparison;
import io.github.crossfact.compare.PivotTable;
import io.github.crossfact.json.CrossfactJson;
import io.github.crossfact.json.JsonSchemas;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written of the texts of this module is valid by the published schemas, and read back as it was. */
@Tag("exhaustive")
class OutputsTest {

    private static final String PREFIX = "urn:crossfact:1:";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(OutputsTest::byId));
    private static final Schema EXTRACTION = SCHEMAS.getSchema(JsonSchemas.text("extraction"));
    private static final Schema NORMALIZATION = SCHEMAS.getSchema(JsonSchemas.text("normalization"));
    private static final Schema COMPARISON = SCHEMAS.getSchema(JsonSchemas.text("comparison"));
    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();
    private static final Path REAL_PAGES = Path.of("..", "..", "shared", "articles");

    @ParameterizedTest
    @MethodSource
    void everyTextGivesValidJson(Document document) {
        isWrittenAsTheSchemasSay(document);
    }

    static List<Document> everyTextGivesValidJson() throws IOException {
        List<Document> documents = new ArrayList<>(Sentences.in(Path.of("nothing")));
        Stories.in(Path.of("stories")).all().forEach(story -> documents.addAll(story.translations()));
        return documents;
    }

    @Test
    void everyRealPageGivesValidJson() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(REAL_PAGES),
                () -> "the real pages are not there ("
                        + REAL_PAGES.toAbsolutePath().normalize() + "): nothing was tested on them");
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(REAL_PAGES, "*.txt")) {
            for (Path page : pages) {
                String id = page.getFileName().toString().replace(".txt", "");
                isWrittenAsTheSchemasSay(
                        Document.of(id, id.substring(id.lastIndexOf('.') + 1), Files.readString(page)));
            }
        }
    }

    private static void isWrittenAsTheSchemasSay(Document document) {
        Extraction facts = EXTRACTOR.extract(document);
        String json = CrossfactJson.write(facts);
        assertThat(errors(EXTRACTION, json)).as(json).isEmpty();
        assertThat(CrossfactJson.readExtraction(json)).isEqualTo(facts);
        assertThat(CrossfactJson.readExtraction(CrossfactJson.writePretty(facts)))
                .isEqualTo(facts);
        String mentions = CrossfactJson.write(EXTRACTOR.normalize(document));
        assertThat(errors(NORMALIZATION, mentions)).as(mentions).isEmpty();
    }

    @Test
    void everyComparisonIsValid() {
        for (Story story : Stories.in(Path.of("stories")).all()) {
            List<Extraction> facts =
                    story.translations().stream().map(EXTRACTOR::extract).toList();
            // The first with the others, cut so that something differs.
            Extraction cut = new Extraction(
                    facts.get(0).document(),
                    facts.get(0)
                            .events()
                            .subList(0, Math.min(1, facts.get(0).events().size())),
                    List.of());
            for (Extraction other : facts) {
                assertThat(errors(COMPARISON, CrossfactJson.write(Comparison.of(cut, other))))
                        .isEmpty();
                assertThat(errors(COMPARISON, CrossfactJson.write(Comparison.of(facts.get(0), other))))
                        .isEmpty();
            }
            assertThat(errors(COMPARISON, CrossfactJson.write(PivotTable.of(facts))))
                    .isEmpty();
            MentionComparison mentions = MentionComparison.of(
                    EXTRACTOR.normalize(story.translations().get(0)),
                    EXTRACTOR.normalize(story.translations().get(1)));
            assertThat(errors(COMPARISON, CrossfactJson.write(mentions))).isEmpty();
        }
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static @Nullable String byId(String id) {
        return id.startsWith(PREFIX) ? JsonSchemas.text(id.substring(PREFIX.length())) : null;
    }
}
