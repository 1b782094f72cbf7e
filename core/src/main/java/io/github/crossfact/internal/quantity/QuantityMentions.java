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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the items of quantity mean by themselves, as the layer below events tells it. */
public final class QuantityMentions {

    private QuantityMentions() {}

    /**
     * A value and the tokens that say it.
     *
     * @param first the first token
     * @param end the token after the last one
     */
    public record Part(int first, int end, Value value) {}

    /**
     * The values of an item: the number, percentage, amount or measure, and the range that its bound makes of it; of a quantity with two ends the
     * values of both, and the range. Empty when the item is no quantity.
     */
    public static List<Part> parts(Item item) {
        if (item instanceof Item.Number number) {
            return parts(item, number.quantity(), number.limits(), value -> plain(number.kind(), value));
        }
        if (item instanceof Item.Percent percent) {
            return parts(item, percent.quantity(), percent.limits(), PercentValue::new);
        }
        if (item instanceof Item.Money money) {
            return parts(
                    item,
                    money.quantity(),
                    money.limits(),
                    value -> new MoneyValue(value, money.currency(), money.parts()));
        }
        if (item instanceof Item.Measure measure) {
            return parts(item, measure.quantity(), measure.limits(), value -> new MeasureValue(value, measure.unit()));
        }
        if (item instanceof Item.Ratio ratio) {
            BigDecimal share = ratio.numerator().divide(ratio.denominator(), Expression.KEPT);
            return parts(item, Quantity.of(share, ratio.bound()), null, FractionValue::new);
        }
        if (item instanceof Item.Length length) {
            return range(length.quantity()).map(range -> part(item, range)).stream()
                    .toList();
        }
        return List.of();
    }

    private static Value plain(Item.NumberKind kind, BigDecimal value) {
        return switch (kind) {
            case ORDINAL -> new OrdinalValue(value);
            case FRACTION -> new FractionValue(value);
            case CARDINAL -> new NumberValue(value);
        };
    }

    private static List<Part> parts(
            Item item, Quantity quantity, Item.@Nullable Limits limits, Function<BigDecimal, Value> value) {
        if (limits != null && quantity.upper() != null) {
            return inOrder(part(item, range(limits)), part(limits.low(), value), part(limits.high(), value));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(part(item, value.apply(quantity.value())));
        Optional<NumberRange> range = limits == null ? range(quantity) : Optional.of(range(limits));
        range.ifPresent(found -> parts.add(part(item, found)));
        return List.copyOf(parts);
    }

    private static List<Part> inOrder(Part... parts) {
        return Arrays.stream(parts)
                .sorted(Comparator.comparingInt(Part::first).thenComparingInt(Part::end))
                .toList();
    }

    private static Part part(Item item, Value value) {
        return new Part(item.first(), item.end(), value);
    }

    private static Part part(Item.End end, Function<BigDecimal, Value> value) {
        return new Part(end.first(), end.end(), value.apply(end.value()));
    }

    private static NumberRange range(Item.Limits limits) {
        return new NumberRange(
                limits.low().value(),
                limits.low().inclusive(),
                limits.high().value(),
                limits.high().inclusive());
    }

    private static Optional<NumberRange> range(Quantity quantity) {
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
