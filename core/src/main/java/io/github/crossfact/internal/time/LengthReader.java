package io.github.crossfact.internal.time;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: ten years, عامين, one and a half hours, a year and two days. */
final class LengthReader {

    /** The units in the order of ISO 8601, the largest first. */
    private static final List<String> UNITS = List.of("Y", "M", "W", "D", "H", "MIN", "S");

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private static final Set<CalendarKind> BEFORE_ONE = Collections.unmodifiableSet(EnumSet.of(
            CalendarKind.AGO,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.SINCE,
            CalendarKind.IN,
            CalendarKind.RELATIVE));

    /**
     * A length as it stands, whatever is said of it.
     *
     * @param count how many of the unit, by the first part
     * @param parts how many of each unit, the largest first
     */
    record Written(int first, int end, String unit, Quantity count, Map<String, BigDecimal> parts) {

        String iso() {
            StringBuilder iso = new StringBuilder("P");
            for (String unit : UNITS) {
                BigDecimal count = parts.get(unit);
                if (count == null) {
                    continue;
                }
                if (UNITS.indexOf(unit) >= UNITS.indexOf("H") && iso.indexOf("T") < 0) {
                    iso.append('T');
                }
                iso.append(plain(count)).append(unit.charAt(0));
            }
            return iso.toString();
        }

        private static String plain(BigDecimal count) {
            return count.signum() == 0 ? "0" : count.stripTrailingZeros().toPlainString();
        }
    }

    private record Part(int end, String unit, boolean plain, BigDecimal count, Quantity quantity) {}

    private record Count(int end, Quantity quantity) {}

    private final Clues clues;
    private final Tokens tokens;

    LengthReader(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** Whether a length stands here that is none to speak of: an age, or what recurs. */
    boolean isOfAnotherKind(Written length) {
        boolean age = clues.has(length.end(), CalendarKind.AGE)
                || clues.hasCue(length.end(), Cue.AGE)
                || clues.before(length.first(), EnumSet.of(CalendarKind.AGE)) >= 0;
        return age
                || isApposition(length)
                || isSaidOfName(length)
                || clues.before(length.first(), EnumSet.of(CalendarKind.EVERY)) >= 0;
    }

    /** Years between commas behind a name are an age: "Nguyen Van A, 40 years, …". */
    private boolean isApposition(Written length) {
        return isAge(length)
                && tokens.is(length.first() - 1, ',')
                && tokens.is(length.end(), ',')
                && isName(length.first() - 2);
    }

    /** "Anna was 17 years", "when Anna was by then 17 years", "when Anna 17 years was": what a name is or was for years is an age. */
    private boolean isSaidOfName(Written length) {
        if (!isAge(length)) {
            return false;
        }
        int before = length.first() - 1;
        int be = clues.hasCue(before, Cue.BE) ? before : before - 1;
        return isCapitalizedName(before) && clues.hasCue(length.end(), Cue.BE)
                || isCapitalizedName(be - 1) && clues.hasCue(be, Cue.BE);
    }

    /** Whether so many years may be somebody's age. */
    private static boolean isAge(Written length) {
        return length.unit().equals("Y")
                && length.parts().size() == 1
                && length.count().value().compareTo(OLDEST) <= 0;
    }

    private boolean isCapitalizedName(int token) {
        return isName(token) && tokens.capitalized(token);
    }

    /** Whether a word may be a name: the language does not know it, or its script is without capitals. */
    private boolean isName(int token) {
        return tokens.isWord(token) && clues.scan().match(token) == null;
    }

    /** The length that begins at a token, with the word that makes it a distance back from now; null where there is none. */
    Item.@Nullable Length read(Written length) {
        if (isOfAnotherKind(length)) {
            return null;
        }
        int before = ago(length.first());
        boolean after = clues.has(length.end(), CalendarKind.AGO);
        int end = after ? clues.after(length.end()) : length.end();
        return new Item.Length(
                before >= 0 ? before : length.first(), end, length.iso(), length.count(), before >= 0 || after, null);
    }

    private int ago(int token) {
        int word = clues.before(token, EnumSet.of(CalendarKind.AGO, CalendarKind.BEFORE, CalendarKind.SINCE));
        if (word < 0 || clues.has(word, CalendarKind.AGO)) {
            return word;
        }
        Sense.CalendarWord before = clues.word(word, CalendarKind.BEFORE);
        Sense.CalendarWord since = clues.word(word, CalendarKind.SINCE);
        boolean ago = before != null && before.unit().equals("AGO")
                || since != null && since.unit().equals("AGO");
        return ago ? word : -1;
    }

    /** A length at a token; null where there is none. */
    @Nullable
    Written written(int token) {
        Part first = part(token);
        if (first == null) {
            return null;
        }
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        parts.put(first.unit(), first.count());
        int end = first.end();
        for (Part next = further(end, first);
                next != null && !parts.containsKey(next.unit());
                next = further(end, next)) {
            parts.put(next.unit(), next.count());
            end = next.end();
        }
        return new Written(token, end, first.unit(), first.quantity(), parts);
    }

    /** The next part of a length, of a smaller unit: behind "and", behind a comma, or right here. */
    private @Nullable Part further(int token, Part before) {
        int at = tokens.is(token, ',') ? token + 1 : token;
        if (at != token && clues.has(at, CalendarKind.LENGTH)) {
            return null;
        }
        Part next = part(clues.has(at, CalendarKind.AND) ? clues.after(at) : at);
        if (next == null || !next.plain() || !before.plain()) {
            return null;
        }
        return UNITS.indexOf(next.unit()) > UNITS.indexOf(before.unit()) ? next : null;
    }

    private @Nullable Part part(int token) {
        Sense.CalendarWord whole = clues.word(token, CalendarKind.LENGTH);
        if (whole != null) {
            BigDecimal count = BigDecimal.valueOf(whole.number());
            return new Part(clues.after(token), whole.unit(), true, count, Quantity.exact(count));
        }
        Count count = count(token);
        if (count == null && isOne(token)) {
            count = new Count(clues.after(token), Quantity.exact(1));
        }
        if (count == null) {
            return oneOf(token);
        }
        Sense.CalendarWord unit = clues.word(count.end(), CalendarKind.UNIT);
        if (unit == null || isClock(token, count.end(), unit)) {
            return null;
        }
        BigDecimal total = count.quantity().value().multiply(BigDecimal.valueOf(unit.number()));
        return new Part(clues.after(count.end()), unit.unit(), unit.number() == 1, total, count.quantity());
    }

    /** A unit with the word for one behind it. */
    private @Nullable Part oneOf(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        Clues.Figure one = unit == null ? null : clues.figure(clues.after(token));
        return unit == null || one == null || one.digits() || one.ordinal() || one.value() != 1
                ? null
                : new Part(
                        one.end(),
                        unit.unit(),
                        unit.number() == 1,
                        BigDecimal.valueOf(unit.number()),
                        Quantity.exact(1));
    }

    /** An article that may mean one: beside a length counted from somewhere. */
    private boolean isOne(int token) {
        if (!clues.has(token, CalendarKind.ONE)) {
            return false;
        }
        int unit = clues.after(token);
        return clues.before(token, BEFORE_ONE) >= 0 || clues.has(clues.after(unit), CalendarKind.AGO);
    }

    private @Nullable Count count(int token) {
        if (clues.scan().item(token) instanceof Item.Number number) {
            boolean usable = number.first() == token
                    && number.kind() != Item.NumberKind.ORDINAL
                    && number.quantity().upper() == null
                    && number.quantity().value().signum() >= 0
                    && number.quantity().value().precision() <= 15;
            return usable && !(tokens.isDigits(token) && clues.isLedIn(token))
                    ? new Count(number.end(), number.quantity())
                    : null;
        }
        if (!tokens.isDigits(token) || tokens.length(token) > 9 || clues.isLedIn(token) || clues.isTaken(token)) {
            return null;
        }
        boolean decimal = tokens.isAny(token + 1, clues.language().decimal()) && clues.goesOnInDigits(token + 1);
        if (!decimal) {
            return new Count(token + 1, Quantity.exact(Integer.parseInt(tokens.text(token))));
        }
        BigDecimal value = new BigDecimal(tokens.text(token) + "." + tokens.text(token + 2));
        return value.precision() > 15 ? null : new Count(token + 3, Quantity.exact(value));
    }

    /** A time of day: 9.00 uur, om 9 uur. */
    private boolean isClock(int token, int end, Sense.CalendarWord unit) {
        if (!unit.unit().equals("H")) {
            return false;
        }
        boolean dotted = tokens.isDigits(token)
                && end == token + 3
                && tokens.isAny(token + 1, ".:")
                && !clues.language().decimal().contains(tokens.text(token + 1));
        return dotted || clues.before(token, EnumSet.of(CalendarKind.CLOCK)) >= 0;
    }
}
