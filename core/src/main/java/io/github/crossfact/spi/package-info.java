/** What a language module offers: its tables, under the names that core's table schemas give them. */
@NullMarked
package io.github.crossfact.spi;

import org.jspecify.annotations.NullMarked;
