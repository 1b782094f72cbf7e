package io.github.crossfact.internal.page;

/**
 * A sentence.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param paragraph which paragraph of the page it stands in
 * @param opensParagraph whether it is the first one there
 */
public record Sentence(int first, int end, int paragraph, boolean opensParagraph) {}
