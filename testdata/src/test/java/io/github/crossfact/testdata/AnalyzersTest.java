package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Entity;
import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.analysis.Token;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import io.github.crossfact.json.CrossfactJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a second opinion may change, and that it changes nothing else; the opinions are put into the analyzers' mouths. */
class AnalyzersTest {

    private static final Stories STORIES = Stories.in(Path.of("stories"));
    private static final FactExtractor ALONE = FactExtractor.ofInstalledLanguages();
    private static final Map<String, Switch> SWITCHES =
            Map.of("fa", new Switch("fa"), "ar", new Switch("ar"), "de", new Switch("de"), "nl", new Switch("nl"));
    private static final FactExtractor ASKING = asking();
    private static final String FAR = "Der Kader besuchte 26 vom Hochwasser selten betroffene Höfe.";

    @ParameterizedTest
    @ValueSource(strings = {"fa", "ar", "de", "nl"})
    void withoutAnOpinionEveryStoryIsTheSameByteForByte(String language) {
        switchTo(new Asked(language, text -> Analysis.NONE));
        for (Document document : documents(language)) {
            assertThat(CrossfactJson.write(ASKING.extract(document)))
                    .isEqualTo(CrossfactJson.write(ALONE.extract(document)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "ar", "de", "nl"})
    void isAskedAboutFewSentencesAndAboutNoneTwice(String language) {
        Asked silent = new Asked(language, text -> Analysis.NONE);
        switchTo(silent);
        int characters = 0;
        for (Document document : documents(language)) {
            characters += document.text().length();
            int before = silent.texts.size();
            ASKING.extract(document);
            List<String> asked = silent.texts.subList(before, silent.texts.size());
            assertThat(asked).doesNotHaveDuplicates().allMatch(document.text()::contains);
        }
        assertThat(silent.texts.stream().mapToInt(String::length).sum()).isLessThan(characters / 10);
    }

    @Test
    void isAskedAboutItsOwnLanguageAndWhatItTellsAlone() {
        Asked other = new Asked("nl", text -> Analysis.NONE);
        read(FAR, other);
        Asked names =
                new Asked("de", EnumSet.of(Layer.ENTITIES, Layer.LEMMA, Layer.DEPENDENCIES), text -> Analysis.NONE);
        read(FAR, names);
        assertThat(other.texts).isEmpty();
        assertThat(names.texts).isEmpty();
    }

    @Test
    void aLaterAnalyzerOfALanguageTakesThePlaceOfAnEarlierOne() {
        Asked earlier = new Asked("de", text -> Analysis.NONE);
        Asked later = new Asked("de", text -> Analysis.NONE);
        FactExtractor.builder()
                .installedLanguages()
                .with(earlier)
                .with(later)
                .build()
                .extract(Document.of("x", "de", FAR));
        assertThat(earlier.texts).isEmpty();
        assertThat(later.texts).containsExactly(FAR);
    }

    @Test
    void whatItThrowsIsThrown() {
        Asked broken = new Asked("de", text -> {
            throw new IllegalStateException("no models");
        });
        assertThatThrownBy(() -> read(FAR, broken)).hasMessage("no models");
    }

    @Test
    void partsOfSpeechLeadToANounBehindAttributesWithPhrasesOfTheirOwn() {
        assertThat(counts(read(FAR, null))).isEmpty();
        assertThat(counts(read(FAR, tagger("DET NOUN VERB NUM ADP NOUN ADV ADJ NOUN PUNCT"))))
                .containsExactly("26 Höfe");
        assertThat(counts(read(
                        "Er hob 19 dem Amt bekannte, alte Krüge auf.",
                        tagger("PRON VERB NUM DET NOUN ADJ PUNCT ADJ NOUN ADP PUNCT"))))
                .containsExactly("19 Krüge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DET NOUN VERB NUM ADP NOUN ADV VERB ADV PUNCT", // no noun
                "DET NOUN VERB NUM ADP DET ADV ADJ NOUN PUNCT", // the noun is that of the phrase
                "DET NOUN VERB NUM SCONJ NOUN ADV ADJ NOUN PUNCT", // another clause
                "DET NOUN VERB NUM X NOUN ADV ADJ NOUN PUNCT"
            })
    void otherPartsOfSpeechLeadNowhere(String parts) {
        assertThat(counts(read(FAR, tagger(parts)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Im Jahr 2023 von der Provinz geprüfte Höfe blieben.",
                "Das waren 58 Jahre voller harter Arbeit.",
                "Zu Doktor Sieben im Ort fahren kranke Leute."
            })
    void isNotAskedAboutYearsLengthsOfTimeAndNames(String text) {
        Asked silent = new Asked("de", none -> Analysis.NONE);
        read(text, silent);
        assertThat(silent.texts).isEmpty();
    }

    @Test
    void aWordThatIsNoNounIsNotCountedWhereNoCapitalTellsIt() {
        String late = "وصل اللاعب 9 متأخرا إلى الملعب.";
        assertThat(counts(read("ar", late, null))).containsExactly("9 متأخرا");
        assertThat(counts(read("ar", late, tagger("ar", "VERB NOUN NUM ADJ ADP NOUN PUNCT"))))
                .isEmpty();
        assertThat(counts(read("ar", late, tagger("ar", "VERB NOUN NUM NOUN ADP NOUN PUNCT"))))
                .containsExactly("9 متأخرا");
    }

    @Test
    void whoHoldsAnOfficeIsNamedBesideIt() {
        String before =
                "Herr Y Biêr Niê, Vorsitzender des Provinzvolkskomitees, verlieh 7 Kollektiven Verdiensturkunden.";
        assertThat(grantors(read(before, namer(before, "Y Biêr Niê", "NOUN")))).containsExactly("Y Biêr Niê");
        String behind =
                "Der Vorsitzende des Volkskomitees der Provinz, Le Van Dung, verlieh 7 Kollektiven Verdiensturkunden.";
        assertThat(grantors(read(behind, namer(behind, "Van Dung", "PROPN")))).containsExactly("Le Van Dung");
    }

    @Test
    void aUnitsNameAndOneApartFromTheOfficeAreNoOfficials() {
        String unit = "Der Vorsitzende des Volkskomitees der Provinz Lao Cai verlieh 7 Kollektiven Verdiensturkunden.";
        assertThat(grantors(read(unit, namer(unit, "Lao Cai", "PROPN")))).isEmpty();
        String apart =
                "Der Vorsitzende des Provinzvolkskomitees verlieh 7 Kollektiven Verdiensturkunden, sagte Y Biêr Niê.";
        assertThat(grantors(read(apart, namer(apart, "Y Biêr Niê", "PROPN")))).isEmpty();
    }

    @Test
    void aPersonNamedIsHonoured() {
        String honoured = "Die Regierung verlieh Siu Bình den Arbeitsorden dritter Klasse.";
        assertThat(recipients(read(honoured, null))).isEmpty();
        assertThat(recipients(read(honoured, namer(honoured, "Siu Bình", "PROPN"))))
                .containsExactly(Subject.INDIVIDUAL);
        String unit = "30 Stipendien gingen an Schüler der Gemeinden Tra Leng und Tra Dun, sie wurden heute verliehen.";
        assertThat(recipients(read(unit, namer(unit, "Tra Dun", "PROPN")))).doesNotContain(Subject.INDIVIDUAL);
    }

    private static List<Document> documents(String language) {
        return STORIES.all().stream()
                .flatMap(story -> story.in(language).stream())
                .toList();
    }

    private static Extraction read(String text, Asked analyzer) {
        return read("de", text, analyzer);
    }

    private static Extraction read(String language, String text, Asked analyzer) {
        Document document = Document.of("x", language, text);
        if (analyzer == null) {
            return ALONE.extract(document);
        }
        switchTo(analyzer);
        return ASKING.extract(document);
    }

    private static void switchTo(Asked analyzer) {
        SWITCHES.get(analyzer.language()).current = analyzer;
    }

    private static FactExtractor asking() {
        FactExtractor.Builder builder = FactExtractor.builder().installedLanguages();
        SWITCHES.values().forEach(builder::with);
        return builder.build();
    }

    private static List<String> counts(Extraction extraction) {
        return of(extraction, Count.class)
                .map(count -> count.quantity().value().toPlainString() + " "
                        + (count.noun() == null ? count.subject().toString() : count.noun()))
                .toList();
    }

    private static List<String> grantors(Extraction extraction) {
        return of(extraction, Award.class)
                .map(Award::grantor)
                .filter(grantor -> grantor != null && grantor.person() != null)
                .map(grantor -> grantor.person())
                .toList();
    }

    private static List<Subject> recipients(Extraction extraction) {
        return of(extraction, Award.class)
                .flatMap(award -> award.recipients().stream())
                .map(recipient -> recipient.subject())
                .toList();
    }

    private static <E extends Event> Stream<E> of(Extraction extraction, Class<E> type) {
        return extraction.events().stream().filter(type::isInstance).map(type::cast);
    }

    private static Asked tagger(String parts) {
        return tagger("de", parts);
    }

    /** Says the parts of speech, one a word or symbol. */
    private static Asked tagger(String language, String parts) {
        return new Asked(language, text -> {
            List<Token> tokens = new ArrayList<>();
            String[] tags = parts.split(" ");
            for (Span word : words(text)) {
                tokens.add(new Token(word, PartOfSpeech.valueOf(tags[tokens.size()]), null));
            }
            return new Analysis(tokens, List.of(), List.of());
        });
    }

    /** Knows one person, and that words with a capital are names but the first of the sentence. */
    private static Asked namer(String sentence, String person, String first) {
        return new Asked("de", text -> {
            List<Token> tokens = words(text).stream()
                    .map(word -> new Token(word, tag(text, word, first), null))
                    .toList();
            int start = sentence.indexOf(person);
            Span name = new Span(start, start + person.length());
            return new Analysis(tokens, List.of(new Entity(name, Entity.Kind.PERSON)), List.of());
        });
    }

    private static PartOfSpeech tag(String text, Span word, String first) {
        boolean capital = Character.isUpperCase(text.charAt(word.start()));
        return word.start() == 0 ? PartOfSpeech.valueOf(first) : capital ? PartOfSpeech.PROPN : PartOfSpeech.X;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            while (end < text.length() && isWord(text, start) && isWord(text, end)) {
                end++;
            }
            if (text.charAt(start) != ' ') {
                words.add(new Span(start, end));
            }
            start = end;
        }
        return words;
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    /** Asks another analyzer for each test, so that one extractor is enough. */
    private static final class Switch implements SentenceAnalyzer {
        private final String language;
        private Asked current;

        Switch(String language) {
            this.language = language;
            this.current = new Asked(language, text -> Analysis.NONE);
        }

        @Override
        public String language() {
            return language;
        }

        @Override
        public Set<Layer> layers() {
            return current.layers();
        }

        @Override
        public Analysis analyze(String text) {
            return current.analyze(text);
        }
    }

    /** Remembers what it was asked. */
    private static final class Asked implements SentenceAnalyzer {
        private final String language;
        private final Set<Layer> layers;
        private final Function<String, Analysis> answer;
        private final List<String> texts = new ArrayList<>();

        Asked(String language, Function<String, Analysis> answer) {
            this(language, EnumSet.allOf(Layer.class), answer);
        }

        Asked(String language, Set<Layer> layers, Function<String, Analysis> answer) {
            this.language = language;
            this.layers = layers;
            this.answer = answer;
        }

        @Override
        public String language() {
            return language;
        }

        @Override
        public Set<Layer> layers() {
            return layers;
        }

        @Override
        public Analysis analyze(String text) {
            texts.add(text);
            return answer.apply(text);
        }
    }
}
