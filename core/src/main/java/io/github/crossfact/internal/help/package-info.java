/** Where errors send those who meet them. */
@NullMarked
package io.github.crossfact.internal.help;

import org.jspecify.annotations.NullMarked;
