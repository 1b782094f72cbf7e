/** What a language module offers: its tables, under the names that core's table schemas give them, and what a user adds to it. */
@NullMarked
package io.github.crossfact.spi;

import org.jspecify.annotations.NullMarked;
