package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.place.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The districts that a page names, and those around the communes that it names. Of several units of one name they tell which is meant: the commune
 * in a district that is named, the district of the communes that are; and of districts that share a name, the one in which most of the communes lie
 * that may be meant by other names.
 */
final class NamedAround {

    static final NamedAround NOTHING = new NamedAround(Set.of(), Set.of(), Map.of());

    private final Set<Unit> districts;
    private final Set<Unit> ofCommunes;

    /** How many of the communes that may be meant by the names which several share lie in a district. */
    private final Map<Unit, Integer> ofShared;

    private NamedAround(Set<Unit> districts, Set<Unit> ofCommunes, Map<Unit, Integer> ofShared) {
        this.districts = districts;
        this.ofCommunes = ofCommunes;
        this.ofShared = ofShared;
    }

    /** @param shared the communes that share the names which the page tells */
    static NamedAround of(List<Item.Area> areas, Set<Unit> shared) {
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
        Map<Unit, Integer> ofShared = new HashMap<>();
        for (Unit commune : shared) {
            if (commune.parent() != null) {
                ofShared.merge(commune.parent(), 1, Integer::sum);
            }
        }
        return new NamedAround(districts, ofCommunes, ofShared);
    }

    /** The only one of these units that belongs to what is named. */
    Optional<Unit> oneOf(List<Unit> units) {
        return only(units, this::belongs).or(() -> aroundMost(units));
    }

    private Optional<Unit> aroundMost(List<Unit> districts) {
        int most = 0;
        for (Unit district : districts) {
            most = Math.max(most, ofShared.getOrDefault(district, 0));
        }
        int highest = most;
        return most == 0 ? Optional.empty() : only(districts, each -> ofShared.getOrDefault(each, 0) == highest);
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
