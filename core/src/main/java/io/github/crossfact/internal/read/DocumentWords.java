package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;

/** Tells documents, and verbs of issuing them. */
final class DocumentWords {

    private DocumentWords() {}

    /** Whether a document's code or a word for documents stands at a token. */
    static boolean isDocument(View view, int token) {
        return view.item(token) instanceof Item.Code || view.has(token, Sense.DocumentWord.class);
    }

    /** Whether the sentence says that something was issued. */
    static boolean sayIssued(View view) {
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (view.cue(token, Cue.ISSUED)) {
                return true;
            }
        }
        return false;
    }

    /** "…, the Committee issued": a verb without an article opens a clause of its own. */
    static boolean isVerb(View view, int token) {
        return view.cue(token, Cue.ISSUED)
                && !view.cue(token, Cue.DATED)
                && view.proclitic(token).isEmpty();
    }
}
