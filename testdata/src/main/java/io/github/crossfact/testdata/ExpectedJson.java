package io.github.crossfact.testdata;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Event;
import io.github.crossfact.json.CrossfactJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes an {@code expected.json}: an extraction without what belongs to one wording, an event a line. */
final class ExpectedJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ExpectedJson() {}

    /**
     * The text of the file.
     *
     * @param story the name of the story, which stands in for a document's id
     */
    static String of(String story, Extraction extraction) {
        JsonNode json = JSON.readTree(CrossfactJson.write(neutral(story, extraction)));
        return json.properties().stream().map(ExpectedJson::field).collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    /** A list's elements stand on lines of their own, so that one fact changed is one line changed. */
    private static String field(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        String text = value.isArray()
                ? value.valueStream().map(JsonNode::toString).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"))
                : value.toString();
        return "  \"" + field.getKey() + "\": " + text;
    }

    private static Extraction neutral(String story, Extraction extraction) {
        DocumentHeader header =
                new DocumentHeader(story, null, extraction.document().published());
        List<Event> events =
                extraction.events().stream().map(ExpectedJson::neutral).toList();
        return new Extraction(header, events, extraction.findings());
    }

    private static Event neutral(Event event) {
        Event bare = event.with(event.common().withMentions(List.of()));
        if (bare instanceof Citation citation) {
            return new Citation(
                    citation.common(),
                    citation.documentType(),
                    citation.number(),
                    citation.year(),
                    citation.code(),
                    nameless(citation.issuer()),
                    citation.issued());
        } else if (bare instanceof Award award) {
            return new Award(award.common(), award.award(), award.recipients(), nameless(award.grantor()));
        }
        return bare;
    }

    /** A person's name is spelled as the text's script allows. */
    private static @Nullable Body nameless(@Nullable Body body) {
        if (body == null || isPersonAlone(body)) {
            return null;
        }
        return new Body(body.body(), body.level(), body.place(), body.role(), null);
    }

    private static boolean isPersonAlone(Body body) {
        return body.body() == null && body.level() == null && body.place() == null && body.role() == null;
    }
}
