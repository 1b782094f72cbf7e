/** What numbers say together with the words and signs around them: ranges, shares, money, measures, and how they are bounded. */
@NullMarked
package io.github.crossfact.internal.quantity;

import org.jspecify.annotations.NullMarked;
