/** Reports as one page of HTML that needs nothing else. */
@NullMarked
package io.github.crossfact.cli.view;

import org.jspecify.annotations.NullMarked;
