/** Facts as flat tables: a row an event, for people who query rather than program. */
@NullMarked
package io.github.crossfact.cli.table;

import org.jspecify.annotations.NullMarked;
