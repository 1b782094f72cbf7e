package io.github.crossfact.mention;

import io.github.crossfact.event.Span;
import java.util.Objects;

/**
 * A stretch of a text and what it means.
 *
 * @param span where it stands in the text
 * @param text the stretch itself, exactly as given
 * @param value what it means
 */
public record NormalizedMention(Span span, String text, Value value) {

    /** @throws IllegalArgumentException if {@code text} is not as long as {@code span} */
    public NormalizedMention {
        Objects.requireNonNull(value, "value");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "text \"" + text + "\" must be " + span.length() + " UTF-16 code units long, as its span is");
        }
    }

    /** What stands at {@code span} of the whole text. */
    public static NormalizedMention of(String wholeText, Span span, Value value) {
        return new NormalizedMention(span, wholeText.substring(span.start(), span.end()), value);
    }

    /** The kind of its value, as JSON names it. */
    public String kind() {
        return value.kind();
    }
}
