/**
 * Two or more translations of one story, compared by their facts: start with
 * {@link io.github.crossfact.compare.Comparison#of}.
 *
 * <p>Facts are compared by value: digits of another script, a number in words, another calendar or another separator are
 * no difference. Every type here is an immutable value and is safe for use by many threads.
 */
@NullMarked
package io.github.crossfact.compare;

import org.jspecify.annotations.NullMarked;
