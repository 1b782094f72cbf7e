package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how much time is counted from a day: three weeks, a few days, a year. */
final class AmountReader {

    private static final int MOST_DIGITS = 5;

    private final Clues clues;
    private final LengthReader lengths;

    AmountReader(Clues clues, LengthReader lengths) {
        this.clues = clues;
        this.lengths = lengths;
    }

    /** The amount at a token; null where there is none that a calendar counts. */
    @Nullable
    Amount read(int token) {
        LengthReader.Written length = lengths.written(token);
        if (length != null) {
            return ofLength(length);
        }
        Amount vague = vagueBehind(token);
        return vague != null ? vague : numberBehindUnit(token);
    }

    /** An amount, or a unit without an article or behind an indefinite one, which is one of it. */
    @Nullable
    Amount orOne(int token) {
        Amount amount = read(token);
        if (amount != null) {
            return amount;
        }
        boolean article = clues.has(token, CalendarKind.ONE);
        int at = article ? clues.after(token) : token;
        return article || clues.isBareSingular(at) ? one(at) : null;
    }

    /** A unit by itself, which is one of it. */
    @Nullable
    Amount one(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        boolean single = unit != null && unit.kind() == CalendarKind.UNIT;
        return single && unit != null ? of(clues.after(token), unit, 1) : null;
    }

    private static @Nullable Amount ofLength(LengthReader.Written length) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Map.Entry<String, BigDecimal> part : length.parts().entrySet()) {
            BigDecimal count = part.getValue().stripTrailingZeros();
            boolean days = count.signum() > 0 && count.scale() <= 0 && count.precision() - count.scale() <= MOST_DIGITS;
            if (!days || !isOfDays(part.getKey())) {
                return null;
            }
            counts.put(part.getKey(), count.longValueExact());
        }
        long each = counts.getOrDefault(length.unit(), 0L)
                / Math.max(1, length.count().value().longValue());
        return new Amount(length.end(), length.unit(), each, counts);
    }

    private static boolean isOfDays(String unit) {
        return unit.equals("Y") || unit.equals("M") || unit.equals("W") || unit.equals("D");
    }

    /** The plural of a unit with a word behind it that counts loosely: الأيام القليلة. */
    private @Nullable Amount vagueBehind(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNITS);
        int end = clues.after(token);
        Sense.CalendarWord few = unit == null ? null : clues.word(end, CalendarKind.VAGUE);
        return unit == null || few == null ? null : of(clues.after(end), unit, few.number());
    }

    /** The number between the unit and its attribute: الأعوام الثلاثة الماضية. */
    private @Nullable Amount numberBehindUnit(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNITS);
        Figures.Figure figure = unit == null ? null : clues.figures().at(clues.after(token));
        return unit == null || figure == null || figure.ordinal() || figure.value() < 1
                ? null
                : of(figure.end(), unit, figure.value());
    }

    /** So many of the unit at a token. */
    @Nullable
    Amount counted(int count, int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        return unit == null || count < 1 ? null : of(clues.after(token), unit, count);
    }

    private static @Nullable Amount of(int end, Sense.CalendarWord unit, int count) {
        long total = (long) count * unit.number();
        return isOfDays(unit.unit()) ? new Amount(end, unit.unit(), unit.number(), Map.of(unit.unit(), total)) : null;
    }
}
