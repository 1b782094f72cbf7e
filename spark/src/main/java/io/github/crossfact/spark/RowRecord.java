package io.github.crossfact.spark;

import io.github.crossfact.Document;
import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.job.Form;
import io.github.crossfact.job.RawRecord;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** A row of a table of documents as a record: in quarantine, its text is the record. */
final class RowRecord {

    private static final int ID = 0;
    private static final int TEXT = 1;
    private static final int LANGUAGE = 2;
    private static final int PUBLISHED = 3;

    private static final List<String> REQUIRED = List.of("id", "text");
    private static final List<String> OPTIONAL = List.of("language", "published");

    private RowRecord() {}

    /**
     * The columns of a document, all as strings.
     *
     * @throws IllegalArgumentException if one is missing
     */
    static Dataset<Row> columns(Dataset<Row> documents) {
        Set<String> there = Set.of(documents.columns());
        for (String name : REQUIRED) {
            if (!there.contains(name)) {
                throw new IllegalArgumentException("the documents have no column \"" + name + "\", only "
                        + Arrays.toString(documents.columns()) + ": rename or add it");
            }
        }
        return documents.select(
                string("id"),
                string("text"),
                there.contains(OPTIONAL.get(0)) ? string(OPTIONAL.get(0)) : none(OPTIONAL.get(0)),
                there.contains(OPTIONAL.get(1)) ? string(OPTIONAL.get(1)) : none(OPTIONAL.get(1)));
    }

    private static Column string(String name) {
        return functions.col(name).cast(DataTypes.StringType);
    }

    private static Column none(String name) {
        return functions.lit(null).cast(DataTypes.StringType).as(name);
    }

    static RawRecord of(Row row) {
        return of(row.getString(ID), row.getString(TEXT), row.getString(LANGUAGE), row.getString(PUBLISHED));
    }

    /** A record of a document that is given by its parts, any of which may be missing. */
    static RawRecord of(
            @Nullable String id, @Nullable String text, @Nullable String language, @Nullable String published) {
        Form form = unused -> new Document(required("id", id), language, day(published), required("text", text));
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        return new RawRecord(
                null, null, RawRecord.UNKNOWN, form, null, id == null ? "" : id, bytes, bytes.length, null);
    }

    private static String required(String column, @Nullable String value) {
        if (value == null) {
            throw new InvalidDocumentException(
                    "column \"" + column + "\" is null: expected a string", new NullPointerException(column));
        }
        return value;
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeException e) {
            throw new InvalidDocumentException(
                    "column \"published\" is \"" + published + "\": expected an ISO date, such as 2023-12-06", e);
        }
    }
}
