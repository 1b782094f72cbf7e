package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.code.DocumentCode;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something found at a run of tokens. Items of one scan do not overlap and are in the order of the text. */
public interface Item {

    /** The first token. */
    int first();

    /** The token after the last one. */
    int end();

    /** A form of the lexicon. */
    record Word(Match match) implements Item {
        @Override
        public int first() {
            return match.first();
        }

        @Override
        public int end() {
            return match.end();
        }

        /** The first sense of a kind, in the order of the tables. */
        public <S extends Sense> Optional<S> sense(Class<S> kind) {
            return match.senses().first(kind);
        }

        public boolean has(io.github.crossfact.internal.lexicon.Cue cue) {
            return match.senses().has(cue);
        }

        /** Whether the word has a sense of a kind. */
        public boolean has(Class<? extends Sense> kind) {
            return match.senses().has(kind);
        }
    }

    /**
     * A number.
     *
     * @param quantity the value with what bounds it
     * @param digits whether it is written with digits, at least in part
     * @param limits the range that its words tell besides; null where its bound says it all
     */
    record Number(
            int first,
            int end,
            Quantity quantity,
            NumberKind kind,
            boolean digits,
            @Nullable Limits limits) implements Item {

        /** A number whose bound says it all. */
        public Number(int first, int end, Quantity quantity, NumberKind kind, boolean digits) {
            this(first, end, quantity, kind, digits, null);
        }
    }

    /** What a number says. */
    enum NumberKind {
        CARDINAL,
        ORDINAL,
        FRACTION
    }

    /** A number with a percent sign or word; the quantity counts hundredths: 5.65 for 5.65 %. */
    record Percent(
            int first, int end, Quantity quantity, @Nullable Limits limits) implements Item {}

    /**
     * A sum of money.
     *
     * @param currency in ISO 4217; null where the words leave it open, as "crowns" do
     * @param parts how many of what is counted make one of the currency: 100 for cents that may be anybody's, else 1
     */
    record Money(
            int first,
            int end,
            Quantity quantity,
            @Nullable String currency,
            int parts,
            @Nullable Limits limits) implements Item {}

    /** A physical quantity in a UCUM unit. */
    record Measure(
            int first,
            int end,
            Quantity quantity,
            String unit,
            @Nullable Limits limits) implements Item {}

    /**
     * The ends of a range. Two ends that are equal, both included, are one number that the words say exactly.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Limits(End low, End high) {

        /** The same range of things that are so many times as large. */
        public Limits times(BigDecimal factor) {
            return new Limits(low.times(factor), high.times(factor));
        }
    }

    /**
     * One end of a range, where it is written.
     *
     * @param first the first token of its number
     * @param end the token after the last one of its number
     * @param inclusive whether the value itself belongs to the range
     */
    record End(int first, int end, BigDecimal value, boolean inclusive) {

        End times(BigDecimal factor) {
            return new End(first, end, value.multiply(factor), inclusive);
        }
    }

    /** An administrative unit named. */
    record Area(int first, int end, Unit unit) implements Item {}

    /** An official document's symbol, such as 25-NQ/TW. */
    record Code(int first, int end, DocumentCode code) implements Item {}

    /** So many out of so many, as {@code 13/14}; the bound is that of the share. */
    record Ratio(int first, int end, BigDecimal numerator, BigDecimal denominator, Bound bound) implements Item {}

    /**
     * A length of time.
     *
     * @param iso in ISO 8601
     * @param leads the EDTF date to which it leads when it is counted from a day; null where it is not, or that day is not known
     */
    record Length(
            int first,
            int end,
            String iso,
            Quantity quantity,
            LengthKind kind,
            @Nullable String leads) implements Item {

        /** The same length with a wider writing and the bound that it says. */
        public Length bounded(int newFirst, int newEnd, Quantity newQuantity) {
            return new Length(newFirst, newEnd, iso, newQuantity, kind, leads);
        }
    }

    /** What a length of time tells. */
    enum LengthKind {
        /** How long something lasted or lasts. */
        COUNTED,
        /** A length that nobody counted: the whole day, a few weeks. */
        LOOSE,
        /** A distance from a day: ten years ago, two days later. */
        DISTANCE
    }

    /**
     * A date or a period.
     *
     * @param edtf the whole expression in ISO 8601-2, as exact as the words: the end of 2022 is its last months
     * @param stated what a fact's period says of it: the end of 2022 is 2022, "until then" is an open interval
     * @param period whether it is a period rather than one date
     */
    record Time(int first, int end, String edtf, String stated, boolean period) implements Item {}
}
