package io.github.crossfact.internal.place;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Spellings of names that also are everyday words, in whatever language.
 *
 * <p>{@code everyday.csv} has the columns {@code use} (a word of {@link Use}) and {@code form} (the words as a text
 * writes them, in Latin or in Arabic script).
 */
final class Everyday {

    /** What such words may still be taken for. */
    enum Use {
        /** A place, but only beside a word that says so. */
        CUED,
        /** Never a place. */
        NEVER
    }

    private static final Table TABLE = new Table("everyday.csv", "use,form");

    private final Map<String, Use> uses;

    private Everyday(Map<String, Use> uses) {
        this.uses = Collections.unmodifiableMap(uses);
    }

    static Everyday open() {
        Map<String, Use> uses = new HashMap<>();
        TABLE.forEachRow(cells -> uses.put(ArabicLetters.fold(LatinName.fold(cells[1])), Use.valueOf(cells[0])));
        return new Everyday(uses);
    }

    /** Whether these words, folded and with single spaces, may be a place only beside a word that says so. */
    boolean needCue(String words) {
        return uses.get(words) == Use.CUED;
    }

    /** The match with what these words, folded and with single spaces, say about it. */
    Match judge(String words, Match match) {
        Use use = uses.get(words);
        if (use == null) {
            return match;
        }
        return use == Use.NEVER ? Match.NONE : match.cued();
    }
}
