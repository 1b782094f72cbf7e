package io.github.crossfact.internal.page;

import io.github.crossfact.internal.text.FoldedText;

/**
 * A line of a folded page. It is looked at by its characters, and its text made only where they do not settle the matter: nearly every line is no more
 * than text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive and before the line break
 * @param from where its text begins, without the spaces before it
 * @param to where its text ends, exclusive
 */
record Line(FoldedText page, int start, int end, int from, int to) {

    static Line of(FoldedText page, int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(page.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Character.isWhitespace(page.charAt(to - 1))) {
            to--;
        }
        return new Line(page, start, end, from, to);
    }

    /** How many characters its text has. */
    int length() {
        return to - from;
    }

    /** The first character of its text, which is not empty. */
    char first() {
        return page.charAt(from);
    }

    /** The last character of its text, which is not empty. */
    char last() {
        return page.charAt(to - 1);
    }

    boolean hasSpace() {
        for (int i = from; i < to; i++) {
            if (page.charAt(i) == ' ') {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(String form) {
        if (form.length() > length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (page.charAt(from + i) != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Its text. */
    String text() {
        return page.substring(from, to);
    }
}
