/** Apache OpenNLP as a second opinion: {@link io.github.crossfact.nlp.opennlp.OpenNlp}. */
@NullMarked
package io.github.crossfact.nlp.opennlp;

import org.jspecify.annotations.NullMarked;
