package io.github.crossfact.analysis;

import io.github.crossfact.event.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence, or a part of one that the grammar tells apart, as Arabic clitics; a symbol; or a number.
 *
 * @param span where it stands in the text analyzed, in UTF-16 code units; what a contraction is made of ("zum": zu, dem) has the span of the contraction
 * @param partOfSpeech what it is; null where the analyzer does not say
 * @param lemma its form in a dictionary; null where the analyzer does not say
 */
public record Token(
        Span span,
        @Nullable PartOfSpeech partOfSpeech,
        @Nullable String lemma) {

    /** Checks that there is a span. */
    public Token {
        Objects.requireNonNull(span, "span");
    }
}
