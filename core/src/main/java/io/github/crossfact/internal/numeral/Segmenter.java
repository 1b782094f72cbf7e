package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Trie;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into the parts that a number is written with, by the fewest parts. A word is looked at once; the work is its length times that of
 * the longest form. One per scan.
 */
final class Segmenter {

    private final Numerals numerals;
    private final NumberWords words;
    private final Scan scan;
    private final Tokens tokens;
    private final FoldedText text;
    private final @Nullable WordParts[] known;
    private final BitSet seen = new BitSet();

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
        if (!seen.get(token)) {
            seen.set(token);
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
            @Nullable
            List<Atom> atoms =
                    words.mayMake(text, from, tokens.end(token)) ? segment(token, from, tokens.end(token)) : null;
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

    private @Nullable List<Atom> segment(int token, int from, int to) {
        @Nullable Atom whole = whole(token, from, to);
        if (whole != null) {
            return List.of(whole);
        }
        return cut(token, from, to);
    }

    /** The one part that the word is: nothing has fewer. */
    private @Nullable Atom whole(int token, int from, int to) {
        int node = 0;
        for (int i = from; i < to && node != Trie.NONE; i++) {
            node = words.step(node, text.charAt(i));
        }
        return node == Trie.NONE ? null : choose(words.atoms(node), null, true, true, token);
    }

    /** Best ways to cut the word up to each offset: the fewest parts, and of equal ones the longest first part. */
    private @Nullable List<Atom> cut(int token, int from, int to) {
        int length = to - from;
        int[] count = new int[length + 1];
        int[] begin = new int[length + 1];
        @Nullable Atom[] last = new Atom[length + 1];
        Arrays.fill(count, Integer.MAX_VALUE);
        count[0] = 0;
        int reached = 0;
        for (int i = 0; i < length && i <= reached; i++) {
            if (count[i] == Integer.MAX_VALUE) {
                continue;
            }
            int node = 0;
            for (int j = i; j < length; j++) {
                node = words.step(node, text.charAt(from + j));
                if (node == Trie.NONE) {
                    break;
                }
                boolean whole = i == 0 && j + 1 == length;
                Atom atom = choose(words.atoms(node), last[i], whole, j + 1 == length, token);
                if (atom != null && count[i] + 1 <= count[j + 1]) {
                    count[j + 1] = count[i] + 1;
                    begin[j + 1] = i;
                    last[j + 1] = atom;
                    reached = Math.max(reached, j + 1);
                }
            }
        }
        return count[length] == Integer.MAX_VALUE ? null : path(length, begin, last);
    }

    private static List<Atom> path(int length, int[] begin, @Nullable Atom[] last) {
        List<Atom> atoms = new ArrayList<>();
        for (int i = length; i > 0; i = begin[i]) {
            Atom atom = last[i];
            if (atom != null) {
                atoms.add(atom);
            }
        }
        Collections.reverse(atoms);
        return List.copyOf(atoms);
    }

    private @Nullable Atom choose(List<Atom> atoms, @Nullable Atom before, boolean whole, boolean end, int token) {
        @Nullable Atom chosen = null;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (fits(atom, before, whole, end)
                    && (atom.kind() != NumeralKind.STRESSED || isSpelled(atom.spelling(), token))
                    && (chosen == null || atom.kind() == NumeralKind.STRESSED)) {
                chosen = atom;
            }
        }
        return chosen;
    }

    private static boolean fits(Atom atom, @Nullable Atom before, boolean whole, boolean end) {
        NumeralKind kind = atom.kind();
        if (kind == NumeralKind.GUARDED) {
            return whole || end && before != null;
        }
        if (kind == NumeralKind.STRESSED || kind == NumeralKind.ALONE || kind == NumeralKind.ORDINAL_PART) {
            return whole;
        }
        if (!kind.joins()) {
            return false;
        }
        if (kind.isEnding()) {
            return end && before != null && atom.goesWith(before);
        }
        boolean afterEnd = before != null && before.kind().isEnding();
        boolean loose = kind == NumeralKind.AND && !whole && (before == null || end);
        return !afterEnd && !loose;
    }

    private boolean isSpelled(String form, int token) {
        return Normalizer.normalize(tokens.written(token, token + 1), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .equals(Normalizer.normalize(form, Normalizer.Form.NFC));
    }
}
