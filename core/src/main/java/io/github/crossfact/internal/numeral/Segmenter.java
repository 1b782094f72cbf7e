package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number words of one text: what each is made of, and what is written together with it. A word is looked at once. One per scan. */
final class Segmenter {

    private final Numerals numerals;
    private final NumberWords words;
    private final Scan scan;
    private final Tokens tokens;
    private final FoldedText text;
    /** What was read at a token that was looked at; null where it is no number word after all. */
    private final @Nullable WordParts[] known;

    private final BitSet looked = new BitSet();

    Segmenter(Numerals numerals, Scan scan) {
        this.numerals = numerals;
        this.words = numerals.words();
        this.scan = scan;
        this.tokens = scan.tokens();
        this.text = tokens.source();
        this.known = new WordParts[tokens.size()];
    }

    /** The parts of a word; null where it is no word, or not wholly made of number words. */
    @Nullable
    WordParts at(int token) {
        if (!scan.may(token, Mark.NUMBER)) {
            return null;
        }
        if (!looked.get(token)) {
            looked.set(token);
            known[token] = read(token);
        }
        return known[token];
    }

    private @Nullable WordParts read(int token) {
        for (int offset : numerals.offsets(text, tokens.start(token), tokens.end(token))) {
            if (numerals.phraseEnd(tokens, token, offset, NumeralKind.NONE) == token + 1) {
                return null;
            }
            int from = tokens.start(token) + offset;
            @Nullable List<Atom> atoms = Cut.of(words, text, from, tokens.end(token), form -> isSpelled(form, token));
            if (atoms != null) {
                return parts(text.substring(tokens.start(token), tokens.start(token) + offset), atoms);
            }
        }
        return null;
    }

    private WordParts parts(String prefix, List<Atom> atoms) {
        String rest = prefix;
        boolean and = false;
        for (int i = 1; i <= prefix.length() && !and; i++) {
            if (numerals.isAnd(prefix.substring(0, i))) {
                and = true;
                rest = prefix.substring(i);
            }
        }
        boolean definite = numerals.isDefinite(rest);
        return new WordParts(and, definite, !definite && !rest.isEmpty(), atoms);
    }

    private boolean isSpelled(String form, int token) {
        return Normalizer.normalize(tokens.written(token, token + 1), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .equals(Normalizer.normalize(form, Normalizer.Form.NFC));
    }
}
