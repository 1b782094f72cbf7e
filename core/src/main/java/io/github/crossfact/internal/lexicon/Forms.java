package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Entry.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Forms laid out, with what they mean: what a {@link Lexicon} is made of, from tables or from a {@link FormsFile}.
 *
 * @param layout the letters of the forms
 * @param entries what ends at nodes of the layout, by the numbers that it gives them
 */
record Forms(Layout layout, List<List<Leaf>> entries) {

    static Forms of(Trie<Leaf> trie) {
        List<List<Leaf>> entries = new ArrayList<>();
        Map<List<Leaf>, Integer> numbers = new HashMap<>();
        Layout layout = Layout.of(trie, leaves -> {
            if (leaves.isEmpty()) {
                return 0;
            }
            Integer known = numbers.get(leaves);
            if (known != null) {
                return known;
            }
            entries.add(leaves);
            numbers.put(leaves, entries.size());
            return entries.size();
        });
        return new Forms(layout, entries);
    }

    /** The forms as an automaton, whose nodes have what is made of their leaves. */
    <V> Automaton<V> automaton(Function<List<Leaf>, V> value, ToIntFunction<V> marks) {
        List<V> values = new ArrayList<>(entries.size());
        for (List<Leaf> leaves : entries) {
            values.add(value.apply(leaves));
        }
        return new Automaton<>(layout, values, marks);
    }
}
