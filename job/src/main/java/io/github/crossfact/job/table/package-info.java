/** Facts as a flat table, a row an event: its columns and cells. */
@NullMarked
package io.github.crossfact.job.table;

import org.jspecify.annotations.NullMarked;
