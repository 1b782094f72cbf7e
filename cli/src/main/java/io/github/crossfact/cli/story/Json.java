package io.github.crossfact.cli.story;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON whose numbers stay as they are written. */
public final class Json {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** @throws JacksonException if this is no JSON */
    public static JsonNode read(String json) {
        return EXACT.readTree(json);
    }
}
