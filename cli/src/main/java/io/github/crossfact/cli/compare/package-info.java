/** Comparisons as tables of plain text. */
@NullMarked
package io.github.crossfact.cli.compare;

import org.jspecify.annotations.NullMarked;
