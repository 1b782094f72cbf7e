/** Dates, periods and lengths of time: what the words of a calendar say when they stand together. */
@NullMarked
package io.github.crossfact.internal.time;

import org.jspecify.annotations.NullMarked;
