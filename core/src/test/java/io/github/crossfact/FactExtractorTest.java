package io.github.crossfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Span;
import io.github.crossfact.internal.help.Help;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactExtractorTest {

    private static final String PAGE = """
            Toynews ka tie

            Titlo lo 39 modos

            Việt NamViệt Nam13/01/2024

            Ye 12 janu okazit konfero en provo Lào Cai. Bildit 39 modos.
            anh.jpg
            [Reklamo_2]
            Fonto
            Komentoj (0)
            Bildit 4 projos.
            """;

    private final FactExtractor extractor = extractor(Toy.DIRECTLY_AFTER.language());

    @Test
    void aPageTellsItsFactsAndNothingOfItsFurniture() {
        Extraction facts = extractor.extract(Document.of("1", "xx", PAGE));
        assertThat(facts.events()).extracting(Event::type).containsExactly("count", "gathering");
        assertThat(facts.events()).extracting(Event::id).containsExactly("e1", "e2");
        assertThat(facts.events().get(1).period()).isEqualTo("2024-01-12");
    }

    @Test
    void aFactToldTwiceHasTwoMentions() {
        Extraction facts = extractor.extract(Document.of("1", "xx", PAGE));
        assertThat(facts.events().get(0).mentions())
                .extracting(span -> PAGE.substring(span.start(), span.end()))
                .containsExactly("39 modos", "39 modos");
    }

    @Test
    void thePageSaysItsDayUnlessTheCallerDoes() {
        assertThat(extractor.extract(Document.of("1", "xx", PAGE)).document().published())
                .isEqualTo(LocalDate.of(2024, 1, 13));
        LocalDate given = LocalDate.of(2023, 5, 1);
        Extraction facts = extractor.extract(new Document("1", "xx", given, PAGE));
        assertThat(facts.document().published()).isEqualTo(given);
        assertThat(facts.events().get(1).period()).isEqualTo("2023-01-12");
    }

    @Test
    void withoutAnyDayTheYearStaysOpen() {
        Extraction facts = extractor.extract(Document.of("1", "xx", "Konfero ye 12 janu."));
        assertThat(facts.document().published()).isNull();
        assertThat(facts.events().get(0).period()).isEqualTo("XXXX-01-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "39 modos",
                "\uD83D\uDE00 39 modos",
                "Bildit\u200B \u200F39\u00A0modos",
                "e\u0308 Cae\u0301 39 modos",
                "\r\n\r\n39 modos",
                "\uD800 39 modos",
                "ß ﷺ ㎢ 39 modos",
            })
    void offsetsAreThoseOfTheTextAsGiven(String text) {
        Span span = extractor
                .extract(Document.of("1", "xx", text))
                .events()
                .get(0)
                .mentions()
                .get(0);
        assertThat(text.substring(span.start(), span.end())).matches("39.modos");
    }

    @Test
    void aMentionMayHoldCharactersThatFoldingDrops() {
        String text = "Bildit 3\u200F9 mo\u00ADdos.";
        Span span = extractor
                .extract(Document.of("1", "xx", text))
                .events()
                .get(0)
                .mentions()
                .get(0);
        assertThat(text.substring(span.start(), span.end())).isEqualTo("3\u200F9 mo\u00ADdos");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"xx", "xx-AT", "XX", "Xx-Latn-AT"})
    void theLanguageIsFoundByItsTag(@Nullable String tag) {
        Extraction facts = extractor.extract(new Document("1", tag, null, "39 modos"));
        assertThat(facts.events()).hasSize(1);
        assertThat(facts.document().language()).isEqualTo("xx");
    }

    @Test
    void aLanguageThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> extractor.extract(Document.of("7", "yy", "39 modos")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        Help.LANGUAGE_NOT_INSTALLED.with("document 7: the language is yy, this extractor reads [xx]"));
    }

    @Test
    void withAChoiceTheLanguageMustBeGiven() {
        FactExtractor two = FactExtractor.builder()
                .language(Toy.DIRECTLY_AFTER.language())
                .language(language("yy", "subject,honoured,form\nMODEL,,mudu"))
                .build();
        assertThat(two.languages()).containsExactly("xx", "yy");
        assertThat(two.extract(Document.of("1", "yy", "39 mudu")).events()).hasSize(1);
        assertThat(two.extract(Document.of("1", "xx", "39 mudu kaj")).events())
                .singleElement()
                .satisfies(event -> assertThat(((Count) event).noun()).isEqualTo("mudu"));
        assertThatThrownBy(() -> two.extract(new Document("7", null, null, "39 modos")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Help.LANGUAGE_NOT_INSTALLED.with(
                        "document 7: the language is not given, this extractor reads [xx, yy]"));
    }

    @Test
    void aLaterLanguageOfTheSameTagTakesThePlace() {
        FactExtractor later = FactExtractor.builder()
                .language(Toy.DIRECTLY_AFTER.language())
                .language(language("xx", "subject,honoured,form\nHOUSE,,modos"))
                .build();
        assertThat(later.extract(Document.of("1", "xx", "39 modos")).events())
                .singleElement()
                .satisfies(event -> assertThat(((Count) event).subject().word()).isEqualTo("HOUSE"));
    }

    @Test
    void withoutALanguageThereIsNoExtractor() {
        assertThatThrownBy(() -> FactExtractor.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("an extractor needs a language");
    }

    @Test
    void withoutALanguageModuleNoneIsInstalled() {
        assertThatThrownBy(FactExtractor::ofInstalledLanguages)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("crossfact-lang-");
    }

    @Test
    void badTablesFailWhenTheExtractorIsBuilt() {
        FactExtractor.Builder builder =
                FactExtractor.builder().language(language("yy", "subject,honoured,form\nmodel,,mudu\nMODEL,,"));
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidTableException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .allSatisfy(problem -> assertThat(problem).startsWith("lang-yy/subjects.csv:")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u200B",
                ".",
                "\"",
                "(",
                "39",
                "-",
                "/",
                "\uD800",
                "\uDC00\uD800",
                "Fonto\nKomentoj (0)"
            })
    void textWithoutFactsTellsNone(String text) {
        Extraction facts = extractor.extract(Document.of("1", "xx", text));
        assertThat(facts.events()).isEmpty();
        assertThat(facts.findings()).isEmpty();
        assertThat(extractor.normalize(Document.of("1", "xx", text)).document().id())
                .isEqualTo("1");
    }

    @Test
    void anExtractorIsSharedByThreads() {
        Extraction alone = extractor.extract(Document.of("1", "xx", PAGE));
        List<Extraction> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> extractor.extract(Document.of("1", "xx", PAGE)))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }

    private static FactExtractor extractor(Language language) {
        return FactExtractor.builder().language(language).build();
    }

    private static Language language(String tag, String subjects) {
        return Language.open(tag, name -> switch (name) {
            case "language.properties" -> stream("name=X\nscript=Latn\ndecimal=,\ngrouping=.");
            case "subjects.csv" -> stream(subjects);
            default -> null;
        });
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
