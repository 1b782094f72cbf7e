package io.github.crossfact.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.mention.FractionValue;
import io.github.crossfact.mention.MoneyValue;
import io.github.crossfact.mention.NumberRange;
import io.github.crossfact.mention.NumberValue;
import io.github.crossfact.mention.OrdinalValue;
import io.github.crossfact.mention.PercentValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityMentionsTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    @Test
    void aPlainNumberIsOneMention() {
        assertThat(QuantityMentions.values(number(Quantity.exact(5), Item.NumberKind.CARDINAL)))
                .containsExactly(new NumberValue(FIVE));
        assertThat(QuantityMentions.values(number(Quantity.exact(5), Item.NumberKind.ORDINAL)))
                .containsExactly(new OrdinalValue(FIVE));
    }

    @Test
    void whatIsBoundedIsARangeToo() {
        Quantity moreThanFive = Quantity.of(FIVE, Bound.MORE_THAN);
        assertThat(QuantityMentions.values(new Item.Money(0, 1, moreThanFive, "VND")))
                .containsExactly(new MoneyValue(FIVE, "VND"), NumberRange.moreThan(FIVE));
        Quantity about = Quantity.of(FIVE, Bound.ABOUT);
        assertThat(QuantityMentions.values(new Item.Percent(0, 1, about))).containsExactly(new PercentValue(FIVE));
    }

    @Test
    void twoEndsAreARangeAlone() {
        assertThat(QuantityMentions.values(new Item.Percent(0, 1, Quantity.range(FIVE, SEVEN))))
                .containsExactly(NumberRange.closed(FIVE, SEVEN));
    }

    @Test
    void aRatioIsAFraction() {
        assertThat(QuantityMentions.values(new Item.Ratio(0, 1, FIVE, BigDecimal.TEN)))
                .containsExactly(new FractionValue(new BigDecimal("0.5")));
    }

    @Test
    void aTimeIsNoQuantity() {
        assertThat(QuantityMentions.values(new Item.Time(0, 1, "2024", "2024", true)))
                .isEmpty();
    }

    private static Item number(Quantity quantity, Item.NumberKind kind) {
        return new Item.Number(0, 1, quantity, kind, true);
    }
}
