package io.github.crossfact.spark;

import io.github.crossfact.job.DocumentWork;
import io.github.crossfact.job.Outcome;
import io.github.crossfact.job.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The work of a task: its rows, one after the other, as outcomes. Holds nothing but how to read a row, and the settings. */
final class ExtractPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final MapFunction<Row, RawRecord> reader;
    private final Settings settings;

    /** @param reader makes a record of a row; captures nothing */
    ExtractPartition(MapFunction<Row, RawRecord> reader, Settings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        DocumentWork work = OnExecutor.work(settings);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return row(work.apply(record(rows.next())));
            }
        };
    }

    private RawRecord record(Row row) {
        try {
            return reader.call(row);
        } catch (Exception e) {
            throw new IllegalStateException("A row is not what its schema says", e);
        }
    }

    private static Row row(Outcome outcome) {
        byte[] line = outcome.line();
        String text = new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
        return RowFactory.create(outcome.kind().name(), text);
    }
}
