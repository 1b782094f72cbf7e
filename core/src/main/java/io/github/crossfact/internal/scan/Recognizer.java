package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.text.FoldedText;

/** Finds one kind of thing in a scan and takes its tokens. Immutable; a call keeps its own state and costs time linear in the tokens. */
public interface Recognizer {

    void recognize(Scan scan, Context context);

    /**
     * What a word may be by its spelling alone, as bits of {@link Mark}: the recognizer finds them in the scan again, so that it need not look at
     * words that it has nothing to do with.
     *
     * @param start where the word begins in the text, of which nothing but the word counts
     * @param end where it ends
     */
    default int marks(FoldedText text, int start, int end) {
        return 0;
    }
}
