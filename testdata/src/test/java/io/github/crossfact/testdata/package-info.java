@NullMarked
package io.github.crossfact.testdata;

import org.jspecify.annotations.NullMarked;
