/** The tables of a language: how they are read, what each of their columns may hold, and what they compile to. */
@NullMarked
package io.github.crossfact.internal.table;

import org.jspecify.annotations.NullMarked;
