/** What a fuzzer feeds, and what must hold whatever it feeds. Not published. */
@NullMarked
package io.github.crossfact.fuzz;

import org.jspecify.annotations.NullMarked;
