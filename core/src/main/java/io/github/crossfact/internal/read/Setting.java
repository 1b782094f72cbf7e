package io.github.crossfact.internal.read;

import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.OwnProvince;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a page hold. A fact's place is the nearest of the {@link NamedUnits} before it in its sentence, else behind it; else what the
 * paragraph was about; else the page's own. One per page; sentences come in order.
 */
final class Setting {

    /** How many small words and nouns may stand before a unit's name: "in the district of". */
    private static final int MOST_UNIT_WORDS = 6;

    /** How many attributes may stand behind a counted noun, before what says where it is. */
    private static final int MOST_ATTRIBUTES = 2;

    /** How many words may stand between a whole and the colon before its parts. */
    private static final int FARTHEST_COLON = 40;

    /** How many times as often as the unit of its headline a page may name the province. */
    private static final int MOST_OF_PROVINCE = 3;

    private final @Nullable Unit own;
    private final NamedUnits units;
    private final Map<Unit, Integer> named;
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
        this.units = new NamedUnits(page);
    }

    /** Gives the drafts of the next sentence their place. */
    void place(View view, Contents contents, List<? extends Draft> drafts) {
        boolean goesOn = view.sentence().paragraph() == paragraph || opensWith(view, Cue.CONTINUES);
        paragraph = view.sentence().paragraph();
        boolean there = goesOn && passed != null && opensWith(view, Cue.THERE);
        topic = there ? passed : goesOn ? topic : null;
        List<NamedUnit> named = contents.hasUnits() ? units.of(view) : List.of();
        Map<Draft, Integer> parts = firstParts(drafts);
        named = withoutIssuers(named, drafts, topic);
        Map<Draft, Unit> shared = new UnitLists(view, named).sharedOut(drafts);
        boolean held = hasGathering(drafts);
        List<NamedUnit> about = held ? withoutVenues(named, topic) : named;
        for (Draft draft : drafts) {
            @Nullable Integer part = parts.get(draft);
            List<NamedUnit> said = isGathering(draft) ? named : about;
            @Nullable Unit own = shared.get(draft);
            @Nullable
            Unit unit = own == null
                    ? unit(view, draft, part == null ? said : beforeParts(view, draft, part, said), drafts)
                    : own;
            draft.setPlace(unit == null ? null : unit.place());
        }
        if (!named.isEmpty()) {
            passed = passed(named);
            topic = topic(view, held, named);
            begin(view, held, named);
        }
    }

    /** "The project of X, which Decision 12 of the province's committee approved, moves 60 households": who issued a document says nothing of where. */
    private static List<NamedUnit> withoutIssuers(
            List<NamedUnit> named, List<? extends Draft> drafts, @Nullable Unit topic) {
        @Nullable List<NamedUnit> kept = null;
        for (Draft draft : drafts) {
            if (draft instanceof CitationDraft citation && citation.issuedBy != null) {
                BodyMention body = citation.issuedBy;
                for (NamedUnit name : named) {
                    boolean ofBody = name.token() >= body.first() && name.token() < body.end();
                    if (ofBody && (isInside(topic, name.unit()) || holdsOneOf(name.unit(), named))) {
                        kept = kept == null ? new ArrayList<>(named) : kept;
                        kept.remove(name);
                    }
                }
            }
        }
        return kept == null ? named : kept;
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
        List<NamedUnit> kept = new ArrayList<>();
        for (NamedUnit name : named) {
            boolean venue = NamedUnits.isTown(name.unit())
                    && (isInside(name.unit(), topic) || isInsideOneOf(name.unit(), kept));
            if (!venue) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** A town where something is held, unless it is what holds it: "the city of X celebrates the festival". */
    private static boolean isVenue(View view, NamedUnit name) {
        return NamedUnits.isTown(name.unit())
                && name.unit().level() == Level.DISTRICT
                && !(view.language().nounAfterAdjectives() && name.lead() == NamedUnit.Lead.NONE);
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
        return !view.symbol(view.previous(view.end()), ".!?؟");
    }

    /** What a sentence leaves the next one to be about: the unit named last, but not the town in which something was held, nor one elsewhere. */
    private @Nullable Unit topic(View view, boolean held, List<NamedUnit> named) {
        @Nullable Unit holder = held ? holder(named) : null;
        @Nullable Unit last = topic;
        @Nullable Unit several = null;
        @Nullable NamedUnit smaller = null;
        for (NamedUnit name : named) {
            boolean elsewhere =
                    own != null && !name.unit().isWithin(own) && name.unit().level() != Level.PROVINCE;
            boolean aside =
                    (name.bracketed() || name.onTheWay()) && last != null || name.way() == NamedUnit.Way.IN_LIST;
            // "The town held on the square of the province": the talk is of the town.
            boolean around = name.way() == NamedUnit.Way.BY_NOUN
                    && smaller != null
                    && smaller.unit().isWithin(name.unit());
            smaller = name.way() == NamedUnit.Way.BY_NAME ? name : smaller;
            // "The leader of the committee of the province honoured 12 …": the talk is of where they are.
            boolean ofGrantor = name.way() == NamedUnit.Way.BY_NOUN
                    && name.lead() == NamedUnit.Lead.BODY
                    && name.unit().level() == Level.PROVINCE
                    && isInside(last, name.unit());
            if (UnitLists.isOneOfSeveral(name, named)) {
                several = UnitLists.around(several == null ? name.unit() : several, name.unit());
                continue;
            }
            if (isInPassing(name) || ofGrantor) {
                continue;
            }
            if (!elsewhere && !around && !aside && !isInside(name.unit(), holder) && !(held && isVenue(view, name))) {
                last = name.unit();
            }
        }
        return last == null ? several : last;
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

    /** "The committee of the province of X met in the district of Y": the unit whose body holds something; null where none is named. */
    private static @Nullable Unit holder(List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (name.lead() == NamedUnit.Lead.BODY) {
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
        @Nullable Unit main = held ? null : mainUnit(named, isHeadline(view) && first.level() != Level.PROVINCE);
        home = alone || main != null && isNamedMost(main, named) ? main : null;
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
                    && (own == null || unit.isWithin(own))
                    && (isNamedAsOften(unit) || headline && isNamedAgain(unit))) {
                return unit;
            }
        }
        return null;
    }

    private @Nullable Unit unit(View view, Draft draft, List<NamedUnit> named, List<? extends Draft> drafts) {
        if (draft instanceof CountDraft count && count.unit != null) {
            return count.unit;
        }
        return NamedUnits.holding(draft, place(view, draft, named, drafts));
    }

    private @Nullable Unit place(View view, Draft draft, List<NamedUnit> named, List<? extends Draft> drafts) {
        @Nullable Unit behind = named.isEmpty() ? null : rightBehind(view, draft, named);
        if (behind != null) {
            return behind;
        }
        if (isNationwide(view, draft.anchor(), named)) {
            return null;
        }
        @Nullable Unit said = named.isEmpty() ? null : said(view, draft, named);
        if (said != null) {
            return said;
        }
        @Nullable Unit about = topic == null ? first(view, draft, named, drafts) : topic;
        if (about != null) {
            return about;
        }
        return home == null ? own : home;
    }

    /** The unit that the sentence tells of a fact, from the nearest on; null where it names none that may be meant. */
    private @Nullable Unit said(View view, Draft draft, List<NamedUnit> named) {
        List<NamedUnit> beside = beside(view, draft, named);
        if (isGathering(draft)) {
            return smallest(beside);
        }
        @Nullable Unit inClause = before(draft, beside, new UnitLists(view, beside));
        if (inClause != null) {
            return inClause;
        }
        @Nullable Unit behind = behindInClause(view, draft, named);
        return behind == null ? before(draft, named, new UnitLists(view, named)) : behind;
    }

    /** The first unit of a sentence that is not only on the way to somewhere, nor that of another clause. */
    private static @Nullable Unit first(View view, Draft draft, List<NamedUnit> named, List<? extends Draft> drafts) {
        for (NamedUnit name : named) {
            if (!name.onTheWay() && !isOfLaterClause(view, name, draft, drafts)) {
                return name.unit();
            }
        }
        return null;
    }

    /** The unit that a fact is said to be in by standing right before it: "12 models in the district of X", "12 schools of the district". */
    private static @Nullable Unit rightBehind(View view, Draft draft, List<NamedUnit> named) {
        int end = draft.tellings().get(0).end();
        int token = isRatio(draft) && Nouns.isKnown(view, end) ? view.next(end) : behindAttributes(view, end);
        boolean of = view.cue(token, Cue.LINK) && (draft instanceof CountDraft || isRatio(draft));
        boolean way = view.cue(token, Cue.WAY);
        if (!of && !way && !view.cue(token, Cue.AT)) {
            return null;
        }
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(view, token) && !isAnaphor(token, named); words++) {
            token = view.next(token);
        }
        for (NamedUnit name : named) {
            if (name.token() == token && (!of && !way || name.way() == NamedUnit.Way.BY_NOUN)) {
                return new UnitLists(view, named).meant(named.indexOf(name));
            }
        }
        return null;
    }

    private static int behindAttributes(View view, int end) {
        int token = end;
        for (int words = 0; words < MOST_ATTRIBUTES && view.attribute(token).isPresent(); words++) {
            token = view.next(token);
        }
        return token;
    }

    private static boolean isRatio(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Ratio;
    }

    private static boolean isAnaphor(int token, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (name.token() == token && name.way() == NamedUnit.Way.BY_NOUN) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnitWord(View view, int token) {
        return view.cue(token, Cue.AT)
                || view.cue(token, Cue.LINK)
                || view.has(token, Sense.LevelWord.class) && !(view.item(token) instanceof Item.Area);
    }

    /** What has parts in the sentence, and the first token of the first of them behind it. */
    private static Map<Draft, Integer> firstParts(List<? extends Draft> drafts) {
        if (drafts.isEmpty()) {
            return Map.of();
        }
        IdentityHashMap<Draft, Integer> parts = new IdentityHashMap<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft instanceof CountDraft count && count.whole != null && count.anchor() > count.whole.anchor()) {
                parts.merge(count.whole, count.anchor(), Math::min);
            }
        }
        return parts;
    }

    /** "500 houses: 300 in A, 120 in B", "500 houses, 300 of them in A": units behind the first part, or a colon, are those of the parts. */
    private static List<NamedUnit> beforeParts(View view, Draft draft, int part, List<NamedUnit> named) {
        int colon = draft.anchor();
        for (int steps = 0; steps < FARTHEST_COLON && view.holds(colon) && !view.symbol(colon, ":"); steps++) {
            colon = view.next(colon);
        }
        int end = view.symbol(colon, ":") ? Math.min(colon, part) : part;
        return between(-1, end, named);
    }

    /** The units that are named between two tokens. */
    private static List<NamedUnit> between(int before, int end, List<NamedUnit> named) {
        List<NamedUnit> between = new ArrayList<>(named.size());
        for (NamedUnit name : named) {
            if (name.token() > before && name.token() < end) {
                between.add(name);
            }
        }
        return between;
    }

    private static boolean hasGathering(List<? extends Draft> drafts) {
        for (Draft draft : drafts) {
            if (isGathering(draft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGathering(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Gathering;
    }

    /** The units named in the draft's part of the sentence, which semicolons part; all where it names none. */
    private static List<NamedUnit> beside(View view, Draft draft, List<NamedUnit> named) {
        int from = draft.anchor();
        while (view.holds(from) && !view.symbol(from, ";")) {
            from = view.previous(from);
        }
        int to = draft.anchor();
        while (view.holds(to) && !view.symbol(to, ";")) {
            to = view.next(to);
        }
        List<NamedUnit> beside = between(from, to, named);
        return beside.isEmpty() ? named : beside;
    }

    /** A gathering is held at the smallest unit that its sentence names, whoever holds it. */
    private static Unit smallest(List<NamedUnit> named) {
        Unit smallest = named.get(0).unit();
        for (NamedUnit name : named) {
            smallest = name.unit().level().compareTo(smallest.level()) > 0 ? name.unit() : smallest;
        }
        return smallest;
    }

    /** The unit named last before a fact. */
    private static @Nullable Unit before(Draft draft, List<NamedUnit> named, UnitLists lists) {
        for (int index = named.size() - 1; index >= 0; index--) {
            if (named.get(index).token() < draft.anchor()) {
                return lists.meant(index);
            }
        }
        return null;
    }

    /** A unit named behind the fact, before anything ends its clause. */
    private @Nullable Unit behindInClause(View view, Draft draft, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            // "13 were sent on to X": the talk is of where they were.
            boolean elsewhere = name.onTheWay() && topic != null && !name.unit().isWithin(topic);
            if (name.token() >= draft.anchor()
                    && view.item(name.token()) instanceof Item.Area
                    && !elsewhere
                    && !isParted(view, draft.anchor(), name.token())) {
                return new UnitLists(view, named).meant(named.indexOf(name));
            }
        }
        return null;
    }

    /** Whether anything ends a clause from one token to another. */
    private static boolean isParted(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.symbol(token, ",;:")) {
                return true;
            }
        }
        return false;
    }

    /** "The rate fell to 31 %, in X is it 6 %": whether a unit behind a fact opens a clause that tells a fact of its own, where verbs stand second. */
    private static boolean isOfLaterClause(View view, NamedUnit name, Draft draft, List<? extends Draft> drafts) {
        if (!view.language().verbSecond() || name.token() < draft.anchor() || name.lead() != NamedUnit.Lead.AT) {
            return false;
        }
        int sign = view.previous(name.token());
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(view, sign); words++) {
            sign = view.previous(sign);
        }
        int end = view.next(name.token());
        while (view.holds(end) && !view.symbol(end, ",;:")) {
            end = view.next(end);
        }
        return view.symbol(sign, ",;") && hasDraft(drafts, name.token(), end);
    }

    private static boolean hasDraft(List<? extends Draft> drafts, int from, int to) {
        for (Draft draft : drafts) {
            if (draft.anchor() >= from && draft.anchor() < to) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole country is what the fact is about: said in its clause, or said before it with no unit named since. */
    private static boolean isNationwide(View view, int anchor, List<NamedUnit> named) {
        int said = -1;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (token > anchor && (view.symbol(token, ",;") || isNewClause(view, token))) {
                break;
            }
            // "81 monuments of national level": right behind a noun it says of which level they are rather than where.
            boolean levelOfCount = Nouns.isKnown(view, view.previous(token)) && view.isLevelPhrase(token);
            said = view.cue(token, Cue.NATIONWIDE) && !levelOfCount ? token : said;
        }
        return said >= 0 && between(said, anchor, named).isEmpty();
    }

    /** "And" before an article or a verb begins another clause. */
    private static boolean isNewClause(View view, int token) {
        int next = view.next(token);
        return view.cue(token, Cue.AND) && (view.unknownWord(next) || view.cue(next, Cue.LINK));
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
