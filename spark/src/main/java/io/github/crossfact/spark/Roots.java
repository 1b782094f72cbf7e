package io.github.crossfact.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The files and folders that were given, from which on the path of a file is its id.
 *
 * @param paths fully qualified
 */
record Roots(List<String> paths) implements Serializable {

    static Roots of(SparkSession spark, List<String> paths) {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        return new Roots(
                paths.stream().map(path -> qualified(path, configuration)).toList());
    }

    private static String qualified(String given, Configuration configuration) {
        Path path = new Path(given);
        try {
            return path.getFileSystem(configuration).makeQualified(path).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + given, e);
        }
    }

    /** {@code a/b} of {@code file:/pages/a/b.txt} in {@code file:/pages}; of a file that was given itself, its name. */
    String id(String file, String suffix) {
        String plain = new Path(file).toString();
        String inside = paths.stream()
                .filter(root -> plain.startsWith(root + "/"))
                .findFirst()
                .map(root -> plain.substring(root.length() + 1))
                .orElseGet(() -> plain.substring(plain.lastIndexOf('/') + 1));
        return inside.substring(0, inside.length() - suffix.length());
    }
}
