/** Arabic as tables. */
@NullMarked
package io.github.crossfact.lang.ar;

import org.jspecify.annotations.NullMarked;
