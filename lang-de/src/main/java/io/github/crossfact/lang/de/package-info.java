/** German as tables. */
@NullMarked
package io.github.crossfact.lang.de;

import org.jspecify.annotations.NullMarked;
