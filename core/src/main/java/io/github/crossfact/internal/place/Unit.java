package io.github.crossfact.internal.place;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.PlaceCodes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit of Vietnam as it stood before the mergers of 2025, or a place of a user's own gazetteer. Immutable.
 *
 * @param code the code of the General Statistics Office of Vietnam: 2 digits for a province, 3 for a district, 5 for a
 *     commune; or one of a user's own, whose level is the one below its parent's
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
     * @throws IllegalArgumentException if the code is none ({@link PlaceCodes}), or the parent is not of the level above
     */
    public Unit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        PlaceCodes.require(code);
        Level level = levelOf(code, parent);
        boolean below = parent == null
                ? level == Level.PROVINCE
                : level.ordinal() == parent.level().ordinal() + 1;
        if (!below || level == Level.VILLAGE) {
            throw new IllegalArgumentException("unit " + code + " can't stand below " + parent);
        }
    }

    /** A place of a user's own; the outermost ones are read as provinces, those within them as districts, then as communes. */
    public static Unit own(String code, @Nullable Unit parent, String name) {
        Kind kind = parent == null ? Kind.PROVINCE : parent.parent == null ? Kind.DISTRICT : Kind.COMMUNE;
        return new Unit(code, parent, kind, name);
    }

    /** The unit as events name it. */
    public Place place() {
        return new Place(code, name);
    }

    /** The level, by the length of an official code, and by the place around of a code of one's own. */
    public Level level() {
        return levelOf(code, parent);
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

    private static Level levelOf(String code, @Nullable Unit parent) {
        if (code.charAt(0) > '9') {
            return parent == null
                    ? Level.PROVINCE
                    : Level.values()[parent.level().ordinal() + 1];
        }
        return switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case 3 -> Level.DISTRICT;
            default -> Level.COMMUNE;
        };
    }
}
