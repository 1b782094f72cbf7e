package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Reads date and issuer behind the number of a document, in either order, joined by nothing but small words. */
final class IssuedBehind {

    private static final int LONGEST_GAP = 3;

    private final View view;
    private final Issuance issuance;
    private final CitationDraft document;
    /** Where the next date or issuer may begin. */
    private int token;
    /** How many small words stand before that. */
    private int gap;
    /** Whether one of them says that a date follows. */
    private boolean dated;
    /** Whether one of them says that the document was issued, or by whom. */
    private boolean issued;

    IssuedBehind(View view, Issuance issuance) {
        this.view = view;
        this.issuance = issuance;
        this.document = issuance.document();
    }

    void read() {
        token = behindTerm(new IssuingOffice(view, issuance).behind(document.end()));
        boolean more = true;
        while (more && view.holds(token) && gap <= LONGEST_GAP) {
            Optional<BodyMention> body = issuance.bodyAt(token);
            if (view.item(token) instanceof Item.Time time) {
                readDay(time);
            } else if (body.isPresent() && issued && issuesAnother(body.get())) {
                more = false;
            } else if (body.isPresent() && issuance.name(body.get())) {
                goOn(body.get().end());
                issued = true;
            } else {
                more = readGlue();
            }
        }
    }

    private void goOn(int behind) {
        token = behind;
        gap = 0;
    }

    private void readDay(Item.Time day) {
        if (!day.period() && isOfIssue(day)) {
            issuance.take(day);
        }
        goOn(day.end());
    }

    /** Whether a small word before a day, or how it stands, says that it is the day of issue. */
    private boolean isOfIssue(Item.Time day) {
        int before = view.previous(token);
        boolean right = gap == 1 && view.cue(before, Cue.LINK);
        boolean sameYear = document.year != null && day.edtf().startsWith(document.year + "-");
        boolean stated = gap == 1 && view.cue(before, Cue.AT) && DocumentWords.sayIssued(view);
        // "Was-issued the decision No. 12 the day 9 May": where verbs stand first, the day may have no preposition.
        boolean bare = gap == 0 && view.language().verbFirst() && DocumentWords.sayIssued(view);
        return dated || issued || right || sameYear || stated || bare || isApposed(day);
    }

    /** Goes over a small word; false where none stands. */
    private boolean readGlue() {
        if (!isGlue(token)) {
            return false;
        }
        dated |= view.cue(token, Cue.DATED) || view.symbol(token, "(");
        issued |= view.cue(token, Cue.ISSUED);
        gap = isRank(token) ? 0 : gap + 1;
        token = view.next(token);
        return true;
    }

    /** "Resolution 25-NQ/TW (11th term) of 3 June": the token behind a bracket that tells neither a day nor an issuer. */
    private int behindTerm(int bracket) {
        int behind = new Clauses(view).behindBracket(bracket);
        for (int inside = bracket; inside < behind; inside = view.next(inside)) {
            if (view.item(inside) instanceof Item.Time
                    || issuance.bodyAt(inside).isPresent()) {
                return bracket;
            }
        }
        return behind;
    }

    /** "Under Resolution 25 issued the committee Plan No. 12": a verb before its subject and another document behind tells who issued that one. */
    private boolean issuesAnother(BodyMention body) {
        if (!view.language().verbSecond() || !view.cue(view.beforeArticle(body.first()), Cue.ISSUED)) {
            return false;
        }
        int other = body.end();
        while (!view.edge(other, ",;:") && !DocumentWords.isDocument(view, other)) {
            other = view.next(other);
        }
        return DocumentWords.isDocument(view, other);
    }

    /** "Resolution No. 25, on 3 June 2013, …", "…, 3 June 2013 of the committee": a day with its year that a comma sets apart. */
    private boolean isApposed(Item.Time day) {
        int before = view.previous(day.first());
        int comma = view.cue(before, Cue.AT) ? view.previous(before) : before;
        int behind = day.end();
        boolean closed = view.symbol(behind, ",)") || view.cue(behind, Cue.ISSUED) || view.cue(behind, Cue.BY);
        return comma == document.end()
                && view.symbol(comma, ",")
                && Issuance.isFullDay(day)
                && Character.isDigit(day.edtf().charAt(0))
                && (closed || view.calendar(behind, CalendarKind.FROM));
    }

    private boolean isGlue(int word) {
        if (view.language().verbFirst() && view.symbol(word, ",") && DocumentWords.isVerb(view, view.next(word))) {
            return false;
        }
        return view.cue(word, Cue.DATED)
                || view.cue(word, Cue.ISSUED)
                || view.cue(word, Cue.BY)
                || view.cue(word, Cue.LINK)
                || view.cue(word, Cue.AT)
                || view.symbol(word, "(),")
                || isRank(word);
    }

    /** "Of the 11th committee", "of the 7th conference of the committee": an ordinal, and what is held behind it, before the body. */
    private boolean isRank(int word) {
        int before = view.has(word, Sense.GatheringWord.class) ? view.previous(word) : word;
        return view.isOrdinal(before);
    }
}
