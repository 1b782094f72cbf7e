package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.text.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may follow a form in its word, as a tree that is walked from the end of the word to its front. Immutable. */
final class Endings {

    /**
     * Letters after a form.
     *
     * @param plain whether the form keeps its number with them, as far as anybody knows
     * @param dual whether they say that there are two of it
     */
    record Ending(String letters, boolean plain, boolean dual) {}

    static final Ending NONE = new Ending("", true, false);

    private final Automaton<@Nullable Ending> backwards;
    private final int longest;

    Endings(List<String> plain, List<String> dual) {
        Trie<Ending> tree = new Trie<>();
        int most = 0;
        for (String letters : plain) {
            add(tree, new Ending(letters, true, dual.contains(letters)));
            most = Math.max(most, letters.length());
        }
        for (String letters : dual) {
            if (!plain.contains(letters)) {
                add(tree, new Ending(letters, false, true));
            }
            most = Math.max(most, letters.length());
        }
        this.longest = most;
        this.backwards = Automaton.of(tree, endings -> endings.isEmpty() ? null : endings.get(0));
    }

    int longest() {
        return longest;
    }

    /** The ending that is made of all letters from {@code from} to the end of the word; null where they are none. */
    @Nullable
    Ending at(FoldedText text, int from, int end) {
        int node = 0;
        for (int i = end - 1; i >= from && node != Trie.NONE; i--) {
            node = step(node, text.charAt(i));
        }
        return node == Trie.NONE ? null : at(node);
    }

    /** One letter further to the front, from the root {@code 0} on; {@link Trie#NONE} where no ending goes on so. */
    int step(int node, char c) {
        return backwards.step(node, c);
    }

    /** The ending that begins at a node; null where none does. */
    @Nullable
    Ending at(int node) {
        return node == 0 ? NONE : backwards.value(node);
    }

    private static void add(Trie<Ending> tree, Ending ending) {
        int node = 0;
        for (int i = ending.letters().length() - 1; i >= 0; i--) {
            node = tree.grow(node, ending.letters().charAt(i));
        }
        if (tree.values(node).isEmpty()) {
            tree.add(node, ending);
        }
    }
}
