package io.github.crossfact.compare;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Extractions of a few facts, told one after the other. */
final class Facts {

    private final String language;
    private final List<Event> events = new ArrayList<>();

    private Facts(String language) {
        this.language = language;
    }

    static Facts in(String language) {
        return new Facts(language);
    }

    Facts count(Subject subject, long quantity) {
        return count(subject, Quantity.exact(quantity), null);
    }

    Facts about(Subject subject, long quantity) {
        return count(subject, Quantity.of(BigDecimal.valueOf(quantity), Bound.ABOUT), null);
    }

    Facts part(Subject subject, long quantity, String whole) {
        return count(subject, Quantity.exact(quantity), whole);
    }

    Facts other(String noun, long quantity) {
        events.add(new Count(next(), Subject.OTHER, noun, Quantity.exact(quantity), Set.of(), null, null, null));
        return this;
    }

    Facts resolution(String number, @Nullable String issued) {
        events.add(new Citation(next(), DocumentType.RESOLUTION, number, null, null, null, issued));
        return this;
    }

    Facts amount(long quantity, String currency) {
        events.add(new Amount(next(), Quantity.exact(quantity), currency));
        return this;
    }

    private Facts count(Subject subject, Quantity quantity, @Nullable String whole) {
        events.add(new Count(next(), subject, null, quantity, Set.of(), Level.PROVINCE, null, whole));
        return this;
    }

    private Common next() {
        int number = events.size() + 1;
        return Common.of("e" + number, new Span(10 * number, 10 * number + 5));
    }

    Extraction told() {
        return new Extraction(new DocumentHeader("story." + language, language, null), events, List.of());
    }
}
