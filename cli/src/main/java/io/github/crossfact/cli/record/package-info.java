/**
 * Records cut out of files and standard input as bytes, in bounded memory, and what they hold. Cutting is for one thread and can go on at any record;
 * reading what was cut keeps no state, so that any number of threads can do it.
 */
@NullMarked
package io.github.crossfact.cli.record;

import org.jspecify.annotations.NullMarked;
