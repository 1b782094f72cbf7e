package io.github.crossfact.internal.lexicon;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** What a form may mean, in the order of the tables. Immutable. */
public final class Senses extends AbstractList<Sense> implements RandomAccess {

    /** The kinds of senses there are; the place of each is that of its bit. */
    private static final List<Class<?>> KINDS = List.of(Sense.class.getPermittedSubclasses());

    private static final int SPLIT = bit(Sense.Split.class);
    private static final int UNITS = bit(Sense.LevelWord.class) | bit(Sense.BodyWord.class);

    /** Nothing. */
    static final Senses NONE = new Senses(new Sense[0]);

    private final Sense[] senses;
    /** A bit for each kind of sense. */
    private final int kinds;
    /** A bit for each cue. */
    private final long cues;

    private final long furtherCues;
    /** A bit for each kind of word of time, and for each that may bear the language's endings. */
    private final long times;

    private final long inflectedTimes;

    private Senses(Sense[] senses) {
        this.senses = senses;
        int kinds = 0;
        long cues = 0;
        long furtherCues = 0;
        long times = 0;
        long inflectedTimes = 0;
        for (Sense sense : senses) {
            kinds |= bit(sense.getClass());
            if (sense instanceof Sense.CueWord word) {
                cues |= Cues.bit(word.cue());
                furtherCues |= Cues.furtherBit(word.cue());
            } else if (sense instanceof Sense.CalendarWord word) {
                times |= word.kind().bits();
                inflectedTimes |= word.kind().isInflected() ? word.kind().bits() : 0;
            }
        }
        this.kinds = kinds;
        this.cues = cues;
        this.furtherCues = furtherCues;
        this.times = times;
        this.inflectedTimes = inflectedTimes;
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
        return (kinds & SPLIT) != 0;
    }

    /** Whether one of them is an administrative unit or a body. */
    boolean hasUnit() {
        return (kinds & UNITS) != 0;
    }

    public boolean has(Cue cue) {
        return Cues.isAmong(cue, cues, furtherCues);
    }

    /** Whether one of them is one of these cues. */
    public boolean has(Cues any) {
        return any.areAmong(cues, furtherCues);
    }

    /** Whether one of them is a word of time of exactly this kind. */
    public boolean has(CalendarKind kind) {
        if ((times & kind.bit()) != 0) {
            for (Sense sense : senses) {
                if (sense instanceof Sense.CalendarWord word && word.kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of them is a word of time of one of these kinds, or of a kind that {@linkplain CalendarKind#isA is} one. */
    public boolean has(CalendarKinds any) {
        return (times & any.bits()) != 0;
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

    /** Which of the first cues they are, a {@link Cues#bit} for each. */
    long cues() {
        return cues;
    }

    /** Which of the cues behind these they are, a {@link Cues#furtherBit} for each. */
    long furtherCues() {
        return furtherCues;
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
}
