package io.github.crossfact.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON text from fields, and fields from JSON text. */
final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder(factory())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // One value a line is checked where it is read, with a message of our own.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectWriter ONE_LINE = JSON.writer();
    private static final ObjectWriter PRETTY = JSON.writer().with(prettyPrinter());
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonText() {}

    static String oneLine(Consumer<FieldWriter> fields) {
        return write(ONE_LINE, fields);
    }

    static String pretty(Consumer<FieldWriter> fields) {
        return write(PRETTY, fields);
    }

    /** @throws JsonProblem if {@code json} is not one JSON value */
    static Field parse(String json) {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                throw notJson(parser.currentLocation(), "there is no value", null);
            }
            Field root = Field.root(tree(parser));
            if (parser.nextToken() != null) {
                throw notJson(parser.currentTokenLocation(), "another value follows the first", null);
            }
            return root;
        } catch (UnexpectedEndOfInputException exception) {
            throw notJson(exception.getLocation(), "the text ends within a value", exception);
        } catch (JacksonException exception) {
            throw notJson(exception.getLocation(), exception.getOriginalMessage(), exception);
        }
    }

    /** Jackson tells of most numbers that are too large for it by an exception of its own, and of some by one of the JDK. */
    private static JsonNode tree(JsonParser parser) {
        try {
            return JSON.readTree(parser);
        } catch (NumberFormatException tooLarge) {
            throw notJson(parser.currentTokenLocation(), "the number is too large", tooLarge);
        }
    }

    private static JsonProblem notJson(TokenStreamLocation where, String why, @Nullable Throwable cause) {
        String place = " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return new JsonProblem("not JSON" + place + ": " + why, cause);
    }

    private static String write(ObjectWriter writer, Consumer<FieldWriter> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = writer.createGenerator(text)) {
            json.writeStartObject();
            fields.accept(new FieldWriter(json));
            json.writeEndObject();
        }
        return Surrogates.escapeUnpaired(text.toString());
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // A document is one string, however long its page.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Line feeds whatever the machine, and a list's elements on lines of their own. */
    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
