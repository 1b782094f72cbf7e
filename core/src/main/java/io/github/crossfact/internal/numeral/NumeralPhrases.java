package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Automaton;
import io.github.crossfact.internal.lexicon.Trie;
import io.github.crossfact.internal.text.Tokens;

/** The words and phrases that say something beside numbers, as a tree of their letters. Immutable. */
final class NumeralPhrases {

    /** At each node the kinds of the phrase that ends there, a bit for each. */
    private final Automaton<Long> phrases;

    NumeralPhrases(Trie<NumeralKind> phrases) {
        this.phrases = Automaton.of(
                phrases, kinds -> kinds.stream().mapToLong(NumeralPhrases::bit).reduce(0, (all, bit) -> all | bit));
    }

    /** Whether a word is wholly a phrase of a kind. */
    boolean is(String word, NumeralKind kind) {
        int node = 0;
        for (int i = 0; i < word.length() && node != Trie.NONE; i++) {
            node = phrases.step(node, word.charAt(i));
        }
        return node > 0 && has(node, kind);
    }

    /**
     * The token after the longest phrase of a kind that begins with this token's word; {@code -1} where none does.
     *
     * @param offset how many letters of the word stand before the phrase
     */
    int end(Tokens tokens, int token, int offset, NumeralKind kind) {
        if (!tokens.isWord(token)) {
            return -1;
        }
        int best = -1;
        int node = 0;
        for (int t = token; t < tokens.size() && tokens.isWord(t); t++) {
            node = t == token ? node : phrases.step(node, ' ');
            for (int i = tokens.start(t) + (t == token ? offset : 0); i < tokens.end(t) && node != Trie.NONE; i++) {
                node = phrases.step(node, tokens.source().charAt(i));
            }
            if (node == Trie.NONE) {
                return best;
            }
            if (has(node, kind)) {
                best = t + 1;
            }
        }
        return best;
    }

    /** Whether a phrase of a kind may begin with a word; a true answer is not certain. */
    boolean mayBegin(CharSequence text, int from, int to, NumeralKind kind) {
        int node = 0;
        for (int i = from; i < to && node != Trie.NONE; i++) {
            node = phrases.step(node, text.charAt(i));
        }
        return node != Trie.NONE && (has(node, kind) || phrases.step(node, ' ') != Trie.NONE);
    }

    private boolean has(int node, NumeralKind kind) {
        return (phrases.value(node) & bit(kind)) != 0;
    }

    private static long bit(NumeralKind kind) {
        return 1L << kind.ordinal();
    }
}
