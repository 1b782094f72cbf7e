package io.github.crossfact.internal.read;

import io.github.crossfact.internal.place.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the units that a sentence names stand in the same part of it as a fact, where semicolons part it.
 *
 * @param topic what the talk is of; null for nothing
 */
record NamedBeside(View view, @Nullable Unit topic) {

    /** The units named in the draft's part of the sentence, which semicolons part; all where it names none. */
    List<NamedUnit> of(Draft draft, List<NamedUnit> named) {
        if (!view.contents().mayHold(';')) {
            return named;
        }
        int from = draft.anchor();
        while (!view.edge(from, ";")) {
            from = view.previous(from);
        }
        int to = draft.anchor();
        while (!view.edge(to, ";")) {
            to = view.next(to);
        }
        List<NamedUnit> beside = NamedUnit.between(from, to, named);
        List<NamedUnit> before = beside.isEmpty() ? NamedUnit.between(-1, colonBefore(from), named) : beside;
        return before.isEmpty() ? withoutAsides(draft, withoutOrigins(named)) : before;
    }

    /** "In X 340 families sold to two firms from Y; these …": behind a semicolon, where somebody is from or goes to is no place where something else is named. */
    private static List<NamedUnit> withoutOrigins(List<NamedUnit> named) {
        List<NamedUnit> kept = NamedUnit.without(named, NamedUnit::onTheWay);
        return kept.isEmpty() ? named : kept;
    }

    /** "The district has 12 schools; in the commune of X there are 3; 40 teachers …": a smaller unit of a part behind the first is only where that part is. */
    List<NamedUnit> withoutAsides(Draft draft, List<NamedUnit> named) {
        int first = view.first();
        while (!view.edge(first, ";")) {
            first = view.next(first);
        }
        if (!view.holds(first)) {
            return named;
        }
        @Nullable Unit about = topic;
        @Nullable List<NamedUnit> kept = null;
        for (NamedUnit name : named) {
            boolean aside = name.token() > first
                    && name.token() < draft.anchor()
                    && about != null
                    && !about.equals(name.unit())
                    && name.unit().isWithin(about);
            if (aside) {
                kept = kept == null ? new ArrayList<>(named) : kept;
                kept.remove(name);
            } else {
                about = name.unit();
            }
        }
        return kept == null ? named : kept;
    }

    /** "X reports: 12 bridges, both in Y; 5 houses": the first colon before a token, behind what a list is about; before the sentence where there is none. */
    private int colonBefore(int end) {
        for (int token = view.first(); token < end; token = view.next(token)) {
            if (view.symbol(token, ":")) {
                return token;
            }
        }
        return -1;
    }
}
