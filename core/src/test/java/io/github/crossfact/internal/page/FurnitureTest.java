package io.github.crossfact.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Folding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String TABLE = """
            part,form
            SOURCE,Quelle
            SOURCE,المصدر
            COMMENT,Kommentar
            COMMENT,تعليق=
            AD,Anzeige
            AD,إعلان
            SITE,Vietnam.vn
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Việt NamViệt Nam13/01/2024, 2024-01-13",
        "06/12/2023, 2023-12-06",
        "6/2/2023, 2023-02-06",
        "Báo Lào Cai - 07/01/2025, 2025-01-07",
        "صحيفة ٠٧/٠١/٢٠٢٥, 2025-01-07",
        "۰۶/۱۲/۲۰۲۳, 2023-12-06",
        "29/02/2024, 2024-02-29",
    })
    void aDateLineInTheHeadSaysWhenThePageWasPublished(String line, LocalDate published) {
        Furniture page = page("Titel", line, "Text.");
        assertThat(page.published()).contains(published);
        assertThat(content(page)).containsExactly("titel", "text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "29/02/2023",
                "13/13/2024",
                "00/01/2024",
                "13/01/24",
                "2024/01/13",
                "13/01/2024 08:00",
                "113/01/2024",
                "13/001/2024",
                "/01/2024",
                "13//2024",
                "13/01/2024/5",
                "13/01",
                "13.01.2024",
            })
    void whatIsNoDayIsNoDateLine(String line) {
        Furniture page = page("Titel", line, "Text.");
        assertThat(page.published()).isEmpty();
        assertThat(content(page)).containsExactly("titel", line, "text.");
    }

    @Test
    void aLongLineThatEndsInADateIsText() {
        String sentence =
                "Die Konferenz wurde nach langer Vorbereitung in allen Bezirken und Gemeinden der Provinz eröffnet am 13/01/2024";
        Furniture page = page(sentence);
        assertThat(page.published()).isEmpty();
        assertThat(content(page)).hasSize(1);
    }

    @Test
    void onlyTheFirstDateLineDatesThePage() {
        Furniture page = page("13/01/2024", "Stand: 15/01/2024", "Text.");
        assertThat(page.published()).contains(LocalDate.of(2024, 1, 13));
        assertThat(content(page)).containsExactly("stand: 15/01/2024", "text.");
    }

    @Test
    void aDateLineFarDownThePageIsText() {
        String[] lines = new String[14];
        java.util.Arrays.fill(lines, "Text.");
        lines[12] = "Stand 13/01/2024";
        assertThat(page(lines).published()).isEmpty();
        assertThat(content(page(lines))).hasSize(14);
    }

    @Test
    void blankLinesDoNotCountInTheHead() {
        assertThat(Furniture.of(folded("\n \n".repeat(20) + "13/01/2024\nText."), table())
                        .published())
                .contains(LocalDate.of(2024, 1, 13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vietnam.vn - Nền tảng quảng bá Việt Nam",
                "[Anzeige_2]",
                "[Anzeige 1]",
                "[Anzeige]",
                "[إعلان 2]",
                "dsc01120.jpg",
                "۱(۳).jpg",
                "1fbc19e8-f6bf-4b2e.JPEG",
                "anh.1.png",
                "anh.webp",
            })
    void theSiteImagesAndAdvertisementsAreNoText(String line) {
        assertThat(content(page("Titel", line, "Text."))).containsExactly("titel", "text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Anzeigentafel]",
                "[2]",
                "[Hinweis_2]",
                "Das Bild dsc01120.jpg",
                "www.example.vn",
                ".jpg",
                "Anzeige",
            })
    void whatOnlyResemblesFurnitureIsText(String line) {
        assertThat(content(page("Titel", line, "Text."))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quelle",
                "Quelle: https://example.vn/a-1.html",
                "Quelle:",
                "Quelle : Báo Lào Cai",
                "المصدر: https://example.vn"
            })
    void theTailBeginsAtTheSourceBeforeTheComments(String source) {
        Furniture page = page("Text.", source, "", "Kommentar (0)", "Verwandte Themen", "22 Modelle anerkannt");
        assertThat(content(page)).containsExactly("text.");
    }

    @Test
    void linesBetweenTheSourceAndTheCommentsBelongToTheTail() {
        assertThat(content(page("Text.", "المصدر", "https://example.vn/a.html", "تعليق (12)", "أخبار")))
                .containsExactly("text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kommentar (3)", "Quelle / Kommentar (0)", "Teilen | Drucken | Kommentar (12)"})
    void withoutASourceTheTailBeginsAtTheComments(String counter) {
        assertThat(content(page("Text.", "Noch ein Satz.", counter, "Erbe")))
                .containsExactly("text.", "noch ein satz.");
    }

    @Test
    void aSourceWithoutCommentsIsTheTailWhereItIsTheLastLine() {
        assertThat(content(page("Text.", "Quelle: https://example.vn/a-1.html")))
                .containsExactly("text.");
    }

    @Test
    void aSourceInTheMiddleOfAPageWithoutCommentsIsText() {
        assertThat(content(page("Text.", "Quelle: Provinzstatistik", "Noch ein Satz.")))
                .hasSize(3);
    }

    @Test
    void aSourceFarBeforeTheCommentsIsText() {
        String[] lines = new String[12];
        java.util.Arrays.fill(lines, "Text.");
        lines[0] = "Quelle";
        lines[10] = "Kommentar (0)";
        assertThat(content(page(lines))).hasSize(10).first().isEqualTo("quelle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kommentar", "Kommentar ()", "Kommentar (neu)", "Kommentar (0) lesen", "Ein Kommentar (0)", "(0)"
            })
    void onlyACountOfCommentsIsTheCounter(String line) {
        assertThat(content(page("Text.", line, "Noch ein Satz."))).hasSize(3);
    }

    @Test
    void aPageWithoutFurnitureIsAllText() {
        Furniture page = page("Ein Satz.", "  Noch ein Satz.  ");
        assertThat(page.published()).isEmpty();
        assertThat(content(page)).containsExactly("ein satz.", "noch ein satz.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \r\n", "Kommentar (0)", "Quelle", "13/01/2024"})
    void aPageMayHaveNoTextAtAll(String text) {
        assertThat(content(Furniture.of(folded(text), table()))).isEmpty();
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() {
        Furniture page =
                Furniture.of(folded("Titel\r\nViệt Nam13/01/2024\r\nText.\r\nQuelle\r\nKommentar (0)\r\n"), table());
        assertThat(page.published()).contains(LocalDate.of(2024, 1, 13));
        assertThat(content(page)).containsExactly("titel", "text.");
    }

    @Test
    void aLineKnowsWhereItStands() {
        FoldedText text = folded("Titel\n\n  Ein Satz.\nQuelle");
        List<Line> lines = Furniture.of(text, table()).content();
        assertThat(lines)
                .extracting(line -> text.substring(line.start(), line.end()))
                .containsExactly("titel", "  ein satz.");
    }

    @Test
    void aLanguageWithoutATableHasNoFurnitureButDatesAndImages() {
        Problems problems = new Problems();
        FurnitureTable none = FurnitureTable.of("lang-xx/furniture.csv", "", Folding.SCRIPT, problems);
        problems.throwIfAny();
        Furniture page = Furniture.of(folded("13/01/2024\nanh.jpg\nText.\nKommentar (0)"), none);
        assertThat(page.published()).contains(LocalDate.of(2024, 1, 13));
        assertThat(content(page)).containsExactly("text.", "kommentar (0)");
    }

    private static Furniture page(String... lines) {
        return Furniture.of(folded(String.join("\n", lines)), table());
    }

    private static FoldedText folded(String text) {
        return Folding.SCRIPT.apply(text);
    }

    private static List<String> content(Furniture furniture) {
        return furniture.content().stream().map(Line::text).toList();
    }

    private static FurnitureTable table() {
        Problems problems = new Problems();
        FurnitureTable table = FurnitureTable.of("lang-xx/furniture.csv", TABLE, Folding.SCRIPT, problems);
        problems.throwIfAny();
        return table;
    }
}
