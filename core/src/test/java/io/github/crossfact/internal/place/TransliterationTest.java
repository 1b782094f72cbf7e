package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.Level;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransliterationTest {

    private static final Gazetteer GAZETTEER = Gazetteer.open();

    static Stream<Arguments> provinces() {
        return spellings("provinces-in-arabic-script.csv");
    }

    static Stream<Arguments> districtsAndCommunes() {
        return spellings("districts-and-communes-in-arabic-script.csv");
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void everyProvinceIsFoundInItsUsualSpellings(String code, String language, List<String> words) {
        assertThat(read(words, Level.PROVINCE, null).unit()).contains(unit(code));
        assertThat(read(words, Level.PROVINCE, null).words()).isEqualTo(words.size());
    }

    @Test
    void theTableHasEveryProvinceInBothLanguages() {
        List<String[]> rows = Spellings.rows("provinces-in-arabic-script.csv", 3);
        for (String language : List.of("ar", "fa")) {
            assertThat(rows.stream().filter(row -> row[1].equals(language)))
                    .extracting(row -> row[0])
                    .containsExactlyElementsOf(
                            GAZETTEER.provinces().stream().map(Unit::code).toList());
        }
        assertThat(rows).allSatisfy(row -> assertThat(Spellings.ofCell(row[2])).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("districtsAndCommunes")
    void districtsAndCommunesAreFoundWithinTheirProvince(String within, String code, List<String> words) {
        Match match = read(words, unit(code).level(), unit(within));
        assertThat(match.unit()).contains(unit(code));
        assertThat(match.words()).isEqualTo(words.size());
    }

    @Test
    void aNameEndsWhereItsWordEnds() {
        assertThat(read(Spellings.folded("هانويون"), Level.PROVINCE, null).found())
                .isFalse();
        assertThat(read(Spellings.folded("کوانگ نامه"), Level.PROVINCE, null).found())
                .isFalse();
    }

    @Test
    void aNameIsFoundInsideASentence() {
        List<String> sentence = Spellings.folded("در استان توین کوانگ بیش از صد مدل ساخته شد");
        assertThat(GAZETTEER.transliterated(sentence, 2, Level.PROVINCE, null))
                .isEqualTo(new Match(2, List.of(unit("08")), false));
        assertThat(GAZETTEER.transliterated(sentence, 3, Level.PROVINCE, null)).isEqualTo(Match.NONE);
    }

    @Test
    void whatFitsSeveralUnitsIsLeftOpen() {
        Match kyAnh = read(Spellings.folded("كي آنه"), Level.DISTRICT, unit("42"));
        assertThat(kyAnh.unit()).isEmpty();
        assertThat(kyAnh.units()).extracting(Unit::toString).containsExactly("447 Kỳ Anh", "449 Kỳ Anh");
    }

    @Test
    void theUsualSpellingBeatsARareOne() {
        assertThat(read(Spellings.folded("تان بینه"), Level.DISTRICT, unit("79"))
                        .units())
                .extracting(Unit::name)
                .containsExactly("Tân Bình");
    }

    @Test
    void moreWordsBeatFewer() {
        assertThat(read(Spellings.folded("هام ثوان باك"), Level.DISTRICT, unit("60"))
                        .unit())
                .contains(unit("597"));
    }

    @Test
    void anotherProvinceIsOutOfScope() {
        assertThat(read(Spellings.folded("ثانج بينه"), Level.DISTRICT, unit("49"))
                        .unit())
                .contains(unit("513"));
        assertThat(read(Spellings.folded("ثانج بينه"), Level.DISTRICT, unit("10"))
                        .found())
                .isFalse();
    }

    @Test
    void hoChiMinhAloneIsThePersonInEveryScript() {
        assertThat(read(Spellings.folded("هو تشي مينه"), Level.PROVINCE, null))
                .isEqualTo(new Match(3, List.of(unit("79")), true));
    }

    @Test
    void wordsOfTheLanguageNeedACue() {
        assertThat(read(Spellings.folded("ها نام"), Level.PROVINCE, null))
                .isEqualTo(new Match(2, List.of(unit("35")), true));
        assertThat(read(Spellings.folded("هانام"), Level.PROVINCE, null).needsCue())
                .isFalse();
    }

    @Test
    void aNameOfOneSyllableNeedsACue() {
        assertThat(read(Spellings.folded("هوئه"), Level.PROVINCE, null))
                .isEqualTo(new Match(1, List.of(unit("46")), true));
        assertThat(read(Spellings.folded("هو"), Level.PROVINCE, null)).isEqualTo(Match.NONE);
    }

    /** The rows of a table with one spelling each. */
    private static Stream<Arguments> spellings(String table) {
        return Spellings.rows(table, 3).stream()
                .flatMap(row -> Spellings.ofCell(row[2]).stream().map(words -> Arguments.of(row[0], row[1], words)));
    }

    private static Match read(List<String> words, Level level, @Nullable Unit within) {
        return GAZETTEER.transliterated(words, 0, level, within);
    }

    private static Unit unit(String code) {
        Unit unit = GAZETTEER.byCode(code);
        assertThat(unit).as(code).isNotNull();
        return unit;
    }
}
