package io.github.crossfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossfact.event.Award;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.json.CrossfactJson;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Vocabulary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words of a user's own, in a language that has its own words. */
class OwnVocabularyTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void whatHasNoWordInTheLanguageIsCountedByItsOwn() {
        assertThat(((Count) event("Bildit 3 tiendos.")).subject()).isEqualTo(Subject.OTHER);
        table("xx/subjects.csv", "subject,honoured,form", "STORE,,tiendo");
        assertThat(((Count) event("Bildit 3 tiendos.")).subject()).isEqualTo(Subject.of("STORE"));
    }

    @Test
    void aRowTakesThePlaceOfTheLanguagesOwn() {
        table("xx/subjects.csv", "subject,honoured,form", "STORE,,casela");
        table("xx/qualifiers.csv", "qualifier,kind,form", "OPENED,PREDICATE,bildit=");
        Count count = (Count) event("Bildit 3 caselas.");
        assertThat(count.subject()).isEqualTo(Subject.of("STORE"));
        assertThat(count.qualifiers()).containsExactly(Qualifier.of("OPENED"));
        assertThat(((Count) event("Bildit 3 modos.")).subject()).isEqualTo(Subject.MODEL);
    }

    @Test
    void theLaterOfTwoVocabulariesWins() {
        table("xx/subjects.csv", "subject,honoured,form", "STORE,,tiendo");
        Vocabulary first = vocabulary("first");
        table("xx/subjects.csv", "subject,honoured,form", "KIOSK,,tiendo");
        Vocabulary second = vocabulary("second");
        FactExtractor extractor = FactExtractor.builder()
                .language(Toy.DIRECTLY_AFTER.language())
                .vocabulary(first)
                .vocabulary(second)
                .build();
        Count count = (Count) extractor
                .extract(Document.of("1", "xx", "Bildit 3 tiendos."))
                .events()
                .get(0);
        assertThat(count.subject()).isEqualTo(Subject.of("KIOSK"));
    }

    @Test
    void documentsAwardsAndGatheringsHaveWordsOfTheirOwn() {
        table("xx/documents.csv", "type,also,form", "AUDIT_REPORT,,reviso");
        table("xx/awards.csv", "award,form", "INNOVATION_PRIZE,novopremo");
        table("xx/gatherings.csv", "kind,form", "GENERAL_MEETING,akciokunso");
        table("xx/cues.csv", "cue,form", "AWARDED,premit");
        assertThat(((Citation) event("Reviso nom 17.")).documentType()).isEqualTo(DocumentType.of("AUDIT_REPORT"));
        assertThat(((Award) event("Premit novopremo 3 persas.")).award()).isEqualTo(AwardKind.of("INNOVATION_PRIZE"));
        assertThat(((Gathering) event("Ye 12 marcu 2024 okazit akciokunso.")).kind())
                .isEqualTo(GatheringKind.of("GENERAL_MEETING"));
    }

    @Test
    void placesOfOnesOwnAreFoundByTheirNamesInEachLanguage() {
        table("gazetteer.csv", "code,within,name", "DE,,Deutschland", "DE-HH,DE,Hamburg");
        table("xx/places.csv", "code,form", "DE-HH,Hambo");
        Event event = event("En Hambo bildit 3 modos.");
        assertThat(event.place()).isEqualTo(new Place("DE-HH", "Hamburg"));
        String json = CrossfactJson.write(extract("En Hambo bildit 3 modos."));
        assertThat(CrossfactJson.readExtraction(json)).isEqualTo(extract("En Hambo bildit 3 modos."));
    }

    @Test
    void languagesThatTheExtractorDoesNotReadAreLeftOut() {
        table("yy/subjects.csv", "subject,honoured,form", "not a row");
        table("xx/subjects.csv", "subject,honoured,form", "STORE,,tiendo");
        FactExtractor extractor = FactExtractor.builder()
                .language(Toy.DIRECTLY_AFTER.language())
                .vocabulary(Vocabulary.open("own", List.of("xx", "yy"), this::open))
                .build();
        assertThat(extractor.languages()).containsExactly("xx");
    }

    @Test
    void allBadRowsAreToldAtOnceEachWithItsPlace() {
        table("gazetteer.csv", "code,within,name", "49,,Mine", "DE-HH,FR,Hamburg", "DE,,Deutschland", "DE,,Again");
        table(
                "xx/subjects.csv",
                "subject,honoured,form",
                "# our own",
                "store,,tiendo",
                "STORE,,tiendo",
                "KIOSK,,Tiendo");
        table("xx/places.csv", "code,form", "FR-75,Parizo");
        table("xx/cues.csv", "word,form", "AND,kaj");
        assertThat(problems())
                .containsExactly(
                        "own/gazetteer.csv:2: code 49 is a code of the General Statistics Office: begin your own with a letter (form \"Mine\")",
                        "own/gazetteer.csv:3: within FR no unit has the code \"FR\" (form \"Hamburg\")",
                        "own/gazetteer.csv:5: code DE stands already at own/gazetteer.csv:4 (form \"Again\")",
                        "own/xx/subjects.csv:3: subject store subject \"store\" must be upper-case letters, digits and underscores, such as NEW_WORD (form \"tiendo\")",
                        "own/xx/subjects.csv:5: form Tiendo stands already at own/xx/subjects.csv:4 (form \"Tiendo\")",
                        "own/xx/cues.csv:1: the header is \"word,form\", expected \"cue,form\"",
                        "own/xx/places.csv:2: code FR-75 is that of no place: neither of Vietnam nor of a gazetteer.csv of your own (form \"Parizo\")");
    }

    private void table(String path, String... lines) {
        files.put(path, String.join("\n", lines));
    }

    private ByteArrayInputStream open(String path) {
        String content = files.get(path);
        return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private Vocabulary vocabulary(String name) {
        return Vocabulary.open(name, List.of("xx"), this::open);
    }

    private FactExtractor extractor() {
        FactExtractor.Builder builder = FactExtractor.builder().language(Toy.DIRECTLY_AFTER.language());
        return files.isEmpty()
                ? builder.build()
                : builder.vocabulary(vocabulary("own")).build();
    }

    private Extraction extract(String text) {
        return extractor().extract(Document.of("1", "xx", text));
    }

    /** The only event of a text. */
    private Event event(String text) {
        List<Event> events = extract(text).events();
        assertThat(events).as(text).hasSize(1);
        return events.get(0);
    }

    private List<String> problems() {
        return catchThrowableOfType(InvalidTableException.class, this::extractor)
                .problems();
    }
}
