package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.event.Event;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands below a story: its source, its comments, and the headlines of other stories, which are not read. */
class PageTailsTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    /** A paragraph with one fact, and a headline with another. */
    private record Page(String paragraph, String headline) {}

    private static final Map<String, Page> PAGES = Map.of(
            "ar",
            new Page(
                    "بنت البلدة خلال هذا العام 14 جسرا جديدا فوق الجداول التي تفصل القرى البعيدة عن مركزها.",
                    "زرع 350 طالبا الأشجار"),
            "de",
            new Page(
                    "Die Gemeinde hat in diesem Jahr 14 Brücken über die Bäche gebaut, die ihre Dörfer trennen.",
                    "350 Schüler pflanzen Bäume"),
            "fa",
            new Page(
                    "این بخش امسال ۱۴ پل تازه بر روی جویبارهایی ساخت که روستاهای دورافتاده را از مرکز جدا می‌کنند.",
                    "۳۵۰ دانش‌آموز درخت کاشتند"),
            "nl",
            new Page(
                    "De gemeente heeft dit jaar 14 bruggen gebouwd over de beken die haar dorpen van elkaar scheiden.",
                    "350 leerlingen planten bomen"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | تعليق (3)",
                "ar | في نفس الفئة",
                "ar | من نفس المؤلف",
                "de | Kommentar (0)",
                "de | Kommentare (12)",
                "de | Im selben Thema",
                "de | Aus derselben Rubrik",
                "de | Gleicher Autor",
                "de | Hinterlassen Sie einen Kommentar",
                "de | Ähnliche Artikel",
                "fa | در همان دسته‌بندی",
                "fa | اخبار مرتبط",
                "nl | Reacties (4)",
                "nl | In hetzelfde onderwerp",
                "nl | Uit dezelfde rubriek",
                "nl | Van dezelfde auteur",
                "nl | Laat een reactie achter",
                "nl | Gerelateerd nieuws",
            })
    void nothingIsReadBelowTheStory(String language, String line) {
        Page page = PAGES.get(language);
        assertThat(events(language, page.paragraph() + "\n\n" + page.headline()))
                .hasSize(2);
        assertThat(events(language, page.paragraph() + "\n\n" + line + "\n\n" + page.headline()))
                .hasSize(1);
    }

    /** The same words as part of a sentence, or above the story, end nothing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Weitere Nachrichten gab es am Abend.",
                "de | Im selben Thema geht es um Wasser.",
                "nl | Meer nieuws kwam er in de avond.",
                "nl | Reacties bleven uit.",
            })
    void theirWordsEndNoStoryThatGoesOn(String language, String sentence) {
        Page page = PAGES.get(language);
        assertThat(events(language, page.paragraph() + "\n\n" + sentence + "\n\n" + page.headline()))
                .hasSize(2);
    }

    private static List<Event> events(String language, String text) {
        return EXTRACTOR.extract(Document.of("page", language, text)).events();
    }
}
