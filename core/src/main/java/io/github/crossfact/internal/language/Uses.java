package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.table.Row;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What forms do, and which row of a table says so. Nearly all forms do one thing. */
final class Uses {

    /** A thing that a form does; {@code next} is another one, null where there is none. */
    private record Use(Object role, Row row, @Nullable Use next) {

        private @Nullable Row rowOf(Object other) {
            for (Use use = this; use != null; use = use.next) {
                if (use.role.equals(other)) {
                    return use.row;
                }
            }
            return null;
        }
    }

    private final Map<String, Use> uses = new HashMap<>();

    /** Adds a use, or returns the row that has told it before. */
    @Nullable
    Row add(String form, Object role, Row row) {
        Use others = uses.put(form, new Use(role, row, null));
        if (others == null) {
            return null;
        }
        Row same = others.rowOf(role);
        uses.put(form, same == null ? new Use(role, row, others) : others);
        return same;
    }

    /** Adds all uses of others, of forms without their marks. */
    void addUnmarked(Uses others) {
        others.uses.forEach((form, first) -> {
            for (Use use = first; use != null; use = use.next()) {
                add(unmarked(form), use.role(), use.row());
            }
        });
    }

    /** Whether a form does something, without regard to its mark; none of these has one. */
    boolean hasUnmarked(String form, Object role) {
        Use use = uses.isEmpty() ? null : uses.get(unmarked(form));
        return use != null && use.rowOf(role) != null;
    }

    private static String unmarked(String form) {
        return form.endsWith(Lexicon.EXACT_MARK)
                ? form.substring(0, form.length() - Lexicon.EXACT_MARK.length())
                : form;
    }
}
