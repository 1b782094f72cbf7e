package io.github.crossfact.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Sense MODEL = new Sense.CurrencyWord("MODEL", BigDecimal.ONE);
    private static final Sense WORKER = new Sense.CurrencyWord("WORKER", BigDecimal.ONE);
    private static final Sense WORK = new Sense.CurrencyWord("WORK", BigDecimal.ONE);
    private static final Sense FRONT = new Sense.CurrencyWord("FRONT", BigDecimal.ONE);
    private static final Sense DISTRICT = new Sense.CurrencyWord("DISTRICT", BigDecimal.ONE);

    private static final Morphology GERMANIC =
            new Morphology(List.of("e", "en", "er", "n", "s"), List.of(), true, List.of(), "", "", "");
    private static final Morphology SEMITIC =
            new Morphology(List.of("ا", "ات"), List.of("و", "ل", "ال"), false, List.of("ان", "ين"), "ه", "ت", "ات");

    private final Lexicon german = new Lexicon.Builder(GERMANIC)
            .add("modell", MODEL, true, true)
            .add("arbeit", WORK, true, true)
            .add("arbeiter", WORKER, true, true)
            .add("vaterlandische front", FRONT, true, false)
            .add("bezirk", DISTRICT, true, false)
            .add("plan=", WORK, true, true)
            .build();

    private final Lexicon arabic = new Lexicon.Builder(SEMITIC)
            .add("نموذج", MODEL, true, false)
            .add("مقاطعه", DISTRICT, true, false)
            .add("وحده", WORK, true, false)
            .build();

    @Test
    void aFormIsFoundUnderItsEndings() {
        assertThat(senses(german, "Modellen")).containsExactly(MODEL);
    }

    @Test
    void theLongerFormBeatsTheShorterOneWithAnEnding() {
        assertThat(senses(german, "Arbeiter")).containsExactly(WORKER);
        assertThat(senses(german, "Arbeiten")).containsExactly(WORK);
    }

    @Test
    void everyWordOfAPhraseMayBeInflected() {
        Match match = match(german, "Vaterländischen Front der");
        assertThat(match).isNotNull();
        assertThat(match.end()).isEqualTo(2);
    }

    @Test
    void aHyphenInAPhraseIsASpace() {
        assertThat(senses(german, "Vaterländische-Front")).containsExactly(FRONT);
    }

    @Test
    void theLastPartOfACompoundCarriesItsSense() {
        Match match = match(german, "Bezirksmodelle");
        assertThat(match).isNotNull();
        assertThat(match.compound()).isTrue();
        assertThat(match.senses()).containsExactly(MODEL);
        assertThat(match.modifiers()).containsExactly(DISTRICT);
    }

    @Test
    void anExactFormTakesNeitherEndingsNorCompounds() {
        assertThat(senses(german, "Plan")).containsExactly(WORK);
        assertThat(senses(german, "Plane")).isEmpty();
        assertThat(senses(german, "Stadtplan")).isEmpty();
    }

    @Test
    void aFormDoesNotEndInsideAWord() {
        assertThat(senses(german, "Modellbahn")).isEmpty();
    }

    @Test
    void procliticsAreTakenOff() {
        Match match = match(arabic, "وللنموذج");
        assertThat(match).isNull();
        match = match(arabic, "والنموذج");
        assertThat(match).isNotNull();
        assertThat(match.proclitic()).isEqualTo("وال");
    }

    @Test
    void aWordThatBeginsLikeAProcliticIsFoundWhole() {
        Match match = match(arabic, "وحدات");
        assertThat(match).isNotNull();
        assertThat(match.proclitic()).isEmpty();
    }

    @Test
    void theDualIsToldFromThePlural() {
        assertThat(match(arabic, "نموذجين")).isNotNull().extracting(Match::dual).isEqualTo(true);
        assertThat(match(arabic, "مقاطعتين"))
                .isNotNull()
                .extracting(Match::dual)
                .isEqualTo(true);
        assertThat(match(arabic, "مقاطعات")).isNotNull().extracting(Match::dual).isEqualTo(false);
        assertThat(match(arabic, "نموذجا")).isNotNull().extracting(Match::dual).isEqualTo(false);
    }

    @Test
    void aFormMustEndBeforeTheLimit() {
        Tokens tokens = tokens("Vaterländische Front");
        assertThat(german.longestAt(tokens, 0, 2)).isNotNull();
        assertThat(german.longestAt(tokens, 0, 1)).isNull();
    }

    @Test
    void aShorterFormIsFoundWhereTheLongerOneReachesTheLimit() {
        Lexicon lexicon = lexicon(GERMANIC, "arbeit", "arbeit der front");
        Tokens tokens = tokens("Arbeit der Front");
        assertThat(lexicon.longestAt(tokens, 0, 3))
                .isNotNull()
                .extracting(Match::length)
                .isEqualTo(3);
        assertThat(lexicon.longestAt(tokens, 0, 2))
                .isNotNull()
                .extracting(Match::length)
                .isEqualTo(1);
    }

    @Test
    void aPhraseThatBreaksOffLeavesTheShorterForm() {
        Lexicon lexicon = lexicon(GERMANIC, "arbeit", "arbeit der front");
        assertThat(match(lexicon, "Arbeit der Partei"))
                .isNotNull()
                .extracting(Match::length)
                .isEqualTo(1);
        assertThat(match(lexicon, "Arbeit der"))
                .isNotNull()
                .extracting(Match::length)
                .isEqualTo(1);
    }

    @Test
    void aPhraseStaysOnItsLine() {
        assertThat(match(german, "Vaterländische\nFront")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vaterländische - Front", "Vaterländische–Front", "vaterländischen   Fronten"})
    void aPhraseToleratesHyphensAndSpaces(String text) {
        assertThat(senses(german, text)).containsExactly(FRONT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vaterländische, Front", "Vaterländische. Front", "Vaterländische -- Front", "Vaterländische"})
    void aPhraseToleratesNothingElse(String text) {
        assertThat(senses(german, text)).isEmpty();
    }

    @Test
    void aFormMayHoldDigitsAndSigns() {
        Lexicon lexicon = lexicon(GERMANIC, "covid-19", "v. chr.", "top 10");
        assertThat(match(lexicon, "COVID-19 ist"))
                .isNotNull()
                .extracting(Match::end)
                .isEqualTo(3);
        assertThat(match(lexicon, "V. Chr. war"))
                .isNotNull()
                .extracting(Match::end)
                .isEqualTo(4);
        assertThat(match(lexicon, "Top 10 der"))
                .isNotNull()
                .extracting(Match::end)
                .isEqualTo(2);
        assertThat(match(lexicon, "Top 100 der")).isNull();
    }

    @Test
    void aShortFormTakesNoEnding() {
        Lexicon lexicon = lexicon(GERMANIC, "ab");
        assertThat(senses(lexicon, "ab")).hasSize(1);
        assertThat(senses(lexicon, "aber")).isEmpty();
    }

    @Test
    void aFormBeatsTheSameWordWithAnEnding() {
        Lexicon lexicon = new Lexicon.Builder(GERMANIC)
                .add("modell", MODEL, true, true)
                .add("modelle", WORK, true, true)
                .build();
        assertThat(senses(lexicon, "Modelle")).containsExactly(WORK);
        assertThat(match(lexicon, "Modelle"))
                .isNotNull()
                .extracting(Match::ending)
                .isEqualTo("");
        assertThat(match(lexicon, "Modellen"))
                .isNotNull()
                .extracting(Match::ending)
                .isEqualTo("n");
    }

    @Test
    void aFormWithTwoSensesHasBothInTheOrderOfTheTables() {
        Lexicon lexicon = new Lexicon.Builder(GERMANIC)
                .add("arbeit", WORKER, true, true)
                .add("arbeit", WORK, true, true)
                .add("arbeit", WORK, true, true)
                .build();
        assertThat(senses(lexicon, "Arbeiten")).containsExactly(WORKER, WORK);
    }

    @Test
    void noFormBeginsAtASpaceASignOrALineEnd() {
        assertThat(senses(german, ", Modell")).isEmpty();
        assertThat(senses(german, "\nModell")).isEmpty();
        assertThat(senses(german, "5 Modelle")).isEmpty();
    }

    @Test
    void theLongestHeadOfACompoundWins() {
        Lexicon lexicon = new Lexicon.Builder(GERMANIC)
                .add("modell", MODEL, true, true)
                .add("arbeitsmodell", WORK, true, true)
                .build();
        assertThat(senses(lexicon, "Gruppenmodelle")).containsExactly(MODEL);
        assertThat(senses(lexicon, "Gruppenarbeitsmodelle")).containsExactly(WORK);
    }

    @Test
    void aHeadNeedsFourLettersAndItsModifierThree() {
        Lexicon lexicon = new Lexicon.Builder(GERMANIC)
                .add("tag", WORK, true, true)
                .add("modell", MODEL, true, true)
                .build();
        assertThat(senses(lexicon, "Arbeitstag")).isEmpty();
        assertThat(senses(lexicon, "Ökomodell")).containsExactly(MODEL);
        assertThat(senses(lexicon, "AKmodell")).isEmpty();
    }

    @Test
    void onlyTheRowsThatMayBeHeadsAreHeads() {
        assertThat(senses(german, "Grenzbezirk")).isEmpty();
        assertThat(senses(german, "Grenzbezirke")).isEmpty();
    }

    @Test
    void theLongestModifierOfACompoundIsTold() {
        Lexicon lexicon = new Lexicon.Builder(GERMANIC)
                .add("modell", MODEL, true, true)
                .add("arbeit", WORK, true, false)
                .add("arbeiter", WORKER, true, false)
                .build();
        assertThat(match(lexicon, "Arbeitermodell"))
                .isNotNull()
                .extracting(Match::modifiers)
                .isEqualTo(List.of(WORKER));
        assertThat(match(lexicon, "Arbeitsmodell"))
                .isNotNull()
                .extracting(Match::modifiers)
                .isEqualTo(List.of(WORK));
        assertThat(match(lexicon, "Gruppenmodell"))
                .isNotNull()
                .extracting(Match::modifiers)
                .isEqualTo(List.of());
    }

    @Test
    void aCompoundBeginsWhereItsHeadBegins() {
        Match match = match(german, "Vorzeigemodellen");
        assertThat(match).isNotNull();
        assertThat(match.start()).isEqualTo("vorzeige".length());
        assertThat(match.ending()).isEqualTo("en");
    }

    @Test
    void theStemOfAFeminineNeedsAnEnding() {
        assertThat(senses(arabic, "مقاطعة")).containsExactly(DISTRICT);
        assertThat(senses(arabic, "مقاطعت")).isEmpty();
        assertThat(senses(arabic, "مقاطعتان")).containsExactly(DISTRICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"لجنة شعب", "لجنة الشعب", "اللجنة الشعب", "وللجنة شعب", "ولجنة الشعب", "لجنة والشعب"})
    void everyWordOfAPhraseMayHaveProclitics(String text) {
        Lexicon lexicon = lexicon(SEMITIC, "لجنه شعب");
        assertThat(match(lexicon, text)).isNotNull().extracting(Match::end).isEqualTo(2);
    }

    @Test
    void theProcliticOfAPhraseIsThatOfItsFirstWord() {
        Match match = match(lexicon(SEMITIC, "لجنه شعب"), "ولجنة الشعب");
        assertThat(match).isNotNull();
        assertThat(match.proclitic()).isEqualTo("و");
        assertThat(match.start()).isEqualTo(1);
    }

    @Test
    void theFormWithTheFewerProcliticsWins() {
        Lexicon lexicon = new Lexicon.Builder(SEMITIC)
                .add("لجنه", WORK, true, false)
                .add("ولجنه", MODEL, true, false)
                .build();
        assertThat(senses(lexicon, "ولجنة")).containsExactly(MODEL);
        assertThat(senses(lexicon, "وولجنة")).containsExactly(MODEL);
        assertThat(senses(lexicon, "لجنة")).containsExactly(WORK);
    }

    @Test
    void anExactFormTakesNoProclitics() {
        Lexicon lexicon = lexicon(SEMITIC, "شعب=", "لجنه شعب=");
        assertThat(senses(lexicon, "شعب")).hasSize(1);
        assertThat(senses(lexicon, "الشعب")).isEmpty();
        assertThat(senses(lexicon, "لجنة شعب")).hasSize(1);
        assertThat(senses(lexicon, "ولجنة شعب")).isEmpty();
        assertThat(senses(lexicon, "لجنة الشعب")).isEmpty();
    }

    @Test
    void everyWordOfAnExactPhraseIsExact() {
        Lexicon lexicon = lexicon(GERMANIC, "plan der partei=");
        assertThat(senses(lexicon, "Plan der Partei")).hasSize(1);
        assertThat(senses(lexicon, "Plane der Partei")).isEmpty();
        assertThat(senses(lexicon, "Plan der Parteien")).isEmpty();
    }

    @Test
    void anExactFormLeavesAnInflectedOneItsEndings() {
        Lexicon lexicon = new Lexicon.Builder(GERMANIC)
                .add("plan=", WORK, true, true)
                .add("plan", MODEL, true, true)
                .build();
        assertThat(senses(lexicon, "Plan")).containsExactly(WORK, MODEL);
        assertThat(senses(lexicon, "Planen")).containsExactly(MODEL);
    }

    @Test
    void aRowThatIsNotInflectedIsExact() {
        Lexicon lexicon = new Lexicon.Builder(SEMITIC)
                .add("هانوي", DISTRICT, false, false)
                .build();
        assertThat(senses(lexicon, "هانوي")).containsExactly(DISTRICT);
        assertThat(senses(lexicon, "وهانوي")).isEmpty();
        assertThat(senses(lexicon, "هانويا")).isEmpty();
    }

    @Test
    void anEndingThatIsBothDualAndPluralIsDual() {
        Morphology both = new Morphology(List.of("ين", "ات"), List.of(), false, List.of("ان", "ين"), "ه", "ت", "ات");
        Lexicon lexicon = lexicon(both, "نموذج");
        assertThat(match(lexicon, "نموذجين"))
                .isNotNull()
                .extracting(Match::dual)
                .isEqualTo(true);
        assertThat(match(lexicon, "نموذجات"))
                .isNotNull()
                .extracting(Match::dual)
                .isEqualTo(false);
    }

    @Test
    void aRowOfItsOwnIsNoDual() {
        Lexicon lexicon = new Lexicon.Builder(SEMITIC)
                .add("متطوع", WORK, true, false)
                .add("متطوعين", WORKER, true, false)
                .build();
        assertThat(match(lexicon, "متطوعين"))
                .isNotNull()
                .extracting(Match::dual)
                .isEqualTo(false);
        assertThat(match(lexicon, "متطوعان"))
                .isNotNull()
                .extracting(Match::dual)
                .isEqualTo(true);
    }

    @Test
    void aPhraseIsDualWhereAnyOfItsWordsIs() {
        Lexicon lexicon = lexicon(SEMITIC, "نموذج جديد");
        assertThat(match(lexicon, "نموذجان جديدان"))
                .isNotNull()
                .extracting(Match::dual)
                .isEqualTo(true);
        assertThat(match(lexicon, "نموذج جديد"))
                .isNotNull()
                .extracting(Match::dual)
                .isEqualTo(false);
    }

    @Test
    void anEmptyLexiconFindsNothing() {
        assertThat(senses(lexicon(GERMANIC), "Modell")).isEmpty();
    }

    /** These end only where the work per token does not grow with the text. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeTexts")
    void hugeTextsAreReadToTheirEnd(String what, String text) {
        Lexicon lexicon = new Lexicon.Builder(new Morphology(
                        List.of("e", "en", "ا"), List.of("و", "ل", "ال"), true, List.of("ان"), "ه", "ت", "ات"))
                .add("modell", MODEL, true, true)
                .add("modell des modells", WORK, true, true)
                .add("aaaa", WORKER, true, true)
                .add("aaaa aaaa aaaa aaaa b", FRONT, true, true)
                .build();
        Tokens tokens = tokens(text);
        int found = 0;
        for (int token = 0; token < tokens.size(); token++) {
            found += lexicon.longestAt(tokens, token, tokens.size()) == null ? 0 : 1;
        }
        assertThat(found).isLessThanOrEqualTo(tokens.size());
    }

    static Stream<Arguments> hugeTexts() {
        int million = 1_000_000;
        return Stream.of(
                Arguments.of("a word of a million letters", "x".repeat(million)),
                Arguments.of("a compound of a million letters", "x".repeat(million) + "modelle"),
                Arguments.of("a compound of many heads", "modell".repeat(million / 6)),
                Arguments.of("a word of a million proclitics", "و".repeat(million)),
                Arguments.of("a million words", "modell ".repeat(million)),
                Arguments.of("a million beginnings of a phrase", "aaaa ".repeat(million)),
                Arguments.of("a million hyphens", "aaaa-".repeat(million)),
                Arguments.of("a million proclitics", "و ".repeat(million)),
                Arguments.of("a million digits", "1".repeat(million)),
                Arguments.of("a million signs", ".".repeat(million)),
                Arguments.of("a million lines", "modell\n".repeat(million)));
    }

    private static Lexicon lexicon(Morphology morphology, String... forms) {
        Lexicon.Builder builder = new Lexicon.Builder(morphology);
        for (String form : forms) {
            builder.add(form, MODEL, true, false);
        }
        return builder.build();
    }

    private static List<Sense> senses(Lexicon lexicon, String text) {
        Match match = match(lexicon, text);
        return match == null ? List.of() : match.senses();
    }

    private static @Nullable Match match(Lexicon lexicon, String text) {
        Tokens tokens = tokens(text);
        return lexicon.longestAt(tokens, 0, tokens.size());
    }

    private static Tokens tokens(String text) {
        return Tokens.of(Folding.SCRIPT.apply(text));
    }
}
