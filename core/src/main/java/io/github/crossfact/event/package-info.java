/**
 * The facts: {@link io.github.crossfact.event.Event} and what events are made of.
 *
 * <p>Every type here is an immutable value, checks itself when it is made and is safe for use by many threads. Checks
 * fail with an {@link IllegalArgumentException}, or a {@link NullPointerException} where null is not meant. What a
 * text does not say is null, never an empty value.
 */
@NullMarked
package io.github.crossfact.event;

import org.jspecify.annotations.NullMarked;
