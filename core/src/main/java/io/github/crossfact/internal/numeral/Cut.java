package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Trie;
import io.github.crossfact.internal.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Cuts one word into the parts that a number is written with, by the fewest parts; the work is its length times that of the longest form. */
final class Cut {

    private final NumberWords words;
    private final FoldedText text;
    private final int from;
    private final int to;
    private final Predicate<String> spelled;

    /** @param spelled whether the word is spelled as a form that only its marks tell from another word */
    private Cut(NumberWords words, FoldedText text, int from, int to, Predicate<String> spelled) {
        this.words = words;
        this.text = text;
        this.from = from;
        this.to = to;
        this.spelled = spelled;
    }

    /** The parts of the word that stands from {@code from} to {@code to}; null where it is not wholly made of them. */
    static @Nullable List<Atom> of(NumberWords words, FoldedText text, int from, int to, Predicate<String> spelled) {
        return words.mayMake(text, from, to) ? new Cut(words, text, from, to, spelled).parts() : null;
    }

    private @Nullable List<Atom> parts() {
        @Nullable Atom whole = whole();
        return whole != null ? List.of(whole) : cut();
    }

    /** The one part that the word is: nothing has fewer. */
    private @Nullable Atom whole() {
        int node = 0;
        for (int i = from; i < to && node != Trie.NONE; i++) {
            node = words.step(node, text.charAt(i));
        }
        return node == Trie.NONE ? null : choose(words.atoms(node), null, true, true);
    }

    /** Best ways to cut the word up to each offset: the fewest parts, and of equal ones the longest first part. */
    private @Nullable List<Atom> cut() {
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
                Atom atom = choose(words.atoms(node), last[i], whole, j + 1 == length);
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

    private @Nullable Atom choose(List<Atom> atoms, @Nullable Atom before, boolean whole, boolean end) {
        @Nullable Atom chosen = null;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (fits(atom, before, whole, end)
                    && (atom.kind() != NumeralKind.STRESSED || spelled.test(atom.spelling()))
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
}
