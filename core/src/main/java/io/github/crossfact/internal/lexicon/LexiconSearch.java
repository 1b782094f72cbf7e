package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Endings.Ending;
import io.github.crossfact.internal.lexicon.Word.Opening;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Looks for a lexicon's forms in one text, from one token at a time; keeps the best phrase of that token so far. Not for sharing between threads. */
public final class LexiconSearch {

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final FoldedText text;
    private final IntFunction<Word> words;
    private final Stems stems;

    private int limit;
    private int offset;

    private int bestEnd;
    private int bestCost;
    private int bestOffset;
    private Senses best = Senses.NONE;
    private Ending bestEnding = Endings.NONE;

    /** @param words what the lexicon has for a token by itself */
    LexiconSearch(Lexicon lexicon, Tokens tokens, IntFunction<Word> words) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.source();
        this.words = words;
        this.stems = new Stems(lexicon, text);
    }

    /** The longest form that begins with this token and ends before {@code limit}, or null. */
    public @Nullable Match longestAt(int token, int limit) {
        Word word = words.apply(token);
        @Nullable Form form = word.form();
        int end = token + 1;
        if (word.openings().length > 0 && end < limit && !tokens.isBreak(end)) {
            this.limit = limit;
            bestEnd = 0;
            bestCost = Integer.MAX_VALUE;
            for (Opening opening : word.openings()) {
                offset = opening.offset();
                goOn(opening.node(), token, opening.cost());
            }
            if (bestEnd > 0) {
                form = phrase(token);
                end = bestEnd;
            }
        }
        return form == null ? null : new Match(token, end, tokens.start(token) + form.offset(), form);
    }

    private Form phrase(int token) {
        int start = tokens.start(token);
        return Form.of(best, bestEnding, text.substring(start, start + bestOffset));
    }

    /** Tries the word behind a token, from a node behind a space. */
    private void goOn(int node, int token, int cost) {
        int next = token + 1;
        if (tokens.is(next, '-') && tokens.isWord(next + 1)) {
            next++;
        }
        if (next >= limit || tokens.isBreak(next)) {
            return;
        }
        int word = next;
        for (int before : words.apply(word).offsets()) {
            int start = tokens.start(word) + before;
            // Nearly all words go on with none of the phrases.
            if (lexicon.step(node, text.charAt(start)) != Trie.NONE) {
                stems.of(
                        node,
                        start,
                        tokens.end(word),
                        before > 0,
                        (stem, reading, ending, left) -> take(stem, reading, ending, word, cost + before + left));
            }
        }
    }

    private void take(int node, Entry.Reading reading, Ending ending, int token, int cost) {
        if (!reading.senses().isEmpty()) {
            offer(token + 1, cost, reading.senses(), ending);
        }
        int space = reading.goesOn() ? lexicon.step(node, ' ') : Trie.NONE;
        if (space != Trie.NONE) {
            goOn(space, token, cost);
        }
    }

    private void offer(int end, int cost, Senses senses, Ending ending) {
        if (end < bestEnd || end == bestEnd && cost >= bestCost) {
            return;
        }
        bestEnd = end;
        bestCost = cost;
        best = senses;
        bestEnding = ending;
        bestOffset = offset;
    }
}
