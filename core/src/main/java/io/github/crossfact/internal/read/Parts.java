package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows a sentence from count to count and tells which are parts of which whole: by cues, brackets and colons. */
final class Parts {

    private static final int LONGEST_LEAD = 3;

    /** How the parts that are being read belong to their whole. */
    private enum Relation {
        NONE,
        /** "including": some of it. */
        SUBSET,
        /** "of which", or a list in brackets or behind a colon: all of it. */
        BREAKDOWN
    }

    private final View view;
    /** The last count of a subject that is no part itself. */
    private final Map<Subject, CountDraft> wholes = new HashMap<>();

    private Relation relation = Relation.NONE;
    private @Nullable CountDraft whole;
    private @Nullable CountDraft last;
    private boolean bracket;
    /** Whether a cue named the relation right before, so that the next count is a part whatever it counts. */
    private boolean cued;

    Parts(View view) {
        this.view = view;
    }

    /** The whole whose parts are being read; null when none are. */
    @Nullable
    CountDraft whole() {
        return relation == Relation.NONE ? null : whole;
    }

    /** Whether parts are being read, and this is not the first of them behind its cue. */
    boolean isListing() {
        return relation != Relation.NONE && !cued;
    }

    /** Marks the count as a part when it stands among the parts of a whole. */
    void relate(CountDraft count) {
        if (view.cue(count.phraseEnd, Cue.OF_WHICH) && !startsParts(count.phraseEnd)) {
            count.whole = wholes.get(count.subject());
        } else if (relation != Relation.NONE
                && whole != null
                && (cued || count.subject().equals(whole.subject()) && isWithin(count, whole))
                && whole != count) {
            count.whole = count.whole == null ? whole : count.whole;
            count.inBreakdown =
                    relation == Relation.BREAKDOWN && count.subject().equals(whole.subject());
        }
        cued = false;
        last = count;
        if (count.whole == null) {
            wholes.put(count.subject(), count);
        }
    }

    /** A larger number is no part, unless a cue says outright that it is: then somebody has made a mistake that is worth telling. */
    private static boolean isWithin(CountDraft part, CountDraft whole) {
        return part.quantity.value().compareTo(whole.quantity.value()) <= 0;
    }

    /** What cues, brackets and colons say of the counts that follow. */
    void steer(int token) {
        if (view.cue(token, Cue.INCLUDING)) {
            open(Relation.SUBSET, last, true);
        } else if (view.cue(token, Cue.OF_WHICH) && startsParts(token)) {
            open(Relation.BREAKDOWN, last, true);
        } else if (view.symbol(token, "(") && relation == Relation.NONE && last != null && isRightBehind(last, token)) {
            open(Relation.BREAKDOWN, last, false);
            bracket = true;
        } else if (view.symbol(token, ":") && last != null && !bracket) {
            open(Relation.BREAKDOWN, last, false);
        } else if (view.symbol(token, ")") && bracket) {
            close();
        } else if (view.symbol(token, ";") && !bracket && relation == Relation.BREAKDOWN) {
            close();
        }
    }

    /** Whether nothing but words of the same clause stands between a count and the bracket that splits it up. */
    private boolean isRightBehind(CountDraft count, int bracketAt) {
        for (int token = count.phraseEnd; token < bracketAt; token = view.next(token)) {
            if (view.symbol(token, ",;:)")
                    || view.item(token, Item.Number.class).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private void open(Relation opened, @Nullable CountDraft of, boolean byCue) {
        if (of == null) {
            return;
        }
        relation = opened;
        whole = of;
        cued = byCue;
        bracket = false;
    }

    private void close() {
        relation = Relation.NONE;
        whole = null;
        bracket = false;
    }

    /** Whether a number follows soon, so that the cue opens a list of parts. */
    boolean startsParts(int token) {
        int at = view.next(token);
        for (int steps = 0; steps < LONGEST_LEAD && view.holds(at) && !view.symbol(at, ",;:."); steps++) {
            if (view.item(at, Item.Number.class).isPresent()) {
                return true;
            }
            at = view.next(at);
        }
        return false;
    }
}
