package io.github.crossfact.internal.lexicon;

/** A set of cues. Immutable. */
public final class Cues {

    private final long bits;

    private Cues(long bits) {
        this.bits = bits;
    }

    /** The set of these cues. */
    public static Cues of(Cue... cues) {
        long bits = 0;
        for (Cue cue : cues) {
            bits |= bit(cue);
        }
        return new Cues(bits);
    }

    /** Whether a cue is one of them. */
    public boolean has(Cue cue) {
        return (bits & bit(cue)) != 0;
    }

    /** A bit for each cue. */
    long bits() {
        return bits;
    }

    static long bit(Cue cue) {
        return 1L << cue.ordinal();
    }
}
