package io.github.crossfact.internal.place;

import io.github.crossfact.internal.text.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All names of all units: those of the official list and those of {@code names.csv}.
 *
 * <p>{@code names.csv} has the columns {@code code} (of the unit), {@code alone} ({@code yes}: the name says enough;
 * {@code no}: alone it usually means something else, so that the text must say that a place is meant) and {@code name}
 * (as Vietnamese writes it, or a spelling of its own in Latin letters). A row with the official name qualifies it.
 *
 * <p>A unit that has only a number is named with its kind: {@code Quận 1}, {@code Phường 12}. The bare number is no
 * name.
 */
final class Names {

    private static final Table FURTHER = new Table("names.csv", "code,alone,name");

    private Names() {}

    /** The names, official ones in the order of the units and each followed by the further ones of its unit. */
    static List<Name> of(Map<String, Unit> units) {
        Map<String, List<Name>> further = further(units);
        List<Name> names = new ArrayList<>(units.size() + 128);
        for (Unit unit : units.values()) {
            List<Name> others = further.getOrDefault(unit.code(), List.of());
            String official = official(unit);
            if (others.isEmpty()
                    || others.stream().noneMatch(name -> name.text().equals(official))) {
                names.add(new Name(unit, official, false));
            }
            names.addAll(others);
        }
        return names;
    }

    private static String official(Unit unit) {
        String name = unit.name();
        if (!Digits.areAll(name)) {
            return name;
        }
        return unit.kind().vietnamese() + " " + Integer.parseInt(name);
    }

    private static Map<String, List<Name>> further(Map<String, Unit> units) {
        Map<String, List<Name>> further = new HashMap<>();
        FURTHER.forEachRow(cells -> {
            Unit unit = UnitTable.known(cells[0], units);
            Name name = new Name(unit, cells[2], !yes(cells[1]));
            further.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(name);
        });
        return further;
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("\"" + cell + "\" is neither yes nor no");
        };
    }
}
