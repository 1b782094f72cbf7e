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
    record Leaf(@Nullable Sense sense, boolean exact, boolean feminine) {}

    /** The senses of one way, whether a phrase may go on, and whether there is neither. */
    record Reading(Senses senses, boolean goesOn, boolean isNothing) {}

    /** The ways in which a leaf may be met. */
    private enum Way {
        PLAIN,
        ATTACHED,
        INFLECTED,
        ANY;

        boolean fits(Leaf leaf) {
            return switch (this) {
                case PLAIN -> !leaf.feminine();
                case ATTACHED -> !leaf.feminine() && !leaf.exact();
                case INFLECTED -> !leaf.exact();
                case ANY -> true;
            };
        }
    }

    static Entry of(List<Leaf> leaves) {
        return new Entry(
                reading(leaves, Way.PLAIN),
                reading(leaves, Way.ATTACHED),
                reading(leaves, Way.INFLECTED),
                reading(leaves, Way.ANY).senses());
    }

    private static Reading reading(List<Leaf> leaves, Way way) {
        List<Sense> senses = new ArrayList<>(leaves.size());
        boolean goesOn = false;
        for (Leaf leaf : leaves) {
            if (way.fits(leaf)) {
                goesOn |= leaf.sense() == null;
                if (leaf.sense() != null && !senses.contains(leaf.sense())) {
                    senses.add(leaf.sense());
                }
            }
        }
        return new Reading(Senses.of(senses), goesOn, senses.isEmpty() && !goesOn);
    }
}
