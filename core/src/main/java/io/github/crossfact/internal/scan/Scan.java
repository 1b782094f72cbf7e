package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Span;
import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.LexiconSearch;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Word;
import io.github.crossfact.internal.lexicon.WordMemory;
import io.github.crossfact.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the tokens so far: the lexicon's longest form at each, and the items of the recognizers that have run. A recognizer sees what
 * earlier ones took and may take more; see {@link Scanner} for their order. One per call.
 */
public final class Scan {

    private static final int TAKEN = Mark.TAKEN.bit();
    private static final int SHARED = Mark.SHARED.bit();
    /** Forms that depend on what else stands there. */
    private static final int OF_SEVERAL = Mark.bits(Mark.PHRASE, Mark.SPLIT);

    private final Tokens tokens;
    /** What each token may be, as bits of {@link Mark}. */
    private final int[] marks;

    private final @Nullable Match[] matches;
    private final @Nullable Item[] items;
    /** Whether a unit was ever taken, as on few pages of everyday text. */
    private boolean mayNameUnits;

    private Scan(Tokens tokens, int[] marks, @Nullable Match[] matches) {
        this.tokens = tokens;
        this.marks = marks;
        this.matches = matches;
        this.items = new Item[tokens.size()];
    }

    static Scan of(Tokens tokens, Lexicon lexicon, WordMemory memory) {
        Word[] words = new Word[tokens.size()];
        int[] marks = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = memory.at(tokens, i);
            marks[i] = words[i].marks() | Mark.of(tokens.kind(i));
        }
        LexiconSearch search = lexicon.search(tokens, token -> words[token]);
        @Nullable Match[] matches = new Match[words.length];
        for (int i = 0; i < matches.length; i++) {
            @Nullable Match match = tokens.isBreak(i) ? null : search.longestAt(i, matches.length);
            matches[i] = match;
            if (match != null && match.length() > 1) {
                marks[i] = Mark.withoutForm(marks[i]) | Mark.of(match);
            }
        }
        Scan scan = new Scan(tokens, marks, matches);
        for (int i = scan.next(0, OF_SEVERAL); i < matches.length; i = scan.next(i + 1, OF_SEVERAL)) {
            @Nullable
            Match match = Particles.resolve(yielding(Objects.requireNonNull(matches[i]), matches, search), tokens);
            if (match != null && isIndicatorBehindDigits(match, tokens)) {
                match = percent(match, search);
            }
            matches[i] = match;
            marks[i] = Mark.withoutForm(marks[i]) | (match == null ? 0 : Mark.of(match));
        }
        return scan;
    }

    private static boolean isIndicatorBehindDigits(Match match, Tokens tokens) {
        return match.length() > 1
                && match.has(Sense.IndicatorWord.class)
                && match.first() > 0
                && tokens.isDigits(match.first() - 1);
    }

    /** "51 percent poor households": where the name of an indicator begins with a unit, behind digits it is that unit alone. */
    private static Match percent(Match match, LexiconSearch search) {
        @Nullable Match first = search.longestAt(match.first(), match.first() + 1);
        return first != null && first.has(Sense.UnitWord.class) ? first : match;
    }

    /** A phrase gives way to a phrase that begins inside it and ends behind it, when something is left to stand before that one. */
    private static Match yielding(Match match, @Nullable Match[] matches, LexiconSearch search) {
        for (int inner = match.first() + 1; inner < match.end(); inner++) {
            @Nullable Match other = matches[inner];
            if (other != null && other.end() > match.end() && other.length() > 1) {
                @Nullable Match shorter = search.longestAt(match.first(), inner);
                return shorter == null ? match : shorter;
            }
        }
        return match;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The longest form of the lexicon that begins at a token, whether or not an item took the token; null beyond the ends. */
    public @Nullable Match match(int token) {
        return token >= 0 && token < matches.length ? matches[token] : null;
    }

    /** The first token from {@code from} on that may be something of these, which are bits of {@link Mark}; the number of tokens where none may. */
    public int next(int from, int marked) {
        return next(from, marks.length, marked);
    }

    /** The same before {@code end}, which it is where none may. */
    public int next(int from, int end, int marked) {
        int token = from;
        while (token < end && (marks[token] & marked) == 0) {
            token++;
        }
        return token;
    }

    /** Whether a token may be something; false beyond the ends. */
    public boolean may(int token, Mark mark) {
        return token >= 0 && token < marks.length && (marks[token] & mark.bit()) != 0;
    }

    /** The item that covers a token; null where none does, and beyond the ends. */
    public @Nullable Item item(int token) {
        return token >= 0 && token < items.length ? items[token] : null;
    }

    /** The token behind the item that covers a token, or behind the token itself. */
    public int next(int token) {
        return (marks[token] & SHARED) == 0
                ? token + 1
                : Objects.requireNonNull(items[token]).end();
    }

    /** The first token of the item that covers the token before this one, or that token itself. */
    public int previous(int token) {
        int before = token - 1;
        return (marks[before] & SHARED) == 0
                ? before
                : Objects.requireNonNull(items[before]).first();
    }

    public boolean isFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (items[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** Takes the item's tokens; items that it overlaps are dropped whole. */
    public void take(Item item) {
        mayNameUnits |= item instanceof Item.Area;
        int first = item.first();
        int end = item.end();
        for (int i = first; i < end; i++) {
            drop(items[i]);
        }
        int taken = end - first > 1 ? TAKEN | SHARED : TAKEN;
        for (int i = first; i < end; i++) {
            items[i] = item;
            marks[i] |= taken;
        }
    }

    private void drop(@Nullable Item item) {
        if (item == null) {
            return;
        }
        for (int i = item.first(); i < item.end(); i++) {
            items[i] = null;
            marks[i] &= ~(TAKEN | SHARED);
        }
    }

    /** Where an item stands in the text as it was given. */
    public Span span(Item item) {
        return span(item.first(), item.end());
    }

    /** Where tokens stand in the text as it was given; {@code end} is the token after the last one. */
    public Span span(int first, int end) {
        return tokens.source().originalSpan(tokens.start(first), tokens.end(end - 1));
    }

    /** The units named, in the order of the text, each as often as it is. */
    public List<Item.Area> areas() {
        if (!mayNameUnits) {
            return List.of();
        }
        List<Item.Area> found = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            if (items[i] instanceof Item.Area area && area.first() == i) {
                found.add(area);
            }
        }
        return found;
    }

    /** The items in the order of the text, each once. */
    public List<Item> items() {
        List<Item> found = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            Item item = items[i];
            if (item != null) {
                found.add(item);
                i = item.end() - 1;
            }
        }
        return Collections.unmodifiableList(found);
    }
}
