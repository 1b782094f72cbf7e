package io.github.crossfact.json;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.compare.Comparison;
import io.github.crossfact.compare.Conflict;
import io.github.crossfact.compare.Difference;
import io.github.crossfact.compare.MentionComparison;
import io.github.crossfact.compare.Pair;
import io.github.crossfact.compare.PivotRow;
import io.github.crossfact.compare.PivotTable;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.mention.NormalizedMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes comparisons. Their four lists stand even when they are empty: that nothing differs is what people ask for. */
final class ComparisonWriter {

    private final FieldWriter fields;
    private final EventWriter events;
    private final NormalizationWriter mentions;

    ComparisonWriter(FieldWriter fields) {
        this.fields = fields;
        this.events = new EventWriter(fields);
        this.mentions = new NormalizationWriter(fields);
    }

    void comparison(Comparison comparison) {
        headers(comparison.left(), comparison.right());
        fields.elements("agreed", comparison.agreed(), pair -> pair(pair, fields::element));
        fields.elements("conflicting", comparison.conflicting(), conflict -> fields.element(() -> conflict(conflict)));
        fields.elements("onlyLeft", comparison.onlyLeft(), fields::element);
        fields.elements("onlyRight", comparison.onlyRight(), fields::element);
    }

    void mentions(MentionComparison comparison) {
        headers(comparison.left(), comparison.right());
        fields.elements("agreed", comparison.agreed(), pair -> pair(pair, this::mention));
        fields.elements("conflicting", comparison.conflicting(), conflict -> pair(conflict.facts(), this::mention));
        fields.elements("onlyLeft", comparison.onlyLeft(), this::mention);
        fields.elements("onlyRight", comparison.onlyRight(), this::mention);
    }

    void table(PivotTable table) {
        fields.elements("translations", table.translations(), document -> fields.element(() -> header(document)));
        fields.elements("rows", table.rows(), row -> fields.element(() -> row(row)));
    }

    private void headers(DocumentHeader left, DocumentHeader right) {
        fields.object("left", () -> header(left));
        fields.object("right", () -> header(right));
    }

    private void header(DocumentHeader document) {
        fields.text("id", document.id());
        fields.text("language", document.language());
    }

    private <T> void pair(Pair<T> pair, Consumer<T> element) {
        fields.element(List.of(pair.left(), pair.right()), element);
    }

    private void mention(NormalizedMention mention) {
        fields.element(() -> mentions.mention(mention));
    }

    private void conflict(Conflict<String> conflict) {
        Pair<String> ids = conflict.facts();
        fields.elements("events", List.of(ids.left(), ids.right()), fields::element);
        fields.object("fields", () -> conflict.fields().forEach(this::difference));
    }

    private void difference(Difference difference) {
        fields.elements(difference.field(), Arrays.asList(difference.left(), difference.right()), this::stated);
    }

    private void row(PivotRow row) {
        fields.text("type", row.type());
        fields.elements("events", row.events(), id -> fields.element(id.orElse(null)));
        fields.object("fields", () -> row.fields().forEach(this::cells));
        fields.elements("deviating", row.deviating(), index -> fields.element(BigDecimal.valueOf(index)));
    }

    private void cells(String field, List<Optional<Object>> cells) {
        List<@Nullable Object> stated = new ArrayList<>();
        cells.forEach(cell -> stated.add(cell.orElse(null)));
        fields.elements(field, stated, this::stated);
    }

    /** What an event states in one of its fields, as its own JSON has it. */
    private void stated(@Nullable Object value) {
        if (value instanceof Quantity quantity) {
            fields.element(() -> events.quantity(quantity));
        } else if (value instanceof Place place) {
            fields.element(() -> events.place(place));
        } else if (value instanceof Body body) {
            fields.element(() -> events.body(body));
        } else if (value instanceof Recipient recipient) {
            fields.element(() -> events.recipient(recipient));
        } else if (value instanceof BigDecimal number) {
            fields.element(number);
        } else if (value instanceof Collection<?> values) {
            fields.element(values, this::stated);
        } else {
            fields.element(value == null ? null : value.toString());
        }
    }
}
