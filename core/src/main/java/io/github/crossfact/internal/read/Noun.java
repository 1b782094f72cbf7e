package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A noun found.
 *
 * @param first its first token
 * @param end the token after it
 * @param asWritten as it stands in the text, where the vocabulary has no word for it
 */
record Noun(
        int first,
        int end,
        Subject subject,
        Subject honoured,
        @Nullable String asWritten) {

    /** The same noun with what belongs to it, from a token to another. */
    Noun spanning(int from, int to) {
        return new Noun(from, to, subject, honoured, asWritten);
    }

    /** The compound that this is the last part of. */
    Noun startingAt(View view, int token) {
        return new Noun(
                token,
                end,
                subject,
                honoured,
                asWritten == null ? null : view.tokens().written(token, end));
    }
}
