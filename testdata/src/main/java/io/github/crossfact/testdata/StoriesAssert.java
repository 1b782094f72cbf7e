package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import java.nio.file.Path;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertions;

/** Assertions on a folder of stories. */
public final class StoriesAssert extends AbstractAssert<StoriesAssert, Path> {

    StoriesAssert(Path folder) {
        super(folder, StoriesAssert.class);
    }

    /**
     * Every translation of every story gives what the story expects. All that don't are reported.
     *
     * <p>Where {@link Golden#UPDATE} is set, the expectations are rewritten instead.
     *
     * @param extractor reads a document
     * @throws InvalidTestDataException if a story is not whole
     */
    public StoriesAssert giveTheirFacts(Function<Document, Extraction> extractor) {
        isNotNull();
        SoftAssertions all = new SoftAssertions();
        Golden.stories(actual, extractor).forEach(story -> all.check(story::check));
        all.assertAll();
        return this;
    }
}
