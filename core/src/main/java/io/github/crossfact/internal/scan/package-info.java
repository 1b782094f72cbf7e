/** One pass over the text: what stands where, before anything is said about facts. */
@NullMarked
package io.github.crossfact.internal.scan;

import org.jspecify.annotations.NullMarked;
