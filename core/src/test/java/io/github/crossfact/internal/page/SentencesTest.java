package io.github.crossfact.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final LanguageProperties LANGUAGE = language();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a sentence ends at its full stop         | Eins kam. Zwei ging.                       | eins kam. / zwei ging.
                    … at a question mark                     | Kam eins? Zwei ging.                       | kam eins? / zwei ging.
                    … at an exclamation mark                 | Komm! Zwei ging.                           | komm! / zwei ging.
                    … at the Arabic question mark            | هل جاء؟ ذهب.                              | هل جاء? / ذهب.
                    … at the full stop of Urdu               | جاء۔ ذهب                                   | جاء. / ذهب
                    a row of marks ends one sentence         | Wirklich?! Ja.                             | wirklich?! / ja.
                    three dots end a sentence                | Und so weiter... Dann kam er.              | und so weiter... / dann kam er.
                    … as does the sign for them              | Und so weiter… Dann kam er.                | und so weiter… / dann kam er.
                    … but not before a small letter          | Kultur, Bildung ... wurden gefördert. Ja.  | kultur, bildung ... wurden gefordert. / ja.
                    a small letter goes on with the sentence | Das Kom. der Provinz… und mehr.            | das kom. der provinz… und mehr.
                    … after a question that is quoted        | „Kommst du?“ fragte er. Ja.                | "kommst du?" fragte er. / ja.
                    a list's letter may be small             | Eins kam. a) Zwei ging.                    | eins kam. / a) zwei ging.
                    a script without capitals ends there     | مدارس... بنوا 3 نماذج.                     | مدارس... / بنوا 3 نماذج.
                    a comma or semicolon ends none           | Eins, zwei; drei: vier.                    | eins, zwei; drei: vier.
                    an abbreviation ends none                | Die Res. Nummer 25 gilt. Ja.               | die res. nummer 25 gilt. / ja.
                    … whatever its case                      | RES. NUMMER 25.                            | res. nummer 25.
                    … of several parts                       | Er kam u. a. hierher.                      | er kam u. a. hierher.
                    … that is written together               | Er kam d.h. hierher.                       | er kam d.h. hierher.
                    a longer word is no abbreviation         | Das Ares. Nummer 25.                       | das ares. / nummer 25.
                    an initial ends none                     | Herr N. Van A. sprach. Dann ging er.       | herr n. van a. sprach. / dann ging er.
                    a dot in a decimal ends none             | Es waren 5.287 Modelle.                    | es waren 5.287 modelle.
                    … in a date                              | Am 12.01.2024 kam er.                      | am 12.01.2024 kam er.
                    … in an address                          | Auf vietnam.vn steht es.                   | auf vietnam.vn steht es.
                    a missing space does not end one         | Eins kam.Zwei ging.                        | eins kam.zwei ging.
                    a number at the end of a sentence        | Es waren 25. Dann kam er.                  | es waren 25. / dann kam er.
                    the closing quote belongs to it          | Er sagte: „Ich komme.“ Dann kam er.        | er sagte: "ich komme." / dann kam er.
                    … so does a closing bracket              | Er kam (mit ihr.) Dann ging er.            | er kam (mit ihr.) / dann ging er.
                    … and a guillemet                        | قال: «سأعود.» ثم ذهب.                       | قال: «ساعود.» / ثم ذهب.
                    … and several of them                    | (Er sagte: „Ja.“) Dann kam er.             | (er sagte: "ja.") / dann kam er.
                    an opening quote belongs to the next     | Er kam. „Ja“, sagte er.                    | er kam. / "ja", sagte er.
                    … and an opening guillemet               | Er kam. »Ja«, sagte er.                    | er kam. / »ja«, sagte er.
                    what is left at the end is a sentence    | Eins kam. Ohne Punkt                       | eins kam. / ohne punkt
                    a line without an end is a sentence      | Eine Überschrift                           | eine uberschrift
                    a dot alone is no reason to fail         | .                                          | .
                    """)
    void textIsCutWhereAReaderWouldStop(String why, String text, String sentences) {
        assertThat(String.join(" / ", texts(text))).as(why).isEqualTo(sentences);
    }

    @Test
    void theDotOfAnOrdinalEndsNoSentence() {
        assertThat(texts("Der 13. Parteitag kam. Er ging.")).containsExactly("der 13.", "parteitag kam.", "er ging.");
        Scan scan = Scans.of(
                "Der 13. Parteitag kam. Er ging.", new Item.Number(1, 3, quantity(13), Item.NumberKind.ORDINAL, true));
        assertThat(texts(scan)).containsExactly("der 13. parteitag kam.", "er ging.");
    }

    @Test
    void everyLineIsAParagraph() {
        assertThat(sentences(Scans.of("Eins kam. Zwei ging.\nDrei blieb.\n\n\nVier ging")))
                .extracting(Sentence::paragraph, Sentence::opensParagraph)
                .containsExactly(tuple(0, true), tuple(0, false), tuple(1, true), tuple(2, true));
    }

    @Test
    void noSentenceGoesOnOverTheEndOfItsLine() {
        assertThat(texts("Eine Überschrift\nder Res.\nNummer 25"))
                .containsExactly("eine uberschrift", "der res.", "nummer 25");
    }

    @Test
    void lineEndsOfWindowsMakeNoParagraphsOfTheirOwn() {
        assertThat(sentences(Scans.of("Eins kam.\r\nZwei ging.\r\n")))
                .extracting(Sentence::paragraph, Sentence::opensParagraph)
                .containsExactly(tuple(0, true), tuple(1, true));
    }

    @Test
    void furnitureIsInNoSentence() {
        assertThat(texts("Việt Nam13/01/2024\nEins kam.\nanh.jpg\nZwei ging.\nQuelle\nKommentar (0)\n22 Modelle."))
                .containsExactly("eins kam.", "zwei ging.");
    }

    @Test
    void sentencesCoverTheContentWithoutGapsOrOverlaps() {
        Scan scan = Scans.of("Eins. Zwei! (Drei.) „Vier.“ N. A. Fünf… sechs");
        int token = 0;
        for (Sentence sentence : sentences(scan)) {
            assertThat(sentence.first()).isEqualTo(token);
            assertThat(sentence.end()).isGreaterThan(token);
            token = sentence.end();
        }
        assertThat(token).isEqualTo(scan.tokens().size());
    }

    @Test
    void whatGoesOnFarLongerThanSentencesDoIsCut() {
        assertThat(texts("so ".repeat(1_000)))
                .hasSizeBetween(3, 10)
                .allSatisfy(text -> assertThat(text).startsWith("so so"));
        assertThat(texts("so, ".repeat(100) + "ja.")).hasSize(1);
    }

    @Test
    void nothingIsCutInTwo() {
        Item number = new Item.Number(250, 400, quantity(13), Item.NumberKind.CARDINAL, true);
        assertThat(sentences(Scans.of("so ".repeat(1_000), number)))
                .noneMatch(sentence -> sentence.end() > 250 && sentence.end() < 400)
                .anyMatch(sentence -> sentence.end() == 400);
    }

    @Test
    void anEmptyPageHasNoSentences() {
        assertThat(sentences(Scans.of(""))).isEmpty();
        assertThat(sentences(Scans.of("\n \n"))).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(int paragraph, boolean opens) {
        return org.assertj.core.groups.Tuple.tuple(paragraph, opens);
    }

    private static List<String> texts(String text) {
        return texts(Scans.of(text));
    }

    private static List<String> texts(Scan scan) {
        List<String> found = new ArrayList<>();
        Tokens tokens = scan.tokens();
        for (Sentence sentence : sentences(scan)) {
            found.add(tokens.text(sentence.first(), sentence.end()));
        }
        return found;
    }

    private static List<Sentence> sentences(Scan scan) {
        return Sentences.of(scan, Furniture.of(scan.tokens().source(), furniture()), LANGUAGE);
    }

    private static Quantity quantity(int value) {
        return Quantity.of(BigDecimal.valueOf(value), Bound.EXACT);
    }

    private static FurnitureTable furniture() {
        Problems problems = new Problems();
        String table = "part,form\nSOURCE,Quelle\nCOMMENT,Kommentar\n";
        FurnitureTable furniture = FurnitureTable.of("lang-xx/furniture.csv", table, Folding.SCRIPT, problems);
        problems.throwIfAny();
        return furniture;
    }

    private static LanguageProperties language() {
        Problems problems = new Problems();
        String properties = "name = X\nscript = Latn\ndecimal = ,\ngrouping = .\nabbreviations = res nr";
        LanguageProperties language = LanguageProperties.read("lang-xx", properties, problems);
        problems.throwIfAny();
        return language;
    }
}
