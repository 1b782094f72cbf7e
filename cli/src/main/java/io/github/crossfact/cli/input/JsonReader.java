package io.github.crossfact.cli.input;

import io.github.crossfact.Document;
import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.InvalidExtractionException;
import io.github.crossfact.cli.input.Reading.Facts;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Reading.Problem;
import io.github.crossfact.json.CrossfactJson;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What a command takes the JSON of its input for. Without state, so for any number of threads. */
public enum JsonReader {

    /** Documents. */
    DOCUMENTS {
        @Override
        Reading read(Origin origin, String json) {
            return document(origin, json);
        }
    },

    /** Documents, and what {@code crossfact extract} wrote of some; known by their fields. */
    DOCUMENTS_AND_FACTS {
        @Override
        Reading read(Origin origin, String json) {
            JsonNode node = parse(json);
            if (node.has("schema") || node.has("events")) {
                return facts(origin, json, node.path("text").stringValue(null));
            }
            return node.has("mentions") ? new Problem(origin, NORMALIZATION) : document(origin, json);
        }
    },

    /** Documents, and whatever has a {@code text} beside its {@code document}, of which only these two are read. */
    TEXTS {
        @Override
        Reading read(Origin origin, String json) {
            if (parse(json) instanceof ObjectNode node && node.path("document") instanceof ObjectNode header) {
                if (!node.has("text")) {
                    return new Problem(origin, NO_TEXT);
                }
                return document(
                        origin, header.deepCopy().set("text", node.get("text")).toString());
            }
            return document(origin, json);
        }
    };

    private static final String NORMALIZATION =
            "this is what \"crossfact normalize\" wrote: give the document itself, or what \"crossfact extract\" writes";
    private static final String NO_TEXT = "facts without their text: give the document itself";

    /** Reads one value. */
    abstract Reading read(Origin origin, String json);

    /** The value, or a missing one where this is no JSON: whoever reads it as a document can say why. */
    private static JsonNode parse(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException saidByTheReader) {
            return MissingNode.getInstance();
        }
    }

    private static Reading document(Origin origin, String json) {
        return reading(origin, json, text -> {
            Document document = CrossfactJson.readDocument(text);
            return new Page(origin, document);
        });
    }

    private static Reading facts(Origin origin, String json, @Nullable String text) {
        return reading(origin, json, line -> new Facts(origin, CrossfactJson.readExtraction(line), text));
    }

    private static Reading reading(Origin origin, String json, Function<String, Reading> reader) {
        try {
            return reader.apply(json);
        } catch (InvalidDocumentException | InvalidExtractionException e) {
            return new Problem(origin, String.valueOf(e.getMessage()));
        }
    }
}
