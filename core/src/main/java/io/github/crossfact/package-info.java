/**
 * Facts out of translated news: a {@link io.github.crossfact.Document} goes in, an {@link
 * io.github.crossfact.Extraction} comes out.
 */
@NullMarked
package io.github.crossfact;

import org.jspecify.annotations.NullMarked;
