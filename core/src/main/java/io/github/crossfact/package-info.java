/** Where to begin: a document goes in, an extraction comes out. */
@NullMarked
package io.github.crossfact;

import org.jspecify.annotations.NullMarked;
