package io.github.crossfact.internal.time;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: ten years, عامين, one and a half hours, a year and two days. */
final class LengthReader {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    /**
     * A length as it stands, whatever is said of it.
     *
     * @param count how many of the unit, by the first part
     * @param parts how many of each unit, the largest first
     * @param loose whether nobody counted: the whole day, a few weeks
     */
    record Written(int first, int end, String unit, Quantity count, Map<String, BigDecimal> parts, boolean loose) {

        String iso() {
            StringBuilder iso = new StringBuilder("P");
            for (String unit : LengthPart.UNITS) {
                BigDecimal count = parts.get(unit);
                if (count == null) {
                    continue;
                }
                if (LengthPart.isOfDay(unit) && iso.indexOf("T") < 0) {
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

    private final Clues clues;
    private final Tokens tokens;
    private final LengthPartReader parts;
    private final Memory<Written> written = new Memory<>(this::readWritten);

    LengthReader(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.parts = new LengthPartReader(clues);
    }

    /** Whether a length stands here that is none to speak of: an age, or what recurs. */
    boolean isOfAnotherKind(Written length) {
        boolean age = clues.has(length.end(), CalendarKind.AGE)
                || clues.hasCue(length.end(), Cue.AGE)
                || isAge(length) && clues.before(length.first(), CalendarKind.AGE) >= 0;
        return age
                || isAttribute(length)
                || isApposition(length)
                || isSaidOfName(length)
                || clues.before(length.first(), CalendarKind.EVERY) >= 0;
    }

    /** "two prizes, second": one word behind a dual agrees with it, and is the ordinal that sounds like the unit. */
    private boolean isAttribute(Written length) {
        Match noun = length.first() > 0 ? clues.scan().match(length.first() - 1) : null;
        return noun != null
                && noun.dual()
                && noun.end() == length.first()
                && length.end() == length.first() + 1
                && noun.senses().has(Sense.Subject.class);
    }

    /** Years between commas or in brackets behind a name are an age: "Nguyen Van A, 40 years, …", "Nguyen Van A (40 years)". */
    private boolean isApposition(Written length) {
        int before = length.first() - 1;
        boolean commas = tokens.is(before, ',') && tokens.is(length.end(), ',');
        boolean brackets = tokens.is(before, '(') && tokens.isAny(length.end(), ",)");
        return isAge(length) && (commas || brackets) && isName(before - 1);
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
        Item.LengthKind kind = before >= 0 || after
                ? Item.LengthKind.DISTANCE
                : length.loose() ? Item.LengthKind.LOOSE : Item.LengthKind.COUNTED;
        return new Item.Length(before >= 0 ? before : length.first(), end, length.iso(), length.count(), kind, null);
    }

    private int ago(int token) {
        int word = clues.before(token, CalendarKinds.of(CalendarKind.AGO, CalendarKind.BEFORE, CalendarKind.SINCE));
        if (word < 0 || clues.has(word, CalendarKind.AGO)) {
            return word;
        }
        Sense.CalendarWord before = clues.word(word, CalendarKind.BEFORE);
        Sense.CalendarWord since = clues.word(word, CalendarKind.SINCE);
        boolean ago = before != null && before.unit().equals("AGO")
                || since != null && since.unit().equals("AGO");
        return ago ? word : -1;
    }

    /** Forgets what was found, as the page's reader goes on. */
    void forget() {
        written.forget();
    }

    /** A length at a token; null where there is none. */
    @Nullable
    Written written(int token) {
        return written.at(token);
    }

    private @Nullable Written readWritten(int token) {
        LengthPart first = parts.read(token);
        if (first == null) {
            return null;
        }
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        counts.put(first.unit(), first.count());
        LengthPart last = first;
        for (LengthPart next = further(last); next != null; next = further(next)) {
            counts.merge(next.unit(), next.count(), BigDecimal::add);
            last = next;
        }
        boolean told = first.sure() || last.end() > first.end();
        return told ? new Written(token, last.end(), first.unit(), first.quantity(), counts, first.loose()) : null;
    }

    /** The next part of a length, of a smaller unit: behind "and", behind a comma, or right here. */
    private @Nullable LengthPart further(LengthPart before) {
        boolean comma = tokens.is(before.end(), ',');
        int at = comma ? before.end() + 1 : before.end();
        if (!before.goesOn() || comma && (!before.isPlain() || clues.has(at, CalendarKind.LENGTH))) {
            return null;
        }
        LengthPart next = parts.read(clues.has(at, CalendarKind.AND) ? clues.after(at) : at);
        if (next == null || !next.sure() || next.loose() || comma && !next.isPlain()) {
            return null;
        }
        return next.isOfSmallerUnitThan(before) ? next : null;
    }
}
