package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Endings.Ending;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for known heads at the end of long words: Vorzeige<i>modelle</i>. */
final class CompoundSearch {

    private static final int SHORTEST_MODIFIER = 3;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final FoldedText text;

    private final Senses none = Senses.of(List.of());
    private Senses found = none;
    private int foundStart;
    private Ending foundEnding = Endings.NONE;

    CompoundSearch(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.source();
    }

    /** The longest known head at the end of the word, under any ending; null where there is none. */
    @Nullable
    Match at(int token) {
        int wordStart = tokens.start(token);
        int wordEnd = tokens.end(token);
        found = none;
        foundStart = wordEnd;
        foundEnding = Endings.NONE;
        int node = 0;
        for (int stemEnd = wordEnd; stemEnd >= wordStart && node != Trie.NONE; stemEnd--) {
            Ending ending = lexicon.endings().at(node);
            if (ending != null && ending.plain()) {
                walk(wordStart, stemEnd, ending);
            }
            node = stemEnd == wordStart ? Trie.NONE : lexicon.endings().step(node, text.charAt(stemEnd - 1));
        }
        return found.isEmpty() ? null : match(token);
    }

    private void walk(int wordStart, int stemEnd, Ending ending) {
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

    private Match match(int token) {
        return new Match(
                token,
                token + 1,
                foundStart,
                found,
                foundEnding.letters(),
                false,
                "",
                true,
                modifiers(tokens.start(token), foundStart));
    }

    /** What the longest form at the beginning of a compound may mean. */
    private Senses modifiers(int from, int to) {
        Senses longest = none;
        int node = 0;
        for (int i = from; i < to; i++) {
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
