/** The {@code crossfact} command: arguments, what is printed, exit codes. */
@NullMarked
package io.github.crossfact.cli;

import org.jspecify.annotations.NullMarked;
