package io.github.crossfact.testdata;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One event as a line, such as {@code count ALMOST 150 MODEL · EXEMPLARY · part of 4318 MODEL · place 15 Yên Bái}. */
final class EventLine {

    static final String SEPARATOR = " · ";

    private final Map<String, String> names;
    private final List<String> parts = new ArrayList<>();

    private EventLine(Map<String, String> names) {
        this.names = names;
    }

    /**
     * The line of an event.
     *
     * @param names what to call the events that it may refer to, by their ids
     */
    static String of(Event event, Map<String, String> names) {
        EventLine line = new EventLine(names);
        line.parts.add(event.type() + " " + name(event));
        line.own(event);
        line.add("place", place(event.place()));
        line.add("period", event.period());
        return String.join(SEPARATOR, line.parts);
    }

    /** What an event says first: {@code 25-NQ/TW}, {@code ALMOST 150 MODEL}, {@code P10Y}. */
    static String name(Event event) {
        if (event instanceof Citation citation) {
            return citation.code() != null ? citation.code() : words(citation.documentType(), citation.number());
        } else if (event instanceof Count count) {
            return words(quantity(count.quantity()), count.subject());
        } else if (event instanceof Award award) {
            return words(award.award(), "to", recipients(award));
        } else if (event instanceof Amount amount) {
            return words(quantity(amount.quantity()), amount.currency());
        } else if (event instanceof Rate rate) {
            return words(quantity(rate.quantity()), "%", rate.indicator());
        } else if (event instanceof Ratio ratio) {
            String share = ratio.numerator().toPlainString() + "/"
                    + ratio.denominator().toPlainString();
            return words(share, ratio.subject());
        } else if (event instanceof Measure measure) {
            return words(quantity(measure.quantity()), measure.unit());
        } else if (event instanceof Duration duration) {
            return duration.length();
        }
        return ((Gathering) event).kind().toString();
    }

    private void own(Event event) {
        if (event instanceof Citation citation) {
            citation(citation);
        } else if (event instanceof Count count) {
            count(count);
        } else if (event instanceof Award award) {
            add("grantor", body(award.grantor()));
        } else if (event instanceof Duration duration) {
            add("of", reference(duration.of()));
        }
    }

    private void citation(Citation citation) {
        if (citation.code() != null) {
            add("type", citation.documentType());
            add("number", citation.number());
        }
        add("year", citation.year());
        add("issuer", body(citation.issuer()));
        add("issued", citation.issued());
    }

    private void count(Count count) {
        count.qualifiers().forEach(qualifier -> parts.add(qualifier.word()));
        add("level", count.level());
        add("theme", count.theme());
        add("part of", reference(count.partOf()));
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + " " + value);
        }
    }

    private @Nullable String reference(@Nullable String id) {
        return id == null ? null : names.getOrDefault(id, id);
    }

    private static String recipients(Award award) {
        return award.recipients().isEmpty()
                ? "nobody named"
                : award.recipients().stream().map(EventLine::recipient).collect(Collectors.joining(", "));
    }

    private static String recipient(Recipient recipient) {
        Quantity quantity = recipient.quantity();
        return words(quantity == null ? null : quantity(quantity), recipient.subject());
    }

    private static String quantity(Quantity quantity) {
        StringBuilder text = new StringBuilder();
        if (quantity.bound() != Bound.EXACT) {
            text.append(quantity.bound()).append(' ');
        }
        text.append(quantity.value().toPlainString());
        if (quantity.upper() != null) {
            text.append("..").append(quantity.upper().toPlainString());
        }
        quantity.alternatives().forEach(alternative -> text.append(" or ").append(alternative.toPlainString()));
        return text.toString();
    }

    /** A person's name is left out: it is spelled as the text's script allows. */
    private static @Nullable String body(@Nullable Body body) {
        return body == null ? null : words(body.body(), body.level(), body.role(), place(body.place()));
    }

    private static @Nullable String place(@Nullable Place place) {
        return place == null ? null : place.code() + " " + place.name();
    }

    private static String words(@Nullable Object... words) {
        return Stream.of(words).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
