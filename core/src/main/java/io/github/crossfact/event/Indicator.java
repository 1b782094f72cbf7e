package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statistical indicator that a percentage states.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code POVERTY_RATE}
 */
public record Indicator(String word) {

    public static final Indicator GRDP_GROWTH = new Indicator("GRDP_GROWTH");
    public static final Indicator GDP_GROWTH = new Indicator("GDP_GROWTH");
    public static final Indicator POVERTY_RATE = new Indicator("POVERTY_RATE");
    public static final Indicator NEAR_POVERTY_RATE = new Indicator("NEAR_POVERTY_RATE");
    public static final Indicator APPROVAL_RATE = new Indicator("APPROVAL_RATE");
    public static final Indicator COMPLETION_RATE = new Indicator("COMPLETION_RATE");
    public static final Indicator COVERAGE_RATE = new Indicator("COVERAGE_RATE");
    public static final Indicator INFLATION = new Indicator("INFLATION");

    private static final List<Indicator> VOCABULARY = List.of(
            GRDP_GROWTH,
            GDP_GROWTH,
            POVERTY_RATE,
            NEAR_POVERTY_RATE,
            APPROVAL_RATE,
            COMPLETION_RATE,
            COVERAGE_RATE,
            INFLATION);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public Indicator {
        Words.require("indicator", word);
    }

    /** The indicator of this word, whether or not the contract lists it. */
    public static Indicator of(String word) {
        return new Indicator(word);
    }

    /** The words of the contract, in its order. */
    public static List<Indicator> vocabulary() {
        return VOCABULARY;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator same && word.equals(same.word);
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
