package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.OwnProvince;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The unit that a page is about: where its facts hold of which nothing else tells. One per page. */
final class PageSubject {

    /** How many times as often as the unit of its headline a page may name the province. */
    private static final int MOST_OF_PROVINCE = 3;

    /** How often a page names at least the district that it is about. */
    private static final int FEWEST = 3;

    private final @Nullable Unit own;
    private final Set<Unit> absorbed;
    private final Map<Unit, Integer> named;
    /** How often the page names each district, or a commune that lies in it. */
    private final Map<Unit, Integer> districts;
    /** The page's province, or the one district of a page that never names the province itself. */
    private final @Nullable Unit widest;

    private @Nullable Unit home;
    private boolean begun;

    /**
     * @param page the province that the page is about
     * @param named how often the page names each unit
     */
    PageSubject(OwnProvince page, Map<Unit, Integer> named) {
        this.own = page.unit();
        this.absorbed = page.absorbed();
        this.named = named;
        this.districts = withCommunes(named);
        @Nullable Unit only = onlyDistrict();
        this.widest = only == null || named.containsKey(own) ? own : only;
    }

    /** The one district that the page names, by itself or by what lies in it; null for none or several. */
    @Nullable
    Unit onlyDistrict() {
        return districts.size() == 1 ? districts.keySet().iterator().next() : null;
    }

    /** What the page is about; null where it names no unit. */
    @Nullable
    Unit unit() {
        return home == null ? widest : home;
    }

    /** The district or commune that the page begins with or speaks of most, which it is about then; null where it begins with none or names several. */
    @Nullable
    Unit home() {
        return home;
    }

    /** Whether a unit lies in the page's province, as that is since its merger. */
    boolean isOwn(Unit unit) {
        return own != null && (unit.isWithin(own) || absorbed.contains(unit.province()));
    }

    /** Whether the page is about a province that a unit does not lie in. */
    boolean isElsewhere(Unit unit) {
        return own != null && !isOwn(unit);
    }

    /** The first sentence that names units says what the page is about, unless it only says where something was held. */
    void begin(View view, boolean held, List<NamedUnit> named) {
        if (begun) {
            return;
        }
        begun = true;
        Unit first = named.get(0).unit();
        boolean alone = named.stream().allMatch(name -> name.unit().isWithin(first) || first.isWithin(name.unit()));
        @Nullable Unit holder = held ? NamedUnit.holder(named) : null;
        @Nullable
        Unit main = held ? districtOf(holder) : mainUnit(named, isHeadline(view) && first.level() != Level.PROVINCE);
        home = alone || main != null && isNamedMost(main, named) ? main : null;
        if (home == null && own != null && !own.equals(holder)) {
            home = mostNamed(own);
        }
    }

    /** "What the council of the district of X decided": a page that begins with what a district holds is about that. */
    private @Nullable Unit districtOf(@Nullable Unit holder) {
        return holder != null && holder.level() == Level.DISTRICT && !isElsewhere(holder) ? holder : null;
    }

    /** The district of which a page speaks, behind a headline with its province: named again and again, as often as that, and with what lies in it far more often than others. */
    private @Nullable Unit mostNamed(Unit province) {
        @Nullable Unit most = null;
        int times = 0;
        int others = 0;
        for (Map.Entry<Unit, Integer> each : districts.entrySet()) {
            if (each.getValue() > times) {
                others = times;
                most = each.getKey();
                times = each.getValue();
            } else {
                others = Math.max(others, each.getValue());
            }
        }
        boolean mainly = most != null
                && most.isWithin(province)
                && named.getOrDefault(most, 0) >= FEWEST
                && isNamedAsOften(most)
                && times >= others * MOST_OF_PROVINCE;
        return mainly ? most : null;
    }

    /** Whether the page names a unit more often than any of these that it does not lie in. */
    private boolean isNamedMost(Unit unit, List<NamedUnit> others) {
        for (NamedUnit other : others) {
            if (!other.unit().equals(unit)
                    && !unit.isWithin(other.unit())
                    && named.getOrDefault(other.unit(), 0) >= named.getOrDefault(unit, 0)) {
                return false;
            }
        }
        return true;
    }

    /** "Province of Hau Giang: Phung Hiep builds roads" begins a page about the district, if that goes on to be named as often. */
    private @Nullable Unit mainUnit(List<NamedUnit> named, boolean headline) {
        for (NamedUnit name : named) {
            Unit unit = name.unit();
            if (unit.level() != Level.PROVINCE
                    && !isElsewhere(unit)
                    && (isNamedAsOften(unit) || headline && isNamedAgain(unit))) {
                return unit;
            }
        }
        return null;
    }

    /** Whether the page names a unit as often as the province around it, which an address names too. */
    private boolean isNamedAsOften(Unit unit) {
        return named.getOrDefault(unit, 0) >= named.getOrDefault(unit.province(), 0);
    }

    /** Whether a page that names a unit in its headline, and the province not, goes on to speak of it, though newspaper and source name the province. */
    private boolean isNamedAgain(Unit unit) {
        int times = named.getOrDefault(unit, 0);
        return times > 1 && times * MOST_OF_PROVINCE >= named.getOrDefault(unit.province(), 0);
    }

    /** A headline is a line of its own without a full stop. */
    private static boolean isHeadline(View view) {
        return !view.symbol(view.previous(view.end()), ".!?");
    }

    /** How often the page names each district, or a commune that lies in it. */
    private static Map<Unit, Integer> withCommunes(Map<Unit, Integer> named) {
        Map<Unit, Integer> districts = new LinkedHashMap<>();
        for (Map.Entry<Unit, Integer> each : named.entrySet()) {
            Unit unit = each.getKey();
            @Nullable Unit district = unit.level() == Level.COMMUNE ? unit.parent() : unit;
            if (district != null && district.level() == Level.DISTRICT) {
                districts.merge(district, each.getValue(), Integer::sum);
            }
        }
        return districts;
    }
}
