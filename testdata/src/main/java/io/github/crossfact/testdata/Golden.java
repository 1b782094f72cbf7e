package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes cases of test data, for JUnit as dynamic tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyTranslationGivesTheSameFacts() {
 *     return Golden.stories(Path.of("stories"), extractor::extract)
 *             .map(story -> DynamicTest.dynamicTest(story.name(), story::check));
 * }
 * }</pre>
 *
 * <p>The data is read before the first case is returned; what is not whole fails then and there.
 */
public final class Golden {

    /**
     * The system property that has {@link #stories} rewrite the expected results: from the text in the language it
     * names, or, where it is {@code true}, from the German text, or the first language of a story without one. Nothing
     * is checked in such a run but that the extraction is sound; a person reviews the diff.
     */
    public static final String UPDATE = "crossfact.golden.update";

    private static final String PREFERRED = "de";

    private Golden() {}

    /**
     * One case for every story and language: that the text gives what the story's {@code expected.json} says.
     *
     * @param folder the stories; see {@link Stories}
     * @param extractor reads a document
     * @throws InvalidTestDataException if a story is not whole
     */
    public static Stream<GoldenCase> stories(Path folder, Function<Document, Extraction> extractor) {
        Objects.requireNonNull(extractor, "extractor");
        String update = System.getProperty(UPDATE, "false");
        return update.equals("false") ? checks(Stories.in(folder), extractor) : updates(folder, update, extractor);
    }

    /**
     * One case for every sentence: that it gives no event and no finding.
     *
     * @param folder the sentences; see {@link Sentences}
     * @param extractor reads a document
     * @throws InvalidTestDataException if the folder is not whole
     */
    public static Stream<GoldenCase> nothing(Path folder, Function<Document, Extraction> extractor) {
        Objects.requireNonNull(extractor, "extractor");
        return Sentences.in(folder).stream()
                .map(sentence -> new GoldenCase(
                        sentence.id() + " " + sentence.text(),
                        () -> Verdict.on(sentence, extractor).givesNothing()));
    }

    private static Stream<GoldenCase> checks(Stories stories, Function<Document, Extraction> extractor) {
        return stories.all().stream()
                .flatMap(story -> story.translations().stream()
                        .map(translation ->
                                new GoldenCase(translation.id(), () -> check(story, translation, extractor))));
    }

    private static void check(Story story, Document translation, Function<Document, Extraction> extractor) {
        Extraction expected = Objects.requireNonNull(story.expected(), Stories.EXPECTED);
        Verdict.on(translation, extractor).givesWhat(story.name() + "/" + Stories.EXPECTED + " says", expected);
    }

    private static Stream<GoldenCase> updates(Path folder, String update, Function<Document, Extraction> extractor) {
        return Stories.withoutExpectations(folder).all().stream()
                .map(story -> new GoldenCase(story.name() + " is rewritten", () -> update(story, update, extractor)));
    }

    private static void update(Story story, String update, Function<Document, Extraction> extractor) {
        Document source = source(story, update);
        Extraction facts = Verdict.on(source, extractor).sound();
        TestFiles.write(story.expectedFile(), ExpectedJson.of(story.name(), facts));
    }

    private static Document source(Story story, String update) {
        Optional<Document> source = update.equals("true")
                ? story.in(PREFERRED).or(() -> Optional.of(first(story.translations())))
                : story.in(update);
        return source.orElseThrow(() ->
                new AssertionError("-D" + UPDATE + "=" + update + ": " + story.name() + " has no text in " + update));
    }

    private static Document first(List<Document> translations) {
        return translations.get(0);
    }
}
