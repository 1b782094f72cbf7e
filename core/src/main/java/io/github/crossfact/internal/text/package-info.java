/** Folding and tokens: the text in one spelling, with the way back to the caller's offsets. */
@NullMarked
package io.github.crossfact.internal.text;

import org.jspecify.annotations.NullMarked;
