package io.github.crossfact.internal;

import io.github.crossfact.internal.code.DocumentCode;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.time.TimeMentions;
import io.github.crossfact.mention.NormalizedMention;
import io.github.crossfact.mention.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scan's items mean as the public layer below events tells it. */
final class Mentions {

    private Mentions() {}

    static List<NormalizedMention> of(Scan scan, Context context, FoldedText text) {
        List<NormalizedMention> found = new ArrayList<>();
        for (Item item : scan.items()) {
            @Nullable Value value = value(item, context);
            if (value != null) {
                found.add(NormalizedMention.of(
                        text.original(),
                        text.originalSpan(
                                scan.tokens().start(item.first()), scan.tokens().end(item.end() - 1)),
                        value));
            }
        }
        return found;
    }

    private static @Nullable Value value(Item item, Context context) {
        if (item instanceof Item.Code code) {
            return code(code.code());
        }
        return TimeMentions.value(item, context).orElse(null);
    }

    private static Value code(DocumentCode code) {
        return new io.github.crossfact.mention.DocumentCode(
                code.number(),
                code.year(),
                code.documentType() == null ? null : code.documentType().word(),
                code.issuer() == null ? null : code.issuer().word());
    }
}
