package io.github.crossfact.internal.read;

import java.util.Optional;

/** Nouns behind numbers where quotes stand between them: "20 'houses of gratitude'", "41 'white' villages". */
final class QuotedNouns {

    private static final String QUOTES = "\"'\u00AB\u00BB";

    /** How many words a name in quotes may have. */
    private static final int LONGEST_NAME = 8;

    private QuotedNouns() {}

    /** "12 'skilful work'-models": where nouns make compounds, what a hyphen joins to a name in quotes. */
    static Optional<Noun> head(View view, int token) {
        if (!view.symbol(token, QUOTES)) {
            return Optional.empty();
        }
        int close = view.next(token);
        for (int words = 0; words < LONGEST_NAME && !view.edge(close, QUOTES); words++) {
            close = view.next(close);
        }
        int hyphen = view.next(close);
        return view.symbol(close, QUOTES)
                        && view.isHyphen(hyphen)
                        && !view.tokens().spaceBefore(hyphen)
                ? Nouns.known(view, view.next(hyphen))
                : Optional.empty();
    }

    /** "41 'white' villages": the token behind an attribute in quotes; the token itself where none stands. */
    static int behindAttribute(View view, int token) {
        int close = view.next(view.next(token));
        return view.symbol(token, QUOTES)
                        && view.symbol(close, QUOTES)
                        && !view.tokens().capitalized(view.next(token))
                ? view.next(close)
                : token;
    }

    /** What a name in quotes begins with, or consists of behind one attribute. */
    static Optional<Noun> opening(View view, int first) {
        int second = view.next(first);
        return Nouns.known(view, first)
                .or(() -> view.language().nounAfterAdjectives() && view.unknownWord(first)
                        ? Nouns.known(view, second).filter(noun -> view.symbol(noun.end(), QUOTES))
                        : Optional.empty());
    }

    /** "20 'houses of gratitude'": what opens a name, which says of what kind it is. */
    static boolean isQuote(View view, int token) {
        return view.quoted(view.next(token))
                && view.symbol(token, QUOTES)
                && view.tokens().spaceBefore(token);
    }
}
