/** What words mean: the senses that the tables give to forms, and the automaton that finds the forms. */
@NullMarked
package io.github.crossfact.internal.lexicon;

import org.jspecify.annotations.NullMarked;
