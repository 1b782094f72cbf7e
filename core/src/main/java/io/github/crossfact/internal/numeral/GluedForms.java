package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Trie;
import io.github.crossfact.internal.text.Tokens;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written together with digits and belongs to them: the K of {@code 100K}, the ending of an ordinal. One per scan. */
final class GluedForms {

    private final Tokens tokens;
    private final NumberWords words;

    GluedForms(Vicinity vicinity) {
        this.tokens = vicinity.tokens();
        this.words = vicinity.numerals().words();
    }

    /** The magnitude that this word is, in these very letters, of the digits before it; null for other words. */
    @Nullable
    Atom magnitude(int word, DigitRun digits) {
        if (!tokens.isWord(word) || tokens.length(word) > 1 || tokens.spaceBefore(word) && tokens.capitalized(word)) {
            return null;
        }
        return Stream.concat(
                        atoms(word, NumeralKind.GLUED),
                        digits.plain() ? Stream.empty() : atoms(word, NumeralKind.GLUED_DECIMAL))
                .filter(atom -> atom.spelling().equals(tokens.written(word, word + 1)))
                .findFirst()
                .orElse(null);
    }

    /** Whether this word makes an ordinal of the digits before it. */
    boolean makesOrdinal(int word) {
        return atoms(word, NumeralKind.DIGIT_ORDINAL).findFirst().isPresent();
    }

    private Stream<Atom> atoms(int word, NumeralKind kind) {
        int node = 0;
        for (int i = tokens.start(word); i < tokens.end(word) && node != Trie.NONE; i++) {
            node = words.step(node, tokens.source().charAt(i));
        }
        return node == Trie.NONE ? Stream.empty() : words.atoms(node).stream().filter(atom -> atom.kind() == kind);
    }
}
