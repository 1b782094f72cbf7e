package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.mention.FractionValue;
import io.github.crossfact.mention.MeasureValue;
import io.github.crossfact.mention.MoneyValue;
import io.github.crossfact.mention.NumberRange;
import io.github.crossfact.mention.NumberValue;
import io.github.crossfact.mention.OrdinalValue;
import io.github.crossfact.mention.PercentValue;
import io.github.crossfact.mention.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the items of quantity mean by themselves, as the layer below events tells it. */
public final class QuantityMentions {

    /** A ratio without an end, such as 2 out of 3, is rounded to this many digits. */
    private static final MathContext KEPT = new MathContext(16);

    private QuantityMentions() {}

    /**
     * The values of an item: the number, percentage, amount or measure, and the range that its bound makes of it; of a quantity with two ends the
     * range alone. Empty when the item is no quantity.
     */
    public static List<Value> values(Item item) {
        if (item instanceof Item.Number number) {
            return number.kind() == Item.NumberKind.ORDINAL
                    ? List.of(new OrdinalValue(number.quantity().value()))
                    : withRange(number.quantity(), plain(number));
        }
        if (item instanceof Item.Percent percent) {
            return withRange(
                    percent.quantity(), new PercentValue(percent.quantity().value()));
        }
        if (item instanceof Item.Money money) {
            return withRange(money.quantity(), new MoneyValue(money.quantity().value(), money.currency()));
        }
        if (item instanceof Item.Measure measure) {
            return withRange(
                    measure.quantity(), new MeasureValue(measure.quantity().value(), measure.unit()));
        }
        if (item instanceof Item.Ratio ratio) {
            return List.of(new FractionValue(ratio.numerator().divide(ratio.denominator(), KEPT)));
        }
        return List.of();
    }

    private static Value plain(Item.Number number) {
        BigDecimal value = number.quantity().value();
        return number.kind() == Item.NumberKind.FRACTION ? new FractionValue(value) : new NumberValue(value);
    }

    private static List<Value> withRange(Quantity quantity, Value value) {
        BigDecimal upper = quantity.upper();
        if (upper != null) {
            return List.of(NumberRange.closed(quantity.value(), upper));
        }
        List<Value> values = new ArrayList<>(List.of(value));
        range(quantity).ifPresent(values::add);
        return List.copyOf(values);
    }

    private static Optional<Value> range(Quantity quantity) {
        BigDecimal value = quantity.value();
        return switch (quantity.bound()) {
            case MORE_THAN -> Optional.of(NumberRange.moreThan(value));
            case AT_LEAST -> Optional.of(NumberRange.atLeast(value));
            case LESS_THAN -> Optional.of(NumberRange.lessThan(value));
            case AT_MOST -> Optional.of(NumberRange.atMost(value));
            case EXACT, ABOUT, ALMOST -> Optional.empty();
        };
    }
}
