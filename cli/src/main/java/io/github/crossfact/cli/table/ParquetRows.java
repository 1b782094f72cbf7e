package io.github.crossfact.cli.table;

import io.github.crossfact.job.table.Column;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Apache's own writer, held to small row groups, as one is kept in memory. */
final class ParquetRows implements RowWriter {

    private static final long ROW_GROUP = 4L << 20;
    private static final int PAGE = 1 << 18;

    private final ParquetWriter<List<@Nullable Object>> writer;

    ParquetRows(Path file, List<Column> columns) throws IOException {
        writer = new Builder(file, columns)
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP)
                .withPageSize(PAGE)
                .build();
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static MessageType schema(List<Column> columns) {
        return new MessageType("event", columns.stream().map(ParquetRows::field).toList());
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {

        private final List<Column> columns;

        Builder(Path file, List<Column> columns) {
            super(new LocalOutputFile(file));
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // Abstract all the same.
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration unused) {
            return new Rows(columns);
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration unused) {
            return new Rows(columns);
        }
    }

    private static final class Rows extends WriteSupport<List<@Nullable Object>> {

        private final List<Column> columns;
        private @Nullable RecordConsumer consumer;

        Rows(List<Column> columns) {
            this.columns = columns;
        }

        @Override
        @SuppressWarnings("deprecation") // Abstract all the same.
        public WriteContext init(Configuration unused) {
            return new WriteContext(schema(columns), Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration unused) {
            return new WriteContext(schema(columns), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(List<@Nullable Object> row) {
            RecordConsumer to = consumer;
            if (to == null) {
                throw new IllegalStateException("prepareForWrite comes first");
            }
            to.startMessage();
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                if (cell != null) {
                    to.startField(columns.get(i).name(), i);
                    write(cell, to);
                    to.endField(columns.get(i).name(), i);
                }
            }
            to.endMessage();
        }

        private static void write(Object cell, RecordConsumer to) {
            if (cell instanceof Long integer) {
                to.addLong(integer);
            } else if (cell instanceof BigDecimal number) {
                to.addDouble(number.doubleValue());
            } else {
                to.addBinary(Binary.fromString(cell.toString()));
            }
        }
    }
}
