package io.github.crossfact.internal.lexicon;

/** What the words of some text may mean, taken together: what is not in it none of them means. Not for sharing between threads while it grows. */
public final class SenseUnion {

    private int kinds;
    private long cues;
    private long furtherCues;
    private long times;

    /** Adds what one more word may mean. */
    public void add(Senses senses) {
        kinds |= senses.kinds();
        cues |= senses.cues();
        furtherCues |= senses.furtherCues();
        times |= senses.times(false);
    }

    /** Whether a word has a sense of one of these kinds, which are bits of {@link Senses#bit}. */
    public boolean has(int anyOfKinds) {
        return (kinds & anyOfKinds) != 0;
    }

    /** Whether a word is this cue. */
    public boolean has(Cue cue) {
        return Cues.isAmong(cue, cues, furtherCues);
    }

    /** Whether a word is one of these cues. */
    public boolean has(Cues any) {
        return any.areAmong(cues, furtherCues);
    }

    /** Whether a word of time may be of this kind. */
    public boolean has(CalendarKind kind) {
        return (times & kind.bit()) != 0;
    }

    /** Whether a word of time may be of one of these kinds. */
    public boolean has(CalendarKinds any) {
        return (times & any.bits()) != 0;
    }
}
