package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Reads what stands before a document where the sentence says that something was issued: the body right before it, and the day. */
final class IssuedBefore {

    /** How many words may stand between a document and the end of its issuer. */
    private static final int LONGEST_GAP = 8;

    private final View view;
    private final Issuance issuance;
    private final CitationDraft document;

    IssuedBefore(View view, Issuance issuance) {
        this.view = view;
        this.issuance = issuance;
        this.document = issuance.document();
    }

    void read() {
        if (!DocumentWords.sayIssued(view)) {
            return;
        }
        if (!issuance.isDated()) {
            day().ifPresent(issuance::take);
        }
        // A code says what kind of body issued it; the words say which one.
        if (!issuance.isNamed()) {
            subject().ifPresent(issuance::take);
        }
    }

    private Optional<BodyMention> subject() {
        int anchor = document.anchor();
        int from = farthestSubject(anchor);
        return issuance.last(body ->
                body.end() <= anchor && body.end() >= from && !issuesOnlyAnother(body.end()) && !isAddressed(body));
    }

    /** "The commune sent to the district's committee Report No. 46": whom a document is sent to. */
    private boolean isAddressed(BodyMention body) {
        int to = view.beforeArticle(body.first());
        return view.cue(to, Cue.TO) || view.cue(to, Cue.WAY);
    }

    /** "The committee issued Plan No. 187-KH/TU to carry out Directive No. 28": a number alone behind a code is that of a document known already. */
    private boolean issuesOnlyAnother(int subject) {
        for (int token = subject; document.code == null && token < document.anchor(); token = view.next(token)) {
            if (view.item(token) instanceof Item.Code) {
                return true;
            }
        }
        return false;
    }

    /** Where the subject may end at the earliest that issued what stands at a token; another document between them is of the same subject. */
    private int farthestSubject(int anchor) {
        int token = anchor;
        int most = LONGEST_GAP;
        for (int words = 0; words < most && !view.edge(token, ";"); words++) {
            token = view.previous(token);
            most = view.item(token) instanceof Item.Code ? 2 * LONGEST_GAP : most;
        }
        return token;
    }

    /** The nearest day before the document; not when another document or something held stands between, whose day it would be. */
    private Optional<Item.Time> day() {
        for (int token = view.previous(document.anchor()); view.holds(token); token = view.previous(token)) {
            Optional<Item.Time> time = view.item(token, Item.Time.class);
            if (time.isPresent()) {
                return time.filter(day -> !day.period() && !isAnothers(day));
            }
            boolean others = DocumentWords.isDocument(view, token)
                    || view.has(token, Sense.GatheringWord.class)
                    || view.symbol(token, ";:()");
            if (others) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A day that is told of a document before it: taken by it, or behind "dated". */
    private boolean isAnothers(Item.Time day) {
        int before = view.previous(day.first());
        return issuance.isTaken(day) || view.cue(before, Cue.DATED) && hasDocumentBefore(before);
    }

    private boolean hasDocumentBefore(int end) {
        for (int token = view.first(); token < end; token = view.next(token)) {
            if (DocumentWords.isDocument(view, token)) {
                return true;
            }
        }
        return false;
    }
}
