package io.github.crossfact.json;

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
import io.github.crossfact.event.Span;

/** Writes the fields of events: those that every event has, then those of its type. */
final class EventWriter {

    private final FieldWriter fields;

    EventWriter(FieldWriter fields) {
        this.fields = fields;
    }

    void event(Event event) {
        fields.text("id", event.id());
        fields.text("type", event.type());
        fields.objects("mentions", event.mentions(), this::span);
        fields.object("place", event.place(), this::place);
        fields.text("period", event.period());
        own(event);
    }

    private void own(Event event) {
        if (event instanceof Citation citation) {
            citation(citation);
        } else if (event instanceof Count count) {
            count(count);
        } else if (event instanceof Award award) {
            award(award);
        } else if (event instanceof Amount amount) {
            amount(amount);
        } else if (event instanceof Rate rate) {
            rate(rate);
        } else if (event instanceof Ratio ratio) {
            ratio(ratio);
        } else if (event instanceof Measure measure) {
            measure(measure);
        } else if (event instanceof Duration duration) {
            duration(duration);
        } else {
            gathering((Gathering) event);
        }
    }

    private void citation(Citation citation) {
        fields.text("documentType", citation.documentType());
        fields.text("number", citation.number());
        fields.text("year", citation.year());
        fields.text("code", citation.code());
        fields.object("issuer", citation.issuer(), this::body);
        fields.text("issued", citation.issued());
    }

    private void count(Count count) {
        fields.text("subject", count.subject());
        fields.text("noun", count.noun());
        fields.object("quantity", count.quantity(), this::quantity);
        fields.texts("qualifiers", count.qualifiers());
        fields.text("level", count.level());
        fields.text("theme", count.theme());
        fields.text("partOf", count.partOf());
    }

    private void award(Award award) {
        fields.text("award", award.award());
        fields.objects("recipients", award.recipients(), this::recipient);
        fields.object("grantor", award.grantor(), this::body);
    }

    void recipient(Recipient recipient) {
        fields.text("subject", recipient.subject());
        fields.object("quantity", recipient.quantity(), this::quantity);
    }

    private void amount(Amount amount) {
        fields.object("quantity", amount.quantity(), this::quantity);
        fields.text("currency", amount.currency());
    }

    private void rate(Rate rate) {
        fields.object("quantity", rate.quantity(), this::quantity);
        fields.text("indicator", rate.indicator());
    }

    private void ratio(Ratio ratio) {
        fields.number("numerator", ratio.numerator());
        fields.number("denominator", ratio.denominator());
        fields.text("subject", ratio.subject());
    }

    private void measure(Measure measure) {
        fields.object("quantity", measure.quantity(), this::quantity);
        fields.text("unit", measure.unit());
    }

    private void duration(Duration duration) {
        fields.text("length", duration.length());
        fields.text("of", duration.of());
    }

    private void gathering(Gathering gathering) {
        fields.text("kind", gathering.kind());
    }

    private void span(Span span) {
        fields.integer("start", span.start());
        fields.integer("end", span.end());
    }

    void quantity(Quantity quantity) {
        fields.number("value", quantity.value());
        fields.number("upper", quantity.upper());
        fields.text("bound", quantity.bound());
        fields.numbers("alternatives", quantity.alternatives());
    }

    void place(Place place) {
        fields.text("code", place.code());
        fields.text("name", place.name());
    }

    void body(Body body) {
        fields.text("body", body.body());
        fields.text("level", body.level());
        fields.object("place", body.place(), this::place);
        fields.text("role", body.role());
        fields.text("person", body.person());
    }
}
