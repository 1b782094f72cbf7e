package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;

/** Tells digits alone in brackets that are the mark of a footnote, of a list's member or of an article: "(1)". */
final class BracketMarks {

    /** How many words may stand between the brackets of a list. */
    private static final int LONGEST_GAP = 8;

    private static final int LONGEST_LIST = 8;

    private BracketMarks() {}

    /** Whether a number is such a mark, and counts nothing that stands before its bracket. */
    static boolean is(View view, Item.Number number) {
        return number.digits()
                && view.symbol(number.first() - 1, "(")
                && view.symbol(number.end(), ")")
                && !isListed(view, number.first() - 1)
                && !Bracketed.isInList(view, number)
                && !Bracketed.isRunnerUp(view, number)
                && Bracketed.noun(view, number).isEmpty();
    }

    /** "in industry (541 models), in culture (462) and in defence (178)": behind a bracket with a count, bare ones go on with it. */
    private static boolean isListed(View view, int bracket) {
        int open = bracket;
        for (int brackets = 0; brackets < LONGEST_LIST; brackets++) {
            int close = closeBefore(view, open);
            int inside = view.previous(close);
            int number = NounFinder.isKnownAfter(view, inside) ? view.previous(inside) : inside;
            open = view.previous(number);
            if (!view.symbol(open, "(") || !(view.item(number) instanceof Item.Number count)) {
                return false;
            }
            if (number != inside || Bracketed.noun(view, count).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The bracket that closes a few words before another opens; a token that is none where there is none. */
    private static int closeBefore(View view, int open) {
        int token = open - 1;
        for (int steps = 0; steps < LONGEST_GAP && !view.edge(token, ")"); steps++) {
            token = view.previous(token);
        }
        return view.symbol(token, ")") ? token : view.first();
    }
}
