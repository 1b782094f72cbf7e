/**
 * What does not add up among the events of a text; {@link io.github.crossfact.internal.check.Findings} is the way in.
 */
@NullMarked
package io.github.crossfact.internal.check;

import org.jspecify.annotations.NullMarked;
