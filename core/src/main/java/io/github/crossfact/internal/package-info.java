/** The way of the data, from a document to its facts. */
@NullMarked
package io.github.crossfact.internal;

import org.jspecify.annotations.NullMarked;
