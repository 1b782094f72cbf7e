package io.github.crossfact.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import io.github.crossfact.Extraction;
import io.github.crossfact.job.table.EventColumns;
import io.github.crossfact.json.CrossfactJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableFormatTest {

    private static final Extraction FACTS = CrossfactJson.readExtraction("""
            {"schema":"crossfact/1","document":{"id":"a \\"b\\", c","language":"de","published":"2024-01-31"},"events":[
            {"id":"e1","type":"count","mentions":[{"start":3,"end":7},{"start":9,"end":11}],"place":{"code":"01","name":"Hà Nội"},
             "subject":"OTHER","noun":"Dinge","quantity":{"value":37.5,"bound":"ABOUT"},"qualifiers":["BUILT","NEW"]},
            {"id":"e2","type":"amount","mentions":[{"start":20,"end":30}],"quantity":{"value":53906000000000,"bound":"EXACT"},
             "currency":"VND"},
            {"id":"e3","type":"award","mentions":[{"start":40,"end":50}],"award":"MEDAL","recipients":[
             {"subject":"COLLECTIVE","quantity":{"value":26,"bound":"EXACT"}},{"subject":"PERSON"}],
             "grantor":{"body":"GOVERNMENT"}}]}
            """);

    @TempDir
    Path folder;

    @Test
    void csvIsQuotedWhereItMustBe() throws Exception {
        List<String> lines = Files.readAllLines(write(TableFormat.CSV));

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("document,language,published,event,type,start,end,mentions,place_code,");
        assertThat(lines.get(1))
                .startsWith(
                        "\"a \"\"b\"\", c\",de,2024-01-31,e1,count,3,7,2,01,Hà Nội,,37.5,,ABOUT,,,,,,OTHER,Dinge,BUILT NEW,");
        assertThat(lines.get(2)).contains(",e2,amount,20,30,1,,,,53906000000000,,EXACT,VND,,");
        assertThat(lines.get(3)).contains(",MEDAL,COLLECTIVE=26 PERSON,GOVERNMENT,,");
    }

    @Test
    void everyRowHasACellForEachColumn() throws Exception {
        List<String> lines = Files.readAllLines(write(TableFormat.CSV));
        long commas = lines.get(0).chars().filter(c -> c == ',').count();

        assertThat(lines.get(2).chars().filter(c -> c == ',').count()).isEqualTo(commas + 1);
        assertThat(commas + 1).isEqualTo(EventColumns.all().size());
    }

    @Test
    void parquetHoldsTheSame() throws Exception {
        Path file = write(TableFormat.PARQUET);

        try (Stream<String> rows = ParquetReader.streamContent(file.toFile(), new Cells())) {
            Iterator<String> row = rows.iterator();
            assertThat(row.next())
                    .contains("document=a \"b\", c", "start=3", "place_code=01", "value=37.5", "bound=ABOUT");
            assertThat(row.next()).contains("value=5.3906E13", "currency=VND");
            assertThat(row.next()).contains("recipients=COLLECTIVE=26 PERSON", "grantor=GOVERNMENT");
            assertThat(row.hasNext()).isFalse();
        }
    }

    @Test
    void parquetSaysWhatItsColumnsAre() throws Exception {
        ParquetMetadata metadata =
                ParquetReader.readMetadata(write(TableFormat.PARQUET).toFile());

        assertThat(metadata.getFileMetaData().getSchema().getFields())
                .contains(
                        Types.optional(PrimitiveTypeName.BINARY)
                                .as(LogicalTypeAnnotation.stringType())
                                .named("document"),
                        Types.optional(PrimitiveTypeName.INT64).named("start"),
                        Types.optional(PrimitiveTypeName.DOUBLE).named("value"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameFactsGiveTheSameBytes(TableFormat format) throws Exception {
        byte[] first = Files.readAllBytes(write(format));

        assertThat(Files.readAllBytes(write(format))).isEqualTo(first);
    }

    private static final class Cells implements Hydrator<StringBuilder, String, String[]> {

        @Override
        public StringBuilder start() {
            return new StringBuilder();
        }

        @Override
        public StringBuilder add(StringBuilder row, String[] column, Object cell) {
            return cell == null
                    ? row
                    : row.append(column[0]).append('=').append(cell).append(' ');
        }

        @Override
        public String finish(StringBuilder row) {
            return row.toString();
        }
    }

    private Path write(TableFormat format) throws Exception {
        Path file = folder.resolve("events." + format.suffix());
        Iterator<Extraction> all = List.of(FACTS).iterator();
        format.write(file, () -> all.hasNext() ? all.next() : null);
        return file;
    }
}
