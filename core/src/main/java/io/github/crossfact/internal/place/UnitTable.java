package io.github.crossfact.internal.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of what there is.
 *
 * <p>The facts are the list of the General Statistics Office of Vietnam before the mergers of 2025, and Resolution
 * 202/2025/QH15 of the National Assembly for those.
 *
 * <p>{@code units.csv} has the columns {@code code} (2, 3 or 5 digits), {@code parent} (the code of the unit around it,
 * which must stand on an earlier row; empty for a province), {@code kind} (a word of {@link Unit.Kind}) and {@code
 * name}.
 *
 * <p>{@code mergers.csv} has the columns {@code code} (a province that ceased to be one) and {@code into} (the province
 * that it is part of since).
 */
final class UnitTable {

    private static final Table UNITS = new Table("units.csv", "code,parent,kind,name");
    private static final Table MERGERS = new Table("mergers.csv", "code,into");

    private UnitTable() {}

    /** All units by code, provinces first, then districts, then communes, in the order of their codes. */
    static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>(1 << 14);
        UNITS.forEachRow(cells -> {
            Unit unit = new Unit(cells[0], parent(cells[1], units), Unit.Kind.valueOf(cells[2]), cells[3]);
            if (units.put(unit.code(), unit) != null) {
                throw new IllegalArgumentException("the code " + unit.code() + " stands twice");
            }
        });
        return Collections.unmodifiableMap(units);
    }

    /** Which province, by its code, became part of which other one in 2025. */
    static Map<String, Unit> mergers(Map<String, Unit> units) {
        Map<String, Unit> mergers = new LinkedHashMap<>();
        MERGERS.forEachRow(cells -> mergers.put(known(cells[0], units).code(), known(cells[1], units)));
        return Collections.unmodifiableMap(mergers);
    }

    /** The unit of that code; a code that isn't known is a mistake of the table it stands in. */
    static Unit known(String code, Map<String, Unit> units) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("no unit has the code \"" + code + "\"");
        }
        return unit;
    }

    private static @Nullable Unit parent(String code, Map<String, Unit> units) {
        return code.isEmpty() ? null : known(code, units);
    }
}
