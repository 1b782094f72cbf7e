/** Stanford CoreNLP as a second opinion: {@link io.github.crossfact.nlp.corenlp.CoreNlp}. Under the GPL, version 3 or later. */
@NullMarked
package io.github.crossfact.nlp.corenlp;

import org.jspecify.annotations.NullMarked;
