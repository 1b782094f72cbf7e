package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Endings.Ending;
import io.github.crossfact.internal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Looks for the longest known head at the end of a long word, under any ending: Vorzeige<i>modelle</i>. One per word. */
final class CompoundSearch {

    private static final int SHORTEST_MODIFIER = 3;

    private final Lexicon lexicon;
    private final FoldedText text;
    private final int wordStart;
    private final int wordEnd;

    private Senses found = Senses.NONE;
    private int foundStart;
    private Ending foundEnding = Endings.NONE;

    CompoundSearch(Lexicon lexicon, FoldedText text, int wordStart, int wordEnd) {
        this.lexicon = lexicon;
        this.text = text;
        this.wordStart = wordStart;
        this.wordEnd = wordEnd;
        this.foundStart = wordEnd;
    }

    /** The head as the form of the word; null where there is none. */
    @Nullable
    Form form() {
        int node = 0;
        for (int stemEnd = wordEnd; stemEnd >= wordStart && node != Trie.NONE; stemEnd--) {
            Ending ending = lexicon.endings().at(node);
            if (ending != null && ending.plain()) {
                walk(stemEnd, ending);
            }
            node = stemEnd == wordStart ? Trie.NONE : lexicon.endings().step(node, text.charAt(stemEnd - 1));
        }
        return found.isEmpty() ? null : Form.ofCompound(foundStart - wordStart, found, foundEnding, modifiers());
    }

    private void walk(int stemEnd, Ending ending) {
        int node = 0;
        for (int i = stemEnd - 1; i >= wordStart + SHORTEST_MODIFIER; i--) {
            node = lexicon.stepBack(node, text.charAt(i));
            if (node == Trie.NONE) {
                return;
            }
            // Endings come from the shortest to the longest, so the first of two heads with one beginning has the
            // shorter one.
            @Nullable Senses senses = lexicon.headSenses(node);
            if (i < foundStart && senses != null) {
                found = senses;
                foundStart = i;
                foundEnding = ending;
            }
        }
    }

    /** What the longest form at the beginning of a compound may mean. */
    private Senses modifiers() {
        Senses longest = Senses.NONE;
        int node = 0;
        for (int i = wordStart; i < foundStart; i++) {
            node = lexicon.step(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            Entry entry = lexicon.entry(node);
            longest = entry == null || entry.all().isEmpty() ? longest : entry.all();
        }
        return longest;
    }
}
