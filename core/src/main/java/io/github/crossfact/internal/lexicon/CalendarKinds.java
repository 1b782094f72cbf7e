package io.github.crossfact.internal.lexicon;

import java.util.Arrays;
import java.util.function.Predicate;

/** A set of kinds of words of time. Immutable. */
public final class CalendarKinds {

    /** The kinds of words with which a time or a length may begin. */
    public static final CalendarKinds OPENING = that(CalendarKind::opens);

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

    /** The set of the kinds of which something holds. */
    public static CalendarKinds that(Predicate<CalendarKind> holds) {
        return of(Arrays.stream(CalendarKind.values()).filter(holds).toArray(CalendarKind[]::new));
    }

    /** Whether a kind is one of them. */
    public boolean has(CalendarKind kind) {
        return (bits & kind.bit()) != 0;
    }

    /** A bit for each kind, as {@link CalendarKind#bit} has it. */
    public long bits() {
        return bits;
    }
}
