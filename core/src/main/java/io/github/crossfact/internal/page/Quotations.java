package io.github.crossfact.internal.page;

import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.util.BitSet;

/**
 * Which tokens stand in a quoted name or slogan. A quotation is one when it is short, is no whole sentence and is not introduced by a colon, as
 * speech is. Numbers in it are no facts.
 */
public final class Quotations {

    /** How many words and signs are more often said than the name of something, where a sentence begins with them. */
    private static final int SHORTEST_SPEECH = 6;

    private static final int LONGEST_NAME = 14;
    private static final int SIGN = Mark.SYMBOL.bit();

    private static final char LEFT = '\u00AB';
    private static final char RIGHT = '\u00BB';
    private static final String MARKS = "\"'\u00AB\u00BB";

    private final Tokens tokens;
    private final BitSet named = new BitSet();

    private Quotations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Marks the quoted names of a text; a quotation never goes on over the end of its line. */
    public static Quotations of(Scan scan) {
        Tokens tokens = scan.tokens();
        Quotations quotations = new Quotations(tokens);
        for (int sign = scan.next(0, SIGN); sign < tokens.size(); sign = scan.next(sign + 1, SIGN)) {
            if (tokens.isAny(sign, MARKS)) {
                sign = quotations.line(sign);
            }
        }
        return quotations;
    }

    /** Marks the quoted names of a line in which a quotation mark is the first one, and returns the end of the line. */
    private int line(int mark) {
        int first = mark;
        while (first > 0 && !tokens.isBreak(first - 1)) {
            first--;
        }
        int end = mark;
        while (end < tokens.size() && !tokens.isBreak(end)) {
            end++;
        }
        straight(first, end);
        guillemets(first, end);
        single(first, end);
        return end;
    }

    /** Whether a token stands in a quoted name. */
    public boolean isName(int token) {
        return named.get(token);
    }

    private void straight(int first, int end) {
        int open = -1;
        for (int i = first; i < end; i++) {
            if (tokens.is(i, '"')) {
                if (open < 0) {
                    open = i;
                } else {
                    mark(open, i);
                    open = -1;
                }
            }
        }
    }

    /** Single quotes are apostrophes too: one opens before a word of several letters, and closes behind a word. */
    private void single(int first, int end) {
        int open = -1;
        for (int i = first; i < end; i++) {
            if (!tokens.is(i, '\'')) {
                continue;
            }
            boolean spaceBehind = i + 1 == end || tokens.spaceBefore(i + 1) || tokens.isAny(i + 1, ".,;:!?)");
            if ((i == first || tokens.spaceBefore(i) || tokens.is(i - 1, '(')) && !spaceBehind) {
                boolean article = tokens.isWord(i + 1) && tokens.length(i + 1) == 1;
                open = article ? open : i;
            } else if (open >= 0 && spaceBehind && !tokens.spaceBefore(i)) {
                mark(open, i);
                open = -1;
            }
        }
    }

    /** Guillemets nest, and point either way by the habit of the page. */
    private void guillemets(int first, int end) {
        int depth = 0;
        int open = -1;
        char opener = 0;
        for (int i = first; i < end; i++) {
            boolean left = tokens.is(i, LEFT);
            if (!left && !tokens.is(i, RIGHT)) {
                continue;
            }
            char mark = left ? LEFT : RIGHT;
            if (depth == 0) {
                opener = mark;
                open = i;
                depth = 1;
            } else if (mark == opener) {
                depth++;
            } else if (--depth == 0) {
                mark(open, i);
            }
        }
    }

    private void mark(int open, int close) {
        boolean speech = tokens.is(open - 1, ':')
                || close - open - 1 > LONGEST_NAME
                || tokens.isAny(close - 1, ".!?")
                || isSaid(open, close);
        if (!speech) {
            named.set(open, close + 1);
        }
    }

    /** "'We sell 70 % of it', says …": whether more words than most names have open a sentence, and a comma parts them from what comes next. */
    private boolean isSaid(int open, int close) {
        boolean opens = open == 0 || tokens.isBreak(open - 1) || tokens.isAny(open - 1, ".!?");
        return opens && close - open > SHORTEST_SPEECH && tokens.is(close + 1, ',');
    }
}
