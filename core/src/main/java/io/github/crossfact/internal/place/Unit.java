package io.github.crossfact.internal.place;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit of Vietnam as it stood before the mergers of 2025. Immutable.
 *
 * @param code the code of the General Statistics Office of Vietnam: 2 digits for a province, 3 for a district, 5 for a
 *     commune
 * @param parent the unit around it, null for a province
 * @param kind what the unit is officially
 * @param name the Vietnamese name without the kind: {@code Quảng Nam}, or {@code 1} for {@code Quận 1}
 */
public record Unit(String code, @Nullable Unit parent, Kind kind, String name) {

    /** What a unit is officially. A city may be a municipality, at the level of provinces, or a district. */
    public enum Kind {
        PROVINCE("tỉnh"),
        CITY("thành phố"),
        URBAN_DISTRICT("quận"),
        DISTRICT("huyện"),
        TOWN("thị xã"),
        WARD("phường"),
        TOWNSHIP("thị trấn"),
        COMMUNE("xã");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        /** The word that Vietnamese writes before the name. */
        public String vietnamese() {
            return vietnamese;
        }
    }

    /**
     * Checks that the unit stands right below its parent.
     *
     * @throws IllegalArgumentException if the code is not one of 2, 3 or 5 digits, or the parent is not of the level
     *     above
     */
    public Unit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        int above = levelOf(code).ordinal() - 1;
        if (!isNumber(code)
                || (parent == null
                        ? levelOf(code) != Level.PROVINCE
                        : parent.level().ordinal() != above)) {
            throw new IllegalArgumentException("unit " + code + " can't stand below " + parent);
        }
    }

    /** The unit as events name it. */
    public Place place() {
        return new Place(code, name);
    }

    /** The level, by the length of the code. */
    public Level level() {
        return levelOf(code);
    }

    /** The province that the unit lies in; the unit itself if it is one. */
    public Unit province() {
        return parent == null ? this : parent.province();
    }

    /** Whether the unit is {@code other} or lies in it. */
    public boolean isWithin(Unit other) {
        return code.equals(other.code) || (parent != null && parent.isWithin(other));
    }

    /** By the code, which no two units share. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code and the name, without the units around: {@code 49 Quảng Nam}. */
    @Override
    public String toString() {
        return code + " " + name;
    }

    /** Whether the text is one or more ASCII digits, as a code or the name of a numbered unit is. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Level levelOf(String code) {
        return switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case 3 -> Level.DISTRICT;
            case 5 -> Level.COMMUNE;
            default -> throw new IllegalArgumentException("\"" + code + "\" is no code of 2, 3 or 5 digits");
        };
    }
}
