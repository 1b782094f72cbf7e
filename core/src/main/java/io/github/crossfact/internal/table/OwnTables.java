package io.github.crossfact.internal.table;

import io.github.crossfact.internal.help.Help;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables that core itself has, each beside the class that reads it. */
public final class OwnTables {

    private OwnTables() {}

    /**
     * The text of a table.
     *
     * @throws IllegalStateException if it is missing, as from a jar that was packed anew
     * @throws UncheckedIOException if it can't be read
     */
    public static String text(Class<?> reader, String file) {
        return new String(bytes(reader, file), StandardCharsets.UTF_8);
    }

    /** The same as bytes, in UTF-8. */
    public static byte[] bytes(Class<?> reader, String file) {
        try (InputStream stream = reader.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        Help.RESOURCE_MISSING.with(file + " is missing beside " + reader.getName()));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + reader.getName() + " can't be read", e);
        }
    }
}
