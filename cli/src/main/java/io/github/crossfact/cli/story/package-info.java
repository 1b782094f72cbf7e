/** The translations of a story as the reports have them: what was read from each, and how it is put for people. */
@NullMarked
package io.github.crossfact.cli.story;

import org.jspecify.annotations.NullMarked;
