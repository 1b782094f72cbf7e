package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Entry.Leaf;
import io.github.crossfact.internal.text.Tokens;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a language, compiled: finds the longest form that begins at a token, with the language's inflection. The work per token is
 * bounded by the longest form. Immutable, shared by threads.
 */
public final class Lexicon {

    private static final int SHORTEST_HEAD = 4;
    /** At the end of a form, keeps endings and proclitics away from it. */
    public static final String EXACT_MARK = "=";

    private final Morphology morphology;
    private final Endings endings;
    /** Forms, letters from first to last; null at a node where none ends. */
    private final Automaton<@Nullable Entry> forms;
    /** Last parts of compounds, letters from last to first; null at a node where none begins. */
    private final Automaton<@Nullable Senses> heads;

    private Lexicon(Morphology morphology, Forms forms, Forms heads) {
        this.morphology = morphology;
        this.endings = new Endings(morphology.endings(), morphology.dualEndings());
        this.forms = forms.automaton(Entry::of, Entry::ways);
        this.heads = heads.automaton(Entry::senses, any -> 0);
    }

    /**
     * What {@link Builder#write} has written.
     *
     * @param senses by the numbers that they were written with
     */
    public static Lexicon read(Morphology morphology, List<Sense> senses, ByteBuffer in) {
        return new Lexicon(morphology, FormsFile.read(in, senses), FormsFile.read(in, senses));
    }

    /** Takes forms that have been folded. */
    public static final class Builder {
        private record Row(String form, Sense sense, boolean inflected, boolean head) {}

        private final Morphology morphology;
        private final Trie<Leaf> forms = new Trie<>();
        private final Trie<Leaf> heads = new Trie<>();
        /** Each leaf by itself: forms of one sense share it. */
        private final Map<Leaf, Leaf> leaves = new HashMap<>();

        public Builder(Morphology morphology) {
            this.morphology = morphology;
        }

        /**
         * Adds a form.
         *
         * @param inflected whether endings and proclitics may be added to it; a form that ends in {@code =} never takes any
         * @param head whether it may be the last part of a compound
         */
        public Builder add(String form, Sense sense, boolean inflected, boolean head) {
            boolean exact = form.endsWith(EXACT_MARK);
            String plain = exact ? form.substring(0, form.length() - 1).strip() : form;
            add(new Row(plain, sense, inflected && !exact, head && !exact));
            return this;
        }

        public Lexicon build() {
            return new Lexicon(morphology, Forms.of(forms), Forms.of(heads));
        }

        /** Writes what has been added, for a lexicon of the same morphology. */
        public void write(ToIntFunction<Sense> numbers, DataOutputStream out) throws IOException {
            FormsFile.write(Forms.of(forms), numbers, out);
            FormsFile.write(Forms.of(heads), numbers, out);
        }

        private void add(Row row) {
            List<String> words = Words.of(row.form());
            int node = 0;
            for (int i = 0; i < words.size(); i++) {
                if (i > 0) {
                    node = forms.grow(node, ' ');
                }
                node = addWord(node, words.get(i), row, i == words.size() - 1);
            }
            if (row.head() && words.size() == 1 && row.form().length() >= SHORTEST_HEAD && morphology.compoundHeads()) {
                addHead(row.form(), row.sense());
            }
        }

        /** Returns the node at the end of the word, from which a phrase goes on. */
        private int addWord(int from, String word, Row row, boolean last) {
            int node = grow(from, word);
            Sense sense = last ? row.sense() : null;
            addLeaf(node, sense, !row.inflected(), false);
            String feminine = morphology.feminine();
            if (row.inflected() && !feminine.isEmpty() && word.endsWith(feminine)) {
                String stem = word.substring(0, word.length() - feminine.length());
                addLeaf(grow(from, stem + morphology.feminineStem()), sense, false, true);
                if (last) {
                    addLeaf(grow(from, stem + morphology.femininePlural()), sense, false, false);
                }
            }
            return node;
        }

        private void addLeaf(int node, @Nullable Sense sense, boolean exact, boolean feminine) {
            Leaf leaf = leaf(sense, exact, feminine);
            // Hundreds of phrases may begin with one word.
            if (!forms.values(node).contains(leaf)) {
                forms.add(node, leaf);
            }
        }

        private Leaf leaf(@Nullable Sense sense, boolean exact, boolean feminine) {
            return leaves.computeIfAbsent(new Leaf(sense, exact, feminine), leaf -> leaf);
        }

        private int grow(int from, String word) {
            int node = from;
            for (int i = 0; i < word.length(); i++) {
                node = forms.grow(node, word.charAt(i));
            }
            return node;
        }

        private void addHead(String form, Sense sense) {
            int node = 0;
            for (int i = form.length() - 1; i >= 0; i--) {
                node = heads.grow(node, form.charAt(i));
            }
            heads.add(node, leaf(sense, false, false));
        }
    }

    /** The longest form that begins with this token and ends before {@code limit}, or null. */
    public @Nullable Match longestAt(Tokens tokens, int token, int limit) {
        return search(tokens).longestAt(token, limit);
    }

    /** A search in one text, for any number of its tokens; not for sharing between threads. */
    public LexiconSearch search(Tokens tokens) {
        return search(tokens, token -> word(tokens, token));
    }

    /** A search in one text whose words have been looked up. */
    public LexiconSearch search(Tokens tokens, IntFunction<Word> words) {
        return new LexiconSearch(this, tokens, words);
    }

    /** Whether a form begins with a letter or sign. */
    boolean mayBegin(char c) {
        return forms.step(0, c) != Trie.NONE;
    }

    /** Looks a token up by itself. */
    Word word(Tokens tokens, int token) {
        return new WordReader(this, tokens.source(), tokens.start(token), tokens.end(token)).read(tokens.isWord(token));
    }

    Morphology morphology() {
        return morphology;
    }

    Endings endings() {
        return endings;
    }

    /** The node of the forms that a letter leads to. */
    int step(int node, char c) {
        return forms.step(node, c);
    }

    /** In which ways what ends at a node of the forms may be met; none where nothing ends. */
    int ways(int node) {
        return forms.marks(node);
    }

    /** What ends at a node of the forms; null where nothing does. */
    @Nullable
    Entry entry(int node) {
        return forms.has(node) ? forms.value(node) : null;
    }

    /** The node of the heads, the last parts of compounds, that the letter before leads to. */
    int stepBack(int node, char c) {
        return heads.step(node, c);
    }

    /** What a compound means whose head begins at a node of the heads; null where none does. */
    @Nullable
    Senses headSenses(int node) {
        return heads.has(node) ? heads.value(node) : null;
    }
}
