package io.github.crossfact.testdata;

import static io.github.crossfact.testdata.CrossfactAssertions.assertThatFacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.NumberReader;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.json.CrossfactJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the README shows is what the library gives. */
class ReadmeTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    @Test
    void theSentencesOfTheFirstScreenGiveTheEventsShown() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("..", "README.md"));
        List<String> sentences = readme.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        List<JsonNode> shown = jsonBlock(readme);

        assertThat(events(sentences.get(0), "fa")).isEqualTo(shown);
        assertThat(withoutMentions(events(sentences.get(1), "de"))).isEqualTo(withoutMentions(shown));
    }

    @Test
    void theFirstSnippetPrintsItsCounts() {
        Extraction facts = EXTRACTOR.extract(Document.of(
                "page-1", "de", "Bisher wurden 5.287 Modelle aufgebaut, darunter fast 200 typische Modelle."));

        assertThat(facts.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event).isInstanceOf(Count.class));
        Count all = (Count) facts.events().get(0);
        Count typical = (Count) facts.events().get(1);
        assertThat(all.qualifiers()).containsExactly(Qualifier.BUILT);
        assertThat(typical.quantity().bound()).isEqualTo(Bound.ALMOST);
        assertThat(typical.partOf()).isEqualTo(all.id());
        assertThat(CrossfactJson.write(facts))
                .startsWith(
                        "{\"schema\":\"crossfact/1\",\"document\":{\"id\":\"page-1\",\"language\":\"de\"},\"events\":[");
    }

    @Test
    void theKitFindsACitation() {
        assertThatFacts("Die Resolution Nr. 25-NQ/TW wurde umgesetzt.").in("de").hasCitation("25-NQ/TW");
    }

    @Test
    void theNumberReaderGivesWhatIsShown() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains(
                        "`NumberReader.forLanguage(\"de\").read(\"dreieinhalb Millionen\")` gives the exact `Quantity` 3500000");
        assertThat(NumberReader.forLanguage("de").read("dreieinhalb Millionen")).isEqualTo(Quantity.exact(3_500_000));
    }

    private static List<JsonNode> events(String sentence, String language) {
        Extraction facts = EXTRACTOR.extract(Document.of("readme", language, sentence));
        return JsonMapper.shared()
                .readTree(CrossfactJson.write(facts))
                .get("events")
                .valueStream()
                .toList();
    }

    private static List<JsonNode> jsonBlock(List<String> readme) {
        int start = readme.indexOf("```json") + 1;
        int end = start + readme.subList(start, readme.size()).indexOf("```");
        String block = String.join("\n", readme.subList(start, end));
        try (MappingIterator<JsonNode> nodes =
                JsonMapper.shared().readerFor(JsonNode.class).readValues(block)) {
            return nodes.readAll();
        }
    }

    private static List<JsonNode> withoutMentions(List<JsonNode> events) {
        return events.stream()
                .map(JsonNode::deepCopy)
                .map(event -> {
                    ((ObjectNode) event).remove("mentions");
                    return event;
                })
                .toList();
    }
}
