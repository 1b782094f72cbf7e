package io.github.crossfact.json;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Role;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of events. */
final class EventReader {

    private static final List<String> TYPES = List.of(
            Citation.TYPE,
            Count.TYPE,
            Award.TYPE,
            Amount.TYPE,
            Rate.TYPE,
            Ratio.TYPE,
            Measure.TYPE,
            Duration.TYPE,
            Gathering.TYPE);

    private EventReader() {}

    static Event event(Field json) {
        return json.make(() -> {
            Common common = common(json);
            Field type = json.field("type");
            return switch (type.text()) {
                case Citation.TYPE -> citation(common, json);
                case Count.TYPE -> count(common, json);
                case Award.TYPE -> award(common, json);
                case Amount.TYPE ->
                    new Amount(common, quantity(json), json.field("currency").text());
                case Rate.TYPE -> new Rate(common, quantity(json), word(json, "indicator", Indicator::of));
                case Ratio.TYPE -> ratio(common, json);
                case Measure.TYPE ->
                    new Measure(common, quantity(json), json.field("unit").text());
                case Duration.TYPE -> new Duration(common, json.field("length").text(), text(json, "of"));
                case Gathering.TYPE -> new Gathering(common, word(json.field("kind"), GatheringKind::of));
                default -> throw type.expectedOneOf(TYPES);
            };
        });
    }

    private static Common common(Field json) {
        return new Common(
                json.field("id").text(),
                json.field("mentions").list(EventReader::span),
                json.field("place").orNull(EventReader::place),
                text(json, "period"));
    }

    private static Citation citation(Common common, Field json) {
        return new Citation(
                common,
                word(json, "documentType", DocumentType::of),
                text(json, "number"),
                text(json, "year"),
                text(json, "code"),
                json.field("issuer").orNull(EventReader::body),
                text(json, "issued"));
    }

    private static Count count(Common common, Field json) {
        return new Count(
                common,
                subject(json),
                text(json, "noun"),
                quantity(json),
                new LinkedHashSet<>(json.field("qualifiers").list(word -> word(word, Qualifier::of))),
                json.field("level").orNull(level -> level.oneOf(Level.class)),
                word(json, "theme", Theme::of),
                text(json, "partOf"));
    }

    private static Award award(Common common, Field json) {
        return new Award(
                common,
                word(json.field("award"), AwardKind::of),
                json.field("recipients").list(EventReader::recipient),
                json.field("grantor").orNull(EventReader::body));
    }

    private static Recipient recipient(Field json) {
        return new Recipient(subject(json), json.field("quantity").orNull(EventReader::quantityItself));
    }

    private static Ratio ratio(Common common, Field json) {
        return new Ratio(
                common,
                json.field("numerator").number(),
                json.field("denominator").number(),
                word(json, "subject", Subject::of));
    }

    private static Span span(Field json) {
        return json.make(
                () -> new Span(json.field("start").integer(), json.field("end").integer()));
    }

    private static Quantity quantity(Field json) {
        return quantityItself(json.field("quantity"));
    }

    private static Quantity quantityItself(Field json) {
        return json.make(() -> new Quantity(
                json.field("value").number(),
                json.field("upper").orNull(Field::number),
                json.field("bound").oneOf(Bound.class),
                json.field("alternatives").list(Field::number)));
    }

    private static Place place(Field json) {
        return json.make(
                () -> new Place(json.field("code").text(), json.field("name").text()));
    }

    private static Body body(Field json) {
        return json.make(() -> new Body(
                word(json, "body", BodyType::of),
                json.field("level").orNull(level -> level.oneOf(Level.class)),
                json.field("place").orNull(EventReader::place),
                json.field("role").orNull(role -> role.oneOf(Role.class)),
                text(json, "person")));
    }

    private static Subject subject(Field json) {
        return word(json.field("subject"), Subject::of);
    }

    private static @Nullable String text(Field json, String name) {
        return json.field(name).orNull(Field::text);
    }

    private static <W> @Nullable W word(Field json, String name, Function<String, W> of) {
        return json.field(name).orNull(field -> word(field, of));
    }

    private static <W> W word(Field json, Function<String, W> of) {
        return json.make(() -> of.apply(json.text()));
    }
}
