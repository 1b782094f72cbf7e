package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.text.Tokens;

/** Finds what joins the two sides of a period: a dash, "to", "and". */
final class Joints {

    private static final CalendarKinds CLOSERS = CalendarKinds.of(CalendarKind.TO, CalendarKind.UNTIL);

    private final Clues clues;
    private final Tokens tokens;

    Joints(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** The token after a dash or a word that leads to the end of a period; -1 where there is none. */
    int to(int token) {
        if (tokens.is(token, '-')) {
            return token + 1;
        }
        boolean opensSentence = token < tokens.size() && tokens.isWord(token) && tokens.capitalized(token);
        return !opensSentence && clues.hasAny(token, CLOSERS) ? clues.skipLinks(clues.after(token)) : -1;
    }

    /** The token after "and", or the one that it is written on to; -1 where there is none. */
    int and(int token) {
        if (clues.has(token, CalendarKind.AND)) {
            return clues.skipLinks(clues.after(token));
        }
        return token < tokens.size() && isWrittenOn(token) ? token : -1;
    }

    /** Whether "and" is written together with the month, or with the ordinal of the day, at a token. */
    private boolean isWrittenOn(int token) {
        return !clues.proclitic(token).isEmpty() && clues.hasAny(token, DateReader.MONTHS)
                || clues.figures().ordinal(token) != null && isBeforeArticle(token);
    }

    /** Whether the article is not the first that is written together with a word. */
    private boolean isBeforeArticle(int token) {
        String text = tokens.text(token);
        return clues.language().proclitics().stream()
                .filter(text::startsWith)
                .anyMatch(first -> clues.language().articles().stream()
                        .anyMatch(article -> text.startsWith(article, first.length())));
    }

    /** Either of them, where the words before say that two sides come. */
    int any(int token, boolean between) {
        int to = to(token);
        return to < 0 && between ? and(token) : to;
    }
}
