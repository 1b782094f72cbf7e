package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.place.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The districts that a page names, and those around the communes that it names. Of several units of one name they tell which is meant: the commune
 * in a district that is named, the district of the communes that are; and of districts that share a name, the only one in which one of the communes lies
 * that share another.
 */
final class NamedAround {

    static final NamedAround NOTHING = new NamedAround(Set.of(), Set.of(), Set.of());

    private final Set<Unit> districts;
    private final Set<Unit> ofCommunes;

    /** The districts around the communes of which one is meant. */
    private final Set<Unit> ofAmbiguous;

    private NamedAround(Set<Unit> districts, Set<Unit> ofCommunes, Set<Unit> ofAmbiguous) {
        this.districts = districts;
        this.ofCommunes = ofCommunes;
        this.ofAmbiguous = ofAmbiguous;
    }

    /** @param ambiguous the communes that share the names which the page tells */
    static NamedAround of(List<Item.Area> areas, Set<Unit> ambiguous) {
        Set<Unit> districts = new HashSet<>();
        Set<Unit> ofCommunes = new HashSet<>();
        for (Item.Area area : areas) {
            Unit unit = area.unit();
            if (unit.level() == Level.DISTRICT) {
                districts.add(unit);
            } else if (unit.level() == Level.COMMUNE && unit.parent() != null) {
                ofCommunes.add(unit.parent());
            }
        }
        Set<Unit> ofAmbiguous = new HashSet<>();
        for (Unit commune : ambiguous) {
            if (commune.parent() != null) {
                ofAmbiguous.add(commune.parent());
            }
        }
        return new NamedAround(districts, ofCommunes, ofAmbiguous);
    }

    /** The only one of these units that belongs to what is named. */
    Optional<Unit> oneOf(List<Unit> units) {
        return only(units, this::belongs).or(() -> only(units, ofAmbiguous::contains));
    }

    private static Optional<Unit> only(List<Unit> units, Predicate<Unit> belongs) {
        @Nullable Unit found = null;
        for (Unit unit : units) {
            if (belongs.test(unit)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = unit;
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean belongs(Unit unit) {
        return unit.level() == Level.DISTRICT
                ? ofCommunes.contains(unit)
                : unit.parent() != null && districts.contains(unit.parent());
    }
}
