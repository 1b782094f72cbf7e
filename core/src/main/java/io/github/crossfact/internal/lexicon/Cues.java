package io.github.crossfact.internal.lexicon;

/** A set of cues. Immutable. */
public final class Cues {

    private final long bits;
    private final long further;

    private Cues(long bits, long further) {
        this.bits = bits;
        this.further = further;
    }

    /** The set of these cues. */
    public static Cues of(Cue... cues) {
        long bits = 0;
        long further = 0;
        for (Cue cue : cues) {
            bits |= bit(cue);
            further |= furtherBit(cue);
        }
        return new Cues(bits, further);
    }

    /** Whether a cue is one of them. */
    public boolean has(Cue cue) {
        return isAmong(cue, bits, further);
    }

    /** Whether one of them is among the cues of these bits. */
    boolean areAmong(long bits, long further) {
        return (this.bits & bits) != 0 || (this.further & further) != 0;
    }

    static boolean isAmong(Cue cue, long bits, long further) {
        return ((cue.ordinal() < Long.SIZE ? bits : further) & 1L << cue.ordinal()) != 0;
    }

    /** The bit of one of the first cues, as many as fit; 0 for another. */
    static long bit(Cue cue) {
        return cue.ordinal() < Long.SIZE ? 1L << cue.ordinal() : 0;
    }

    /** The bit of one of the cues behind these; 0 for another. */
    static long furtherBit(Cue cue) {
        return cue.ordinal() < Long.SIZE ? 0 : 1L << cue.ordinal();
    }
}
