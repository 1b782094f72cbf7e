/** Which language a page is in. */
@NullMarked
package io.github.crossfact.cli.detect;

import org.jspecify.annotations.NullMarked;
