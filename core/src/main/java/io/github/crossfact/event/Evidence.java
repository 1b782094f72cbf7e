package io.github.crossfact.event;

import java.util.Objects;

/**
 * Why a fact was read: a stretch of the text, and the rule that made something of it. Immutable.
 *
 * @param span where it stands, in UTF-16 code units of the text as given
 * @param rule what it was read as, in words for people, such as {@code number and noun}; the wording may change between
 *     versions
 */
public record Evidence(Span span, String rule) {

    /** @throws IllegalArgumentException if {@code rule} is blank */
    public Evidence {
        Objects.requireNonNull(span, "span");
        Require.notBlank("rule", rule);
    }
}
