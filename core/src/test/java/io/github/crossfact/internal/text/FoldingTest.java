package io.github.crossfact.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "Häuser, hauser, umlauts lose their marks",
        "Straße, strasse, sharp s becomes two",
        "tweeëntwintig, tweeentwintig, diaeresis is dropped",
        "Đắk Lắk, dak lak, Vietnamese letters lose their marks",
        "İSTANBUL, istanbul, a dotted capital I is an i",
        "۵۲۸۷, 5287, Persian digits",
        "٥٢٨٧, 5287, Arabic-Indic digits",
        "５２, 52, full-width digits",
        "أإآٱ, اااا, alef with and without hamza and madda",
        "مدرسة, مدرسه, teh marbuta",
        "على, علي, alef maksura",
        "کیفی, كيفي, Persian kaf and yeh",
        "مــدل, مدل, tatweel vanishes",
        "كُتِبَ, كتب, short vowels vanish",
        "21–25, 21-25, en dash",
        "x−1, x-1, minus sign",
        "«الف», «الف», guillemets keep their direction",
        "„so“, '\"so\"', double quotes are one",
        "d’Or, d'or, apostrophes are one",
        "ﻼ, لا, presentation forms come apart",
        "km², km², superscripts stay",
    })
    void everySpellingHasOneForm(String text, String folded, String why) {
        assertThat(Folding.SCRIPT.fold(text)).as(why).isEqualTo(folded);
    }

    @Test
    void joinersAndDirectionMarksVanish() {
        assertThat(Folding.SCRIPT.fold("گروه\u200Cها \u200F25\u200E-NQ\u00AD")).isEqualTo("گروهها 25-nq");
    }

    @Test
    void allSpacesAreOneSpace() {
        assertThat(Folding.SCRIPT.fold("5\u00A0287\u2009000")).isEqualTo("5 287 000");
    }

    @Test
    void theWayBackCountsUtf16UnitsOfTheOriginal() {
        String text = "a\u200Cß\u200F٥٬٢٨٧";
        FoldedText folded = Folding.SCRIPT.apply(text);
        assertThat(folded.toString()).isEqualTo("ass5٬287");
        int start = folded.toString().indexOf('5');
        assertThat(text.substring(folded.originalStart(start), folded.originalEnd(folded.length())))
                .isEqualTo("٥٬٢٨٧");
        assertThat(text.substring(folded.originalStart(1), folded.originalEnd(3)))
                .isEqualTo("ß");
    }

    @Test
    void spansOfAnyTextAscendAndStayInside() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            String text = random.ints(60, 0, 0x2100)
                    .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                    .toString();
            FoldedText folded = Folding.SCRIPT.apply(text);
            int last = 0;
            for (int i = 0; i < folded.length(); i++) {
                assertThat(folded.originalStart(i)).isBetween(last, text.length() - 1);
                assertThat(folded.originalEnd(i + 1))
                        .isGreaterThan(folded.originalStart(i))
                        .isLessThanOrEqualTo(text.length());
                last = folded.originalStart(i);
            }
        }
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folding.SCRIPT.fold("PROVINZ I")).isEqualTo("provinz i");
        } finally {
            Locale.setDefault(before);
        }
    }
}
