package io.github.crossfact.internal.page;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the content of a page into sentences. A line is a paragraph. A dot ends a sentence unless it belongs to an item (a date, an ordinal, a
 * number), an abbreviation or a single letter, or a small letter follows. What goes on far longer than sentences do is cut as well.
 */
public final class Sentences {

    /** Readers look from one end of a sentence to the other, so no text may make them look further; people write no sentence half as long. */
    private static final int LONGEST = 300;

    private static final int SIGN = Mark.SYMBOL.bit();

    /** "Inhabitants: 40,000 | rice: 1,200 ha": what parts the cells of a line. */
    private static final char BAR = '|';

    private static final String ENDS = ".!?\u2026" + BAR;
    private static final String ROMAN = "ivxl";
    private static final String CLOSERS = "\"\u00BB\u00AB)'";

    private final Scan scan;
    private final Tokens tokens;
    private final LanguageProperties language;
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(Scan scan, LanguageProperties language) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.language = language;
    }

    /** The sentences of the page's content, in order. */
    public static List<Sentence> of(Scan scan, Furniture furniture, LanguageProperties language) {
        Sentences sentences = new Sentences(scan, language);
        int token = 0;
        int paragraph = 0;
        for (Line line : furniture.content()) {
            while (token < sentences.tokens.size() && sentences.tokens.start(token) < line.start()) {
                token++;
            }
            int first = token;
            while (token < sentences.tokens.size() && sentences.tokens.start(token) < line.end()) {
                token++;
            }
            sentences.cut(first, token, paragraph++);
        }
        return List.copyOf(sentences.found);
    }

    private void cut(int first, int end, int paragraph) {
        int from = first;
        // Only a sign ends a sentence, and where there is none for long, its length.
        for (int i = nextSign(first, from, end); i < end; i = nextSign(i + 1, from, end)) {
            if (isEnd(i)) {
                int after = i + 1;
                while (after < end
                        && (tokens.isAny(after, ENDS) || tokens.isAny(after, CLOSERS) && !tokens.spaceBefore(after))) {
                    after++;
                }
                if (tokens.is(i, BAR) || !goesOn(after, end)) {
                    found.add(new Sentence(from, after, paragraph, from == first));
                    from = after;
                }
                i = after - 1;
            } else if (i - from >= LONGEST && !isInside(i + 1)) {
                found.add(new Sentence(from, i + 1, paragraph, from == first));
                from = i + 1;
            }
        }
        if (from < end) {
            found.add(new Sentence(from, end, paragraph, from == first));
        }
    }

    /** The next sign, or the token behind which a sentence is too long. */
    private int nextSign(int token, int from, int end) {
        return scan.next(token, Math.min(Math.max(token, from + LONGEST), end), SIGN);
    }

    /** Whether an item that began before the token covers it. */
    private boolean isInside(int token) {
        @Nullable Item item = scan.item(token);
        return item != null && item.first() < token;
    }

    private boolean isEnd(int token) {
        if (!tokens.isAny(token, ENDS) || scan.item(token) != null) {
            return false;
        }
        boolean glued = token + 1 < tokens.size()
                && !tokens.spaceBefore(token + 1)
                && (tokens.isWord(token + 1) || tokens.isDigits(token + 1));
        return !glued && !(tokens.is(token, '.') && (isAbbreviation(token - 1) || isRomanOrdinal(token - 1)));
    }

    /** No sentence of a script with capitals begins with a small word, in a bracket or out of it: "Culture, schools ... were built", "the Dept. of". */
    private boolean goesOn(int after, int end) {
        int token = after < end && tokens.is(after, '(') ? after + 1 : after;
        return token < end
                && tokens.isWord(token)
                && tokens.length(token) > 1
                && Character.isLowerCase(
                        tokens.source().original().charAt(tokens.source().originalStart(tokens.start(token))));
    }

    /** "The XX. congress", "(XI. term)": behind an article, a preposition of place or a bracket, where a dot makes the ordinal. */
    private boolean isRomanOrdinal(int token) {
        if (!language.ordinalDot() || !tokens.capitalized(token) || !isRoman(token)) {
            return false;
        }
        @Nullable Match before = scan.match(token - 1);
        return tokens.is(token - 1, '(')
                || before != null
                        && (before.senses().has(Cue.LINK) || before.senses().has(Cue.AT));
    }

    private boolean isRoman(int token) {
        if (!tokens.isWord(token)) {
            return false;
        }
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (ROMAN.indexOf(tokens.source().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isAbbreviation(int token) {
        return tokens.isWord(token)
                && (tokens.length(token) == 1 || language.abbreviations().contains(tokens.text(token)));
    }
}
