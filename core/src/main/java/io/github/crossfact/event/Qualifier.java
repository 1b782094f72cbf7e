package io.github.crossfact.event;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the things counted: built, registered, exemplary.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * <p>Qualifiers are ordered as the contract lists them; other words follow in alphabetical order.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code BUILT}
 */
public record Qualifier(String word) implements Comparable<Qualifier> {

    public static final Qualifier BUILT = new Qualifier("BUILT");
    public static final Qualifier REGISTERED = new Qualifier("REGISTERED");
    public static final Qualifier RECOGNIZED = new Qualifier("RECOGNIZED");
    public static final Qualifier PROPOSED = new Qualifier("PROPOSED");
    public static final Qualifier SELECTED = new Qualifier("SELECTED");
    /** Typical, outstanding, model. */
    public static final Qualifier EXEMPLARY = new Qualifier("EXEMPLARY");

    public static final Qualifier HELD = new Qualifier("HELD");
    public static final Qualifier NEW = new Qualifier("NEW");
    public static final Qualifier SUSTAINED = new Qualifier("SUSTAINED");
    public static final Qualifier REPLICATED = new Qualifier("REPLICATED");
    public static final Qualifier PARTICIPATING = new Qualifier("PARTICIPATING");
    public static final Qualifier TRAINED = new Qualifier("TRAINED");
    public static final Qualifier COMPLETED = new Qualifier("COMPLETED");
    public static final Qualifier POOR = new Qualifier("POOR");
    public static final Qualifier NEAR_POOR = new Qualifier("NEAR_POOR");
    public static final Qualifier ESCAPED_POVERTY = new Qualifier("ESCAPED_POVERTY");
    public static final Qualifier ETHNIC_MINORITY = new Qualifier("ETHNIC_MINORITY");
    public static final Qualifier COLLECTIVE = new Qualifier("COLLECTIVE");
    public static final Qualifier INDIVIDUAL = new Qualifier("INDIVIDUAL");
    public static final Qualifier AFFILIATED = new Qualifier("AFFILIATED");
    public static final Qualifier MERGED = new Qualifier("MERGED");
    public static final Qualifier TEMPORARY = new Qualifier("TEMPORARY");

    private static final List<Qualifier> VOCABULARY = List.of(
            BUILT,
            REGISTERED,
            RECOGNIZED,
            PROPOSED,
            SELECTED,
            EXEMPLARY,
            HELD,
            NEW,
            SUSTAINED,
            REPLICATED,
            PARTICIPATING,
            TRAINED,
            COMPLETED,
            POOR,
            NEAR_POOR,
            ESCAPED_POVERTY,
            ETHNIC_MINORITY,
            COLLECTIVE,
            INDIVIDUAL,
            AFFILIATED,
            MERGED,
            TEMPORARY);

    private static final Comparator<Qualifier> ORDER =
            Comparator.comparingInt(Qualifier::rank).thenComparing(Qualifier::word);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public Qualifier {
        Words.require("qualifier", word);
    }

    /** The qualifier of this word, whether or not the contract lists it. */
    public static Qualifier of(String word) {
        return new Qualifier(word);
    }

    /** The words of the contract, in its order. */
    public static List<Qualifier> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public int compareTo(Qualifier other) {
        return ORDER.compare(this, other);
    }

    private static int rank(Qualifier qualifier) {
        int index = VOCABULARY.indexOf(qualifier);
        return index < 0 ? VOCABULARY.size() : index;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Qualifier same && word.equals(same.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
