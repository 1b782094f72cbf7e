/**
 * The layer below events: digits, numerals, dates and phrasing in one notation, whatever the language.
 *
 * <p>A {@link io.github.crossfact.mention.NormalizedMention} is a stretch of text and the
 * {@link io.github.crossfact.mention.Value} it means. Every type here is an immutable value, checks itself when it is
 * made and is safe for use by many threads. Checks fail with an {@link IllegalArgumentException}, or a
 * {@link NullPointerException} where null is not meant.
 */
@NullMarked
package io.github.crossfact.mention;

import org.jspecify.annotations.NullMarked;
