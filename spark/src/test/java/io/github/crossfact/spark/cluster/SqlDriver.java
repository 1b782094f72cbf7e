package io.github.crossfact.spark.cluster;

import org.apache.spark.sql.SparkSession;

/** An application of somebody who knows SQL alone: no class of ours is named, all is in the settings of spark-submit. */
public final class SqlDriver {

    private SqlDriver() {}

    /** Runs a statement of SQL and prints its rows. */
    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().getOrCreate();
        spark.sql(args[0]).toJSON().collectAsList().forEach(row -> System.out.println("row: " + row));
        spark.stop();
    }
}
