package io.github.crossfact.compare;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Normalization;
import io.github.crossfact.mention.NormalizedMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How the numbers, dates, amounts and codes of two translations agree: as {@link Comparison}, a layer below events, for
 * texts that tell none. Mentions of one kind are compared by their normalized values.
 *
 * @param left the translation that is compared
 * @param right the one it is compared with
 * @param agreed mentions of the same value, in the order of the left
 * @param conflicting mentions that stand for each other but differ in {@code value}, in the order of the left
 * @param onlyLeft what the right one does not mention
 * @param onlyRight what the left one does not mention
 */
public record MentionComparison(
        DocumentHeader left,
        DocumentHeader right,
        List<Pair<NormalizedMention>> agreed,
        List<Conflict<NormalizedMention>> conflicting,
        List<NormalizedMention> onlyLeft,
        List<NormalizedMention> onlyRight) {

    public MentionComparison {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        agreed = List.copyOf(agreed);
        conflicting = List.copyOf(conflicting);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

    /** Compares what two translations mention. */
    public static MentionComparison of(Normalization left, Normalization right) {
        Alignment<NormalizedMention> alignment = Alignment.of(left.mentions(), right.mentions(), new MentionLikeness());
        List<Pair<NormalizedMention>> agreed = new ArrayList<>();
        List<Conflict<NormalizedMention>> conflicting = new ArrayList<>();
        for (Pair<NormalizedMention> pair : alignment.pairs()) {
            if (pair.left().value().equals(pair.right().value())) {
                agreed.add(pair);
            } else {
                conflicting.add(new Conflict<>(pair, List.of(difference(pair))));
            }
        }
        return new MentionComparison(
                left.document(), right.document(), agreed, conflicting, alignment.onlyLeft(), alignment.onlyRight());
    }

    private static Difference difference(Pair<NormalizedMention> pair) {
        return new Difference("value", pair.left().value(), pair.right().value());
    }

    /** Whether both mention the same values. */
    public boolean isSame() {
        return conflicting.isEmpty() && onlyLeft.isEmpty() && onlyRight.isEmpty();
    }
}
