package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.place.Unit.Kind;
import org.junit.jupiter.api.Test;

class UnitTest {

    private final Unit province = new Unit("49", null, Kind.PROVINCE, "Quảng Nam");
    private final Unit district = new Unit("513", province, Kind.DISTRICT, "Thăng Bình");
    private final Unit commune = new Unit("20812", district, Kind.COMMUNE, "Bình Minh");

    @Test
    void theLengthOfTheCodeIsTheLevel() {
        assertThat(province.level()).isEqualTo(Level.PROVINCE);
        assertThat(district.level()).isEqualTo(Level.DISTRICT);
        assertThat(commune.level()).isEqualTo(Level.COMMUNE);
    }

    @Test
    void everyUnitKnowsItsProvince() {
        assertThat(commune.province()).isSameAs(province);
        assertThat(province.province()).isSameAs(province);
    }

    @Test
    void aUnitIsWithinItselfAndAllAboveIt() {
        assertThat(commune.isWithin(commune)).isTrue();
        assertThat(commune.isWithin(district)).isTrue();
        assertThat(commune.isWithin(province)).isTrue();
        assertThat(province.isWithin(commune)).isFalse();
    }

    @Test
    void aCommuneStandsBelowADistrictOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit("20812", province, Kind.COMMUNE, "Bình Minh"))
                .withMessage("unit 20812 can't stand below 49 Quảng Nam");
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("49", district, Kind.PROVINCE, "Quảng Nam"));
    }

    @Test
    void aPlaceOfOnesOwnIsOneLevelBelowTheOneAroundIt() {
        Unit country = Unit.own("DE", null, "Deutschland");
        Unit state = Unit.own("DE-NI", country, "Niedersachsen");
        Unit town = Unit.own("DEWOB", state, "Wolfsburg");
        assertThat(country.level()).isEqualTo(Level.PROVINCE);
        assertThat(state.level()).isEqualTo(Level.DISTRICT);
        assertThat(town.level()).isEqualTo(Level.COMMUNE);
        assertThat(town.isWithin(country)).isTrue();
        assertThat(Unit.own("HN-OPERA", province, "Opera").level()).isEqualTo(Level.DISTRICT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.own("DEWOB-1", town, "Mitte"))
                .withMessage("unit DEWOB-1 can't stand below DEWOB Wolfsburg");
    }

    @Test
    void aCodeHasTwoThreeOrFiveDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("1234", province, Kind.DISTRICT, "?"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("4a", null, Kind.PROVINCE, "?"));
    }
}
