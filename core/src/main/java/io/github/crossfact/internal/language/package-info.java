/** A language made ready: all of its tables checked and compiled. */
@NullMarked
package io.github.crossfact.internal.language;

import org.jspecify.annotations.NullMarked;
