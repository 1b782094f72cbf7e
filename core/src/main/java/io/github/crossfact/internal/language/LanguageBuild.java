package io.github.crossfact.internal.language;

import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A step in the build of a language: checks its files, and leaves its forms compiled beside them. */
public final class LanguageBuild {

    private LanguageBuild() {}

    /**
     * Writes {@link Language#COMPILED} into a folder.
     *
     * @param args the tag of the language, and the folder of its files
     * @throws InvalidTableException when rows cannot be used; it lists all of them
     * @throws IOException when the file cannot be written
     */
    public static void main(String... args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected the tag of a language and the folder of its files");
        }
        Path folder = Path.of(args[1]);
        Language language = Language.open(args[0], file -> {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Files.newInputStream(path) : null;
        });
        Gazetteer gazetteer = Gazetteer.openWith(units -> Map.of());
        Files.write(
                folder.resolve(Language.COMPILED),
                CompiledForms.write(language, code -> gazetteer.byCode(code) != null));
    }
}
