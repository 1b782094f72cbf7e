package io.github.crossfact.internal.scan;

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
    }

    /**
     * A number.
     *
     * @param quantity the value with what bounds it
     * @param digits whether it is written with digits, at least in part
     */
    record Number(int first, int end, Quantity quantity, NumberKind kind, boolean digits) implements Item {}

    /** What a number says. */
    enum NumberKind {
        CARDINAL,
        ORDINAL,
        FRACTION
    }

    /** A number with a percent sign or word; the quantity counts hundredths: 5.65 for 5.65 %. */
    record Percent(int first, int end, Quantity quantity) implements Item {}

    record Money(int first, int end, Quantity quantity, String currency) implements Item {}

    record Measure(int first, int end, Quantity quantity, String unit) implements Item {}

    /** An administrative unit named. */
    record Area(int first, int end, Unit unit) implements Item {}

    /** An official document's symbol, such as 25-NQ/TW. */
    record Code(int first, int end, DocumentCode code) implements Item {}

    /** So many out of so many, as {@code 13/14}. */
    record Ratio(int first, int end, BigDecimal numerator, BigDecimal denominator) implements Item {}

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
