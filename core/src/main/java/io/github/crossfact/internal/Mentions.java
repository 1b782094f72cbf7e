package io.github.crossfact.internal;

import io.github.crossfact.event.Span;
import io.github.crossfact.internal.code.DocumentCode;
import io.github.crossfact.internal.quantity.QuantityMentions;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.time.TimeMentions;
import io.github.crossfact.mention.NormalizedMention;
import io.github.crossfact.mention.Value;
import java.util.ArrayList;
import java.util.List;

/** What a scan's items mean as the public layer below events tells it. */
final class Mentions {

    private Mentions() {}

    static List<NormalizedMention> of(Scan scan) {
        List<NormalizedMention> found = new ArrayList<>();
        for (Item item : scan.items()) {
            for (QuantityMentions.Part part : QuantityMentions.parts(item)) {
                found.add(mention(scan, scan.span(part.first(), part.end()), part.value()));
            }
            for (Value value : values(item)) {
                found.add(mention(scan, scan.span(item), value));
            }
        }
        return found;
    }

    private static NormalizedMention mention(Scan scan, Span span, Value value) {
        return NormalizedMention.of(scan.tokens().source().original(), span, value);
    }

    private static List<Value> values(Item item) {
        return item instanceof Item.Code code
                ? List.of(code(code.code()))
                : TimeMentions.value(item).stream().toList();
    }

    private static Value code(DocumentCode code) {
        return new io.github.crossfact.mention.DocumentCode(
                code.number(),
                code.year(),
                code.documentType() == null ? null : code.documentType().word(),
                code.issuer() == null ? null : code.issuer().word());
    }
}
