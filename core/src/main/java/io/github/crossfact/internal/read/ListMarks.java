package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;

/** Tells the lines of a list, and the line that leads to them, by their signs. */
final class ListMarks {

    /** What the lines of a list begin with. */
    static final String SIGNS = "+-*\u2022\u2013\u25CF\u25AA\u00B7";

    /** Signs before a label, those of lists among them. */
    static final String BEFORE_ENTRIES = ";,.(|" + SIGNS;

    private static final String BEHIND_NUMBERS = ".)/";

    /** How many tokens of a line may be a sentence before the one that says something: "12.". */
    private static final int LONGEST_MARK = 2;

    private ListMarks() {}

    /** Whether the line that a sentence stands in begins as the members of a list do: "- 12 schools", "1. 12 schools". */
    static boolean isMember(View view) {
        int first = view.first();
        for (int steps = 0; steps < LONGEST_MARK && first > 0 && !view.tokens().isBreak(first - 1); steps++) {
            first--;
        }
        return isSigned(view, first)
                || view.tokens().isDigits(first) && view.tokens().isAny(first + 1, BEHIND_NUMBERS);
    }

    /** Whether a sign stands at a token that the lines of a list begin with. */
    static boolean isSigned(View view, int token) {
        return view.tokens().isAny(token, SIGNS);
    }

    /** "- security: 39": whether a sentence is a sign, a label and a number, and nothing else. */
    static boolean isLabelled(View view) {
        int last = view.previous(view.end());
        int number = view.symbol(last, ",;.") ? view.previous(last) : last;
        return isSigned(view, view.first())
                && view.item(number) instanceof Item.Number item
                && view.symbol(view.previous(item.first()), ":");
    }

    /** "1. Requests: 1,204", "1/ Requests: 1,204", "a) requests: 1,204": whether the number or letter that a line begins with ends with a token. */
    static boolean isNumbered(View view, int token) {
        boolean ordinal = view.item(token) instanceof Item.Number number
                && number.kind() == Item.NumberKind.ORDINAL
                && number.first() == view.first();
        return ordinal || view.symbol(token, "/)") && isMark(view, token - 1);
    }

    /** Whether nothing that a label could belong to stands at the token before it. */
    static boolean isStart(View view, int before) {
        return view.edge(before, BEFORE_ENTRIES) && !view.isHyphen(before) || isNumbered(view, before);
    }

    /** "a) schools: 12; 2) classes: 340": digits or a letter at the beginning of a line, or behind a sign that parts entries. */
    private static boolean isMark(View view, int token) {
        Tokens tokens = view.tokens();
        return token >= 0
                && (tokens.isDigits(token) || tokens.isWord(token) && tokens.length(token) == 1)
                && (token == 0 || tokens.isBreak(token - 1) || tokens.isAny(token - 1, ";,:."));
    }

    /** "In 2024: consultations 186,400, of which 9,730 in the wards; beds 150": whether a semicolon behind a token parts entries. */
    static boolean hasEntries(View view, int from) {
        for (int token = from; token < view.end(); token = view.next(token)) {
            if (view.symbol(token, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence ends with a colon. */
    static boolean isHeading(View view) {
        return view.symbol(view.end() - 1, ":");
    }
}
