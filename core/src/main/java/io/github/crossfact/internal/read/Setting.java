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
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a page hold. A fact's place is the nearest unit named before it in its sentence, else behind it; else what the
 * paragraph was about; else the page's own. "The district" is the district last named. One per page; sentences come in order.
 */
final class Setting {

    /** How far apart the names of one address stand: "X (district of Y, province of Z)". */
    private static final int LONGEST_ADDRESS_GAP = 6;

    /** How many small words and nouns may stand before a unit's name: "in the district of". */
    private static final int MOST_UNIT_WORDS = 4;

    /** How many words may stand between a whole and the colon before its parts. */
    private static final int FARTHEST_COLON = 40;

    /** How a unit is named. */
    private enum Way {
        BY_NAME,
        /** By name, side by side with others: nothing more is about one of them. */
        IN_LIST,
        /** As "the district". */
        BY_NOUN
    }

    /** A unit named at a token; in brackets it only explains what stands before them. */
    private record Named(int token, Unit unit, boolean bracketed, Way way) {

        Named inList() {
            return new Named(token, unit, bracketed, Way.IN_LIST);
        }
    }

    private final @Nullable Unit own;
    private final Set<Unit> absorbed;
    private final Map<Unit, Integer> named;
    private final Map<Level, Unit> latest = new EnumMap<>(Level.class);
    private @Nullable Unit latestTown;
    /** The district or commune that the page begins with, which it is about then; null where it begins with a province or names several. */
    private @Nullable Unit home;

    private boolean begun;
    private @Nullable Unit topic;
    private int paragraph = -1;

    /**
     * @param page the province that the page is about
     * @param named how often the page names each unit
     */
    Setting(OwnProvince page, Map<Unit, Integer> named) {
        this.named = named;
        this.own = page.unit();
        this.absorbed = page.absorbed();
        if (own != null) {
            latest.put(Level.PROVINCE, own);
            latestTown = isTown(own) ? own : null;
        }
    }

    /** Gives the drafts of the next sentence their place. */
    void place(View view, Contents contents, List<? extends Draft> drafts) {
        boolean goesOn = view.sentence().paragraph() == paragraph || opensWithContinuation(view);
        paragraph = view.sentence().paragraph();
        topic = goesOn ? topic : null;
        List<Named> named = contents.hasUnits() ? named(view) : List.of();
        Map<Draft, Integer> parts = firstParts(drafts);
        List<Named> about = drafts.stream().anyMatch(Setting::isGathering) ? withoutVenues(named) : named;
        for (Draft draft : drafts) {
            @Nullable Integer part = parts.get(draft);
            List<Named> said = isGathering(draft) ? named : about;
            @Nullable Unit unit = unit(view, draft, part == null ? said : beforeParts(view, draft, part, said));
            draft.setPlace(unit == null ? null : unit.place());
        }
        if (!named.isEmpty()) {
            topic = topic(drafts, named);
            begin(drafts, named);
        }
    }

    /** "The province's congress met in its town with 499 delegates": where something is held, a town behind what it lies in only says where. */
    private static List<Named> withoutVenues(List<Named> named) {
        List<Named> kept = new ArrayList<>();
        for (Named name : named) {
            boolean venue = isTown(name.unit())
                    && kept.stream()
                            .anyMatch(around -> !around.unit().equals(name.unit())
                                    && name.unit().isWithin(around.unit()));
            if (!venue) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** Whether the page names a unit as often as the province around it, which an address names too. */
    private boolean isNamedAsOften(Unit unit) {
        return named.getOrDefault(unit, 0) >= named.getOrDefault(unit.province(), 0);
    }

    /** What a sentence leaves the next one to be about: the unit named last, but not the town in which something was held, nor one elsewhere. */
    private @Nullable Unit topic(List<? extends Draft> drafts, List<Named> named) {
        boolean held = drafts.stream().anyMatch(Setting::isGathering);
        @Nullable Unit last = topic;
        @Nullable Named smaller = null;
        for (Named name : named) {
            boolean elsewhere =
                    own != null && !name.unit().isWithin(own) && name.unit().level() != Level.PROVINCE;
            boolean aside = name.bracketed() && last != null || name.way() == Way.IN_LIST;
            // "The town held on the square of the province": the talk is of the town.
            boolean around = name.way() == Way.BY_NOUN
                    && smaller != null
                    && smaller.unit().isWithin(name.unit());
            smaller = name.way() == Way.BY_NAME ? name : smaller;
            if (!elsewhere
                    && !around
                    && !aside
                    && !(held && isTown(name.unit()) && name.unit().level() == Level.DISTRICT)) {
                last = name.unit();
            }
        }
        return last;
    }

    /** The first sentence that names units says what the page is about, unless it only says where something was held. */
    private void begin(List<? extends Draft> drafts, List<Named> named) {
        if (begun) {
            return;
        }
        begun = true;
        Unit first = named.get(0).unit();
        boolean alone = named.stream().allMatch(name -> name.unit().isWithin(first) || first.isWithin(name.unit()));
        boolean held = drafts.stream().anyMatch(Setting::isGathering);
        boolean within = first.level() != Level.PROVINCE && (own == null || first.isWithin(own));
        home = alone && !held && within && isNamedAsOften(first) ? first : null;
    }

    private @Nullable Unit unit(View view, Draft draft, List<Named> named) {
        if (draft instanceof CountDraft count && count.unit != null) {
            return count.unit;
        }
        @Nullable Unit behind = rightBehind(view, draft, named);
        if (behind != null) {
            return behind;
        }
        if (isNationwide(view, draft.anchor(), named)) {
            return null;
        }
        if (isGathering(draft) && !named.isEmpty()) {
            return smallest(beside(view, draft, named));
        }
        return before(draft, named)
                .or(() -> behindInClause(view, draft, named))
                .or(() -> Optional.ofNullable(topic))
                .or(() -> named.stream().map(Named::unit).findFirst())
                .or(() -> Optional.ofNullable(home))
                .orElse(own);
    }

    /** The unit that a fact is said to be in by standing right before it: "12 models in the district of X", "12 schools of the district". */
    private static @Nullable Unit rightBehind(View view, Draft draft, List<Named> named) {
        int end = draft.tellings().get(0).end();
        int token = isRatio(draft) && Nouns.isKnown(view, end) ? view.next(end) : end;
        boolean of = view.cue(token, Cue.LINK) && (draft instanceof CountDraft || isRatio(draft));
        if (!of && !view.cue(token, Cue.AT) || view.cue(token, Cue.WAY)) {
            return null;
        }
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(view, token) && !isAnaphor(token, named); words++) {
            token = view.next(token);
        }
        for (Named name : named) {
            if (name.token() == token && (!of || name.way() == Way.BY_NOUN)) {
                return name.unit();
            }
        }
        return null;
    }

    private static boolean isRatio(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Ratio;
    }

    private static boolean isAnaphor(int token, List<Named> named) {
        return named.stream().anyMatch(name -> name.token() == token && name.way() == Way.BY_NOUN);
    }

    private static boolean isUnitWord(View view, int token) {
        return view.cue(token, Cue.AT)
                || view.cue(token, Cue.LINK)
                || view.sense(token, Sense.LevelWord.class).isPresent()
                        && view.item(token, Item.Area.class).isEmpty();
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
    private static List<Named> beforeParts(View view, Draft draft, int part, List<Named> named) {
        int colon = draft.anchor();
        for (int steps = 0; steps < FARTHEST_COLON && view.holds(colon) && !view.symbol(colon, ":"); steps++) {
            colon = view.next(colon);
        }
        int end = view.symbol(colon, ":") ? Math.min(colon, part) : part;
        return named.stream().filter(name -> name.token() < end).toList();
    }

    private static boolean isGathering(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Gathering;
    }

    /** The units named in the draft's part of the sentence, which semicolons part; all where it names none. */
    private static List<Named> beside(View view, Draft draft, List<Named> named) {
        int from = draft.anchor();
        while (view.holds(from) && !view.symbol(from, ";")) {
            from = view.previous(from);
        }
        int to = draft.anchor();
        while (view.holds(to) && !view.symbol(to, ";")) {
            to = view.next(to);
        }
        int first = from;
        int end = to;
        List<Named> beside = named.stream()
                .filter(name -> name.token() > first && name.token() < end)
                .toList();
        return beside.isEmpty() ? named : beside;
    }

    /** A gathering is held at the smallest unit that its sentence names, whoever holds it. */
    private static Unit smallest(List<Named> named) {
        return named.stream()
                .map(Named::unit)
                .reduce((one, next) -> next.level().compareTo(one.level()) > 0 ? next : one)
                .orElseThrow();
    }

    private static Optional<Unit> before(Draft draft, List<Named> named) {
        return named.stream()
                .filter(name -> name.token() < draft.anchor())
                .reduce((one, next) -> next)
                .map(Named::unit);
    }

    /** A unit named behind the fact, before anything ends its clause. */
    private static Optional<Unit> behindInClause(View view, Draft draft, List<Named> named) {
        return named.stream()
                .filter(name -> name.token() >= draft.anchor()
                        && view.item(name.token(), Item.Area.class).isPresent())
                .filter(name -> {
                    for (int token = draft.anchor(); token < name.token(); token = view.next(token)) {
                        if (view.symbol(token, ",;:")) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst()
                .map(Named::unit);
    }

    /** Whether the whole country is what the fact is about: said in its clause, or said before it with no unit named since. */
    private static boolean isNationwide(View view, int anchor, List<Named> named) {
        int said = -1;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (token > anchor && (view.symbol(token, ",;") || isNewClause(view, token))) {
                break;
            }
            boolean levelOfCount = Nouns.isKnown(view, view.previous(token)) && isLevel(view, token);
            said = view.cue(token, Cue.NATIONWIDE) && !levelOfCount ? token : said;
        }
        int last = said;
        return said >= 0 && named.stream().noneMatch(name -> name.token() > last && name.token() < anchor);
    }

    /** "81 monuments of national level": right behind a noun it says of which level they are rather than where. */
    private static boolean isLevel(View view, int token) {
        return view.sense(token, Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                .isPresent();
    }

    /** "And" before an article or a verb begins another clause. */
    private static boolean isNewClause(View view, int token) {
        int next = view.next(token);
        return view.cue(token, Cue.AND) && (view.unknownWord(next) || view.cue(next, Cue.LINK));
    }

    private static boolean opensWithContinuation(View view) {
        for (int token = view.first(), steps = 0; steps < 3 && view.holds(token); token = view.next(token), steps++) {
            if (view.cue(token, Cue.CONTINUES)) {
                return true;
            }
        }
        return false;
    }

    /** The units that the sentence names, in order: by name, or as "the district" for the one last named. */
    private List<Named> named(View view) {
        List<Named> found = new ArrayList<>();
        boolean except = false;
        boolean bracketed = false;
        int lastArea = Integer.MIN_VALUE / 2;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            bracketed = view.symbol(token, "(") || bracketed && !view.symbol(token, ")");
            except = view.cue(token, Cue.EXCEPT) || except && !view.symbol(token, ",;)");
            // "Since the merger with X": the province is another one.
            Optional<Item.Area> area =
                    view.item(token, Item.Area.class).filter(item -> !absorbed.contains(item.unit()));
            if (area.isPresent()) {
                Unit unit = area.get().unit();
                remember(unit, bracketed);
                boolean address = token - lastArea <= LONGEST_ADDRESS_GAP && !hasVerb(view, lastArea, token);
                if (!except && !(address && isAround(unit, found))) {
                    add(view, area.get(), bracketed, found);
                }
                lastArea = token;
            } else if (!view.quoted(token)) {
                int at = token;
                boolean inside = bracketed;
                anaphor(view, token).ifPresent(unit -> found.add(new Named(at, unit, inside, Way.BY_NOUN)));
            }
        }
        return found;
    }

    /** Adds a unit; one joined to another of its level makes a list, and "the province" is the page's own again. */
    private void add(View view, Item.Area area, boolean bracketed, List<Named> found) {
        Unit unit = area.unit();
        Named name = new Named(area.first(), unit, bracketed, Way.BY_NAME);
        int joint = view.previous(area.first());
        int last = found.size() - 1;
        boolean list = last >= 0
                && found.get(last).unit().level() == unit.level()
                && (view.symbol(joint, ",") || view.cue(joint, Cue.AND))
                && view.previous(joint) == found.get(last).token();
        if (list) {
            found.set(last, found.get(last).inList());
            if (own != null && unit.level() == Level.PROVINCE) {
                latest.put(Level.PROVINCE, own);
            }
        }
        found.add(list ? name.inList() : name);
    }

    /** "Held in X, brought the province of Y": with a verb between, two names are no address. */
    private static boolean hasVerb(View view, int from, int to) {
        for (int token = view.next(from); token < to; token = view.next(token)) {
            if (view.cue(token, Cue.HELD) || Predicates.at(view, token).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "The commune of X (district of Y, province of Z)" is about X. */
    private static boolean isAround(Unit unit, List<Named> found) {
        return !found.isEmpty() && found.get(found.size() - 1).unit().isWithin(unit);
    }

    /** "The province" is the one last named, or that of the unit last named; not that of one that only stands in brackets. */
    private void remember(Unit unit, boolean bracketed) {
        for (Unit each = unit; each != null; each = bracketed ? null : each.parent()) {
            // "The province" of a page about one is that one, though a city of another be named.
            if (each.equals(unit) || own == null || each.level() != Level.PROVINCE) {
                latest.put(each.level(), each);
            }
        }
        latestTown = isTown(unit) ? unit : latestTown;
    }

    /** A unit's noun without a name beside it. */
    private Optional<Unit> anaphor(View view, int token) {
        return view.item(token, Item.Word.class)
                .filter(word -> word.first() == token
                        && word.match().ending().isEmpty()
                        && !word.match().compound())
                .flatMap(word -> word.sense(Sense.LevelWord.class))
                .filter(word -> word.kind() == Sense.LevelKind.UNIT
                        || word.kind() == Sense.LevelKind.CITY
                        || word.kind() == Sense.LevelKind.ADJECTIVE && word.level() == Level.PROVINCE)
                .filter(word -> !isCounted(view, view.previous(token)))
                .filter(word -> !hasNameBehind(view, view.next(token)))
                .map(word -> word.kind() == Sense.LevelKind.CITY ? latestTown : latest.get(word.level()));
    }

    private static boolean isTown(Unit unit) {
        return unit.kind() == Unit.Kind.CITY || unit.kind() == Unit.Kind.TOWN;
    }

    private static boolean isCounted(View view, int before) {
        return view.item(before) instanceof Item.Number || view.item(before) instanceof Item.Ratio;
    }

    private static boolean hasNameBehind(View view, int token) {
        int name = view.cue(token, Cue.LINK) ? view.next(token) : token;
        return view.item(name, Item.Area.class).isPresent();
    }
}
