package io.github.crossfact.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrossfactSparkTest {

    private static final StructType DOCUMENT = new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("published", DataTypes.DateType);

    private static final String MODELS =
            "Die Provinz Yen Bai hat 4.318 Modelle aufgebaut, darunter fast 150 vorbildliche Modelle.";

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Dataset<Row> documents(Row... rows) {
        return spark.createDataFrame(List.of(rows), DOCUMENT);
    }

    @Test
    void aDocumentGivesItsFacts() {
        ExtractedFacts facts =
                CrossfactSpark.extract(documents(RowFactory.create("a", MODELS, "de", LocalDate.of(2023, 12, 6))));

        assertThat(facts.documents().collectAsList()).hasSize(1);
        assertThat(facts.events()
                        .select("document", "language", "published", "event", "type", "quantity.value")
                        .collectAsList())
                .extracting(Row::toString)
                .containsExactly("[a,de,2023-12-06,e1,count,4318.0]", "[a,de,2023-12-06,e2,count,150.0]");
        assertThat(facts.table().select("document", "event", "value", "part_of").collectAsList())
                .extracting(Row::toString)
                .containsExactly("[a,e1,4318.0,null]", "[a,e2,150.0,e1]");
    }
}
