package io.github.crossfact.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.job.Limits;
import io.github.crossfact.job.table.Column;
import io.github.crossfact.job.table.EventColumns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CrossfactSparkTest {

    private static final StructType DOCUMENT = new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("published", DataTypes.StringType);

    private static final String MODELS =
            "Die Provinz Yen Bai hat 4.318 Modelle aufgebaut, darunter fast 150 vorbildliche Modelle.";

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Dataset<Row> documents(Row... rows) {
        return spark.createDataFrame(List.of(rows), DOCUMENT);
    }

    private static Row german(String id, String text) {
        return RowFactory.create(id, text, "de", null);
    }

    private static List<String> strings(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).toList();
    }

    @Test
    void aDocumentGivesNestedAndFlatRows() {
        ExtractedFacts facts = CrossfactSpark.extract(documents(RowFactory.create("a", MODELS, "de", "2023-12-06")));

        assertThat(strings(facts.events()
                        .select("document", "language", "published", "event", "type", "quantity.value", "qualifiers")))
                .containsExactly(
                        "[a,de,2023-12-06,e1,count,4318.0,ArraySeq(BUILT)]",
                        "[a,de,2023-12-06,e2,count,150.0,ArraySeq(EXEMPLARY)]");
        assertThat(strings(facts.table().select("document", "event", "value", "qualifiers", "part_of")))
                .containsExactly("[a,e1,4318.0,BUILT,null]", "[a,e2,150.0,EXEMPLARY,e1]");
    }

    @Test
    void whatCannotBeReadIsInQuarantineAndStopsNobody() {
        ExtractedFacts facts = CrossfactSpark.extract(
                documents(
                        german("good", MODELS),
                        german("blank", " "),
                        german(null, MODELS),
                        german("no text", null),
                        german("long", MODELS.repeat(10)),
                        RowFactory.create("vietnamese", "26 mô hình", "vi", null),
                        RowFactory.create("figures", "12.345, 67 % (2024)", null, null),
                        RowFactory.create("day", MODELS, "de", "06/12/2023")),
                Settings.DEFAULT.withMaxChars(500));

        assertThat(strings(facts.outcomes().groupBy("kind").count()))
                .containsExactlyInAnyOrder("[FACTS,1]", "[EMPTY,1]", "[QUARANTINE,6]");
        assertThat(strings(facts.quarantine().select("id", "cause", "raw")))
                .containsExactlyInAnyOrder(
                        "[null,NO_DOCUMENT," + MODELS + "]",
                        "[no text,NO_DOCUMENT,]",
                        "[long,TOO_LONG," + MODELS.repeat(10) + "]",
                        "[vietnamese,LANGUAGE,26 mô hình]",
                        "[figures,LANGUAGE,12.345, 67 % (2024)]",
                        "[day,NO_DOCUMENT," + MODELS + "]");
        assertThat(strings(facts.documents().select("document.id"))).containsExactlyInAnyOrder("[good]", "[blank]");
    }

    @Test
    void languageAndDayMayBeLeftOut() {
        Dataset<Row> documents = documents(german("a", MODELS)).select("id", "text");

        assertThat(strings(CrossfactSpark.extract(documents).documents().select("document.language")))
                .containsExactly("[de]");
        assertThat(strings(CrossfactSpark.extract(documents, Settings.DEFAULT.withPublished(LocalDate.of(2024, 1, 31)))
                        .documents()
                        .select("document.published")))
                .containsExactly("[2024-01-31]");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> CrossfactSpark.extract(documents().select("id")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the documents have no column \"text\", only [id]: rename or add it");
    }

    @Test
    void aLanguageThatIsNotInstalledIsRefusedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> CrossfactSpark.extract(documents(), Settings.DEFAULT.withLanguage("fr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"fr\" is not installed");
    }

    /** Of all stories: what the contract says is in the nested rows, and nothing else. */
    @Test
    void nestedRowsSayWhatTheJsonSays() throws IOException {
        ExtractedFacts facts = CrossfactSpark.extract(stories()).persist();

        List<JsonNode> nested = facts.documents().toJSON().collectAsList().stream()
                .map(JsonRows::parse)
                .toList();
        List<JsonNode> json = facts.outcomes().select("line").as(Encoders.STRING()).collectAsList().stream()
                .map(line -> withDoubles(JsonRows.parse(line)))
                .toList();

        assertThat(nested).hasSize(80).isEqualTo(json);
        facts.unpersist();
    }

    private static Dataset<Row> stories() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "testdata", "stories"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                String language = file.toString().replaceAll(".*\\.(..)\\.txt", "$1");
                rows.add(RowFactory.create(
                        file.getParent().getFileName().toString(), Files.readString(file), language, null));
            }
        }
        return documents(rows.toArray(Row[]::new));
    }

    private static JsonNode withDoubles(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((name, value) ->
                    object.set(name, List.of("start", "end").contains(name) ? value : withDoubles(value)));
            return object;
        }
        if (node.isArray()) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(node.valueStream()
                            .map(CrossfactSparkTest::withDoubles)
                            .toList());
        }
        return node.isNumber() ? DoubleNode.valueOf(node.doubleValue()) : node;
    }

    @Test
    void theTableHasTheColumnsOfTheBatchJob() {
        assertThat(CrossfactSpark.extract(documents()).table().columns())
                .containsExactlyElementsOf(
                        EventColumns.all().stream().map(Column::name).toList());
    }

    @Test
    void sqlHasTheFunctionByTheExtension() {
        SparkSession session = spark.newSession();

        assertThat(strings(session.sql("SELECT f.language, size(f.events), f.events[0].quantity.value, f.cause FROM"
                        + " (SELECT crossfact('" + MODELS + "') AS f)")))
                .containsExactly("[de,2,4318.0,null]");
        assertThat(strings(session.sql("SELECT crossfact('" + MODELS + "', 'de', DATE '2023-12-06').published")))
                .containsExactly("[2023-12-06]");
        assertThat(strings(session.sql("SELECT crossfact(null, 'de')"))).containsExactly("[null]");
    }

    @Test
    void sqlHasTheFunctionOnceItIsRegistered() {
        SparkSession session = spark.newSession();
        CrossfactSpark.register(session, "persian_facts", Settings.DEFAULT.withLanguages(List.of("fa")));
        documents(german("a", MODELS)).createOrReplaceGlobalTempView("pages");

        assertThat(strings(session.sql("SELECT f.cause, f.message, f.events FROM"
                        + " (SELECT persian_facts(text, language, published) AS f FROM global_temp.pages)")))
                .containsExactly(
                        "[LANGUAGE,language \"de\" is not installed: give one of fa, or none to have it detected,null]");
    }

    @Test
    void allTasksOfAProcessShareOneExtractor() {
        Dataset<Integer> extractors = spark.range(0, 64, 1, 8)
                .mapPartitions(
                        (MapPartitionsFunction<Long, Integer>)
                                rows -> List.of(System.identityHashCode(OnExecutor.extractor()))
                                        .iterator(),
                        Encoders.INT());

        assertThat(extractors.collectAsList()).hasSize(8).containsOnly(System.identityHashCode(OnExecutor.extractor()));
    }

    @Test
    void onlySettingsTravel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ExtractPartition(RowRecord::of, Settings.DEFAULT));
        }

        assertThat(bytes.size()).isLessThan(2_000);
    }

    @Test
    void linesAreCutAtLineFeedsAloneAndBlankOnesAreNone(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                "\uFEFF{\"id\": \"a\", \"text\": \"" + MODELS
                        + "\"}\r\n \t\r\n{\"id\": \"b\", \"text\": \" \"}\n{\"id\": \"c\"");
        Limits limits = new Limits(Limits.DEFAULT_MAX_CHARS);

        Dataset<Row> outcomes = Records.ofJsonLines(spark, List.of(folder.toString()), limits)
                .dealt(3)
                .extract(Settings.DEFAULT)
                .outcomes();

        assertThat(strings(outcomes.select("kind"))).containsExactlyInAnyOrder("[FACTS]", "[EMPTY]", "[QUARANTINE]");
        assertThat(outcomes.where(col("kind").equalTo("QUARANTINE"))
                        .select("line")
                        .as(Encoders.STRING())
                        .first())
                .contains("/a.jsonl\",\"length\":11,\"cause\":\"NO_DOCUMENT\"", "\"raw\":\"{\\\"id\\\": \\\"c\\\"\"}");
    }

    @Test
    void theIdOfAFileIsItsPathInTheFolder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("deep er"));
        Files.writeString(folder.resolve("deep er/a.txt"), MODELS);
        Files.writeString(folder.resolve("b.txt"), " ");
        Files.writeString(folder.resolve("c.html"), "<p>not read");
        Limits limits = new Limits(Limits.DEFAULT_MAX_CHARS);

        Dataset<Row> documents = Records.ofTextFiles(spark, List.of(folder.toString()), limits)
                .extract(Settings.DEFAULT)
                .documents();

        assertThat(strings(documents.select("document.id", "document.language")))
                .containsExactlyInAnyOrder("[deep er/a,de]", "[b,null]");
    }

    @Test
    void theCommentsOfTheSchemaAreThoseOfTheContract() {
        assertThat(Arrays.asList(CrossfactSpark.schema().fieldNames()))
                .containsExactly("schema", "document", "events", "findings");
        assertThat(CrossfactSpark.schema().apply("events").getComment().get())
                .isEqualTo("In the order of their first mention.");
    }
}
