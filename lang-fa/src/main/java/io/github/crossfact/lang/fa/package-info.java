/** Persian as tables. */
@NullMarked
package io.github.crossfact.lang.fa;

import org.jspecify.annotations.NullMarked;
