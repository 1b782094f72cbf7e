package io.github.crossfact.testdata;

import io.github.crossfact.Extraction;
import java.nio.file.Path;

/**
 * Assertions on facts. Start here, with a text and its language, or with a folder of stories:
 *
 * <pre>{@code
 * assertThatFacts("Die Provinz baute 4.318 Modelle.").in("de").hasCount(4318, Subject.MODEL);
 * assertThatStories(Path.of("stories")).giveTheirFacts(extractor::extract);
 * }</pre>
 */
public final class CrossfactAssertions {

    private CrossfactAssertions() {}

    /** The facts of a text, once it is said what language it is in. */
    public static TextFacts assertThatFacts(String text) {
        return new TextFacts(text, null);
    }

    /** The facts of an extraction whose text is not at hand. */
    public static FactsAssert assertThat(Extraction extraction) {
        return new FactsAssert(extraction, null);
    }

    /** The stories of a folder; see {@link Stories}. */
    public static StoriesAssert assertThatStories(Path folder) {
        return new StoriesAssert(folder);
    }
}
