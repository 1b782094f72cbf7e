/** From what stands where to what is said: readers go through a sentence and draft the facts that it tells. */
@NullMarked
package io.github.crossfact.internal.read;

import org.jspecify.annotations.NullMarked;
