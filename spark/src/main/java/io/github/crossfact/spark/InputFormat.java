package io.github.crossfact.spark;

import io.github.crossfact.job.Limits;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** What the application reads. */
enum InputFormat {

    /** A document a line, as JSON; files may be compressed, and end in {@code .gz} for instance. */
    JSONL {
        @Override
        Records records(SparkSession spark, List<String> paths, Limits limits) {
            return Records.ofJsonLines(spark, paths, limits);
        }
    },

    /** Tables with the columns of {@link CrossfactSpark#extract}. */
    PARQUET {
        @Override
        Records records(SparkSession spark, List<String> paths, Limits limits) {
            return Records.ofDocuments(spark.read().parquet(paths.toArray(String[]::new)));
        }
    },

    /** A document a file that ends in {@code .txt}, in folders at any depth. */
    TEXT {
        @Override
        Records records(SparkSession spark, List<String> paths, Limits limits) {
            return Records.ofTextFiles(spark, paths, limits);
        }
    };

    abstract Records records(SparkSession spark, List<String> paths, Limits limits);
}
