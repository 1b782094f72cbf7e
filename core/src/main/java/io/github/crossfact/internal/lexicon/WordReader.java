package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Endings.Ending;
import io.github.crossfact.internal.lexicon.Word.Opening;
import io.github.crossfact.internal.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks one word up: the form that leaves the fewest letters over, and the phrases that it may open. One per word. */
final class WordReader {

    private final Lexicon lexicon;
    private final FoldedText text;
    private final int start;
    private final int end;
    private final List<Opening> openings = new ArrayList<>(0);

    private int bestCost = Integer.MAX_VALUE;
    private int bestOffset;
    private Senses best = Senses.NONE;
    private Ending bestEnding = Endings.NONE;

    WordReader(Lexicon lexicon, FoldedText text, int start, int end) {
        this.lexicon = lexicon;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** @param word whether letters make it, which may stand behind proclitics or in a compound */
    Word read(boolean word) {
        Stems stems = new Stems(lexicon, text);
        int[] offsets = word ? offsets() : Word.noProclitics();
        for (int offset : offsets) {
            stems.of(
                    0,
                    start + offset,
                    end,
                    offset > 0,
                    (node, reading, ending, left) -> take(offset, node, reading, ending, left));
        }
        long head = Spelling.head(text, start, end);
        long tail = Spelling.tail(text, start, end);
        return new Word(text.letters(start, end), head, tail, form(word), openings, offsets, 0);
    }

    private int[] offsets() {
        List<String> proclitics = lexicon.morphology().proclitics();
        return proclitics.isEmpty() ? Word.noProclitics() : Proclitics.offsets(text, start, end, proclitics);
    }

    private void take(int offset, int node, Entry.Reading reading, Ending ending, int left) {
        int cost = 2 * offset + left;
        if (!reading.senses().isEmpty() && cost < bestCost) {
            bestCost = cost;
            bestOffset = offset;
            best = reading.senses();
            bestEnding = ending;
        }
        int space = reading.goesOn() ? lexicon.step(node, ' ') : Trie.NONE;
        if (space != Trie.NONE) {
            openings.add(new Opening(space, offset, cost));
        }
    }

    private @Nullable Form form(boolean word) {
        if (best.isEmpty()) {
            return word && lexicon.morphology().compoundHeads()
                    ? new CompoundSearch(lexicon, text, start, end).form()
                    : null;
        }
        String proclitic = text.substring(start, start + bestOffset);
        return Form.of(best, bestEnding, proclitic);
    }
}
