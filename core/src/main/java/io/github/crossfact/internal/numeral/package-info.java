/** Numbers as people write them: digits with their separators, number words, and both together. */
@NullMarked
package io.github.crossfact.internal.numeral;

import org.jspecify.annotations.NullMarked;
