package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.text.Tokens;
import java.util.AbstractList;
import java.util.RandomAccess;

/** Words of a text that may make a name, each cut out when somebody wants it: few look beyond the first. */
final class NameWords extends AbstractList<String> implements RandomAccess {

    private final Tokens tokens;
    private final int[] words;
    private final int offset;

    /**
     * @param words the tokens of the words
     * @param offset how many letters of the first one are not of the name
     */
    NameWords(Tokens tokens, int[] words, int offset) {
        this.tokens = tokens;
        this.words = words;
        this.offset = offset;
    }

    @Override
    public String get(int index) {
        int token = words[index];
        return index == 0
                ? tokens.source().substring(tokens.start(token) + offset, tokens.end(token))
                : tokens.text(token);
    }

    @Override
    public int size() {
        return words.length;
    }
}
