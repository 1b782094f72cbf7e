package io.github.crossfact;

import io.github.crossfact.spi.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Toy, a language that nobody speaks: small tables, in two variants that put the noun in different places. A tongue for the tests of what core does
 * in every language.
 */
// Languages and extractors are immutable; they have no annotation that says so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Toy {
    /** 39 nova modos. */
    AFTER_ADJECTIVES("after-adjectives"),
    /** 39 modos nova. */
    DIRECTLY_AFTER("directly-after");

    private static final String PROPERTIES = "language.properties";

    private final Language language;
    private final FactExtractor extractor;

    Toy(String variant) {
        this.language = Language.open("xx", name -> open(name.equals(PROPERTIES) ? variant + ".properties" : name));
        this.extractor = FactExtractor.builder().language(language).build();
    }

    /** The variant as a language, under the tag xx. */
    public Language language() {
        return language;
    }

    /** The variant with further lines in its properties: the last line of a key is the one that holds. */
    public FactExtractor with(String... lines) {
        Language changed = Language.open("xx", name -> name.equals(PROPERTIES) ? more(lines) : open(name));
        return FactExtractor.builder().language(changed).build();
    }

    /** The facts of a text; its day is null where it is unknown. */
    public Extraction read(String text, @Nullable LocalDate published) {
        return extractor.extract(new Document("1", "xx", published, text));
    }

    private InputStream more(String... lines) {
        String own = language.file(PROPERTIES).orElseThrow();
        return new ByteArrayInputStream((own + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable InputStream open(String name) {
        return Toy.class.getResourceAsStream("/toy/" + name);
    }
}
