package io.github.crossfact.compare;

import io.github.crossfact.event.Event;
import io.github.crossfact.event.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How alike two events of a type are: the share of what they state that they state alike, what makes them this fact
 * weighing more than what is said of it. Two that share nothing of what makes them a fact are not alike at all, unless
 * there is one such thing only, which may be what is wrong in one of them.
 */
final class EventLikeness implements Likeness<Event> {

    /** That both are of one type is something they share too. */
    private static final double OF_A_TYPE = 1;

    /** From here on two values are the same, said otherwise. */
    private static final double AGREES = 0.8;

    /** How alike two numbers are that say the same with another bound. */
    private static final double OTHER_BOUND = 0.9;

    /** How alike two different numbers can be at most: such of the same digits, of which two changed places. */
    private static final double OTHER_NUMBER = 0.3;

    /** The most that the size of two numbers says about their being one, as {@link #nearness}. */
    private static final double OF_A_SIZE = 0.9;

    private final EventFields fields;

    EventLikeness(EventFields fields) {
        this.fields = fields;
    }

    @Override
    public Object kind(Event event) {
        return event.type();
    }

    /** All but the references, whose ids mean nothing in another text. */
    @Override
    public Object content(Event event) {
        List<@Nullable Object> values = new ArrayList<>();
        fields.of(event).stream()
                .filter(field -> field.role() != EventField.Role.REFERENCE)
                .forEach(field -> values.add(field.value(event)));
        return values;
    }

    @Override
    public double between(Event left, Event right) {
        double alike = OF_A_TYPE;
        double stated = OF_A_TYPE;
        int identifying = 0;
        boolean identified = false;
        for (EventField field : fields.of(left)) {
            @Nullable Object one = field.value(left);
            @Nullable Object other = field.value(right);
            if (one != null || other != null) {
                double value = one == null || other == null ? 0 : alike(one, other);
                int weight = field.role().weight;
                alike += weight * value;
                stated += weight;
                identifying += field.role() == EventField.Role.IDENTIFYING ? 1 : 0;
                identified |= field.role() == EventField.Role.IDENTIFYING && value >= AGREES;
            }
        }
        return identified || identifying <= 1 ? alike / stated : 0;
    }

    private static double alike(Object one, Object other) {
        if (one.equals(other)) {
            return 1;
        }
        return one instanceof Quantity left && other instanceof Quantity right ? alike(left, right) : 0;
    }

    private static double alike(Quantity left, Quantity right) {
        boolean sameNumber = left.withBound(right.bound()).equals(right);
        return sameNumber ? OTHER_BOUND : OTHER_NUMBER * nearness(left.value(), right.value());
    }

    /** 1 for numbers of the same digits, else the smaller number's share of the greater, a little less. */
    private static double nearness(BigDecimal left, BigDecimal right) {
        if (Arrays.equals(digits(left), digits(right))) {
            return 1;
        }
        BigDecimal smaller = left.abs().min(right.abs());
        BigDecimal greater = left.abs().max(right.abs());
        return OF_A_SIZE * smaller.divide(greater, MathContext.DECIMAL32).doubleValue();
    }

    private static int[] digits(BigDecimal number) {
        return number.toPlainString()
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .toArray();
    }
}
