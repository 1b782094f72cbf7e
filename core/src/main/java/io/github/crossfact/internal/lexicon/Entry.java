package io.github.crossfact.internal.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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

    /** The senses of one way, and whether a phrase may go on. */
    record Reading(Senses senses, boolean goesOn) {}

    static Entry of(List<Leaf> leaves) {
        return new Entry(
                reading(leaves, leaf -> !leaf.feminine()),
                reading(leaves, leaf -> !leaf.feminine() && !leaf.exact()),
                reading(leaves, leaf -> !leaf.exact()),
                senses(leaves, leaf -> true));
    }

    private static Reading reading(List<Leaf> leaves, Predicate<Leaf> fits) {
        return new Reading(
                senses(leaves, fits), leaves.stream().anyMatch(leaf -> fits.test(leaf) && leaf.sense() == null));
    }

    private static Senses senses(List<Leaf> leaves, Predicate<Leaf> fits) {
        return Senses.of(leaves.stream()
                .filter(fits)
                .map(Leaf::sense)
                .filter(Objects::nonNull)
                .toList());
    }
}
