package io.github.crossfact;

import io.github.crossfact.mention.NormalizedMention;
import java.util.List;
import java.util.Objects;

/**
 * The normalized mentions of one document, without events. Immutable; two normalizations that say the same are equal.
 *
 * @param document which document
 * @param mentions what its text mentions, in the order of the text; one may lie within another
 */
public record Normalization(DocumentHeader document, List<NormalizedMention> mentions) {

    /** @throws IllegalArgumentException if mentions are out of order */
    public Normalization {
        Objects.requireNonNull(document, "document");
        mentions = List.copyOf(mentions);
        requireOrder(mentions);
    }

    private static void requireOrder(List<NormalizedMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            NormalizedMention left = mentions.get(i - 1);
            NormalizedMention right = mentions.get(i);
            if (left.span().compareTo(right.span()) > 0) {
                throw new IllegalArgumentException(
                        "mention at " + right.span() + " must not stand after the one at " + left.span());
            }
        }
    }
}
