package io.github.crossfact.spark;

import io.github.crossfact.job.Outcome;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The function of SQL: the facts of one text. */
final class CrossfactFunction implements UDF3<@Nullable String, @Nullable String, @Nullable Object, @Nullable Row> {

    private static final long serialVersionUID = 1L;

    private static final StructType DOCUMENT =
            (StructType) ContractSchema.EXTRACTION.apply("document").dataType();

    /** What it returns. */
    static final StructType RESULT = new StructType(new StructField[] {
                DOCUMENT.apply("language"),
                DOCUMENT.apply("published"),
                ContractSchema.EXTRACTION.apply("events"),
                ContractSchema.EXTRACTION.apply("findings")
            })
            .add("cause", DataTypes.StringType, true, "Why the text could not be read; null if it was.")
            .add("message", DataTypes.StringType, true, "What to do about it.");

    private final Settings settings;

    CrossfactFunction(Settings settings) {
        this.settings = settings;
    }

    /**
     * The facts of a text; null for null.
     *
     * @param published a date, or a string in ISO 8601
     */
    @Override
    public @Nullable Row call(@Nullable String text, @Nullable String language, @Nullable Object published) {
        if (text == null) {
            return null;
        }
        String day = published == null ? null : published.toString();
        Outcome outcome = OnExecutor.work(settings).apply(RowRecord.of("", text, language, day));
        JsonNode line = JsonRows.parse(new String(outcome.line(), StandardCharsets.UTF_8));
        return outcome.kind() == Outcome.Kind.QUARANTINE ? failure(line) : facts(line);
    }

    private static Row facts(JsonNode extraction) {
        Row facts = JsonRows.row(extraction, RESULT);
        Row document = JsonRows.row(extraction.path("document"), DOCUMENT);
        return RowFactory.create(
                document.get(DOCUMENT.fieldIndex("language")),
                document.get(DOCUMENT.fieldIndex("published")),
                facts.get(RESULT.fieldIndex("events")),
                facts.get(RESULT.fieldIndex("findings")),
                null,
                null);
    }

    private static Row failure(JsonNode quarantine) {
        return RowFactory.create(
                null,
                null,
                null,
                null,
                quarantine.path("cause").stringValue(),
                quarantine.path("message").stringValue());
    }
}
