/** Documents out of files and standard input, and what is wrong with those that cannot be read. */
@NullMarked
package io.github.crossfact.cli.input;

import org.jspecify.annotations.NullMarked;
