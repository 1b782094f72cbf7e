package io.github.crossfact.testdata;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.crossfact.FactExtractor;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every translation gives what its story says, and what is no fact gives nothing. */
class TranslationsTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    @TestFactory
    Stream<DynamicTest> everyTranslationGivesTheFactsOfItsStory() {
        return tests(Golden.stories(Path.of("stories"), EXTRACTOR::extract));
    }

    @TestFactory
    Stream<DynamicTest> sentencesWithoutFactsGiveNothing() {
        return tests(Golden.nothing(Path.of("nothing"), EXTRACTOR::extract));
    }

    private static Stream<DynamicTest> tests(Stream<GoldenCase> cases) {
        return cases.map(golden -> dynamicTest(golden.name(), golden::check));
    }
}
