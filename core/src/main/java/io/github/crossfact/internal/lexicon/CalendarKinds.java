package io.github.crossfact.internal.lexicon;

/** A set of kinds of words of time. Immutable. */
public final class CalendarKinds {

    private final long bits;

    private CalendarKinds(long bits) {
        this.bits = bits;
    }

    /** The set of these kinds. */
    public static CalendarKinds of(CalendarKind... kinds) {
        long bits = 0;
        for (CalendarKind kind : kinds) {
            bits |= kind.bit();
        }
        return new CalendarKinds(bits);
    }

    /** A bit for each kind, as {@link CalendarKind#bit} has it. */
    public long bits() {
        return bits;
    }
}
