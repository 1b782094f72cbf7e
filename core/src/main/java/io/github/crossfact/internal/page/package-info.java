/** The shape of a page: its furniture, paragraphs, sentences and quotations. */
@NullMarked
package io.github.crossfact.internal.page;

import org.jspecify.annotations.NullMarked;
