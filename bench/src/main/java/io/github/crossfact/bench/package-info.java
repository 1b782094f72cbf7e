/** How fast Crossfact reads, beside what else reads text. Start with {@link io.github.crossfact.bench.Main}. */
@NullMarked
package io.github.crossfact.bench;

import org.jspecify.annotations.NullMarked;
