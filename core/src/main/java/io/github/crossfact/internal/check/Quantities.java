package io.github.crossfact.internal.check;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Recipient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The quantities that events state. */
final class Quantities {

    private Quantities() {}

    /** All quantities of an event, in the order of its fields; none for events without any. */
    static List<Quantity> of(Event event) {
        if (event instanceof Count count) {
            return List.of(count.quantity());
        } else if (event instanceof Amount amount) {
            return List.of(amount.quantity());
        } else if (event instanceof Rate rate) {
            return List.of(rate.quantity());
        } else if (event instanceof Measure measure) {
            return List.of(measure.quantity());
        } else if (event instanceof Award award) {
            return award.recipients().stream()
                    .map(Recipient::quantity)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return List.of();
    }

    /** The one number that an event states, where it is exact and can be read in one way only. */
    static Optional<BigDecimal> exact(Event event) {
        List<Quantity> quantities = of(event);
        return quantities.size() == 1 && isExact(quantities.get(0))
                ? Optional.of(quantities.get(0).value())
                : Optional.empty();
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.bound() == Bound.EXACT
                && quantity.upper() == null
                && quantity.alternatives().isEmpty();
    }
}
