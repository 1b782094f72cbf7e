package io.github.crossfact.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import io.github.crossfact.job.Outcome;
import io.github.crossfact.job.table.Column;
import io.github.crossfact.job.table.EventColumns;
import io.github.crossfact.json.CrossfactJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What became of documents, each in exactly one of three kinds, seen in several ways. All of them are lazy and made of
 * {@link #outcomes()}: who looks in more than one way should {@link #persist} first, or write the outcomes and look at what was written
 * ({@link #ofOutcomes}), lest the facts be extracted anew for each.
 * Immutable; for the threads that may use its session.
 */
public final class ExtractedFacts {

    private static final StructType OUTCOME =
            new StructType().add("kind", DataTypes.StringType, false).add("line", DataTypes.StringType, false);

    private static final StructType QUARANTINE = new StructType()
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("byte", DataTypes.LongType)
            .add("length", DataTypes.LongType)
            .add("id", DataTypes.StringType)
            .add("cause", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("raw", DataTypes.StringType)
            .add("rawBase64", DataTypes.StringType)
            .add("rawIsBeginning", DataTypes.BooleanType);

    private final Dataset<Row> outcomes;

    ExtractedFacts(Dataset<Row> outcomes) {
        this.outcomes = outcomes;
    }

    static Encoder<Row> outcomeEncoder() {
        return encoder(OUTCOME);
    }

    /**
     * The same from outcomes that were written and read back.
     *
     * @param outcomes has the columns {@code kind} and {@code line} of {@link #outcomes()}
     */
    public static ExtractedFacts ofOutcomes(Dataset<Row> outcomes) {
        return new ExtractedFacts(outcomes.select(col("kind"), col("line")));
    }

    /**
     * A row a document, of {@code kind} FACTS, EMPTY or QUARANTINE, with the {@code line} that the batch job writes of it to the file of that kind,
     * byte for byte, without its line feed.
     */
    public Dataset<Row> outcomes() {
        return outcomes;
    }

    /** Keeps the outcomes, once they have been computed, on the disks of the executors. */
    public ExtractedFacts persist() {
        outcomes.persist(StorageLevel.MEMORY_AND_DISK());
        return this;
    }

    /** Lets go of what {@link #persist} kept. */
    public void unpersist() {
        outcomes.unpersist();
    }

    /** A row for each document that was read, with or without facts: {@link CrossfactSpark#schema()}. */
    public Dataset<Row> documents() {
        Dataset<Row> read = outcomes.where(col("kind").notEqual(Outcome.Kind.QUARANTINE.name()));
        return rows(read, ContractSchema.EXTRACTION);
    }

    /**
     * A row an event: {@code document}, {@code language} and {@code published} of its document, {@code event} for its id, and its other fields as
     * the contract has them, nested.
     */
    public Dataset<Row> events() {
        StructType fields = (StructType) ContractSchema.elementType("events");
        Stream<org.apache.spark.sql.Column> document = Stream.of(
                col("document.id").as("document"), col("document.language").as("language"), col("document.published"));
        Stream<org.apache.spark.sql.Column> event = Arrays.stream(fields.fieldNames())
                .map(name -> name.equals("id") ? col("fact.id").as("event") : col("fact." + name));
        return rows(ofKind(Outcome.Kind.FACTS), ContractSchema.EXTRACTION)
                .select(col("document"), explode(col("events")).as("fact"))
                .select(Stream.concat(document, event).toArray(org.apache.spark.sql.Column[]::new));
    }

    /** A row an event, in the flat columns of the batch job's tables; numbers are doubles. */
    public Dataset<Row> table() {
        return ofKind(Outcome.Kind.FACTS)
                .select("line")
                .as(Encoders.STRING())
                .flatMap((FlatMapFunction<String, Row>) ExtractedFacts::tableRows, encoder(tableSchema()));
    }

    /** A row for each document that could not be read, with the fields of the batch job's {@code quarantine.jsonl}. */
    public Dataset<Row> quarantine() {
        return rows(ofKind(Outcome.Kind.QUARANTINE), QUARANTINE);
    }

    private Dataset<Row> ofKind(Outcome.Kind kind) {
        return outcomes.where(col("kind").equalTo(kind.name()));
    }

    /** Takes days as {@code LocalDate}, whatever the session says, as {@code Encoders.row} does not. */
    private static Encoder<Row> encoder(StructType type) {
        return RowEncoder.encoderFor(type, true);
    }

    private static Dataset<Row> rows(Dataset<Row> outcomes, StructType type) {
        return outcomes.select("line")
                .as(Encoders.STRING())
                .map((MapFunction<String, Row>) line -> JsonRows.row(JsonRows.parse(line), type), encoder(type));
    }

    static StructType tableSchema() {
        StructType schema = new StructType();
        for (Column column : EventColumns.all()) {
            schema = schema.add(column.name(), type(column.type()));
        }
        return schema;
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.LongType;
            case NUMBER -> DataTypes.DoubleType;
        };
    }

    private static Iterator<Row> tableRows(String line) {
        Extraction extraction = CrossfactJson.readExtraction(line);
        return extraction.events().stream()
                .map(event -> tableRow(extraction, event))
                .iterator();
    }

    private static Row tableRow(Extraction extraction, Event event) {
        List<@Nullable Object> cells = EventColumns.row(Columns.ALL, extraction.document(), event);
        return RowFactory.create(cells.stream()
                .map(cell -> cell instanceof BigDecimal number ? (Object) number.doubleValue() : cell)
                .toArray());
    }

    /** Made once a process. */
    private static final class Columns {
        static final List<Column> ALL = EventColumns.all();
    }
}
