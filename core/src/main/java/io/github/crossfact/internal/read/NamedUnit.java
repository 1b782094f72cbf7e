package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.place.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a sentence names.
 *
 * @param token the first token of its name, or the noun that stands for it
 * @param lead what leads to it
 * @param bracketed whether it stands in brackets, where it only explains what stands before them
 */
record NamedUnit(int token, Unit unit, boolean bracketed, Way way, Lead lead) {

    /** How a unit is named. */
    enum Way {
        BY_NAME,
        /** By name, side by side with others: nothing more is about one of them. */
        IN_LIST,
        /** As "the district". */
        BY_NOUN
    }

    /** What stands before a name, and before the nouns and articles that belong to it. */
    enum Lead {
        /** "In the district of X". */
        AT,
        /** "To X", "from X", and "with X", who is somebody else. */
        WAY,
        /** "By the province", who does something wherever it be done. */
        BY,
        /** "The committee of the province of X": the unit is that of a body, wherever it does something. */
        BODY,
        NONE
    }

    /** Whether it only says where from or where to, or with whom. */
    boolean onTheWay() {
        return lead == Lead.WAY;
    }

    /** Units without those that something is true of, which most often are none: the list itself then. */
    static List<NamedUnit> without(List<NamedUnit> named, Predicate<NamedUnit> left) {
        @Nullable List<NamedUnit> kept = null;
        for (int i = 0; i < named.size(); i++) {
            boolean leave = left.test(named.get(i));
            if (leave && kept == null) {
                kept = new ArrayList<>(named.subList(0, i));
            } else if (!leave && kept != null) {
                kept.add(named.get(i));
            }
        }
        return kept == null ? named : kept;
    }

    /** The units that are named between two tokens. */
    static List<NamedUnit> between(int before, int end, List<NamedUnit> named) {
        List<NamedUnit> between = new ArrayList<>(named.size());
        for (NamedUnit name : named) {
            if (name.token() > before && name.token() < end) {
                between.add(name);
            }
        }
        return between;
    }

    /** The smallest of some units, the first of those that are equally small. */
    static Unit smallest(List<NamedUnit> named) {
        Unit smallest = named.get(0).unit();
        for (NamedUnit name : named) {
            smallest = name.unit().level().compareTo(smallest.level()) > 0 ? name.unit() : smallest;
        }
        return smallest;
    }

    /** Whether a unit lies in another. */
    static boolean isInside(@Nullable Unit unit, @Nullable Unit around) {
        return unit != null && around != null && !around.equals(unit) && unit.isWithin(around);
    }

    /** Whether a unit lies in one that is named. */
    static boolean isInsideOneOf(Unit unit, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (isInside(unit, name.unit())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one that is named lies in a unit. */
    static boolean holdsOneOf(Unit unit, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (isInside(name.unit(), unit)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The committee of the province of X met in the district of Y", "the district of X held it in the commune of Y": the unit that holds something, or whose
     * body does; null where none is named.
     */
    static @Nullable Unit holder(List<NamedUnit> named) {
        for (NamedUnit name : named) {
            boolean subject = name.lead() == Lead.NONE
                    && name.way() == Way.BY_NAME
                    && !name.bracketed()
                    && name.unit().level() == Level.DISTRICT
                    && holdsOneOf(name.unit(), named);
            if (subject || name.lead() == Lead.BODY) {
                return name.unit();
            }
        }
        return null;
    }

    /** The unit around it, where it is one of several that are not all known. */
    NamedUnit around() {
        @Nullable Unit around = unit.parent();
        return new NamedUnit(token, around == null ? unit : around, bracketed, Way.IN_LIST, lead);
    }

    /** The same unit as a member of a list. */
    NamedUnit inList() {
        return new NamedUnit(token, unit, bracketed, Way.IN_LIST, lead);
    }
}
