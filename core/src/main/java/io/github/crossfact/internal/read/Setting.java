package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.OwnProvince;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a page hold: where their sentence says ({@link SaidPlaces}); else what the paragraph was about; else the page's own. One per page;
 * sentences come in order.
 */
final class Setting {

    /** How many times as often as the unit of its headline a page may name the province. */
    private static final int MOST_OF_PROVINCE = 3;

    /** How often a page names at least the one district that it is about. */
    private static final int FEWEST_OF_ONLY = 3;

    private final @Nullable Unit own;
    private final Set<Unit> absorbed;
    private final NamedUnits units;
    private final Map<Unit, Integer> named;
    /** How often the page names each district, or a commune that lies in it. */
    private final Map<Unit, Integer> districts;
    /** Where a fact holds of which nothing tells: the page's province, or the one district of a page that never names the province itself. */
    private final @Nullable Unit widest;
    /** The district or commune that the page begins with, which it is about then; null where it begins with none or names several. */
    private @Nullable Unit home;

    private boolean begun;
    private @Nullable Unit topic;
    /** What was named last within the topic, in passing. */
    private @Nullable Unit passed;

    private int paragraph = -1;

    /**
     * @param page the province that the page is about
     * @param named how often the page names each unit
     */
    Setting(OwnProvince page, Map<Unit, Integer> named) {
        this.named = named;
        this.own = page.unit();
        this.absorbed = page.absorbed();
        this.districts = withCommunes(named);
        @Nullable
        Unit only = districts.size() == 1 ? districts.keySet().iterator().next() : null;
        this.widest = only == null || named.containsKey(own) ? own : only;
        this.units = new NamedUnits(page, only);
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

    /** Gives the drafts of the next sentence their place. */
    void place(View view, List<? extends Draft> drafts) {
        boolean goesOn = view.sentence().paragraph() == paragraph || opensWith(view, Cue.CONTINUES);
        paragraph = view.sentence().paragraph();
        boolean there = goesOn && passed != null && opensWith(view, Cue.THERE);
        topic = there ? passed : goesOn ? topic : null;
        @Nullable Unit meant = goesOn ? passed == null ? topic : passed : null;
        List<NamedUnit> named =
                view.contents().hasUnits() || meant != null && hasThere(view) ? units.of(view, meant) : List.of();
        named = withoutIssuers(named, drafts, topic);
        List<NamedUnit> all = named;
        List<NamedUnit> told = NamedUnit.without(named, name -> isOfGrantor(name, topic) || isSource(name, all));
        Map<Draft, Unit> shared = new UnitLists(view, told).sharedOut(drafts);
        SaidPlaces said = new SaidPlaces(view, drafts, topic);
        boolean held = said.hasGathering();
        List<NamedUnit> about = held ? withoutVenues(told, topic) : told;
        for (Draft draft : drafts) {
            List<NamedUnit> names = said.withoutListed(
                    draft,
                    said.beforeParts(draft, SaidPlaces.isGathering(draft) ? told : about),
                    topic == null ? home : topic);
            @Nullable Unit each = shared.get(draft);
            @Nullable Unit unit = each == null ? unit(draft, names, said) : each;
            draft.setPlace(unit == null ? null : unit.place());
        }
        if (!named.isEmpty()) {
            passed = passed(named);
            topic = topic(view, held, named, said);
            units.talkIsOf(topic);
            begin(view, held, named);
        }
    }

    /** "The project of X, which Decision 12 of the province's committee approved, moves 60 households": who issued a document says nothing of where. */
    private static List<NamedUnit> withoutIssuers(
            List<NamedUnit> named, List<? extends Draft> drafts, @Nullable Unit topic) {
        List<BodyMention> issuers = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft instanceof CitationDraft citation && citation.issuedBy != null) {
                issuers.add(citation.issuedBy);
            }
        }
        return issuers.isEmpty()
                ? named
                : NamedUnit.without(
                        named,
                        name -> isOfOne(issuers, name)
                                && (isInside(topic, name.unit()) || holdsOneOf(name.unit(), named)));
    }

    private static boolean isOfOne(List<BodyMention> bodies, NamedUnit name) {
        for (BodyMention body : bodies) {
            if (name.token() >= body.first() && name.token() < body.end()) {
                return true;
            }
        }
        return false;
    }

    /** "The leader of the committee of the province honoured 12 …": the talk is of where they are. */
    private static boolean isOfGrantor(NamedUnit name, @Nullable Unit about) {
        return name.way() == NamedUnit.Way.BY_NOUN
                && name.lead() == NamedUnit.Lead.BODY
                && name.unit().level() == Level.PROVINCE
                && isInside(about, name.unit());
    }

    /** "The district gave 12, and got 7 from the province": who gives or decides, where the talk is of what lies in it. */
    private boolean isSource(NamedUnit name, List<NamedUnit> named) {
        return name.way() == NamedUnit.Way.BY_NOUN
                && name.lead() == NamedUnit.Lead.BY
                && (isInside(topic, name.unit()) || isInside(home, name.unit()) || holdsOneOf(name.unit(), named));
    }

    private static boolean holdsOneOf(Unit unit, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (isInside(name.unit(), unit)) {
                return true;
            }
        }
        return false;
    }

    /** "The province's congress met in its town with 499 delegates": where something is held, a town behind what it lies in only says where. */
    private static List<NamedUnit> withoutVenues(List<NamedUnit> named, @Nullable Unit topic) {
        @Nullable Unit holder = holder(named);
        List<NamedUnit> kept = new ArrayList<>();
        for (NamedUnit name : named) {
            boolean venue = isInside(name.unit(), holder)
                    || (NamedUnits.isTown(name.unit()) || name.unit().kind() == Unit.Kind.TOWNSHIP)
                    && (isInside(name.unit(), topic) || isInsideOneOf(name.unit(), kept));
            if (!venue) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** A town where something is held, unless it is what holds it: "the city of X celebrates the festival". */
    private boolean isVenue(View view, NamedUnit name) {
        Unit unit = name.unit();
        boolean town = NamedUnits.isTown(unit) && unit.level() == Level.DISTRICT;
        // The chief town of the district that the talk or the page is about.
        boolean chief = unit.kind() == Unit.Kind.TOWNSHIP && (isInside(unit, topic) || isInside(unit, home));
        return (town || chief) && !(view.language().nounAfterAdjectives() && name.lead() == NamedUnit.Lead.NONE);
    }

    private static boolean isInsideOneOf(Unit unit, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (isInside(unit, name.unit())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(@Nullable Unit unit, @Nullable Unit around) {
        return unit != null && around != null && !around.equals(unit) && unit.isWithin(around);
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

    /** What a sentence leaves the next one to be about: the unit named last, but not the town in which something was held, nor one elsewhere. */
    private @Nullable Unit topic(View view, boolean held, List<NamedUnit> named, SaidPlaces said) {
        @Nullable Unit holder = held ? holder(named) : null;
        @Nullable Unit last = topic;
        @Nullable Unit several = null;
        @Nullable NamedUnit smaller = null;
        int lastToken = view.first();
        for (NamedUnit name : named) {
            boolean opens = said.opensWith(name);
            boolean elsewhere = isElsewhere(name, opens, last);
            boolean aside =
                    (name.bracketed() || name.onTheWay()) && last != null || name.way() == NamedUnit.Way.IN_LIST;
            // "The town held on the square of the province": the talk is of the town.
            // "They proposed 7 to the province", "the half of what the province lost": named in passing.
            boolean around = smaller != null && isInside(smaller.unit(), name.unit())
                    || (name.way() == NamedUnit.Way.BY_NOUN && name.lead() != NamedUnit.Lead.AT
                                    || name.way() == NamedUnit.Way.BY_NAME && name.unit().level() == Level.PROVINCE)
                            && isInside(last, name.unit())
                            && !opens;
            smaller = name;
            // "X was split from Y" tells of X, and so it does wherever the page is about X.
            boolean subject = name.way() == NamedUnit.Way.BY_NAME
                    && (opens && name.lead() == NamedUnit.Lead.NONE
                            || name.unit().equals(home));
            if (!subject && UnitLists.isOneOfSeveral(name, named)) {
                several = UnitLists.around(several == null ? name.unit() : several, name.unit());
                continue;
            }
            // "The district of X has 1,150 hectares, 620 of them in Y": Y is only where some of it is.
            boolean part = name.way() == NamedUnit.Way.BY_NAME
                    && name.lead() == NamedUnit.Lead.AT
                    && lastToken > view.first()
                    && isInside(name.unit(), last)
                    && said.hasDraft(lastToken, name.token());
            if (part) {
                passed = name.unit();
            }
            if (part || isInPassing(name) || isOfGrantor(name, last)) {
                continue;
            }
            if (!elsewhere && !around && !aside && !isInside(name.unit(), holder) && !(held && isVenue(view, name))) {
                last = name.unit();
                lastToken = name.token();
            }
        }
        return last == null ? several : last;
    }

    /** Whether a unit is none that the page is about: one of another province, or another province than that of the talk where a sentence does not begin with it. */
    private boolean isElsewhere(NamedUnit name, boolean opens, @Nullable Unit about) {
        if (own == null || isOwn(name.unit())) {
            return false;
        }
        return name.unit().level() != Level.PROVINCE || about != null && isOwn(about) && !opens;
    }

    /** Whether a unit lies in the page's province, as that is since its merger. */
    private boolean isOwn(Unit unit) {
        return own != null && (unit.isWithin(own) || absorbed.contains(unit.province()));
    }

    /** "12 schools in the district. In the commune of X there are 3. 40 teachers …": X was only where the one sentence was. */
    private boolean isInPassing(NamedUnit name) {
        return name.way() == NamedUnit.Way.BY_NAME && isInside(name.unit(), topic);
    }

    /** What a sentence that begins with "there" would be about. */
    private @Nullable Unit passed(List<NamedUnit> named) {
        NamedUnit last = named.get(named.size() - 1);
        return isInPassing(last) ? last.unit() : null;
    }

    /**
     * "The committee of the province of X met in the district of Y", "the district of X held it in the commune of Y": the unit that holds something, or whose
     * body does; null where none is named.
     */
    private static @Nullable Unit holder(List<NamedUnit> named) {
        for (NamedUnit name : named) {
            boolean subject = name.lead() == NamedUnit.Lead.NONE
                    && name.way() == NamedUnit.Way.BY_NAME
                    && !name.bracketed()
                    && name.unit().level() == Level.DISTRICT
                    && holdsOneOf(name.unit(), named);
            if (subject || name.lead() == NamedUnit.Lead.BODY) {
                return name.unit();
            }
        }
        return null;
    }

    /** The first sentence that names units says what the page is about, unless it only says where something was held. */
    private void begin(View view, boolean held, List<NamedUnit> named) {
        if (begun) {
            return;
        }
        begun = true;
        Unit first = named.get(0).unit();
        boolean alone = named.stream().allMatch(name -> name.unit().isWithin(first) || first.isWithin(name.unit()));
        @Nullable
        Unit main =
                held ? districtOfHolder(named) : mainUnit(named, isHeadline(view) && first.level() != Level.PROVINCE);
        home = alone || main != null && isNamedMost(main, named) ? main : null;
        if (home == null && own != null) {
            home = mostNamed(own);
        }
    }

    /** "What the council of the district of X decided": a page that begins with what a district holds is about that. */
    private @Nullable Unit districtOfHolder(List<NamedUnit> named) {
        @Nullable Unit holder = holder(named);
        return holder != null && holder.level() == Level.DISTRICT && (own == null || isOwn(holder)) ? holder : null;
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
                && named.getOrDefault(most, 0) >= FEWEST_OF_ONLY
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
                    && (own == null || isOwn(unit))
                    && (isNamedAsOften(unit) || headline && isNamedAgain(unit))) {
                return unit;
            }
        }
        return null;
    }

    private @Nullable Unit unit(Draft draft, List<NamedUnit> named, SaidPlaces said) {
        if (draft instanceof CountDraft count && count.unit != null) {
            return count.unit;
        }
        return NamedUnits.holding(draft, place(draft, named, said));
    }

    private @Nullable Unit place(Draft draft, List<NamedUnit> named, SaidPlaces said) {
        @Nullable Unit behind = said.rightBehind(draft, named);
        if (behind != null) {
            return behind;
        }
        if (said.isNationwide(draft, named)) {
            return null;
        }
        @Nullable Unit nearest = said.nearest(draft, named);
        if (nearest != null) {
            return nearest;
        }
        @Nullable Unit about = topic == null ? said.first(draft, named) : topic;
        if (about != null) {
            return about;
        }
        return home == null ? widest : home;
    }

    private static boolean hasThere(View view) {
        int token = view.first();
        while (token < view.end() && !view.cue(token, Cue.THERE)) {
            token = view.next(token);
        }
        return token < view.end();
    }

    private static boolean opensWith(View view, Cue cue) {
        for (int token = view.first(), steps = 0; steps < 3 && view.holds(token); token = view.next(token), steps++) {
            if (view.cue(token, cue)) {
                return true;
            }
        }
        return false;
    }
}
