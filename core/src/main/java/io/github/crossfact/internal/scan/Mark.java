package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Senses;
import io.github.crossfact.internal.text.Tokens;

/**
 * What a token may be, so that a recognizer looks at few of them ({@link Scan#next}). A token without the mark is not; one with it may yet be something
 * else.
 */
public enum Mark {
    // Of a word by its spelling alone, which the memory of words holds.

    /** A number, or a part of one. */
    NUMBER,
    /** The first word of a number, or of a phrase about numbers. */
    NUMBER_BEGINNING,
    /** The first word of a unit's name in Latin letters. */
    NAME,
    /** The first word of a province's name in other letters. */
    PROVINCE,
    /** The first word of a district's name in other letters. */
    DISTRICT,
    /** The first word of a commune's name in other letters. */
    COMMUNE,
    /** All of a unit's name; in other letters, of a province or district. */
    WHOLE_NAME,
    /** A later word of a unit's name; in other letters, of a province or district. */
    LATER_WORD,

    // Of any token.

    DIGITS,
    SYMBOL,
    /** Belongs to an item. */
    TAKEN,
    /** Belongs to an item of several tokens. */
    SHARED,

    // Of the longest form that begins with it.

    /** Has several words. */
    PHRASE,
    /** Is part of a verb, of which another part may stand elsewhere in the clause. */
    SPLIT,
    /** May name a unit, or a body of one. */
    OF_UNITS,
    /** The language's own name of a unit. */
    OWN_NAME,
    /** Says by its ending that there are two. */
    DUAL,
    /** Begins a time or a length of time. */
    TIME;

    private static final int OWN_NAMES = Senses.bit(Sense.PlaceName.class);
    private static final long OPENING = CalendarKinds.OPENING.bits();
    private static final int OF_FORMS = bits(PHRASE, SPLIT, OF_UNITS, OWN_NAME, DUAL, TIME);

    /** The mark of the names of a level's units in other letters than Latin ones. */
    static Mark of(Level level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> COMMUNE;
            case NATIONAL, VILLAGE ->
                throw new IllegalArgumentException("the gazetteer has no units of level " + level);
        };
    }

    /** A bit for each. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The bits of several. */
    public static int bits(Mark... marks) {
        int bits = 0;
        for (Mark mark : marks) {
            bits |= mark.bit();
        }
        return bits;
    }

    static int of(Tokens.Kind kind) {
        return switch (kind) {
            case DIGITS -> DIGITS.bit();
            case SYMBOL -> SYMBOL.bit();
            case WORD, BREAK -> 0;
        };
    }

    /** What a token is marked with, but for the form that begins with it. */
    static int withoutForm(int marks) {
        return marks & ~OF_FORMS;
    }

    static int of(Match match) {
        return (match.length() > 1 ? PHRASE.bit() : 0)
                | (match.isSplit() ? SPLIT.bit() : 0)
                | (match.ofUnits() ? OF_UNITS.bit() : 0)
                | ((match.senses().kinds() & OWN_NAMES) != 0 ? OWN_NAME.bit() : 0)
                | (match.dual() ? DUAL.bit() : 0)
                | ((match.times() & OPENING) != 0 ? TIME.bit() : 0);
    }
}
