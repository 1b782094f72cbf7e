package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The movement or programme that a count belongs to.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code NEW_RURAL_AREA}
 */
public record Theme(String word) {

    public static final Theme SKILLFUL_MASS_MOBILIZATION = new Theme("SKILLFUL_MASS_MOBILIZATION");
    public static final Theme NEW_RURAL_AREA = new Theme("NEW_RURAL_AREA");
    public static final Theme CULTURAL_LIFE = new Theme("CULTURAL_LIFE");
    public static final Theme POVERTY_REDUCTION = new Theme("POVERTY_REDUCTION");
    public static final Theme PATRIOTIC_EMULATION = new Theme("PATRIOTIC_EMULATION");

    private static final List<Theme> VOCABULARY =
            List.of(SKILLFUL_MASS_MOBILIZATION, NEW_RURAL_AREA, CULTURAL_LIFE, POVERTY_REDUCTION, PATRIOTIC_EMULATION);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public Theme {
        Words.require("theme", word);
    }

    /** The theme of this word, whether or not the contract lists it. */
    public static Theme of(String word) {
        return new Theme(word);
    }

    /** The words of the contract, in its order. */
    public static List<Theme> vocabulary() {
        return VOCABULARY;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Theme same && word.equals(same.word);
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
