package io.github.crossfact.internal.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What a form may mean, in the order of the tables. Immutable. */
public final class Senses extends AbstractList<Sense> implements RandomAccess {

    /** Nothing. */
    static final Senses NONE = new Senses(new Sense[0]);

    /** The kinds of senses there are; the place of each is that of its bit. */
    private static final List<Class<?>> KINDS = List.of(Sense.class.getPermittedSubclasses());

    private final Sense[] senses;
    /** A bit for each kind of sense. */
    private final int kinds;
    /** Whether a particle elsewhere in the clause decides about some of them. */
    private final boolean split;
    /** Whether one of them is an administrative unit or a body. */
    private final boolean unit;
    /** A bit for each cue. */
    private final long cues;
    /** A bit for each kind of word of time, and for each that may bear the language's endings. */
    private final long times;

    private final long inflectedTimes;

    private Senses(Sense[] senses) {
        this.senses = senses;
        this.kinds =
                Arrays.stream(senses).mapToInt(sense -> bit(sense.getClass())).reduce(0, (one, other) -> one | other);
        this.split = has(Sense.Split.class);
        this.unit = has(Sense.LevelWord.class) || has(Sense.BodyWord.class);
        this.cues = bits(senses, sense -> sense instanceof Sense.CueWord word ? bit(word.cue()) : 0);
        this.times = bits(
                senses,
                sense -> sense instanceof Sense.CalendarWord word ? word.kind().bits() : 0);
        this.inflectedTimes = bits(
                senses,
                sense -> sense instanceof Sense.CalendarWord word && word.kind().isInflected()
                        ? word.kind().bits()
                        : 0);
    }

    private static long bits(Sense[] senses, ToLongFunction<Sense> bitsOf) {
        long bits = 0;
        for (Sense sense : senses) {
            bits |= bitsOf.applyAsLong(sense);
        }
        return bits;
    }

    /** The senses in order. */
    public static Senses of(Collection<? extends Sense> senses) {
        return new Senses(senses.toArray(new Sense[0]));
    }

    @Override
    public Sense get(int index) {
        return senses[index];
    }

    @Override
    public int size() {
        return senses.length;
    }

    @Override
    public boolean isEmpty() {
        return senses.length == 0;
    }

    /** Whether a particle elsewhere in the clause decides about some of them. */
    boolean isSplit() {
        return split;
    }

    /** Whether one of them is an administrative unit or a body. */
    boolean hasUnit() {
        return unit;
    }

    public boolean has(Cue cue) {
        return (cues & bit(cue)) != 0;
    }

    /**
     * The kinds of words of time that the form may be, by {@link CalendarKind#bits}.
     *
     * @param inflected whether the form bears an ending, which names and small words do not
     */
    public long times(boolean inflected) {
        return inflected ? inflectedTimes : times;
    }

    public boolean has(Class<? extends Sense> kind) {
        return find(kind) != null;
    }

    /** Which kinds of senses they are, a {@link #bit} for each. */
    public int kinds() {
        return kinds;
    }

    /** The bit of a kind of sense, as long as the program runs. */
    public static int bit(Class<? extends Sense> kind) {
        return 1 << KINDS.indexOf(kind);
    }

    /** The first sense of a kind. */
    public <S extends Sense> Optional<S> first(Class<S> kind) {
        return Optional.ofNullable(find(kind));
    }

    @Override
    public boolean contains(@Nullable Object sense) {
        return sense instanceof Sense.CueWord word ? has(word.cue()) : super.contains(sense);
    }

    private <S extends Sense> @Nullable S find(Class<S> kind) {
        // Every kind is a final class, so comparing classes does.
        for (Sense sense : senses) {
            if (sense.getClass() == kind) {
                return kind.cast(sense);
            }
        }
        return null;
    }

    private static long bit(Cue cue) {
        return 1L << cue.ordinal();
    }
}
