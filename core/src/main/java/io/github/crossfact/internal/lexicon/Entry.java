package io.github.crossfact.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ends at a node of the lexicon, by the way in which the word of the text ends there.
 *
 * @param plain when the form is all of the word
 * @param attached when only proclitics stand before it
 * @param inflected when an ending follows it
 * @param all what the form may mean in one way or another
 */
record Entry(Reading plain, Reading attached, Reading inflected, Senses all) {

    /**
     * What hangs on a node while the lexicon is built: a sense that is complete there, or (sense null) the end of a word inside a phrase.
     *
     * @param exact whether nothing may be added to the form
     * @param feminine whether it is a stem, which never stands alone
     */
    record Leaf(@Nullable Sense sense, boolean exact, boolean feminine) {

        /** Leaves are the same when they have the very same sense: to look into it would cost more than two leaves do. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Leaf leaf
                    && leaf.sense == sense
                    && leaf.exact == exact
                    && leaf.feminine == feminine;
        }

        @Override
        public int hashCode() {
            return 4 * System.identityHashCode(sense) + (exact ? 2 : 0) + (feminine ? 1 : 0);
        }
    }

    /** The senses of one way, and whether a phrase may go on. */
    record Reading(Senses senses, boolean goesOn) {

        private boolean isNothing() {
            return !goesOn && senses.isEmpty();
        }
    }

    /** The ways in which a leaf may be met. */
    enum Way {
        PLAIN,
        ATTACHED,
        INFLECTED;

        /** A bit for each. */
        int mark() {
            return 1 << ordinal();
        }

        private boolean fits(Leaf leaf) {
            return switch (this) {
                case PLAIN -> !leaf.feminine();
                case ATTACHED -> !leaf.feminine() && !leaf.exact();
                case INFLECTED -> !leaf.exact();
            };
        }
    }

    /** The marks of the ways in which the form may be met. */
    int ways() {
        return mark(Way.PLAIN) | mark(Way.ATTACHED) | mark(Way.INFLECTED);
    }

    private int mark(Way way) {
        return in(way).isNothing() ? 0 : way.mark();
    }

    /** What the form means in one of the ways. */
    Reading in(Way way) {
        return switch (way) {
            case PLAIN -> plain;
            case ATTACHED -> attached;
            case INFLECTED -> inflected;
        };
    }

    /** All that leaves mean. */
    static Senses senses(List<Leaf> leaves) {
        return reading(leaves, null).senses();
    }

    static Entry of(List<Leaf> leaves) {
        Reading all = reading(leaves, null);
        return new Entry(
                in(Way.PLAIN, leaves, all),
                in(Way.ATTACHED, leaves, all),
                in(Way.INFLECTED, leaves, all),
                all.senses());
    }

    /** What is met in one way, which is mostly all there is. */
    private static Reading in(Way way, List<Leaf> leaves, Reading all) {
        for (Leaf leaf : leaves) {
            if (!way.fits(leaf)) {
                return reading(leaves, way);
            }
        }
        return all;
    }

    /** Senses are the same when they are one: a table says each thing of a form once, and rows of one meaning share it. */
    private static boolean holds(List<Sense> senses, Sense sense) {
        for (Sense each : senses) {
            if (each == sense) {
                return true;
            }
        }
        return false;
    }

    private static Reading reading(List<Leaf> leaves, @Nullable Way way) {
        List<Sense> senses = new ArrayList<>(leaves.size());
        boolean goesOn = false;
        for (Leaf leaf : leaves) {
            if (way == null || way.fits(leaf)) {
                goesOn |= leaf.sense() == null;
                if (leaf.sense() != null && !holds(senses, leaf.sense())) {
                    senses.add(leaf.sense());
                }
            }
        }
        return new Reading(senses.isEmpty() ? Senses.NONE : Senses.of(senses), goesOn);
    }
}
