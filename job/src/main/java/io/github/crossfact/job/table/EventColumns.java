package io.github.crossfact.job.table;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Body;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the table of events, in order: first what every event has, then what some have. A word stands for what the JSON contract says; what
 * is a list there is one cell here, its parts apart by spaces. For any number of threads.
 */
public final class EventColumns {

    private final List<Column> columns = new ArrayList<>();

    private EventColumns() {}

    /** All of them. */
    public static List<Column> all() {
        EventColumns all = new EventColumns();
        all.document();
        all.common();
        all.quantities();
        all.counts();
        all.citations();
        all.others();
        return List.copyOf(all.columns);
    }

    /** The cells of an event, in the order of the columns. */
    public static List<@Nullable Object> row(List<Column> columns, DocumentHeader document, Event event) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (Column column : columns) {
            row.add(column.cell().apply(document, event));
        }
        return row;
    }

    private void document() {
        text("document", (document, event) -> document.id());
        text("language", (document, event) -> document.language());
        text("published", (document, event) -> document.published());
    }

    private void common() {
        text("event", (document, event) -> event.id());
        text("type", (document, event) -> event.type());
        integer(
                "start",
                event -> event.mentions().isEmpty()
                        ? null
                        : event.mentions().get(0).start());
        integer(
                "end",
                event -> event.mentions().isEmpty()
                        ? null
                        : event.mentions().get(0).end());
        integer("mentions", event -> event.mentions().size());
        text("place_code", (document, event) -> code(event.place()));
        text("place_name", (document, event) -> name(event.place()));
        text("period", (document, event) -> event.period());
    }

    private void quantities() {
        number("value", event -> quantity(event, Quantity::value));
        number("upper", event -> quantity(event, Quantity::upper));
        text("bound", (document, event) -> quantity(event, Quantity::bound));
        text("currency", Amount.class, Amount::currency);
        text("unit", Measure.class, Measure::unit);
        text("indicator", Rate.class, Rate::indicator);
        number("numerator", event -> event instanceof Ratio ratio ? ratio.numerator() : null);
        number("denominator", event -> event instanceof Ratio ratio ? ratio.denominator() : null);
    }

    private void counts() {
        text("subject", (document, event) -> subject(event));
        text("noun", Count.class, Count::noun);
        text("qualifiers", Count.class, count -> words(count.qualifiers()));
        text("level", Count.class, Count::level);
        text("theme", Count.class, Count::theme);
        text("part_of", Count.class, Count::partOf);
    }

    private void citations() {
        text("document_type", Citation.class, Citation::documentType);
        text("number", Citation.class, Citation::number);
        text("year", Citation.class, Citation::year);
        text("code", Citation.class, Citation::code);
        text("issued", Citation.class, Citation::issued);
        body("issuer", event -> event instanceof Citation citation ? citation.issuer() : null);
    }

    private void others() {
        text("award", Award.class, Award::award);
        text("recipients", Award.class, award -> recipients(award.recipients()));
        body("grantor", event -> event instanceof Award award ? award.grantor() : null);
        text("length", Duration.class, Duration::length);
        text("length_of", Duration.class, Duration::of);
        text("kind", Gathering.class, Gathering::kind);
    }

    private void text(String name, BiFunction<DocumentHeader, Event, @Nullable Object> cell) {
        columns.add(new Column(name, Column.Type.TEXT, (document, event) -> {
            Object value = cell.apply(document, event);
            return value == null ? null : value.toString();
        }));
    }

    private <E extends Event> void text(String name, Class<E> type, Function<E, @Nullable Object> cell) {
        text(name, (document, event) -> type.isInstance(event) ? cell.apply(type.cast(event)) : null);
    }

    private void integer(String name, Function<Event, @Nullable Integer> cell) {
        columns.add(new Column(name, Column.Type.INTEGER, (document, event) -> {
            Integer value = cell.apply(event);
            return value == null ? null : value.longValue();
        }));
    }

    private void number(String name, Function<Event, @Nullable BigDecimal> cell) {
        columns.add(new Column(name, Column.Type.NUMBER, (document, event) -> cell.apply(event)));
    }

    private void body(String name, Function<Event, @Nullable Body> body) {
        text(name, (document, event) -> part(body.apply(event), Body::body));
        text(name + "_level", (document, event) -> part(body.apply(event), Body::level));
        text(name + "_place_code", (document, event) -> part(body.apply(event), at -> code(at.place())));
        text(name + "_role", (document, event) -> part(body.apply(event), Body::role));
        text(name + "_person", (document, event) -> part(body.apply(event), Body::person));
    }

    private static @Nullable Object part(@Nullable Body body, Function<Body, @Nullable Object> part) {
        return body == null ? null : part.apply(body);
    }

    private static @Nullable String code(@Nullable Place place) {
        return place == null ? null : place.code();
    }

    private static @Nullable String name(@Nullable Place place) {
        return place == null ? null : place.name();
    }

    private static <T> @Nullable T quantity(Event event, Function<Quantity, @Nullable T> part) {
        Quantity quantity = quantity(event);
        return quantity == null ? null : part.apply(quantity);
    }

    private static @Nullable Quantity quantity(Event event) {
        if (event instanceof Count count) {
            return count.quantity();
        }
        if (event instanceof Amount amount) {
            return amount.quantity();
        }
        if (event instanceof Rate rate) {
            return rate.quantity();
        }
        return event instanceof Measure measure ? measure.quantity() : null;
    }

    private static @Nullable Object subject(Event event) {
        if (event instanceof Count count) {
            return count.subject();
        }
        return event instanceof Ratio ratio ? ratio.subject() : null;
    }

    private static @Nullable String words(Collection<?> words) {
        return words.isEmpty() ? null : words.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** {@code COLLECTIVE=26 INDIVIDUAL}. */
    private static @Nullable String recipients(List<Recipient> recipients) {
        return words(recipients.stream()
                .map(recipient -> recipient.quantity() == null
                        ? recipient.subject().toString()
                        : recipient.subject() + "=" + recipient.quantity().value())
                .toList());
    }
}
