package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words met lately, with what is known of each by its spelling: nearly every word of a text has been met before. It forgets a word for another one
 * that falls on its shelf, and whether it knows a word changes nothing but time.
 *
 * <p>Shared by threads without a lock: a word never changes once it is made, so a thread sees all of one or none; two that look the same word up at once
 * both make it.
 */
public final class WordMemory {

    /** Says something of words by their spelling alone. Immutable. */
    public interface Marker {

        /** Bits of the marker's own, for the word that stands from {@code start} to {@code end}. */
        int ofWord(FoldedText text, int start, int end);

        /** Bits of the marker's own, for a form that is all of a word. */
        int ofForm(Match form);
    }

    /** Some ten thousand words make nearly all of any text. */
    private static final int BITS = 15;
    /** How many words that fall on one place stand side by side there, the latest first. */
    private static final int SHELF = 4;
    /** The golden ratio, which spreads what is close together. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Longer words are rare, and each another. */
    private static final int LONGEST = 32;

    private final Lexicon lexicon;
    private final Marker marker;
    private final @Nullable Word[] words = new Word[1 << BITS];
    /** The hash of the word at each place, or of one that was there: a word of another hash need not be looked at. */
    private final int[] hashes = new int[1 << BITS];

    /** A memory that knows no word yet. */
    public WordMemory(Lexicon lexicon, Marker marker) {
        this.lexicon = lexicon;
        this.marker = marker;
    }

    /** The word that a token is. */
    public Word at(Tokens tokens, int token) {
        FoldedText text = tokens.source();
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (!tokens.isWord(token) && !lexicon.mayBegin(text.charAt(start))) {
            return Word.NOTHING;
        }
        if (end - start > LONGEST) {
            return read(tokens, token);
        }
        long head = Spelling.head(text, start, end);
        long tail = Spelling.tail(text, start, end);
        long mixed = (head * MIX ^ tail) * MIX;
        int hash = (int) (mixed >>> Integer.SIZE);
        int shelf = hash >>> Integer.SIZE - BITS & -SHELF;
        for (int place = shelf; place < shelf + SHELF; place++) {
            @Nullable Word word = hashes[place] == hash ? words[place] : null;
            if (word != null && word.is(text, start, end, head, tail)) {
                return word;
            }
        }
        Word made = read(tokens, token);
        for (int place = shelf + SHELF - 1; place > shelf; place--) {
            words[place] = words[place - 1];
            hashes[place] = hashes[place - 1];
        }
        words[shelf] = made;
        hashes[shelf] = hash;
        return made;
    }

    private Word read(Tokens tokens, int token) {
        FoldedText text = tokens.source();
        Word read = lexicon.word(tokens, token);
        int marks = tokens.isWord(token) ? marker.ofWord(text, tokens.start(token), tokens.end(token)) : 0;
        @Nullable Match alone = read.alone(token, tokens.start(token));
        return read.withMarks(alone == null ? marks : marks | marker.ofForm(alone));
    }
}
