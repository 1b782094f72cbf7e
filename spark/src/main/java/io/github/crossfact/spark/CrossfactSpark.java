package io.github.crossfact.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Start here: facts of a table of documents.
 *
 * <pre>{@code
 * ExtractedFacts facts = CrossfactSpark.extract(spark.read().parquet("pages"));
 * facts.table().groupBy("language", "type").count().show();
 * facts.quarantine().groupBy("cause").count().show();
 * }</pre>
 *
 * <p>Nothing is read before an action of Spark asks for it. A document alone never ends a job: what cannot be read, or fails, is in quarantine.
 */
public final class CrossfactSpark {

    /** What the function of SQL is called. */
    public static final String FUNCTION = "crossfact";

    private CrossfactSpark() {}

    /** The facts of these documents, with {@link Settings#DEFAULT}. */
    public static ExtractedFacts extract(Dataset<Row> documents) {
        return extract(documents, Settings.DEFAULT);
    }

    /**
     * The facts of these documents.
     *
     * @param documents has the columns {@code id} and {@code text}, both strings, and may have {@code language}, a BCP 47 tag, and
     *     {@code published}, a date or a string in ISO 8601; other columns are ignored. Without {@code id} or {@code text} a row
     *     goes to quarantine
     * @throws IllegalArgumentException if a column is missing, or the settings name a language that is not installed
     */
    public static ExtractedFacts extract(Dataset<Row> documents, Settings settings) {
        return Records.ofDocuments(documents).extract(settings);
    }

    /**
     * Makes {@code crossfact(text, language, published)} known to SQL, with {@link Settings#DEFAULT}.
     *
     * @see CrossfactExtensions
     */
    public static void register(SparkSession spark) {
        register(spark, FUNCTION, Settings.DEFAULT);
    }

    /**
     * Makes a function of a text, its language and its day known to SQL. It returns a struct with {@code language}, {@code published}, {@code events}
     * and {@code findings} as the contract has them; of a text that cannot be read it has {@code cause} and {@code message} alone.
     * Language and day may be null.
     *
     * @param name what SQL calls it; another one than {@link #FUNCTION} where that is there by {@link CrossfactExtensions}, which goes first
     * @throws IllegalArgumentException if the settings name a language that is not installed
     */
    public static void register(SparkSession spark, String name, Settings settings) {
        OnExecutor.check(settings);
        spark.udf().register(name, new CrossfactFunction(settings), CrossfactFunction.RESULT);
    }

    /** The schema of an extraction, as the contract has it. */
    public static StructType schema() {
        return ContractSchema.EXTRACTION;
    }
}
