package io.github.crossfact.internal.table;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Currencies;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.PlaceCodes;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Role;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.event.Units;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of forms that a language may have. The words that a column may hold are those of the contract's vocabularies. */
public final class Schemas {

    private static final Pattern CALENDAR_VALUE = Pattern.compile("(-?[0-9]{1,4})?([A-Z]*)");
    private static final Set<String> CALENDARS = Set.of("G", "S", "H");
    /** The columns of every table of currencies. */
    public static final List<String> CURRENCY_COLUMNS = List.of("currency", "factor", "form");

    private static final Set<String> TIME_UNITS = Set.of("Y", "M", "W", "D", "H", "MIN", "S");
    private static final Set<String> PARTS =
            Set.of("S", "M", "E", "SY", "MY", "EY", "SM", "MM", "EM", "SW", "MW", "EW");

    /** {@code subject}: what is counted. {@code honoured}: what it is as the recipient of an honour, or empty when that is the same. */
    static final Schema SUBJECTS =
            new Schema("subjects.csv", List.of("subject", "honoured", "form"), true, true, row -> {
                Subject subject = row.value("subject", Subject::of);
                return new Sense.Subject(
                        subject, row.isEmpty("honoured") ? subject : row.value("honoured", Subject::of));
            });

    /** {@code kind}: ATTRIBUTE for words beside the noun, PREDICATE for verbs and nouns of action. */
    static final Schema QUALIFIERS = new Schema(
            "qualifiers.csv",
            List.of("qualifier", "kind", "form"),
            true,
            false,
            row -> new Sense.Qualifier(
                    row.value("qualifier", Qualifier::of),
                    row.constant("kind", QualifierKind.class) == QualifierKind.PREDICATE));

    static final Schema THEMES = new Schema(
            "themes.csv",
            List.of("theme", "form"),
            true,
            true,
            row -> new Sense.ThemeName(row.value("theme", Theme::of)));

    /** {@code kind}: PHRASE "at district level", UNIT "district", CITY, UNITS irregular plurals, ADJECTIVE "provincial". */
    static final Schema LEVELS = new Schema(
            "levels.csv",
            List.of("level", "kind", "form"),
            true,
            false,
            row -> new Sense.LevelWord(
                    row.constant("level", Level.class), row.constant("kind", Sense.LevelKind.class)));

    /** {@code also}: further types, separated by spaces, that the language honestly uses the word for. */
    static final Schema DOCUMENTS = new Schema(
            "documents.csv",
            List.of("type", "also", "form"),
            true,
            true,
            row -> new Sense.DocumentWord(row.value("type", DocumentType::of), row.value("also", Schemas::types)));

    /** {@code level}: where the word itself says it, else empty. */
    static final Schema BODIES = new Schema(
            "bodies.csv",
            List.of("body", "level", "form"),
            true,
            true,
            row -> new Sense.BodyWord(
                    row.value("body", BodyType::of),
                    row.optionalConstant("level", Level.class).orElse(null)));

    static final Schema ROLES = new Schema(
            "roles.csv",
            List.of("role", "form"),
            true,
            false,
            row -> new Sense.RoleWord(row.constant("role", Role.class)));

    static final Schema AWARDS = new Schema(
            "awards.csv",
            List.of("award", "form"),
            true,
            true,
            row -> new Sense.AwardWord(row.value("award", AwardKind::of)));

    static final Schema GATHERINGS = new Schema(
            "gatherings.csv",
            List.of("kind", "form"),
            true,
            true,
            row -> new Sense.GatheringWord(row.value("kind", GatheringKind::of)));

    static final Schema INDICATORS = new Schema(
            "indicators.csv",
            List.of("indicator", "form"),
            true,
            true,
            row -> new Sense.IndicatorWord(row.value("indicator", Indicator::of)));

    /**
     * {@code position}: whether the word stands BEFORE the number that it bounds, AFTER it, or BESIDE it on either side; CLOSING, before it or behind it at the end of a clause. APART from it, with a "than" or a preposition right before the number. BETWEEN, where {@code bound}
     * is EXACT, are words that join two bounds of one number. EXACT words say "equal to"; behind "more than ten" they make "or equal" of it.
     */
    static final Schema BOUNDS = new Schema(
            "bounds.csv",
            List.of("bound", "position", "form"),
            true,
            false,
            row -> new Sense.BoundWord(
                    row.constant("bound", Bound.class), row.constant("position", Sense.BoundPosition.class)));

    /** {@code unit}: UCUM, or {@code %}. {@code factor}: what a value is multiplied by to be in that unit; empty for 1. */
    static final Schema UNITS = new Schema(
            "units.csv",
            List.of("unit", "factor", "form"),
            true,
            false,
            row -> new Sense.UnitWord(
                    row.value("unit", Schemas::unit), row.isEmpty("factor") ? BigDecimal.ONE : factor(row)));

    /** {@code currency}: ISO 4217, empty where several have the name. {@code factor}: what a value is multiplied by to be in it; empty for 1. */
    static final Schema CURRENCIES = new Schema("currencies.csv", CURRENCY_COLUMNS, true, false, Schemas::currencyWord);

    static final Schema CUES = new Schema(
            "cues.csv", List.of("cue", "form"), true, false, row -> new Sense.CueWord(row.constant("cue", Cue.class)));

    /** {@code code}: of the General Statistics Office of Vietnam, or of a place in the gazetteer of a vocabulary. */
    static final Schema PLACES = new Schema(
            "places.csv",
            List.of("code", "form"),
            false,
            false,
            row -> new Sense.PlaceName(row.value("code", Schemas::code)));

    /** {@code kind}: a {@link CalendarKind}, which explains its {@code value}: a whole number, capital letters, or one and then the other. */
    static final Schema CALENDAR =
            new Schema("calendar.csv", List.of("kind", "value", "form"), true, false, Schemas::calendarWord);

    public static final List<Schema> ALL = List.of(
            SUBJECTS,
            QUALIFIERS,
            THEMES,
            LEVELS,
            DOCUMENTS,
            BODIES,
            ROLES,
            AWARDS,
            GATHERINGS,
            INDICATORS,
            BOUNDS,
            UNITS,
            CURRENCIES,
            CUES,
            PLACES,
            CALENDAR);

    /** A number that tells these tables and their columns from others. */
    public static int fingerprint() {
        int fingerprint = 1;
        for (Schema schema : ALL) {
            fingerprint = 31 * fingerprint + schema.file().hashCode();
            fingerprint = 31 * fingerprint + schema.columns().hashCode();
        }
        return fingerprint;
    }

    private enum QualifierKind {
        ATTRIBUTE,
        PREDICATE
    }

    private Schemas() {}

    private static String unit(String cell) {
        Units.require(cell);
        return cell;
    }

    private static BigDecimal factor(Row row) {
        BigDecimal factor = row.decimal("factor");
        if (factor.signum() <= 0) {
            throw row.bad("factor", "must be more than 0");
        }
        return factor;
    }

    /** A currency, or what it is divided into, as a row of {@link #CURRENCY_COLUMNS} says it. */
    public static Sense.CurrencyWord currencyWord(Row row) {
        @Nullable String currency = row.isEmpty("currency") ? null : row.value("currency", Schemas::currency);
        BigDecimal factor = row.isEmpty("factor") ? BigDecimal.ONE : factor(row);
        if (currency == null && factor.compareTo(BigDecimal.ONE) > 0) {
            throw row.bad("factor", "needs a currency");
        }
        return new Sense.CurrencyWord(currency, factor);
    }

    private static String currency(String cell) {
        Currencies.require(cell);
        return cell;
    }

    private static String code(String cell) {
        PlaceCodes.require(cell);
        return cell;
    }

    private static Sense calendarWord(Row row) {
        Matcher value = CALENDAR_VALUE.matcher(row.text("value"));
        CalendarKind kind = row.constant("kind", CalendarKind.class);
        if (!value.matches() || !isKnown(kind, value.group(2))) {
            throw row.bad("value", "is not what " + kind + " may have");
        }
        @Nullable String digits = value.group(1);
        switch (kind) {
            case MONTH, WEAK_MONTH -> require(row, "month", digits, 1, 12);
            case WEEKDAY -> require(row, "weekday", digits, 1, 7);
            case SEASON -> require(row, "season", digits, 21, 24);
            case GROUPING -> require(row, "part of a year", digits, 33, 41);
            case WEEK_PART -> require(row, "days of a week", digits, 12, 67);
            default -> {}
        }
        return new Sense.CalendarWord(kind, digits == null ? 1 : Integer.parseInt(digits), value.group(2));
    }

    private static void require(Row row, String what, @Nullable String digits, int least, int most) {
        if (digits == null) {
            throw row.bad("value", "does not say which " + what + " it is");
        }
        int number = Integer.parseInt(digits);
        if (number < least || number > most) {
            throw row.bad(what + " " + number + " is outside " + least + ".." + most);
        }
    }

    private static boolean isKnown(CalendarKind kind, String letters) {
        return switch (kind) {
            case MONTH, WEAK_MONTH, ERA -> CALENDARS.contains(letters);
            case UNIT, UNITS, LENGTH, RELATIVE_UNIT -> TIME_UNITS.contains(letters);
            case RELATIVE -> letters.isEmpty() || letters.equals("W");
            case RELATIVE_DAY -> letters.isEmpty() || letters.equals("TOLD");
            case PART -> PARTS.contains(letters);
            case SINCE -> letters.isEmpty() || letters.equals("AGO") || letters.equals("PAST");
            case BEFORE -> letters.isEmpty() || letters.equals("AGO");
            case DAYTIME -> letters.isEmpty() || letters.equals("H");
            case ONE, AHEAD -> letters.isEmpty() || letters.equals("BEHIND");
            case LINK -> letters.isEmpty() || letters.equals("SUFFIX");
            case IN, FROM -> letters.isEmpty() || letters.equals("LINK");
            default -> letters.isEmpty();
        };
    }

    private static Set<DocumentType> types(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .map(DocumentType::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
