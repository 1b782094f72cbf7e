package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.OwnProvince;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units that the sentences of a page name. "The district" is the district last named; of an address only the unit that it is of is named. One per
 * page; sentences come in order.
 */
final class NamedUnits {

    /** How many nouns and articles may stand between a name and what leads to it: "in the district of". */
    private static final int MOST_LEADING = 4;

    /** How many words and values may stand in brackets between two names of a list. */
    private static final int LONGEST_BRACKET = 6;

    private final @Nullable Unit own;
    private final Set<Unit> absorbed;
    private final boolean twoTiers;
    private final Map<Level, Unit> latest = new EnumMap<>(Level.class);
    private @Nullable Unit latestTown;
    private @Nullable Unit lastCommune;
    private boolean severalCommunes;
    /** The paragraph that named a commune last. */
    private int communeParagraph = -1;

    private int paragraph;

    /**
     * @param page the province that the page is about
     * @param district the one district that the page names, which "the district" is from the beginning; null for none or several
     */
    NamedUnits(OwnProvince page, @Nullable Unit district) {
        this.own = page.unit();
        this.absorbed = page.absorbed();
        this.twoTiers = page.twoTiers();
        if (own != null) {
            latest.put(Level.PROVINCE, own);
            latestTown = isTown(own) ? own : null;
        }
        if (district != null) {
            latest.put(Level.DISTRICT, district);
        }
    }

    /**
     * The units that the sentence names, in order: by name, or as "the district" for the one last named.
     *
     * @param there what a word that says "there" means; null where nothing was named
     */
    List<NamedUnit> of(View view, @Nullable Unit there) {
        List<NamedUnit> found = new ArrayList<>();
        begin(view.sentence().paragraph());
        boolean except = false;
        boolean bracketed = false;
        int lastArea = Integer.MIN_VALUE / 2;
        int lastNoun = Integer.MIN_VALUE / 2;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            bracketed = view.symbol(token, "(") || bracketed && !view.symbol(token, ")");
            except = view.cue(token, Cue.EXCEPT) || except && !view.symbol(token, ",;)");
            // "Since the merger with X": the province is another one.
            if (view.item(token) instanceof Item.Area area && !absorbed.contains(area.unit())) {
                Unit unit = area.unit();
                if (!isFromElsewhere(unit, lead(view, token))) {
                    remember(unit, bracketed);
                }
                boolean near = token - lastArea <= Addresses.LONGEST_GAP
                        || Addresses.isOneOfUnits(view, found, lastArea, token);
                boolean address = near && !Addresses.hasVerb(view, lastArea, token)
                        || token - lastNoun <= Addresses.LONGEST_OWN && !Addresses.isParted(view, lastNoun, token);
                if (!except && !(address && Addresses.isAround(unit, found))) {
                    add(view, area, bracketed, found);
                }
                lastArea = token;
            } else if (!view.quoted(token)) {
                @Nullable Unit noun = anaphor(view, token);
                @Nullable Unit unit = noun == null ? ofBody(view, token) : noun;
                if (there != null && view.cue(token, Cue.THERE)) {
                    found.add(new NamedUnit(token, there, bracketed, NamedUnit.Way.BY_NOUN, NamedUnit.Lead.AT));
                } else if (unit != null) {
                    lastNoun = token;
                    found.add(new NamedUnit(token, unit, bracketed, NamedUnit.Way.BY_NOUN, lead(view, token)));
                }
            }
        }
        return found;
    }

    /** In another paragraph "the province" is the page's own again. */
    private void begin(int paragraph) {
        if (own != null && paragraph != this.paragraph) {
            latest.put(Level.PROVINCE, own);
        }
        this.paragraph = paragraph;
    }

    /** From now on "the district" is the one that the talk is of. */
    void talkIsOf(@Nullable Unit topic) {
        for (Unit each = topic; each != null; each = each.parent()) {
            if (each.level() == Level.DISTRICT && !isCityBesideDistrict(each)) {
                latest.put(Level.DISTRICT, each);
            }
        }
    }

    /** "The district" is rather one that is called so than a city beside it. */
    private boolean isCityBesideDistrict(Unit unit) {
        return isTown(unit) && unit.level() == Level.DISTRICT && latest.containsKey(Level.DISTRICT);
    }

    /** Adds a unit; one joined to another of its level makes a list, and "the province" is the page's own again. */
    private void add(View view, Item.Area area, boolean bracketed, List<NamedUnit> found) {
        Unit unit = area.unit();
        NamedUnit name = new NamedUnit(area.first(), unit, bracketed, NamedUnit.Way.BY_NAME, lead(view, area.first()));
        int last = found.size() - 1;
        boolean list = last >= 0
                && found.get(last).unit().level() == unit.level()
                && beforeJoint(view, area.first()) == found.get(last).token();
        if (list) {
            found.set(last, found.get(last).inList());
            if (own != null && unit.level() == Level.PROVINCE) {
                latest.put(Level.PROVINCE, own);
            }
        }
        if (!list && isBesideUnknown(view, area)) {
            found.add(name.around());
        } else {
            found.add(list || isFirstOfSeveral(view, area) ? name.inList() : name);
        }
    }

    /** "In the communes X and Y" where names have no capitals and nobody knows Y: what is told is told of what X lies in. */
    private static boolean isBesideUnknown(View view, Item.Area area) {
        if (view.tokens().capitalized(area.first()) || !isBehindPlural(view, area)) {
            return false;
        }
        int other = view.cue(area.end(), Cue.AND) ? view.next(area.end()) : area.end();
        return (other != area.end() || view.mayHaveAnd(other)) && !(view.item(other) instanceof Item.Area);
    }

    private static boolean isOfName(View view, int token) {
        return view.cue(token, Cue.LINK) || view.has(token, Sense.LevelWord.class);
    }

    /** Whether the plural of a unit's own kind stands right before its name. */
    private static boolean isBehindPlural(View view, Item.Area area) {
        return view.item(view.previous(area.first())) instanceof Item.Word word
                && UnitNouns.isPlural(word)
                && view.sense(word.first(), Sense.LevelWord.class)
                        .filter(level -> level.level() == area.unit().level())
                        .isPresent();
    }

    /** "X and Y", "X (12 houses), Y", "X and the city of Y": what a name is joined to, brackets aside; a token before the sentence where nothing joins it. */
    private static int beforeJoint(View view, int name) {
        int first = name;
        int joint = view.previous(first);
        for (int words = 0; words < MOST_LEADING && isOfName(view, joint) && !view.mayHaveAnd(first); words++) {
            first = joint;
            joint = view.previous(first);
        }
        boolean joined = view.symbol(joint, ",") || view.cue(joint, Cue.AND);
        if (!joined && !view.mayHaveAnd(first)) {
            return view.first() - 1;
        }
        int token = joined ? view.previous(joint) : joint;
        if (!view.symbol(token, ")")) {
            return token;
        }
        for (int steps = 0; steps < LONGEST_BRACKET && !view.edge(token, "("); steps++) {
            token = view.previous(token);
        }
        return view.previous(token);
    }

    /** "The communes of X and Y", though nobody knows Y. */
    private static boolean isFirstOfSeveral(View view, Item.Area area) {
        int other = view.next(area.end());
        return view.cue(area.end(), Cue.AND)
                && view.tokens().capitalized(other)
                && view.item(view.previous(area.first())) instanceof Item.Word word
                && word.has(Sense.LevelWord.class)
                && UnitNouns.isPlural(word);
    }

    /** What leads to a unit's name: what stands before its nouns and articles. */
    private static NamedUnit.Lead lead(View view, int name) {
        int token = view.previous(name);
        for (int words = 0; words < MOST_LEADING; words++, token = view.previous(token)) {
            // Where verbs stand first, what means "with" as well as "has" leads to whoever has something.
            boolean with = view.cue(token, Cue.WITH) && !view.language().verbFirst();
            if (with || view.cue(token, Cue.WAY)) {
                return NamedUnit.Lead.WAY;
            }
            if (view.cue(token, Cue.BY)) {
                return NamedUnit.Lead.BY;
            }
            if (view.cue(token, Cue.AT)) {
                return NamedUnit.Lead.AT;
            }
            if (view.has(token, Sense.BodyWord.class)) {
                return leadOfBody(view, token);
            }
            if (!isOfName(view, token)) {
                return NamedUnit.Lead.NONE;
            }
        }
        return NamedUnit.Lead.NONE;
    }

    /** "The committee of X", "in the hall of the committee of X", "to the committee of X". */
    private static NamedUnit.Lead leadOfBody(View view, int body) {
        int before = view.previous(body);
        if (view.cue(before, Cue.WAY) || view.cue(view.beforeArticle(body), Cue.WAY)) {
            return NamedUnit.Lead.WAY;
        }
        return isVenue(view, body) ? NamedUnit.Lead.AT : NamedUnit.Lead.BODY;
    }

    /** "In the hall of the committee of X": whether a body is only that of a house in which something takes place. */
    private static boolean isVenue(View view, int body) {
        int house = view.beforeArticle(body);
        return view.tokens().isWord(house) && isLedByAt(view, view.previous(house));
    }

    private static boolean isLedByAt(View view, int token) {
        return view.cue(token, Cue.AT) || view.cue(token, Cue.LINK) && view.cue(view.previous(token), Cue.AT);
    }

    /** "It got 5 from X, and 3 from Y": a province other than the page's, which is only where something comes from or goes to, is none that is spoken of on. */
    private boolean isFromElsewhere(Unit unit, NamedUnit.Lead lead) {
        return lead == NamedUnit.Lead.WAY && own != null && unit.level() == Level.PROVINCE && !unit.equals(own);
    }

    /** "The province" is the one last named, or that of the unit last named; not that of one that only stands in brackets. */
    private void remember(Unit unit, boolean bracketed) {
        for (Unit each = unit; each != null; each = bracketed ? null : each.parent()) {
            // "The province" of a page about one is that one, though a city of another be named.
            boolean ofPage = own != null && each.level() == Level.PROVINCE && !each.equals(unit);
            if (!ofPage && !isCityBesideDistrict(each)) {
                latest.put(each.level(), each);
            }
        }
        latestTown = isTown(unit) ? unit : latestTown;
        if (unit.level() == Level.COMMUNE) {
            severalCommunes |= communeParagraph >= 0 && !unit.equals(lastCommune);
            lastCommune = unit;
            communeParagraph = paragraph;
        }
    }

    /**
     * "The health posts of the commune": on a page about several communes, far from the name of the last it is any of them. Where there are no districts
     * any more, what may be called one is an area.
     */
    private boolean mayMean(View view, Level level) {
        boolean near = !severalCommunes || view.sentence().paragraph() - communeParagraph <= 1;
        return level == Level.COMMUNE ? near : level != Level.DISTRICT || !twoTiers;
    }

    /** What a unit's noun without a name beside it stands for; null where none stands there. */
    private @Nullable Unit anaphor(View view, int token) {
        if (!UnitNouns.mayStandForOne(view, token)) {
            return null;
        }
        Sense.LevelWord word = view.sense(token, Sense.LevelWord.class).orElseThrow();
        return switch (word.kind()) {
            case CITY -> latestTown;
            case UNIT -> mayMean(view, word.level()) ? latest.get(word.level()) : null;
            case ADJECTIVE -> word.level() == Level.PROVINCE ? latest.get(Level.PROVINCE) : null;
            default -> null;
        };
    }

    /** "X did best, while three communes failed": no communes lie in one, so that the place of their count is the district around it; and so of districts. */
    @Nullable
    Unit holding(Draft draft, @Nullable Unit unit) {
        if (unit == null) {
            return null;
        }
        boolean inDistrict = unit.level() == Level.COMMUNE && isOfCommunes(draft);
        boolean inProvince = unit.level() != Level.PROVINCE && (inDistrict && twoTiers || isOfDistricts(draft));
        return inProvince ? unit.province() : inDistrict ? unit.parent() : unit;
    }

    private static boolean isOfDistricts(Draft draft) {
        return draft instanceof CountDraft count && count.subject().equals(Subject.DISTRICT);
    }

    /** Whether communes or wards are counted. */
    static boolean isOfCommunes(Draft draft) {
        return draft instanceof CountDraft count
                && (count.subject().equals(Subject.COMMUNE) || count.subject().equals(Subject.WARD));
    }

    /** Whether a unit is a city or a town, at whatever level. */
    static boolean isTown(Unit unit) {
        return unit.kind() == Unit.Kind.CITY || unit.kind() == Unit.Kind.TOWN;
    }

    /** "The provincepolice": the province that the body of a compound is of, where no name follows. */
    private @Nullable Unit ofBody(View view, int token) {
        if (!view.has(token, Sense.BodyWord.class) || UnitNouns.hasNameBehind(view, view.next(token))) {
            return null;
        }
        return view.modifier(token, Sense.LevelWord.class)
                .map(Sense.LevelWord::level)
                .or(() -> view.sense(token, Sense.BodyWord.class).map(Sense.BodyWord::level))
                .filter(level -> level == Level.PROVINCE || level == Level.DISTRICT)
                .map(latest::get)
                .orElse(null);
    }
}
