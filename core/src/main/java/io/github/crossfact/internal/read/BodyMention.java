package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;

/**
 * A body named in a sentence, with all that belongs to its name.
 *
 * @param first the first token
 * @param end the token after the last one
 */
record BodyMention(int first, int end, Body body) {}
