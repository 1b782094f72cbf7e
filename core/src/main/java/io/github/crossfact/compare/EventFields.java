package io.github.crossfact.compare;

import static io.github.crossfact.compare.EventField.Role.DESCRIBING;
import static io.github.crossfact.compare.EventField.Role.IDENTIFYING;
import static io.github.crossfact.compare.EventField.Role.REFERENCE;
import static io.github.crossfact.compare.EventField.Role.WORDING;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields by which events are compared, by type, in the order of JSON. Immutable. */
final class EventFields {

    private static final List<EventField> COMMON = List.of(
            EventField.of("place", DESCRIBING, Event.class, Event::place),
            EventField.of("period", DESCRIBING, Event.class, Event::period));

    private static final Map<Class<? extends Event>, List<EventField>> BY_TYPE = Map.of(
            Citation.class,
            fields(
                    EventField.of("documentType", IDENTIFYING, Citation.class, Citation::documentType),
                    EventField.of("number", IDENTIFYING, Citation.class, Citation::number),
                    EventField.of("year", DESCRIBING, Citation.class, Citation::year),
                    EventField.of("code", IDENTIFYING, Citation.class, Citation::code),
                    EventField.of("issuer", DESCRIBING, Citation.class, Citation::issuer),
                    EventField.of("issued", DESCRIBING, Citation.class, Citation::issued)),
            Count.class,
            fields(
                    EventField.of("subject", IDENTIFYING, Count.class, Count::subject),
                    EventField.of("noun", WORDING, Count.class, Count::noun),
                    EventField.of("quantity", IDENTIFYING, Count.class, Count::quantity),
                    EventField.of("qualifiers", DESCRIBING, Count.class, Count::qualifiers),
                    EventField.of("level", DESCRIBING, Count.class, Count::level),
                    EventField.of("theme", DESCRIBING, Count.class, Count::theme),
                    EventField.of("partOf", REFERENCE, Count.class, Count::partOf)),
            Award.class,
            fields(
                    EventField.of("award", IDENTIFYING, Award.class, Award::award),
                    EventField.of("recipients", IDENTIFYING, Award.class, Award::recipients),
                    EventField.of("grantor", DESCRIBING, Award.class, Award::grantor)),
            Amount.class,
            fields(
                    EventField.of("quantity", IDENTIFYING, Amount.class, Amount::quantity),
                    EventField.of("currency", IDENTIFYING, Amount.class, Amount::currency)),
            Rate.class,
            fields(
                    EventField.of("quantity", IDENTIFYING, Rate.class, Rate::quantity),
                    EventField.of("indicator", IDENTIFYING, Rate.class, Rate::indicator)),
            Ratio.class,
            fields(
                    EventField.of("numerator", IDENTIFYING, Ratio.class, Ratio::numerator),
                    EventField.of("denominator", IDENTIFYING, Ratio.class, Ratio::denominator),
                    EventField.of("subject", IDENTIFYING, Ratio.class, Ratio::subject)),
            Measure.class,
            fields(
                    EventField.of("quantity", IDENTIFYING, Measure.class, Measure::quantity),
                    EventField.of("unit", IDENTIFYING, Measure.class, Measure::unit)),
            Duration.class,
            fields(
                    EventField.of("length", IDENTIFYING, Duration.class, Duration::length),
                    EventField.of("of", REFERENCE, Duration.class, Duration::of)),
            Gathering.class,
            fields(EventField.of("kind", IDENTIFYING, Gathering.class, Gathering::kind)));

    private final boolean oneLanguage;

    private EventFields(boolean oneLanguage) {
        this.oneLanguage = oneLanguage;
    }

    private static List<EventField> fields(EventField... own) {
        return Stream.concat(COMMON.stream(), Arrays.stream(own)).toList();
    }

    /** The fields that can be compared between these documents: words of a language only within it. */
    static EventFields between(List<DocumentHeader> documents) {
        return new EventFields(
                documents.stream().map(DocumentHeader::language).distinct().count() == 1);
    }

    /** The fields of this event's type. */
    List<EventField> of(Event event) {
        List<EventField> fields = Objects.requireNonNull(BY_TYPE.get(event.getClass()), event.type());
        return oneLanguage
                ? fields
                : fields.stream().filter(field -> field.role() != WORDING).toList();
    }

    /** Where two events of one type differ. */
    List<Difference> differences(Pair<Event> pair, References references) {
        List<Difference> differences = new ArrayList<>();
        for (EventField field : of(pair.left())) {
            @Nullable Object left = field.value(pair.left());
            @Nullable Object right = field.value(pair.right());
            boolean same = field.role() == REFERENCE ? references.agree(left, right) : Objects.equals(left, right);
            if (!same) {
                differences.add(new Difference(field.name(), left, right));
            }
        }
        return differences;
    }
}
