package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.place.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The province that a page is about.
 *
 * @param unit the province; null where the page names no unit
 * @param absorbed the provinces that are part of it since their merger, as the page knows
 * @param twoTiers whether the page is of a time without districts, as since the mergers
 */
public record OwnProvince(@Nullable Unit unit, Set<Unit> absorbed, boolean twoTiers) {

    /** How many provinces somebody may come from at once. */
    private static final int MOST_HOMES = 4;

    /** Resolution 202/2025/QH15. */
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    /**
     * Elects the province that the page names most often, by itself or by a unit in it, the first of equals; null where it names no unit. Since the
     * mergers of 2025 a province counts for the one that it was merged into, if the page names that; so it does where the page does not name it itself.
     *
     * @param published the day of publication; null when it is not known
     */
    public static OwnProvince of(Scan scan, Gazetteer gazetteer, @Nullable LocalDate published) {
        List<Item.Area> areas = scan.areas();
        boolean since = published != null && !published.isBefore(MERGED);
        if (areas.isEmpty()) {
            return new OwnProvince(null, Set.of(), since);
        }
        Set<Unit> provinces = new HashSet<>();
        for (Item.Area area : areas) {
            if (area.unit().level() == Level.PROVINCE) {
                provinces.add(area.unit());
            }
        }
        Map<Unit, Integer> named = new LinkedHashMap<>();
        for (Item.Area area : areas) {
            Unit province = area.unit().province();
            Unit merged = gazetteer.mergedInto(province);
            Unit own = (since || published == null && !provinces.contains(province)) && provinces.contains(merged)
                    ? merged
                    : province;
            if (!isCityElsewhere(area.unit(), own, provinces) && !isHome(scan, area)) {
                named.merge(own, 1, Integer::sum);
            }
        }
        @Nullable
        Unit most = named.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey)
                .orElse(null);
        return new OwnProvince(
                most,
                provinces.stream()
                        .filter(each -> since
                                && !each.equals(most)
                                && gazetteer.mergedInto(each).equals(most))
                        .collect(Collectors.toUnmodifiableSet()),
                since);
    }

    /** "A foundation from Hanoi gave the school books", "back from X and Y": the provinces that a preposition of way stands before are where somebody comes from. */
    private static boolean isHome(Scan scan, Item.Area area) {
        int token = area.unit().level() == Level.PROVINCE ? area.first() - 1 : -1;
        for (int joined = 0;
                joined < MOST_HOMES && isCue(scan, token, Cue.AND) && scan.item(token - 1) instanceof Item.Area other;
                joined++) {
            token = other.first() - 1;
        }
        return isCue(scan, token, Cue.WAY);
    }

    private static boolean isCue(Scan scan, int token, Cue cue) {
        @Nullable Match match = token < 0 ? null : scan.match(token);
        return match != null && match.length() == 1 && match.senses().has(cue);
    }

    /** Whether a unit is a city of a province that a page does not name while it names others: cities are known beyond theirs. */
    private static boolean isCityElsewhere(Unit unit, Unit province, Set<Unit> provinces) {
        return unit.kind() == Unit.Kind.CITY
                && unit.level() == Level.DISTRICT
                && !provinces.isEmpty()
                && !provinces.contains(province);
    }
}
