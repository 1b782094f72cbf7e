package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.OwnProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a page hold: where their sentence says ({@link SaidPlaces}); else what the paragraph was about; else the page's own. One per page;
 * sentences come in order.
 */
final class Setting {

    private final PageSubject page;
    private final NamedUnits units;
    private @Nullable Unit topic;
    /** What was named last within the topic, in passing. */
    private @Nullable Unit passed;

    /** What a bracket at the end of the sentence says of where all of it is. */
    private @Nullable Unit closing;

    private int paragraph = -1;

    /**
     * @param page the province that the page is about
     * @param named how often the page names each unit
     */
    Setting(OwnProvince page, Map<Unit, Integer> named) {
        this.page = new PageSubject(page, named);
        this.units = new NamedUnits(page, this.page.onlyDistrict());
    }

    /** Gives the drafts of the next sentence their place. */
    void place(View view, List<? extends Draft> drafts) {
        boolean goesOn = view.sentence().paragraph() == paragraph || opensWith(view, Cue.CONTINUES) && !isExample();
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
        SaidPlaces said = new SaidPlaces(view, drafts, page, topic);
        closing = said.brackets().closing(told);
        boolean held = FactDraft.isAnyGathering(drafts);
        List<NamedUnit> about = held ? withoutVenues(told, topic) : told;
        for (Draft draft : drafts) {
            List<NamedUnit> names = said.brackets()
                    .withoutListed(
                            draft,
                            said.parts()
                                    .withoutOthers(
                                            draft,
                                            said.parts()
                                                    .beforeParts(draft, FactDraft.isGathering(draft) ? told : about)),
                            topic == null ? page.unit() : topic);
            @Nullable Unit each = shared.get(draft);
            @Nullable Unit unit = each == null ? unit(draft, names, said) : each;
            unit = widened(view, unit, draft.anchor(), drafts, named);
            draft.setPlace(unit);
        }
        if (!named.isEmpty()) {
            passed = passed(named);
            topic = widened(view, topic(view, held, named, said), view.end(), drafts, named);
            units.talkIsOf(topic);
            page.begin(view, held, named);
        }
    }

    /** "It began in the commune of X and spread to 21 communes, where 209 families …": behind a count of communes the talk is of the district around one named before. */
    private static @Nullable Unit widened(
            View view, @Nullable Unit unit, int end, List<? extends Draft> drafts, List<NamedUnit> named) {
        if (unit == null || unit.level() != Level.COMMUNE) {
            return unit;
        }
        int last = -1;
        for (NamedUnit name : named) {
            last = name.unit().equals(unit) && name.token() < end ? name.token() : last;
        }
        for (Draft draft : drafts) {
            boolean between = last >= 0 && draft.anchor() > last && draft.anchor() < end;
            // "It was made from three communes".
            if (between && NamedUnits.isOfCommunes(draft) && !view.cue(view.previous(draft.anchor()), Cue.WAY)) {
                return unit.parent();
            }
        }
        return unit;
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
                                && (NamedUnit.isInside(topic, name.unit())
                                        || NamedUnit.holdsOneOf(name.unit(), named)));
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
                && NamedUnit.isInside(about, name.unit());
    }

    /** "The district gave 12, and got 7 from the province": who gives or decides, where the talk is of what lies in it. */
    private boolean isSource(NamedUnit name, List<NamedUnit> named) {
        return name.way() == NamedUnit.Way.BY_NOUN
                && name.lead() == NamedUnit.Lead.BY
                && (NamedUnit.isInside(topic, name.unit())
                        || NamedUnit.isInside(page.home(), name.unit())
                        || NamedUnit.holdsOneOf(name.unit(), named));
    }

    /** "The province's congress met in its town with 499 delegates": where something is held, a town behind what it lies in only says where. */
    private static List<NamedUnit> withoutVenues(List<NamedUnit> named, @Nullable Unit topic) {
        @Nullable Unit holder = NamedUnit.holder(named);
        List<NamedUnit> kept = new ArrayList<>();
        for (NamedUnit name : named) {
            boolean venue = NamedUnit.isInside(name.unit(), holder)
                    || (NamedUnits.isTown(name.unit()) || name.unit().kind() == Unit.Kind.TOWNSHIP)
                            && (NamedUnit.isInside(name.unit(), topic) || NamedUnit.isInsideOneOf(name.unit(), kept));
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
        boolean chief = unit.kind() == Unit.Kind.TOWNSHIP
                && (NamedUnit.isInside(unit, topic) || NamedUnit.isInside(unit, page.home()));
        return (town || chief) && !(view.language().nounAfterAdjectives() && name.lead() == NamedUnit.Lead.NONE);
    }

    /** What a sentence leaves the next one to be about: the unit named last, but not the town in which something was held, nor one elsewhere. */
    private @Nullable Unit topic(View view, boolean held, List<NamedUnit> named, SaidPlaces said) {
        @Nullable Unit holder = held ? NamedUnit.holder(named) : null;
        @Nullable Unit last = topic;
        @Nullable Unit several = null;
        @Nullable NamedUnit smaller = null;
        int lastToken = view.first();
        for (NamedUnit name : named) {
            boolean opens = said.phrases().openWith(name);
            boolean elsewhere = isElsewhere(name, opens, last);
            boolean aside =
                    (name.bracketed() || name.onTheWay()) && last != null || name.way() == NamedUnit.Way.IN_LIST;
            // "The town held on the square of the province": the talk is of the town.
            // "They proposed 7 to the province", "the half of what the province lost": named in passing.
            boolean around = smaller != null && NamedUnit.isInside(smaller.unit(), name.unit())
                    || (name.way() == NamedUnit.Way.BY_NOUN && name.lead() != NamedUnit.Lead.AT
                                    || name.way() == NamedUnit.Way.BY_NAME
                                            && name.unit().level() == Level.PROVINCE)
                            && NamedUnit.isInside(last, name.unit())
                            && !opens;
            smaller = name;
            // "X was split from Y" tells of X, and so it does wherever the page is about X.
            boolean subject = name.way() == NamedUnit.Way.BY_NAME
                    && (opens && name.lead() == NamedUnit.Lead.NONE
                            || name.unit().equals(page.home()));
            if (!subject && UnitLists.isOneOfSeveral(name, named)) {
                several = UnitLists.around(several == null ? name.unit() : several, name.unit());
                continue;
            }
            // "The district of X has 1,150 hectares, 620 of them in Y": Y is only where some of it is.
            boolean part = name.way() == NamedUnit.Way.BY_NAME
                    && name.lead() == NamedUnit.Lead.AT
                    && lastToken > view.first()
                    && NamedUnit.isInside(name.unit(), last)
                    && said.hasDraft(lastToken, name.token());
            if (part) {
                passed = name.unit();
            }
            if (part || !opens && isOfThing(view, name, last) || isInPassing(name) || isOfGrantor(name, last)) {
                continue;
            }
            if (!elsewhere
                    && !around
                    && !aside
                    && !NamedUnit.isInside(name.unit(), holder)
                    && !(held && isVenue(view, name))) {
                last = name.unit();
                lastToken = name.token();
            }
        }
        return last == null ? several : last;
    }

    /** Whether a unit is none that the page is about: one of another province, or another province than that of the talk where a sentence does not begin with it. */
    private boolean isElsewhere(NamedUnit name, boolean opens, @Nullable Unit about) {
        if (!page.isElsewhere(name.unit())) {
            return false;
        }
        return name.unit().level() != Level.PROVINCE || about != null && page.isOwn(about) && !opens;
    }

    /** "12 schools in the district. In the commune of X there are 3. 40 teachers …": X was only where the one sentence was. */
    private boolean isInPassing(NamedUnit name) {
        return name.way() == NamedUnit.Way.BY_NAME && NamedUnit.isInside(name.unit(), topic);
    }

    /** "The province celebrates the victory of X": whether a unit within what the talk is of is only that of a thing. */
    private static boolean isOfThing(View view, NamedUnit name, @Nullable Unit about) {
        int of = view.previous(name.token());
        return name.way() == NamedUnit.Way.BY_NAME
                && name.lead() == NamedUnit.Lead.NONE
                && NamedUnit.isInside(name.unit(), about)
                && view.cue(of, Cue.LINK)
                && !view.has(view.previous(of), Sense.LevelWord.class);
    }

    /** What a sentence that begins with "there" would be about. */
    private @Nullable Unit passed(List<NamedUnit> named) {
        NamedUnit last = named.get(named.size() - 1);
        return isInPassing(last) ? last.unit() : null;
    }

    private @Nullable Unit unit(Draft draft, List<NamedUnit> named, SaidPlaces said) {
        if (draft instanceof CountDraft count && count.unit != null) {
            return count.unit;
        }
        return units.holding(draft, place(draft, named, said));
    }

    private @Nullable Unit place(Draft draft, List<NamedUnit> named, SaidPlaces said) {
        @Nullable Unit behind = said.phrases().rightBehind(draft, named);
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
        @Nullable Unit told = topic == null ? said.first(draft, named) : topic;
        @Nullable Unit around = closing == null ? page.unit() : closing;
        return told == null ? around : told;
    }

    private static boolean hasThere(View view) {
        int token = view.first();
        while (token < view.end() && !view.cue(token, Cue.THERE)) {
            token = view.next(token);
        }
        return token < view.end();
    }

    /** "Especially in the commune of X …": what a paragraph tells of one of many communes is an example, and no topic of the next one. */
    private boolean isExample() {
        return topic != null && topic.level() == Level.COMMUNE && !topic.equals(page.unit());
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
