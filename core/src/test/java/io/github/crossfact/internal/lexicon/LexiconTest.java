package io.github.crossfact.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Sense MODEL = new Sense.CurrencyWord("MODEL");
    private static final Sense WORKER = new Sense.CurrencyWord("WORKER");
    private static final Sense WORK = new Sense.CurrencyWord("WORK");
    private static final Sense FRONT = new Sense.CurrencyWord("FRONT");
    private static final Sense DISTRICT = new Sense.CurrencyWord("DISTRICT");

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

    private static List<Sense> senses(Lexicon lexicon, String text) {
        Match match = match(lexicon, text);
        return match == null ? List.of() : match.senses();
    }

    private static @Nullable Match match(Lexicon lexicon, String text) {
        Tokens tokens = Tokens.of(Folding.SCRIPT.apply(text));
        return lexicon.longestAt(tokens, 0, tokens.size());
    }
}
