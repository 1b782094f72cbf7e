package io.github.crossfact.internal.lexicon;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Theme;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One meaning that a row of a table gives to a form. */
public sealed interface Sense {

    /** What a form does with this meaning: a table gives it each of them once. Small words do several things, nouns mean one. */
    default Object role() {
        return getClass();
    }

    /** A noun that is counted. {@code honoured} is what it means as the recipient of an honour. */
    record Subject(io.github.crossfact.event.Subject subject, io.github.crossfact.event.Subject honoured)
            implements Sense {}

    /** A property of what is counted, said by an attribute beside the noun or by the clause's predicate. */
    record Qualifier(io.github.crossfact.event.Qualifier qualifier, boolean predicate) implements Sense {}

    record ThemeName(Theme theme) implements Sense {}

    /** A level of administration, and how the form says it. */
    record LevelWord(Level level, LevelKind kind) implements Sense {}

    /** How a form names a level. */
    enum LevelKind {
        /** "at district level". */
        PHRASE,
        /** "district", which may have a name beside it. */
        UNIT,
        /** "city": of a province's level by itself, mostly of a district's with a name beside it. */
        CITY,
        /** "districts": several, so never one that was named before. Only for plurals that are words of their own. */
        UNITS,
        /** "provincial". */
        ADJECTIVE
    }

    /** A word for a kind of official document; {@code also} are further kinds that the language honestly uses it for. */
    record DocumentWord(DocumentType type, Set<DocumentType> also) implements Sense {}

    record BodyWord(BodyType body, @Nullable Level level) implements Sense {}

    record RoleWord(io.github.crossfact.event.Role role) implements Sense {}

    record AwardWord(AwardKind award) implements Sense {}

    record GatheringWord(GatheringKind kind) implements Sense {}

    record IndicatorWord(Indicator indicator) implements Sense {}

    /** A word that bounds the number before or after it. */
    record BoundWord(io.github.crossfact.event.Bound bound, BoundPosition position) implements Sense {}

    /** Where a word stands that bounds a number. */
    enum BoundPosition {
        BEFORE,
        AFTER,
        /** Before or after, as the language likes. */
        BESIDE,
        /** Before, or behind where it ends its clause and so bounds nothing else: "exceeds 50 tons", "that 50 tons exceeds". */
        CLOSING,
        /** Between two bounds of one number, as "but" in "more than ten but less than twenty"; its bound says nothing. */
        BETWEEN,
        /** Before, with words between it and the "than" or preposition right before the number: "not higher was than 3 %". */
        APART,
        /** Before, perhaps with other words between, the number being its object: "exceeds in weight 50 tons". */
        REACHING,
        /** Before, with other words between, the last of them a preposition: "does not fall in any month below 50 tons". */
        REACHING_AT,
        /** Behind the number and what it counts, perhaps with other words between: "50 tons of rice is estimated". */
        BEHIND,
        /** Behind, as {@link #BEHIND}, of a number that "from" stands before: "from 50 tons further went". */
        BEHIND_FROM;

        public boolean isBefore() {
            return this == BEFORE || this == BESIDE || this == CLOSING || this == REACHING;
        }

        public boolean isAfter() {
            return this == AFTER || this == BESIDE;
        }

        public boolean isApart() {
            return this == APART;
        }
    }

    /** A unit of measure in UCUM, or {@code %}; a value is multiplied by {@code factor} to be in that unit. */
    record UnitWord(String unit, BigDecimal factor) implements Sense {}

    /**
     * A currency or what it is divided into.
     *
     * @param currency in ISO 4217; null where the word is used for several
     * @param factor how much of the currency one of it is: a hundredth for the cent
     */
    record CurrencyWord(@Nullable String currency, BigDecimal factor) implements Sense {}

    /** A name of an administrative unit by its code. */
    record PlaceName(String code) implements Sense {}

    /** A verb's finite part, which has its sense only when its particle follows in the clause: "nahmen … teil". */
    record Split(Sense whole, String particle) implements Sense {}

    /** A word of time; {@code number} and {@code unit} are explained at its kind. */
    record CalendarWord(CalendarKind kind, int number, String unit) implements Sense {
        @Override
        public Object role() {
            return kind;
        }
    }

    /** A word that steers the readers. */
    record CueWord(Cue cue) implements Sense {
        @Override
        public Object role() {
            return cue;
        }
    }
}
