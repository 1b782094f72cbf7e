package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a language, compiled: finds the longest form that begins at a token, with the language's inflection. The work per token is
 * bounded by the longest form. Immutable, shared by threads.
 */
public final class Lexicon {

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_MODIFIER = 3;
    private static final String EXACT_MARK = "=";
    private static final int[] NO_PROCLITICS = {0};

    /** What hangs on a node: a sense that is complete there, or (sense null) the end of a word inside a phrase. */
    private record Leaf(@Nullable Sense sense, boolean exact, boolean feminine) {}

    private final Trie<Leaf> forms = new Trie<>();
    private final Trie<Sense> heads = new Trie<>();
    private final Morphology morphology;
    private final Set<String> endings;
    private final Set<String> dualEndings;
    private final int longestEnding;

    private Lexicon(Builder builder) {
        this.morphology = builder.morphology;
        this.endings = new HashSet<>(morphology.endings());
        this.dualEndings = new HashSet<>(morphology.dualEndings());
        this.longestEnding = java.util.stream.Stream.concat(endings.stream(), dualEndings.stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        builder.rows.forEach(this::add);
    }

    /** Takes forms that have been folded. */
    public static final class Builder {
        private record Row(String form, Sense sense, boolean inflected, boolean head) {}

        private final Morphology morphology;
        private final List<Row> rows = new ArrayList<>();

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
            rows.add(new Row(plain, sense, inflected && !exact, head && !exact));
            return this;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }
    }

    private void add(Builder.Row row) {
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
    private int addWord(int from, String word, Builder.Row row, boolean last) {
        int node = grow(from, word);
        Sense sense = last ? row.sense() : null;
        forms.add(node, new Leaf(sense, !row.inflected(), false));
        String feminine = morphology.feminine();
        if (row.inflected() && !feminine.isEmpty() && word.endsWith(feminine)) {
            String stem = word.substring(0, word.length() - feminine.length());
            forms.add(grow(from, stem + morphology.feminineStem()), new Leaf(sense, false, true));
            if (last) {
                forms.add(grow(from, stem + morphology.femininePlural()), new Leaf(sense, false, false));
            }
        }
        return node;
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
        heads.add(node, sense);
    }

    /** The longest form that begins with this token and ends before {@code limit}, or null. */
    public @Nullable Match longestAt(Tokens tokens, int token, int limit) {
        return new Search(tokens, token, limit).run();
    }

    /** One look from one token; keeps the best so far. */
    private final class Search {
        private final Tokens tokens;
        private final FoldedText text;
        private final int first;
        private final int limit;
        private String proclitic = "";
        private int start;

        private int bestEnd;
        private int bestCost = Integer.MAX_VALUE;
        private String bestEnding = "";
        private boolean bestDual;
        private String bestProclitic = "";
        private int bestStart;
        private List<Sense> bestSenses = List.of();

        Search(Tokens tokens, int first, int limit) {
            this.tokens = tokens;
            this.text = tokens.source();
            this.first = first;
            this.limit = limit;
        }

        @Nullable
        Match run() {
            for (int offset : offsets(first)) {
                start = tokens.start(first) + offset;
                proclitic = text.substring(tokens.start(first), start);
                walk(0, first, offset, offset * 2, false);
            }
            if (bestEnd > 0) {
                return new Match(
                        first, bestEnd, bestStart, bestSenses, bestEnding, bestDual, bestProclitic, false, List.of());
            }
            return morphology.compoundHeads() && tokens.isWord(first) ? head() : null;
        }

        /** Tries every stem of the token's word that the tree knows from this node on. */
        private void walk(int node, int token, int offset, int cost, boolean dual) {
            int from = tokens.start(token) + offset;
            int end = tokens.end(token);
            int at = node;
            for (int i = from; i < end; i++) {
                at = forms.step(at, text.charAt(i));
                if (at == Trie.NONE) {
                    return;
                }
                int rest = end - i - 1;
                if (rest <= longestEnding && !forms.values(at).isEmpty()) {
                    wordEnd(at, token, offset, i + 1, cost, dual);
                }
            }
        }

        private void wordEnd(int node, int token, int offset, int restStart, int cost, boolean dual) {
            String rest = text.substring(restStart, tokens.end(token));
            int stem = restStart - tokens.start(token) - offset;
            boolean whole = rest.isEmpty();
            boolean isDual = !whole && stem >= SHORTEST_STEM && dualEndings.contains(rest);
            if (!whole && !isDual && (stem < SHORTEST_STEM || !endings.contains(rest))) {
                return;
            }
            List<Sense> senses = new ArrayList<>();
            boolean goesOn = false;
            for (Leaf leaf : forms.values(node)) {
                if (!whole && leaf.exact() || whole && leaf.feminine() || leaf.exact() && offset > 0) {
                    continue;
                }
                goesOn |= leaf.sense() == null;
                if (leaf.sense() != null && !senses.contains(leaf.sense())) {
                    senses.add(leaf.sense());
                }
            }
            int total = cost + rest.length();
            if (!senses.isEmpty()) {
                offer(token + 1, total, senses, rest, dual || isDual);
            }
            if (goesOn) {
                goOn(node, token, total, dual);
            }
        }

        private void goOn(int node, int token, int cost, boolean dual) {
            int space = forms.step(node, ' ');
            int next = token + 1;
            if (tokens.is(next, '-') && tokens.isWord(next + 1)) {
                next++;
            }
            if (space == Trie.NONE || next >= limit || tokens.isBreak(next)) {
                return;
            }
            for (int offset : offsets(next)) {
                walk(space, next, offset, cost + offset, dual);
            }
        }

        private void offer(int end, int cost, List<Sense> senses, String ending, boolean dual) {
            if (end < bestEnd || end == bestEnd && cost >= bestCost) {
                return;
            }
            bestEnd = end;
            bestCost = cost;
            bestSenses = senses;
            bestEnding = ending;
            bestDual = dual;
            bestProclitic = proclitic;
            bestStart = start;
        }

        /** The longest known head at the end of the word, under any ending. */
        private @Nullable Match head() {
            int wordStart = tokens.start(first);
            int wordEnd = tokens.end(first);
            List<Sense> found = List.of();
            int foundStart = wordEnd;
            int foundRest = 0;
            for (int rest = 0; rest <= Math.min(longestEnding, wordEnd - wordStart); rest++) {
                if (rest > 0 && !endings.contains(text.substring(wordEnd - rest, wordEnd))) {
                    continue;
                }
                int node = 0;
                for (int i = wordEnd - rest - 1; i >= wordStart + SHORTEST_MODIFIER; i--) {
                    node = heads.step(node, text.charAt(i));
                    if (node == Trie.NONE) {
                        break;
                    }
                    boolean longer = i < foundStart || i == foundStart && rest < foundRest;
                    if (longer && !heads.values(node).isEmpty()) {
                        found = heads.values(node);
                        foundStart = i;
                        foundRest = rest;
                    }
                }
            }
            return found.isEmpty()
                    ? null
                    : new Match(
                            first,
                            first + 1,
                            foundStart,
                            found,
                            foundEnding(foundRest),
                            false,
                            "",
                            true,
                            modifiers(wordStart, foundStart));
        }

        private String foundEnding(int length) {
            return text.substring(tokens.end(first) - length, tokens.end(first));
        }

        /** What the longest form at the beginning of a compound may mean. */
        private List<Sense> modifiers(int from, int to) {
            List<Sense> longest = List.of();
            int node = 0;
            for (int i = from; i < to; i++) {
                node = forms.step(node, text.charAt(i));
                if (node == Trie.NONE) {
                    break;
                }
                List<Sense> here = forms.values(node).stream()
                        .map(Leaf::sense)
                        .filter(Objects::nonNull)
                        .toList();
                longest = here.isEmpty() ? longest : here;
            }
            return longest;
        }

        private int[] offsets(int token) {
            return tokens.isWord(token) && !morphology.proclitics().isEmpty()
                    ? Proclitics.offsets(text, tokens.start(token), tokens.end(token), morphology.proclitics())
                    : NO_PROCLITICS;
        }
    }
}
