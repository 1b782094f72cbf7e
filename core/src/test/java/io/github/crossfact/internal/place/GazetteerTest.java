package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crossfact.event.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.open();

    @Test
    void thereAreSixtyThreeProvinces() {
        assertThat(GAZETTEER.provinces()).hasSize(63).first().hasToString("01 Hà Nội");
        assertThat(GAZETTEER.provinces()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    }

    @Test
    void everyUnitOfTheListIsThere() {
        Map<Level, Long> counts =
                UnitTable.units().values().stream().collect(Collectors.groupingBy(Unit::level, Collectors.counting()));
        assertThat(counts)
                .containsEntry(Level.PROVINCE, 63L)
                .containsEntry(Level.DISTRICT, 705L)
                .containsEntry(Level.COMMUNE, 10_599L);
    }

    @Test
    void aCodeLeadsToItsUnit() {
        assertThat(GAZETTEER.byCode("49")).hasToString("49 Quảng Nam");
        assertThat(unit("20812").province()).hasToString("49 Quảng Nam");
        assertThat(GAZETTEER.byCode("99")).isNull();
    }

    @Test
    void thirtyFourProvincesAreLeftOfSixtyThree() {
        Set<Unit> left =
                GAZETTEER.provinces().stream().map(GAZETTEER::mergedInto).collect(Collectors.toSet());
        assertThat(left)
                .hasSize(34)
                .allSatisfy(unit -> assertThat(GAZETTEER.mergedInto(unit)).isEqualTo(unit));
    }

    @Test
    void aProvinceIsMergedIntoOneThatGoesOn() {
        assertThat(GAZETTEER.mergedInto(unit("02"))).hasToString("08 Tuyên Quang");
        assertThat(GAZETTEER.mergedInto(unit("01"))).hasToString("01 Hà Nội");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GAZETTEER.mergedInto(unit("513")))
                .withMessage("513 Thăng Bình is not a province");
    }

    @Test
    void aNameHasAllItsUnitsFromTheTop() {
        assertThat(GAZETTEER.latin("bac ninh")).extracting(Unit::toString).startsWith("27 Bắc Ninh", "256 Bắc Ninh");
        assertThat(GAZETTEER.latin("atlantis")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hanoi, 01",
        "ha noi, 01",
        "laocai, 10",
        "danang, 48",
        "haiphong, 31",
        "hue, 46",
        "dac lac, 66",
        "daklak, 66",
        "baria vungtau, 77",
        "ba ria vung tau, 77",
        "saigon, 79",
        "tp hcm, 79",
        "bac can, 06",
        "kontum, 62"
    })
    void aProvinceIsFoundUnderEverySpelling(String name, String code) {
        assertThat(GAZETTEER.latin(name)).contains(unit(code));
    }

    @ParameterizedTest
    @CsvSource({
        "da lat, 672",
        "dalat, 672",
        "buon ma thuot, 643",
        "ban me thuot, 643",
        "qui nhon, 540",
        "phan rang, 582",
        "phan rang thap cham, 582",
        "ia h drai, 618",
        "ia hdrai, 618"
    })
    void aDistrictIsFoundUnderEverySpelling(String name, String code) {
        assertThat(GAZETTEER.latin(name)).contains(unit(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in der provinz lao cai wurden modelle gebaut | 3 | 2 | 10",
                "de provincie ba ria vung tau telt            | 2 | 4 | 77",
                "hanoi meldet                                 | 0 | 1 | 01",
                "der bezirk ham thuan bac in binh thuan       | 2 | 3 | 597",
                "der bezirk ham thuan bac in binh thuan       | 6 | 2 | 60",
                "gemeinde ia h'drai                           | 1 | 2 | 618"
            })
    void theLongestNameOfASentenceIsTaken(String sentence, int from, int words, String code) {
        Match match = GAZETTEER.longestAt(List.of(sentence.split(" ")), from);
        assertThat(match.words()).isEqualTo(words);
        assertThat(match.units()).contains(unit(code));
        assertThat(match.needsCue()).isFalse();
    }

    @Test
    void aPlainWordIsNoName() {
        assertThat(GAZETTEER.longestAt(List.of("provinz", "lao", "cai"), 0)).isEqualTo(Match.NONE);
    }

    @Test
    void theScopeNarrowsTheUnits() {
        List<String> words = List.of("binh", "minh");
        assertThat(GAZETTEER.longestAt(words, 0).units()).hasSizeGreaterThan(5);
        assertThat(GAZETTEER.longestAt(words, 0, Level.COMMUNE, unit("49")).unit())
                .contains(unit("20812"));
        assertThat(GAZETTEER.longestAt(words, 0, Level.PROVINCE, null)).isEqualTo(Match.NONE);
    }

    @Test
    void aNumberIsNoNameButANumberedWardIs() {
        assertThat(GAZETTEER.longestAt(List.of("1"), 0)).isEqualTo(Match.NONE);
        assertThat(GAZETTEER.longestAt(List.of("quan", "1"), 0).unit()).contains(unit("760"));
        assertThat(GAZETTEER
                        .longestAt(List.of("phuong", "2"), 0, Level.COMMUNE, unit("672"))
                        .units())
                .hasSize(1);
    }

    @Test
    void hoChiMinhAloneIsThePerson() {
        assertThat(GAZETTEER.longestAt(List.of("ho", "chi", "minh"), 0))
                .isEqualTo(new Match(3, List.of(unit("79")), true));
        assertThat(GAZETTEER.longestAt(List.of("thanh", "pho", "ho", "chi", "minh"), 0))
                .isEqualTo(new Match(5, List.of(unit("79")), false));
    }

    @Test
    void aLonganIsAFruit() {
        assertThat(GAZETTEER.longestAt(List.of("longan"), 0)).isEqualTo(Match.NONE);
        assertThat(GAZETTEER
                        .longestAt(List.of("long", "an"), 0, Level.PROVINCE, null)
                        .unit())
                .contains(unit("80"));
    }

    private static Unit unit(String code) {
        Unit unit = GAZETTEER.byCode(code);
        assertThat(unit).as(code).isNotNull();
        return unit;
    }
}
