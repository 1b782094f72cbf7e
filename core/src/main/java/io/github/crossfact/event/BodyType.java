package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of official body or mass organization: who issues documents and grants awards.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code PEOPLES_COMMITTEE}
 */
public record BodyType(String word) {

    public static final BodyType CENTRAL_COMMITTEE = new BodyType("CENTRAL_COMMITTEE");
    public static final BodyType POLITBURO = new BodyType("POLITBURO");
    public static final BodyType SECRETARIAT = new BodyType("SECRETARIAT");
    public static final BodyType NATIONAL_ASSEMBLY = new BodyType("NATIONAL_ASSEMBLY");
    public static final BodyType NATIONAL_ASSEMBLY_STANDING_COMMITTEE =
            new BodyType("NATIONAL_ASSEMBLY_STANDING_COMMITTEE");
    public static final BodyType GOVERNMENT = new BodyType("GOVERNMENT");
    public static final BodyType PRIME_MINISTER = new BodyType("PRIME_MINISTER");
    public static final BodyType PRESIDENT = new BodyType("PRESIDENT");
    public static final BodyType MINISTRY = new BodyType("MINISTRY");
    public static final BodyType PARTY_COMMITTEE = new BodyType("PARTY_COMMITTEE");
    public static final BodyType PARTY_STANDING_COMMITTEE = new BodyType("PARTY_STANDING_COMMITTEE");
    public static final BodyType PEOPLES_COMMITTEE = new BodyType("PEOPLES_COMMITTEE");
    public static final BodyType PEOPLES_COUNCIL = new BodyType("PEOPLES_COUNCIL");
    public static final BodyType FATHERLAND_FRONT = new BodyType("FATHERLAND_FRONT");
    public static final BodyType MASS_MOBILIZATION_COMMISSION = new BodyType("MASS_MOBILIZATION_COMMISSION");
    public static final BodyType PROPAGANDA_COMMISSION = new BodyType("PROPAGANDA_COMMISSION");
    public static final BodyType PROPAGANDA_AND_MASS_MOBILIZATION_COMMISSION =
            new BodyType("PROPAGANDA_AND_MASS_MOBILIZATION_COMMISSION");
    public static final BodyType ORGANIZATION_COMMISSION = new BodyType("ORGANIZATION_COMMISSION");
    public static final BodyType INSPECTION_COMMISSION = new BodyType("INSPECTION_COMMISSION");
    public static final BodyType MILITARY_COMMISSION = new BodyType("MILITARY_COMMISSION");
    public static final BodyType YOUTH_UNION = new BodyType("YOUTH_UNION");
    public static final BodyType WOMENS_UNION = new BodyType("WOMENS_UNION");
    public static final BodyType FARMERS_UNION = new BodyType("FARMERS_UNION");
    public static final BodyType VETERANS_ASSOCIATION = new BodyType("VETERANS_ASSOCIATION");
    public static final BodyType TRADE_UNION = new BodyType("TRADE_UNION");
    public static final BodyType POLICE = new BodyType("POLICE");
    public static final BodyType MILITARY = new BodyType("MILITARY");
    public static final BodyType BORDER_GUARD = new BodyType("BORDER_GUARD");
    public static final BodyType COURT = new BodyType("COURT");
    public static final BodyType PROCURACY = new BodyType("PROCURACY");

    private static final List<BodyType> VOCABULARY = List.of(
            CENTRAL_COMMITTEE,
            POLITBURO,
            SECRETARIAT,
            NATIONAL_ASSEMBLY,
            NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
            GOVERNMENT,
            PRIME_MINISTER,
            PRESIDENT,
            MINISTRY,
            PARTY_COMMITTEE,
            PARTY_STANDING_COMMITTEE,
            PEOPLES_COMMITTEE,
            PEOPLES_COUNCIL,
            FATHERLAND_FRONT,
            MASS_MOBILIZATION_COMMISSION,
            PROPAGANDA_COMMISSION,
            PROPAGANDA_AND_MASS_MOBILIZATION_COMMISSION,
            ORGANIZATION_COMMISSION,
            INSPECTION_COMMISSION,
            MILITARY_COMMISSION,
            YOUTH_UNION,
            WOMENS_UNION,
            FARMERS_UNION,
            VETERANS_ASSOCIATION,
            TRADE_UNION,
            POLICE,
            MILITARY,
            BORDER_GUARD,
            COURT,
            PROCURACY);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public BodyType {
        Words.require("body", word);
    }

    /** The body of this word, whether or not the contract lists it. */
    public static BodyType of(String word) {
        return new BodyType(word);
    }

    /** The words of the contract, in its order. */
    public static List<BodyType> vocabulary() {
        return VOCABULARY;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BodyType same && word.equals(same.word);
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
