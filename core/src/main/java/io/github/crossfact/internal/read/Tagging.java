package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.internal.scan.Item;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody takes the words of a sentence for. */
interface Tagging {

    /** How many letters an attribute has at least that is known by its ending. */
    int SHORTEST_ATTRIBUTE = 4;

    /** What stands for a phrase, or for the noun of one. */
    Set<Class<? extends Item>> PHRASES = Set.of(
            Item.Area.class,
            Item.Time.class,
            Item.Length.class,
            Item.Money.class,
            Item.Measure.class,
            Item.Percent.class);

    /** What an item is that is made of a number, or is a name; null for others. */
    static @Nullable PartOfSpeech of(@Nullable Item item) {
        return item instanceof Item.Number
                ? PartOfSpeech.NUM
                : item != null && PHRASES.contains(item.getClass()) ? PartOfSpeech.PROPN : null;
    }

    /** What the word or symbol at a token is; null where it ends what belongs to a noun, or nobody knows. */
    @Nullable
    PartOfSpeech partOfSpeech(int token);

    /** Whether the adjective or participle at a token may belong to the noun looked for, by its ending. */
    boolean agrees(int token);
}
