package io.github.crossfact.testdata;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When a value of ours is the one that another library's case expects. */
final class PeerValues {

    /** The others keep about fifteen digits of a fraction. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private static final Pattern LENGTH = Pattern.compile(
            "P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");
    /** Seconds of the units of {@link #LENGTH}, where a year has 365 days and a month 30. */
    private static final List<Long> SECONDS = List.of(
            Duration.ofDays(365).toSeconds(),
            Duration.ofDays(30).toSeconds(),
            Duration.ofDays(7).toSeconds(),
            Duration.ofDays(1).toSeconds(),
            Duration.ofHours(1).toSeconds(),
            60L,
            1L);

    private PeerValues() {}

    static boolean equal(String kind, JsonNode expected, JsonNode ours) {
        if (expected.isNull() || expected.isMissingNode()) {
            return true;
        }
        return switch (kind) {
            case "number", "ordinal", "percent", "fraction" -> close(expected, ours);
            case "number_range" -> sameEnd(expected, ours, "low") && sameEnd(expected, ours, "high");
            case "duration" -> expected.equals(ours) || sameLength(expected.asString(""), ours.asString(""));
            case "money" -> sameMoney(expected, ours);
            case "date" -> sameDate(expected, ours.asString(""));
            case "date_period" -> samePeriod(expected, ours.asString(""));
            default -> throw new IllegalArgumentException("no such kind of case: " + kind);
        };
    }

    private static boolean close(JsonNode expected, JsonNode ours) {
        if (!ours.isString() && !ours.isNumber()) {
            return false;
        }
        BigDecimal a = new BigDecimal(expected.asString());
        BigDecimal b = new BigDecimal(ours.asString());
        BigDecimal scale = a.abs().max(b.abs()).max(BigDecimal.ONE);
        return a.subtract(b).abs().compareTo(scale.multiply(TOLERANCE)) <= 0;
    }

    private static boolean sameEnd(JsonNode expected, JsonNode ours, String end) {
        JsonNode a = expected.path(end);
        JsonNode b = ours.path(end);
        boolean open = a.isNull() || a.isMissingNode();
        if (open || b.isNull() || b.isMissingNode()) {
            return open && (b.isNull() || b.isMissingNode());
        }
        String inclusive = end + "Inclusive";
        return close(a, b) && expected.path(inclusive).equals(ours.path(inclusive));
    }

    private static boolean sameLength(String expected, String ours) {
        BigDecimal a = seconds(expected);
        BigDecimal b = seconds(ours);
        return a != null && b != null && a.compareTo(b) == 0;
    }

    private static @Nullable BigDecimal seconds(String iso) {
        Matcher matcher = LENGTH.matcher(iso);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < SECONDS.size(); i++) {
            String part = matcher.group(i + 1);
            sum = part == null ? sum : sum.add(new BigDecimal(part).multiply(BigDecimal.valueOf(SECONDS.get(i))));
        }
        return sum;
    }

    private static boolean sameMoney(JsonNode expected, JsonNode ours) {
        JsonNode currency = expected.path("currency");
        return close(expected.get("amount"), ours.path("amount"))
                && (!currency.isString() || currency.equals(ours.path("currency")));
    }

    private static boolean sameDate(JsonNode expected, String ours) {
        if (expected.isString()) {
            return expected.asString().equals(ours);
        }
        return ours.equals(expected.path("timex").asString(""))
                || expected.path("values")
                        .valueStream()
                        .anyMatch(value -> value.asString("").equals(ours));
    }

    private static boolean samePeriod(JsonNode expected, String ours) {
        if (ours.equals(expected.path("timex").asString(""))) {
            return true;
        }
        List<JsonNode> options =
                new ArrayList<>(expected.path("values").valueStream().toList());
        if (options.isEmpty()) {
            options.add(expected);
        }
        Days days = Days.of(ours);
        return options.stream().anyMatch(days::are);
    }

    /** The first day of a period and the day after its last one; null where open or not known. */
    private record Days(@Nullable LocalDate start, @Nullable LocalDate end) {

        private static final Days NONE = new Days(null, null);

        static Days of(String edtf) {
            int slash = edtf.indexOf('/');
            return slash < 0
                    ? one(edtf)
                    : new Days(one(edtf.substring(0, slash)).start, one(edtf.substring(slash + 1)).end);
        }

        private static Days one(String edtf) {
            if (edtf.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(edtf);
                return new Days(day, day.plusDays(1));
            }
            if (edtf.matches("\\d{4}-W\\d{2}")) {
                LocalDate monday = LocalDate.parse(edtf + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                return new Days(monday, monday.plusDays(7));
            }
            if (edtf.matches("\\d{4}-\\d{2}")) {
                return part(year(edtf.substring(0, 4)), Integer.parseInt(edtf.substring(5)));
            }
            if (edtf.matches("\\d{2,4}X{0,2}") && edtf.length() == 4) {
                int zeros = edtf.length() - edtf.replace("X", "").length();
                LocalDate first = year(edtf.replace('X', '0'));
                return new Days(first, first.plusYears((long) Math.pow(10, zeros)));
            }
            return NONE;
        }

        /** A month, or a quarter or half of the year by its EDTF number. */
        private static Days part(LocalDate year, int part) {
            if (part <= 12) {
                return months(year, part - 1, 1);
            }
            if (part >= 33 && part <= 36) {
                return months(year, (part - 33) * 3, 3);
            }
            return part == 40 || part == 41 ? months(year, (part - 40) * 6, 6) : NONE;
        }

        private static Days months(LocalDate year, int first, int count) {
            LocalDate start = year.plusMonths(first);
            return new Days(start, start.plusMonths(count));
        }

        private static LocalDate year(String digits) {
            return LocalDate.of(Math.max(1, Integer.parseInt(digits)), 1, 1);
        }

        /** Whether the case means these days; some name the last day, some the one after it. */
        boolean are(JsonNode option) {
            String from = option.path("start").asString("");
            String to = option.path("end").asString("");
            boolean open = from.isEmpty() && to.isEmpty();
            return !open
                    && from.equals(text(start))
                    && (to.equals(text(end)) || end != null && to.equals(text(end.minusDays(1))));
        }

        private static String text(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }
}
