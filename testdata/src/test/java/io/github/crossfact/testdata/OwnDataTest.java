package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The stories and sentences of this module are whole and cover what they say they cover. */
class OwnDataTest {

    private static final Path STORIES = Path.of("stories");
    private static final Path NOTHING = Path.of("nothing");
    private static final String[] LANGUAGES = {"ar", "de", "fa", "nl"};

    private final Stories stories = Stories.in(STORIES);

    @Test
    void everyStoryIsToldInEveryLanguage() {
        assertThat(stories.languages()).containsExactly(LANGUAGES);
        assertThat(stories.all()).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void expectationsAreWrittenAsAnUpdateWouldWriteThem() throws IOException {
        for (Story story : stories.all()) {
            assertThat(Files.readString(story.expectedFile()))
                    .as(story.name())
                    .isEqualTo(ExpectedJson.of(story.name(), expected(story)));
        }
    }

    @Test
    void everyTypeOfEventIsTold() {
        assertThat(events())
                .extracting(Event::type)
                .contains("citation", "count", "award", "amount", "rate", "ratio", "measure", "duration", "gathering");
    }

    @Test
    void everyKindOfFindingIsTold() {
        assertThat(stories.all().stream().map(OwnDataTest::expected).flatMap(facts -> facts.findings().stream()))
                .extracting(Finding::kind)
                .contains(FindingKind.values());
    }

    @Test
    void placesOfEveryLevelAreTold() {
        assertThat(events().stream()
                        .map(Event::place)
                        .filter(Objects::nonNull)
                        .map(place -> place.code().length()))
                .contains(2, 3, 5);
    }

    @Test
    void thereAreSentencesWithoutFactsInEveryLanguage() {
        assertThat(Sentences.in(NOTHING).stream()
                        .collect(Collectors.groupingBy(Document::language, Collectors.counting())))
                .containsOnlyKeys(LANGUAGES)
                .allSatisfy((language, number) -> assertThat(number).isGreaterThanOrEqualTo(35));
    }

    private List<Event> events() {
        return stories.all().stream()
                .map(OwnDataTest::expected)
                .flatMap(facts -> facts.events().stream())
                .toList();
    }

    private static Extraction expected(Story story) {
        return Objects.requireNonNull(story.expected(), story.name());
    }
}
