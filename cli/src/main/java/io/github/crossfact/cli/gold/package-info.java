/** What was read from a document, held to what people say should have been read. */
@NullMarked
package io.github.crossfact.cli.gold;

import org.jspecify.annotations.NullMarked;
