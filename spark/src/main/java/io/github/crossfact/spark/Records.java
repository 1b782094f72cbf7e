package io.github.crossfact.spark;

import static org.apache.spark.sql.functions.col;

import io.github.crossfact.job.Form;
import io.github.crossfact.job.Limits;
import io.github.crossfact.job.RawRecord;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * Rows, and how a record is made of each.
 *
 * @param reader sent to the executors
 */
record Records(Dataset<Row> rows, MapFunction<Row, RawRecord> reader) {

    private static final String SUFFIX = ".txt";

    private static final int FILE = 0;
    private static final int BYTES = 1;
    private static final int LENGTH = 2;

    /**
     * Documents in a table.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    static Records ofDocuments(Dataset<Row> documents) {
        return new Records(RowRecord.columns(documents), RowRecord::of);
    }

    /** Lines of JSON, a document each; blank lines are none. */
    static Records ofJsonLines(SparkSession spark, List<String> paths, Limits limits) {
        Dataset<Row> lines = spark.read()
                .option("lineSep", "\n")
                .text(paths.toArray(String[]::new))
                .where(col("value").rlike("[^ \\t\\r]"))
                .select(col("_metadata.file_path"), col("value").cast(DataTypes.BinaryType));
        int limit = limits.maxBytes();
        return new Records(lines, row -> line(row, limit));
    }

    /** Files that end in {@code .txt}, a document each, whose path from the folder on is its id. */
    static Records ofTextFiles(SparkSession spark, List<String> paths, Limits limits) {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", "*" + SUFFIX)
                .load(paths.toArray(String[]::new))
                .select(col("path"), col("content"), col("length"));
        int limit = limits.maxBytes();
        Roots roots = Roots.of(spark, paths);
        return new Records(files, row -> file(row, roots, limit));
    }

    /**
     * The same rows in so many parts of one length. Spark sorts the rows first, so that a part that is made again is the same, and no document is
     * lost or doubled when an executor is.
     */
    Records dealt(int parts) {
        return new Records(rows.repartition(parts), reader);
    }

    /**
     * The facts of the records.
     *
     * @throws IllegalArgumentException if the settings name a language that is not installed
     */
    ExtractedFacts extract(Settings settings) {
        OnExecutor.check(settings);
        return new ExtractedFacts(
                rows.mapPartitions(new ExtractPartition(reader, settings), ExtractedFacts.outcomeEncoder()));
    }

    /** Spark does not say how a line ended; all but perhaps the last one of a file do with a line feed. */
    private static RawRecord line(Row row, int limit) {
        byte[] bytes = row.getAs(BYTES);
        return record(row.getString(FILE), Form.JSON, RawRecord.UNKNOWN, "", bytes, bytes.length + 1L, limit);
    }

    private static RawRecord file(Row row, Roots roots, int limit) {
        String file = row.getString(FILE);
        return record(file, Form.TEXT, 0, roots.id(file, SUFFIX), row.getAs(BYTES), row.getLong(LENGTH), limit);
    }

    private static RawRecord record(
            String file, Form form, long offset, String id, byte[] bytes, long length, int limit) {
        if (bytes.length <= limit) {
            return new RawRecord(file, null, offset, form, null, id, bytes, length, null);
        }
        return new RawRecord(
                file,
                null,
                offset,
                form,
                null,
                id,
                Arrays.copyOf(bytes, limit),
                length,
                Limits.tooManyBytes(length, limit));
    }
}
