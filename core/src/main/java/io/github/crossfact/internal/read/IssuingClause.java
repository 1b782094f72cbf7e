package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clause behind a document that says when it was issued, and by whom: "Notice No. 712, which was issued on 21 December", "Notice No. 712 was on 21
 * December issued".
 */
final class IssuingClause {

    /** How many words the clause may have. */
    private static final int LONGEST_CLAUSE = 10;

    /** How many words may say what a document is about. */
    private static final int LONGEST_TITLE = 16;

    private final View view;
    private final Issuance issuance;

    IssuingClause(View view, Issuance issuance) {
        this.view = view;
        this.issuance = issuance;
    }

    void read() {
        if (issuance.isDated()) {
            return;
        }
        int end = issuance.document().end();
        int behind = behindTitle(end);
        boolean relative = behind > end || isPronoun(behind);
        Item.@Nullable Time day = null;
        boolean issued = isDated(behind);
        int token = isPronoun(behind) ? behindComma(behind) : behind;
        for (int words = 0; words < LONGEST_CLAUSE && isOfClause(token); words++) {
            if (view.item(token) instanceof Item.Time time && !time.period()) {
                day = time;
            }
            // "…, which on 3 June was issued": a relative clause has its verb at its end where verbs stand second.
            boolean early = day == null && behind > end && view.language().verbSecond();
            if (!issued && !early && view.cue(token, Cue.ISSUED) && (relative || day != null && day.end() == token)) {
                issued = true;
                issuerIn(behind, token);
            }
            if (issued && day != null) {
                issuance.take(day);
                return;
            }
            token = view.next(token);
        }
    }

    private boolean isPronoun(int token) {
        return view.cue(behindComma(token), Cue.RELATIVE);
    }

    private int behindComma(int token) {
        return view.symbol(token, ",") ? view.next(token) : token;
    }

    /** "Regulation No. 144 on the morals of members, which …", "…, issued …": the token behind what a document is about, or the one behind the document. */
    private int behindTitle(int end) {
        if (isPronoun(end)) {
            return end;
        }
        int token = end;
        for (int words = 0; words < LONGEST_TITLE && isOfTitle(token); words++) {
            token = view.next(token);
            if (view.symbol(token, ",")) {
                return opensClause(view.next(token)) ? view.next(token) : end;
            }
            if (view.cue(token, Cue.ISSUED) && view.definite(token) || isDated(token)) {
                return token;
            }
        }
        return end;
    }

    /** ", which was issued", ", issued", ", dated" */
    private boolean opensClause(int token) {
        return view.cue(token, Cue.RELATIVE)
                || view.cue(token, Cue.ISSUED) && !DocumentWords.isVerb(view, token)
                || isDated(token)
                || view.language().verbSecond() && view.isArticle(token);
    }

    /** "On the work of the party dated 3 June 2013" */
    private boolean isDated(int token) {
        return view.cue(token, Cue.DATED)
                && view.item(view.next(token)) instanceof Item.Time time
                && !time.period()
                && Issuance.isFullDay(time);
    }

    private boolean isOfTitle(int token) {
        return isOfClause(token)
                && !(view.item(token) instanceof Item.Time)
                && !view.has(token, Sense.GatheringWord.class);
    }

    private boolean isOfClause(int token) {
        return !view.edge(token, ",;:()") && !DocumentWords.isDocument(view, token);
    }

    private void issuerIn(int from, int to) {
        issuance.first(body -> body.first() >= from && body.end() <= to).ifPresent(issuance::name);
    }
}
