package io.github.crossfact.json;

import io.github.crossfact.internal.help.Help;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The JSON Schemas (draft 2020-12) of what {@link CrossfactJson} reads and writes. Each has an {@code $id} of its own, such as {@code
 * urn:crossfact:1:extraction}, by which they refer to each other. May be used by many threads at once.
 */
public final class JsonSchemas {

    private static final List<String> NAMES = List.of("document", "extraction", "normalization", "comparison");

    private JsonSchemas() {}

    /** The names: {@code document}, {@code extraction}, {@code normalization} and {@code comparison}. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A schema as text.
     *
     * @param name one of {@link #names}
     * @throws IllegalArgumentException if there is none of this name
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no schema is called \"" + name + "\": there are " + NAMES);
        }
        String file = "/io/github/crossfact/schema/" + name + ".schema.json";
        try (InputStream stream = JsonSchemas.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(Help.RESOURCE_MISSING.with(file + " is missing"));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
