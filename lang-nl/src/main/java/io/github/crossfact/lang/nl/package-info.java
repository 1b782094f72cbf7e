/** Dutch as tables. */
@NullMarked
package io.github.crossfact.lang.nl;

import org.jspecify.annotations.NullMarked;
