package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** What somebody takes the words of a sentence for. */
interface Tagging {

    /** What the word or symbol at a token is; null where it ends what belongs to a noun, or nobody knows. */
    @Nullable
    PartOfSpeech partOfSpeech(int token);

    /** Whether the adjective or participle at a token may belong to the noun looked for, by its ending. */
    boolean agrees(int token);
}
