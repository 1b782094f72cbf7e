package io.github.crossfact.internal.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to read words in Arabic script as a name. Keeps the state of that attempt and is used once.
 *
 * <p>The attempt follows every branch of the tree of sounds whose spelling goes on with the letters of the text.
 * Between two syllables there may be the end of a word or nothing (ها نوي, هانوي); within one there may not. What a
 * spelling costs adds up. A name may cost as much as it has syllables; of several names, one in usual spelling (cost 0
 * or 1) beats any other, then more words beat fewer, then the lower cost wins. Names that come out equal are all kept.
 * A name of one syllable always needs a cue: so short a word is nearly always a word of the language too.
 */
final class Transliteration {

    private static final int USUAL = 1;

    /** More than any name has. */
    private static final int MOST_WORDS = 10;

    /** How many letters one word has at least that is several syllables. */
    private static final int SHORTEST_JOINED = 3;

    /** Stands for the end of a word, where only what is not written may follow. */
    private static final char END = 0;

    private final List<String> words;
    private final int from;
    private final Predicate<Unit> scope;
    private final @Nullable String[] folded;
    private List<Name> best = List.of();
    private int bestWords;
    private int bestCost;
    private int bestSyllables;
    /** Whether the end of a word was ever reached with the end of a syllable. */
    private boolean closed;

    Transliteration(List<String> words, int from, Predicate<Unit> scope) {
        this.words = words;
        this.from = from;
        this.scope = scope;
        this.folded = new String[Math.min(words.size() - from, MOST_WORDS)];
    }

    /** The names that the words from the first one on are best read as. */
    Match read(Branch root, Everyday everyday) {
        follow(root);
        if (best.isEmpty()) {
            return Match.NONE;
        }
        Match match = LatinIndex.match(best, bestWords, scope);
        String read = String.join(" ", Arrays.copyOf(folded, bestWords));
        return everyday.judge(read, bestSyllables == 1 ? match.cued() : match);
    }

    /** Tries all names of a tree. */
    void follow(Branch root) {
        follow(root, 0, 0, 0, 0);
    }

    /** Whether the first word turned out to be that of a name, or the first one of a longer name. */
    boolean isBeginning() {
        return closed;
    }

    /** Whether words turned out to be a name. */
    boolean isWhole() {
        return !best.isEmpty();
    }

    private void follow(Branch branch, int word, int at, int cost, int syllables) {
        String letters = letters(word);
        char letter = at < letters.length() ? letters.charAt(at) : END;
        for (int i = 0; i < branch.size(); i++) {
            if (branch.mayTake(i, letter)) {
                take(branch.part(i), branch.next(i), word, at, cost, syllables);
            }
        }
    }

    private void take(Part part, Branch next, int word, int at, int cost, int syllables) {
        String letters = letters(word);
        for (int i = 0; i < part.size(); i++) {
            Part.Spelling spelling = part.spelling(i);
            if (letters.startsWith(spelling.form(), at)) {
                int end = at + spelling.form().length();
                if (part.isLast()) {
                    closeSyllable(next, word, end, cost + spelling.cost(), syllables + 1);
                } else {
                    follow(next, word, end, cost + spelling.cost(), syllables);
                }
            }
        }
    }

    private void closeSyllable(Branch next, int word, int at, int cost, int syllables) {
        if (at < letters(word).length()) {
            follow(next, word, at, cost, syllables);
            return;
        }
        closed = true;
        offer(next.names(), word + 1, cost, syllables);
        if (word + 1 < folded.length) {
            follow(next, word + 1, 0, cost, syllables);
        }
    }

    private void offer(List<Name> names, int wordsTaken, int cost, int syllables) {
        List<Name> found = cost > syllables || isTooShort(wordsTaken, syllables) ? List.of() : inScope(names);
        if (found.isEmpty()) {
            return;
        }
        int order = best.isEmpty() ? 1 : compareToBest(wordsTaken, cost);
        if (order > 0) {
            best = new ArrayList<>(found);
            bestWords = wordsTaken;
            bestCost = cost;
            bestSyllables = syllables;
        } else if (order == 0) {
            best.addAll(found);
        }
    }

    /** Whether one word has too few letters for so many syllables: "Cu" is no "Oc Eo" of which only the middle is written. */
    private boolean isTooShort(int wordsTaken, int syllables) {
        return wordsTaken == 1 && syllables > 1 && letters(0).length() < SHORTEST_JOINED;
    }

    private List<Name> inScope(List<Name> names) {
        return names.isEmpty()
                ? names
                : names.stream().filter(name -> scope.test(name.unit())).toList();
    }

    private int compareToBest(int wordsTaken, int cost) {
        int order = Boolean.compare(cost <= USUAL, bestCost <= USUAL);
        order = order != 0 ? order : Integer.compare(wordsTaken, bestWords);
        return order != 0 ? order : Integer.compare(bestCost, cost);
    }

    /** The letters of the word, counted from the first one. */
    private String letters(int word) {
        String letters = folded[word];
        if (letters == null) {
            letters = ArabicLetters.fold(words.get(from + word));
            folded[word] = letters;
        }
        return letters;
    }
}
