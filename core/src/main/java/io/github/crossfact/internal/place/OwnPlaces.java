package io.github.crossfact.internal.place;

import io.github.crossfact.event.PlaceCodes;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places of a user's own: tables of the columns {@code code} (which begins with a letter, so that it is none of Vietnam's), {@code within} (the
 * code of the place around it, which stands on an earlier row or is a unit of Vietnam; empty for none) and {@code name}. Not for sharing between
 * threads.
 */
public final class OwnPlaces {

    private static final List<String> COLUMNS = List.of("code", "within", "name");

    private final Problems problems;
    private final Map<String, Unit> official;
    private final Map<String, Unit> places = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();

    /** Collects places beside the official units. */
    public OwnPlaces(Map<String, Unit> official, Problems problems) {
        this.official = official;
        this.problems = problems;
    }

    /** Adds the places of a table; {@code file} is what problems call it. */
    public void add(String file, String content) {
        for (Row row : io.github.crossfact.internal.table.Table.read(file, content, COLUMNS, problems)
                .rows()) {
            row.read(() -> add(row));
        }
    }

    /** What has been added, by code. */
    public Map<String, Unit> places() {
        return places;
    }

    private void add(Row row) {
        String code = row.value("code", OwnPlaces::own);
        @Nullable Row same = rows.putIfAbsent(code, row);
        if (same != null) {
            throw row.bad("code", "stands already at " + same.place());
        }
        @Nullable Unit parent = row.isEmpty("within") ? null : row.value("within", this::known);
        places.put(code, row.value("code", text -> Unit.own(text, parent, row.form())));
    }

    private static String own(String code) {
        PlaceCodes.require(code);
        if (PlaceCodes.isOfficial(code)) {
            throw new IllegalArgumentException(
                    "is a code of the General Statistics Office: begin your own with a letter");
        }
        return code;
    }

    private Unit known(String code) {
        @Nullable Unit own = places.get(code);
        return own != null ? own : UnitTable.known(code, official);
    }
}
