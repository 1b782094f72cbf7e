package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.event.Event;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of other kinds than the pages the tables were made for: nothing false is said of it, and nothing breaks the reading. */
class OtherTextsTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Hours of the clock.
                "de | Der Laden macht um 20 Uhr zu, sonntags um acht Uhr.",
                "fa | کلاس در ساعت ۱۴ گلها آغاز شد.",
                // Years and minutes, whose numbers are their own.
                "fa | در سال ۸۲ بنا بر رسم شهر جشن گرفتند.",
                // What is said of one thing.
                "de | Nach einer 4 stündigen Wanderung war es dunkel.",
                "fa | این تیم ۲۰ نفره خوب بود.",
                // Ages.
                "de | Für Kinder unter fünf Jahren ist der Eintritt frei.",
                "nl | Meisjes van 9 en 10 jaar wonnen.",
                "nl | Bram was 17 jaar toen hij vertrok.",
                "nl | Ze was 30 jaar.",
                // Marks of a list.
                "nl | Er zijn soorten: (1) groen, (2) rood en (3) blauw.",
                // File numbers, paragraphs, and decimal numbers that are torn apart.
                "de | Das Gericht entschied am Montag (Az.: 7 BZR 118 / 96).",
                "de | Er wurde nach Paragraph 130 a Strafgesetzbuch verurteilt.",
                "fa | تورم به ۴ / ۷ درصد رسید.",
                // One letter is no unit and no currency.
                "de | Das Netz D 1 wird teurer als die 150 T € von damals.",
                // Words that look like number words.
                "fa | از راه سینه نفس بکشید.",
                "ar | الكاتب الذي ألف عدة كتب عن المدن حضر.",
            })
    void holdsNoFact(String language, String text) {
        assertThat(events(language, text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} is a {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Wagen kostete 300 Mark. | amount",
                "nl | Het huis kostte 5000 gulden. | amount",
                "de | Wir haben 3 Zimmer gestrichen. | count",
                "fa | دو تن از مسافران زخمی شدند. | count",
                "ar | تعرض أربعة من كل 10 أشخاص للبرد. | ratio",
            })
    void holdsOneFact(String language, String text, String type) {
        assertThat(events(language, text)).extracting(Event::type).containsExactly(type);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "fa", "nl"})
    void tornTextsAreReadAlikeByOneThreadAndByMany(String language) {
        String material =
                "25-NQ/TW (12 %) \u202E\uD800و هزار und duizend ألف «„\" 3/4 1.2,3 \u0301 zwanzig Modelle, 5 مدل, davon 2\n";
        Random random = new Random(7);
        List<Document> documents = IntStream.range(0, 300)
                .mapToObj(i -> random.ints(80, 0, material.length())
                        .mapToObj(at -> material.substring(at, Math.min(material.length(), at + 1 + at % 9)))
                        .collect(Collectors.joining()))
                .map(text -> Document.of("d", language, text))
                .toList();
        List<Extraction> alone = documents.stream().map(EXTRACTOR::extract).toList();
        List<Extraction> together =
                documents.parallelStream().map(EXTRACTOR::extract).toList();
        assertThat(together).isEqualTo(alone);
        for (int i = 0; i < documents.size(); i++) {
            assertThat(Soundness.faults(documents.get(i), alone.get(i))).isEmpty();
        }
    }

    @Test
    void theSameTextGivesTheSameTwice() {
        Document document = Document.of("d", "de", "Der Laden hat 12 Filialen, davon 3 in Hamburg. ".repeat(50));
        assertThat(EXTRACTOR.extract(document)).isEqualTo(EXTRACTOR.extract(document));
    }

    private static List<Event> events(String language, String text) {
        return EXTRACTOR.extract(Document.of("d", language, text)).events();
    }
}
