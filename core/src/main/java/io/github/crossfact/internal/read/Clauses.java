package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;

/** Where the clauses of a sentence begin and end; brackets that close again are looked through. */
final class Clauses {

    private static final int LONGEST_BRACKET = 60;

    /** How many words a label may have. */
    private static final int LONGEST_LABEL = 10;

    /** How many nouns may share a number. */
    private static final int MOST_NOUNS = 4;

    private final View view;

    Clauses(View view) {
        this.view = view;
    }

    /** Whether a clause ends at a token. */
    boolean isEnd(int token) {
        return view.edge(token, ",;:()")
                || view.symbol(token, "–-") && view.tokens().spaceBefore(token)
                || view.cue(token, Cue.INCLUDING)
                || view.cue(token, Cue.OF_WHICH);
    }

    /** Where the clause ends that goes on from a token; at the limit at the latest. */
    int end(int from, int limit) {
        int token = from;
        while (token < limit) {
            int behind = view.symbol(token, "(") ? closing(token, limit) : -1;
            int listed = view.symbol(token, ",") ? behindNouns(token) : token;
            if (behind > 0) {
                token = behind;
            } else if (listed > token) {
                token = listed;
            } else if (isEnd(token) && !view.quoted(token)) {
                return token;
            } else {
                token = view.next(token);
            }
        }
        return limit;
    }

    /** "6 districts, towns and cities of X have": the token behind nouns without a number or article that a comma and "and" join; the comma itself where there are none. */
    private int behindNouns(int comma) {
        if (view.language().verbFirst() || !Nouns.isKnown(view, view.previous(comma))) {
            return comma;
        }
        int token = comma;
        for (int nouns = 0; nouns < MOST_NOUNS && (view.symbol(token, ",") || view.cue(token, Cue.AND)); nouns++) {
            boolean last = view.cue(token, Cue.AND);
            int noun = view.next(token);
            if (!Nouns.isKnown(view, noun)) {
                return comma;
            }
            token = view.next(noun);
            if (last) {
                return token;
            }
        }
        return comma;
    }

    /** Where the clause begins that a token stands in; at the limit at the earliest. */
    int start(int anchor, int limit) {
        int token = anchor;
        while (token > limit) {
            int before = view.previous(token);
            int opening = view.symbol(before, ")") ? opening(before, limit) : -1;
            if (opening >= 0) {
                token = opening;
            } else if (isEnd(before) && !isObject(before)) {
                break;
            } else {
                token = before;
            }
        }
        return Math.max(token, limit);
    }

    /** "Built: 52 houses": where the label begins that a colon right before a clause ends; the clause's own start where there is none, or one with a value. */
    int labelled(int start) {
        int colon = view.previous(start);
        int token = colon;
        for (int words = 0;
                words < LONGEST_LABEL && view.symbol(colon, ":") && !view.edge(view.previous(token), ";.");
                words++) {
            token = view.previous(token);
            if (view.isFigure(token)) {
                return start;
            }
        }
        return token < colon && view.edge(view.previous(token), ";.") ? token : start;
    }

    /** "Done-are of-them 12": where verbs stand first, "of them" right behind one belongs to its clause. */
    private boolean isObject(int token) {
        return view.cue(token, Cue.OF_WHICH)
                && view.language().verbFirst()
                && PredicateWords.at(view, view.previous(token)).isPresent();
    }

    /** The token behind the bracket that opens at a token and closes again; the token itself where none does. */
    int behindBracket(int token) {
        int limit = Math.min(token + LONGEST_BRACKET, view.end());
        int behind = view.symbol(token, "(") ? closing(token, limit) : -1;
        return behind < 0 ? token : behind;
    }

    /** The token behind the bracket that opens at a token, or -1 when it does not close before the limit. */
    private int closing(int open, int limit) {
        for (int token = open; token < limit; token = view.next(token)) {
            if (view.symbol(token, ")")) {
                return token + 1;
            }
        }
        return -1;
    }

    private int opening(int close, int limit) {
        for (int token = close; token >= limit; token = view.previous(token)) {
            if (view.symbol(token, "(")) {
                return token;
            }
        }
        return -1;
    }
}
