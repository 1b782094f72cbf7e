package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.json.CrossfactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real pages and their facts, which lie beside this project and are not part of it; without them there is nothing to test here. */
class SharedArticlesTest {

    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    @BeforeEach
    void needsTheSharedPages() {
        Assumptions.assumeTrue(
                Files.isDirectory(SHARED.resolve("articles")) && Files.isDirectory(SHARED.resolve("gold")),
                () -> "the real pages are not there (" + SHARED.toAbsolutePath().normalize()
                        + "): nothing was tested on them");
    }

    @Test
    void thePersianAndTheGermanPageOfOneStoryGiveTheSameFacts() {
        Extraction persian = extraction("lao-cai-2023.fa");
        Extraction german = extraction("lao-cai-2023.de");
        // The German page has lost its head, and with it the day of publication.
        Extraction sameHead = new Extraction(persian.document(), german.events(), german.findings());
        CrossfactAssertions.assertThat(persian).hasTheFactsOf(sameHead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binh-thuan-2023.de",
                "ha-tinh-2023.nl",
                "lao-cai-2023.de",
                "lao-cai-2023.fa",
                "quang-nam-2024.ar"
            })
    void everyFactOfThePageIsFoundAndNoOther(String page) throws IOException {
        JsonNode found = JsonMapper.shared().readTree(CrossfactJson.write(extraction(page)));
        JsonNode gold = JsonMapper.shared()
                .readTree(Files.readString(SHARED.resolve("gold").resolve(page + ".json")));
        List<String> keys = new ArrayList<>(keys(found, false).toList());
        List<String> missed = new ArrayList<>();
        keys(gold, false).filter(key -> !keys.remove(key)).forEach(missed::add);
        keys(gold, true).forEach(keys::remove);
        assertThat(missed).as("missed on " + page).isEmpty();
        assertThat(keys).as("invented on " + page).isEmpty();
    }

    private static Stream<String> keys(JsonNode document, boolean optional) {
        return document.get("events")
                .valueStream()
                .filter(event -> event.path("optional").asBoolean(false) == optional)
                .map(SharedArticlesTest::key);
    }

    /** What makes an event the one that it is, by its type. */
    private static String key(JsonNode event) {
        String type = event.get("type").asString();
        return switch (type) {
            case "citation" -> join(type, event.path("number"), event.path("documentType"));
            case "count" -> join(type, event.path("subject"), event.at("/quantity/value"));
            case "amount" -> join(type, event.at("/quantity/value"), event.path("currency"));
            case "measure" -> join(type, event.at("/quantity/value"), event.path("unit"));
            case "rate" -> join(type, event.at("/quantity/value"));
            case "ratio" -> join(type, event.path("numerator"), event.path("denominator"));
            case "duration" -> join(type, event.path("length"));
            case "gathering" -> join(type, event.path("kind"), event.path("period"));
            case "award" -> join(type, event.path("award"), event.path("recipients"));
            default -> throw new IllegalArgumentException("no key for events of type " + type);
        };
    }

    private static String join(String type, JsonNode... parts) {
        return type + " " + Stream.of(parts).map(Objects::toString).toList();
    }

    private static Extraction extraction(String page) {
        try {
            String text = Files.readString(SHARED.resolve("articles").resolve(page + ".txt"));
            return EXTRACTOR.extract(Document.of(page, page.substring(page.length() - 2), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
