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
import io.github.crossfact.mention.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityMentionsTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    @Test
    void aPlainNumberIsOneMention() {
        assertThat(values(number(Quantity.exact(5), Item.NumberKind.CARDINAL))).containsExactly(new NumberValue(FIVE));
        assertThat(values(number(Quantity.exact(5), Item.NumberKind.ORDINAL))).containsExactly(new OrdinalValue(FIVE));
    }

    @Test
    void whatIsBoundedIsARangeToo() {
        Quantity moreThanFive = Quantity.of(FIVE, Bound.MORE_THAN);
        assertThat(values(new Item.Money(0, 1, moreThanFive, "VND", 1, null)))
                .containsExactly(new MoneyValue(FIVE, "VND"), NumberRange.moreThan(FIVE));
        Quantity about = Quantity.of(FIVE, Bound.ABOUT);
        assertThat(values(new Item.Percent(0, 1, about, null))).containsExactly(new PercentValue(FIVE));
    }

    @Test
    void aBoundedLengthOfTimeIsARange() {
        Quantity moreThanFive = Quantity.of(FIVE, Bound.MORE_THAN);
        assertThat(values(new Item.Length(0, 2, "P5Y", moreThanFive, Item.LengthKind.COUNTED, null)))
                .containsExactly(NumberRange.moreThan(FIVE));
    }

    @Test
    void twoEndsAreARangeAndTwoValuesWhereTheyStand() {
        Item.Limits limits = new Item.Limits(new Item.End(1, 2, FIVE, true), new Item.End(3, 4, SEVEN, false));
        assertThat(QuantityMentions.parts(new Item.Percent(0, 5, Quantity.range(FIVE, SEVEN), limits)))
                .containsExactly(
                        new QuantityMentions.Part(0, 5, new NumberRange(FIVE, true, SEVEN, false)),
                        new QuantityMentions.Part(1, 2, new PercentValue(FIVE)),
                        new QuantityMentions.Part(3, 4, new PercentValue(SEVEN)));
    }

    @Test
    void aNumberThatIsSaidExactlyIsARangeOfOne() {
        Item.End five = new Item.End(2, 3, FIVE, true);
        Item number =
                new Item.Number(0, 3, Quantity.exact(5), Item.NumberKind.CARDINAL, true, new Item.Limits(five, five));
        assertThat(values(number)).containsExactly(new NumberValue(FIVE), NumberRange.closed(FIVE, FIVE));
    }

    @Test
    void centsOfNoKnownCurrencySayHowManyMakeOne() {
        assertThat(values(new Item.Money(0, 1, Quantity.exact(5), null, 100, null)))
                .containsExactly(new MoneyValue(FIVE, null, 100));
    }

    @Test
    void aRatioIsAFraction() {
        assertThat(values(new Item.Ratio(0, 1, FIVE, BigDecimal.TEN, Bound.AT_LEAST)))
                .containsExactly(new FractionValue(new BigDecimal("0.5")), NumberRange.atLeast(new BigDecimal("0.5")));
    }

    @Test
    void aTimeIsNoQuantity() {
        assertThat(values(new Item.Time(0, 1, "2024", "2024", true))).isEmpty();
    }

    private static List<Value> values(Item item) {
        return QuantityMentions.parts(item).stream()
                .map(QuantityMentions.Part::value)
                .toList();
    }

    private static Item number(Quantity quantity, Item.NumberKind kind) {
        return new Item.Number(0, 1, quantity, kind, true);
    }
}
