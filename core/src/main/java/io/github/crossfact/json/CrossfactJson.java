package io.github.crossfact.json;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.InvalidExtractionException;
import io.github.crossfact.Normalization;
import io.github.crossfact.compare.Comparison;
import io.github.crossfact.compare.MentionComparison;
import io.github.crossfact.compare.PivotTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The JSON of Crossfact, as {@link JsonSchemas} describes it.
 *
 * <p>The same value gives the same bytes, on every machine, thread and run: fields stand in the order of the schema,
 * what is unknown is left out, as are empty lists; numbers are plain decimals; letters of every script are written as
 * they are. Half a surrogate pair, which UTF-8 can't hold, is written as an escape.
 *
 * <p>All methods may be called from many threads at once.
 */
public final class CrossfactJson {

    private CrossfactJson() {}

    /** One line, without a line feed. */
    public static String write(Extraction extraction) {
        return JsonText.oneLine(fields -> ExtractionWriter.write(extraction, fields));
    }

    /** Indented by two spaces, for people; without a line feed after the last line. */
    public static String writePretty(Extraction extraction) {
        return JsonText.pretty(fields -> ExtractionWriter.write(extraction, fields));
    }

    /** One line and a line feed. */
    public static void writeLine(Extraction extraction, Appendable target) throws IOException {
        target.append(write(extraction)).append('\n');
    }

    /** One line and a line feed, in UTF-8. The stream is neither flushed nor closed. */
    public static void writeLine(Extraction extraction, OutputStream target) throws IOException {
        target.write(utf8Line(write(extraction)));
    }

    /** One line, without a line feed. */
    public static String write(Normalization normalization) {
        return JsonText.oneLine(fields -> NormalizationWriter.write(normalization, fields));
    }

    /** Indented by two spaces, for people; without a line feed after the last line. */
    public static String writePretty(Normalization normalization) {
        return JsonText.pretty(fields -> NormalizationWriter.write(normalization, fields));
    }

    /** One line and a line feed. */
    public static void writeLine(Normalization normalization, Appendable target) throws IOException {
        target.append(write(normalization)).append('\n');
    }

    /** One line and a line feed, in UTF-8. The stream is neither flushed nor closed. */
    public static void writeLine(Normalization normalization, OutputStream target) throws IOException {
        target.write(utf8Line(write(normalization)));
    }

    /** One line, without a line feed. */
    public static String write(Comparison comparison) {
        return JsonText.oneLine(fields -> new ComparisonWriter(fields).comparison(comparison));
    }

    /** Indented by two spaces, for people; without a line feed after the last line. */
    public static String writePretty(Comparison comparison) {
        return JsonText.pretty(fields -> new ComparisonWriter(fields).comparison(comparison));
    }

    /** One line, without a line feed. */
    public static String write(MentionComparison comparison) {
        return JsonText.oneLine(fields -> new ComparisonWriter(fields).mentions(comparison));
    }

    /** Indented by two spaces, for people; without a line feed after the last line. */
    public static String writePretty(MentionComparison comparison) {
        return JsonText.pretty(fields -> new ComparisonWriter(fields).mentions(comparison));
    }

    /** One line, without a line feed. */
    public static String write(PivotTable table) {
        return JsonText.oneLine(fields -> new ComparisonWriter(fields).table(table));
    }

    /** Indented by two spaces, for people; without a line feed after the last line. */
    public static String writePretty(PivotTable table) {
        return JsonText.pretty(fields -> new ComparisonWriter(fields).table(table));
    }

    /**
     * Reads a document, one line of a JSON Lines file. Fields that it does not know are ignored, as is a byte order
     * mark.
     *
     * @throws InvalidDocumentException if it is no JSON object with an {@code id} and a {@code text}, or
     *     {@code published} is not an ISO date
     */
    public static Document readDocument(String json) {
        try {
            return DocumentReader.document(JsonText.parse(json));
        } catch (JsonProblem problem) {
            throw new InvalidDocumentException(problem.getMessage(), problem);
        }
    }

    /**
     * Reads an extraction back; what {@link #write} wrote is read as an equal one. Mentions may be left out, as may
     * {@code schema}; fields that it does not know are ignored.
     *
     * @throws InvalidExtractionException if it is no extraction
     */
    public static Extraction readExtraction(String json) {
        try {
            return ExtractionReader.extraction(JsonText.parse(json));
        } catch (JsonProblem problem) {
            throw new InvalidExtractionException(problem.getMessage(), problem);
        }
    }

    private static byte[] utf8Line(String json) {
        return (json + '\n').getBytes(StandardCharsets.UTF_8);
    }
}
