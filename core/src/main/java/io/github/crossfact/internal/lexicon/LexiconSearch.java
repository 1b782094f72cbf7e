package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Endings.Ending;
import io.github.crossfact.internal.lexicon.Entry.Way;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a lexicon's forms in one text, from one token at a time; keeps the best of that token so far. */
public final class LexiconSearch {

    private static final int SHORTEST_STEM = 3;
    private static final int[] NO_PROCLITICS = {0};

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final FoldedText text;
    private final Endings endings;
    private final List<String> proclitics;
    private final @Nullable CompoundSearch compounds;

    private final Senses none = Senses.of(List.of());

    private int limit;
    private int start;

    private int bestEnd;
    private int bestCost;
    private int bestStart;
    private boolean bestDual;
    private String bestEnding = "";
    private Senses bestSenses = none;

    LexiconSearch(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.source();
        this.endings = lexicon.endings();
        this.proclitics = lexicon.morphology().proclitics();
        this.compounds = lexicon.morphology().compoundHeads() ? new CompoundSearch(lexicon, tokens) : null;
    }

    /** The longest form that begins with this token and ends before {@code limit}, or null. */
    public @Nullable Match longestAt(int token, int limit) {
        this.limit = limit;
        bestEnd = 0;
        bestCost = Integer.MAX_VALUE;
        for (int offset : offsets(token)) {
            start = tokens.start(token) + offset;
            walk(0, token, offset, offset * 2, false);
        }
        if (bestEnd > 0) {
            String proclitic = bestStart == tokens.start(token) ? "" : text.substring(tokens.start(token), bestStart);
            return new Match(token, bestEnd, bestStart, bestSenses, bestEnding, bestDual, proclitic, false, none);
        }
        return compounds != null && tokens.isWord(token) ? compounds.at(token) : null;
    }

    /** Tries every stem of the token's word that the tree knows from this node on. */
    private void walk(int node, int token, int offset, int cost, boolean dual) {
        int end = tokens.end(token);
        int at = node;
        for (int i = tokens.start(token) + offset; i < end; i++) {
            at = lexicon.step(at, text.charAt(i));
            if (at == Trie.NONE) {
                return;
            }
            if (end - i - 1 <= endings.longest()) {
                Way way = i + 1 < end ? Way.INFLECTED : offset > 0 ? Way.ATTACHED : Way.PLAIN;
                if ((lexicon.ways(at) & way.mark()) != 0) {
                    wordEnd(way, at, token, offset, i + 1, cost, dual);
                }
            }
        }
    }

    private void wordEnd(Way way, int node, int token, int offset, int restStart, int cost, boolean dual) {
        @Nullable Ending ending = ending(token, offset, restStart);
        @Nullable Entry entry = ending == null ? null : lexicon.entry(node);
        if (ending == null || entry == null) {
            return;
        }
        Entry.Reading reading = entry.in(way);
        int total = cost + tokens.end(token) - restStart;
        boolean two = dual || ending.dual();
        if (!reading.senses().isEmpty()) {
            offer(token + 1, total, reading.senses(), ending.letters(), two);
        }
        if (reading.goesOn()) {
            goOn(node, token, total, dual);
        }
    }

    /** What follows the form in its word; null where that is no ending, or the form too short to have one. */
    private @Nullable Ending ending(int token, int offset, int restStart) {
        int end = tokens.end(token);
        if (restStart == end) {
            return Endings.NONE;
        }
        int stem = restStart - tokens.start(token) - offset;
        return stem < SHORTEST_STEM ? null : endings.at(text, restStart, end);
    }

    private void goOn(int node, int token, int cost, boolean dual) {
        int space = lexicon.step(node, ' ');
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

    private void offer(int end, int cost, Senses senses, String ending, boolean dual) {
        if (end < bestEnd || end == bestEnd && cost >= bestCost) {
            return;
        }
        bestEnd = end;
        bestCost = cost;
        bestSenses = senses;
        bestEnding = ending;
        bestDual = dual;
        bestStart = start;
    }

    private int[] offsets(int token) {
        return proclitics.isEmpty() || !tokens.isWord(token)
                ? NO_PROCLITICS
                : Proclitics.offsets(text, tokens.start(token), tokens.end(token), proclitics);
    }
}
