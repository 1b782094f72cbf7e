/** Which language a page is in. */
@NullMarked
package io.github.crossfact.job.detect;

import org.jspecify.annotations.NullMarked;
