package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.text.Tokens;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the units that one page names: provinces first, which then settle what its smaller units are. */
final class PlacePage {

    private static final List<Level> LEVELS = List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
    private static final List<Level> SMALLER = List.of(Level.DISTRICT, Level.COMMUNE);
    /** How many words a name has at most that stands before its province. */
    private static final int LONGEST_ADDRESS = 4;

    /** How many words for a unit stand before a name at most. */
    private static final int MOST_UNIT_WORDS = 2;

    /** A commune may tell of which name its district is, and that one of which its other communes are. */
    private static final int ROUNDS = 2;

    /** In how many of the districts that a page names communes are looked for. */
    private static final int MOST_DISTRICTS = 4;

    private static final int BEGINNINGS = Mark.bits(Mark.NAME, Mark.PROVINCE, Mark.DISTRICT, Mark.COMMUNE);
    private static final int OWN_NAME = Mark.OWN_NAME.bit();
    private static final int TAKEN = Mark.TAKEN.bit();

    private final Scan scan;
    private final List<String> articles;
    private final @Nullable LocalDate published;
    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final UnitCues cues;
    private final NameReader names;
    private final BareNames bare;
    private final ListedNames listed;
    private final GivenNames given;
    private final NameContext context;
    /** The words with which a name may begin. */
    private final BitSet beginnings = new BitSet();

    /**
     * @param proclitics what may be written together with a name, before it
     * @param articles what no name has before it
     */
    PlacePage(
            Scan scan,
            @Nullable LocalDate published,
            Gazetteer gazetteer,
            List<String> proclitics,
            List<String> articles) {
        this.scan = scan;
        this.articles = articles;
        this.published = published;
        this.tokens = scan.tokens();
        this.gazetteer = gazetteer;
        this.cues = new UnitCues(scan);
        this.context = new NameContext(scan);
        this.names = new NameReader(scan, gazetteer, proclitics, cues, context);
        this.bare = new BareNames(scan, names, context);
        this.listed = new ListedNames(scan, names, cues, context, proclitics);
        this.given = new GivenNames(scan, gazetteer, cues, context);
        for (int token = scan.next(0, BEGINNINGS); token < tokens.size(); token = scan.next(token + 1, BEGINNINGS)) {
            if (names.mayBegin(token)
                    && !context.isCredit(token)
                    && !context.isOfNamesake(token)
                    && !isBehindDefinite(token)) {
                beginnings.set(token);
            }
        }
    }

    void read() {
        for (int token = scan.next(0, OWN_NAME); token < tokens.size(); token = scan.next(token + 1, OWN_NAME)) {
            Item.@Nullable Area named = given.at(token);
            if (named != null && !goesOnSmaller(token)) {
                scan.take(longer(named));
            }
        }
        for (int token = next(0); token >= 0; token = next(token + 1)) {
            if (names.mayBegin(token, Level.PROVINCE)
                    && !isOfSmaller(token)
                    && !listed.isOfSmaller(token)
                    && !goesOnSmaller(token)) {
                province(token);
            }
        }
        addresses(Level.PROVINCE);
        @Nullable Unit own = OwnProvince.of(scan, gazetteer, published).unit();
        if (own == null) {
            // "Tan Thanh, in the district of Go Cong Dong": what a word says more of comes first, and says where to
            // look for the others.
            besideNouns();
            if (names.isAmbiguous()) {
                witnesses();
                besideNouns();
            }
            own = OwnProvince.of(scan, gazetteer, published).unit();
        }
        smaller(own);
        @Nullable
        Unit named = own == null ? OwnProvince.of(scan, gazetteer, published).unit() : null;
        if (named != null) {
            // What the first unit named settles about those before it.
            smaller(named);
        }
        settle();
        addresses(Level.DISTRICT);
        communes();
        if (alone()) {
            // What lies in the district that is now known.
            smaller(OwnProvince.of(scan, gazetteer, published).unit());
            settle();
            communes();
        }
        again();
    }

    /** "In X, 12 schools": the communes of a district that the page names need no word that says what they are. */
    private void communes() {
        Set<Unit> districts = new LinkedHashSet<>();
        for (Item.Area area : scan.areas()) {
            if (area.unit().level() == Level.DISTRICT && districts.size() < MOST_DISTRICTS) {
                districts.add(area.unit());
            }
        }
        for (int token = districts.isEmpty() ? -1 : next(0); token >= 0; token = next(token + 1)) {
            if (!context.isLatin(token)) {
                for (Unit district : districts) {
                    bare.commune(token, district);
                }
                listed.take(token);
            }
        }
    }

    /** A page that names no district with a word that says what it is may still be about one; returns whether it is. */
    private boolean alone() {
        List<Item.Area> named = scan.areas();
        for (Item.Area area : named) {
            if (area.unit().level() != Level.PROVINCE) {
                return false;
            }
        }
        @Nullable Unit own = OwnProvince.of(scan, gazetteer, published).unit();
        for (int token = next(0); token >= 0; token = next(token + 1)) {
            if (!context.isLatin(token)) {
                bare.alone(token, own);
            }
        }
        return scan.areas().size() > named.size();
    }

    private void again() {
        NamesAgain again = new NamesAgain(scan, context);
        for (int token = again.isEmpty() ? -1 : next(0); token >= 0; token = next(token + 1)) {
            again.take(token);
        }
    }

    /** Which of the districts that share a name the names say that may be those of communes. */
    private void witnesses() {
        for (int token = next(0); token >= 0; token = next(token + 1)) {
            names.witness(token);
        }
        names.settleBy(NamedAround.of(scan.areas(), names.ambiguousCommunes()));
    }

    /** Names that several units share, once those beside them are known: first what lies in a district that is named, then that district itself, and again. */
    private void settle() {
        for (int round = 0; round < ROUNDS && names.isAmbiguous(); round++) {
            names.settleBy(NamedAround.of(scan.areas(), names.ambiguousCommunes()));
            smaller(OwnProvince.of(scan, gazetteer, published).unit());
        }
    }

    /** "At the level of the-commune in X": behind a unit's noun with an article no name follows, so that what may be its first word is the preposition. */
    private boolean isBehindDefinite(int token) {
        @Nullable Match unit = token > 0 && context.isAt(token) ? scan.match(token - 1) : null;
        return unit != null && cues.anyBefore(token) && isDefinite(unit.proclitic());
    }

    private boolean isDefinite(String proclitic) {
        for (String article : articles) {
            if (proclitic.endsWith(article)) {
                return true;
            }
        }
        return false;
    }

    /** "The district of Duc Hue": whether the unit's noun before a token says that its name is that of a district or commune. */
    private boolean isOfSmaller(int token) {
        return token >= 0
                && tokens.isWord(token)
                && !cues.isOfSeveral(token)
                && (context.isLatin(token) || !cues.isBehindPlural(token))
                && !isOfProvince(token)
                && (cues.before(token, Level.DISTRICT) || cues.before(token, Level.COMMUNE));
    }

    /** "The poorest district of Cao Bang": what a word joins to the noun of a district is no city, but the province that shares its name. */
    private boolean isOfProvince(int token) {
        if (!context.isLatin(token) || !cues.isOfDistrict(token) || cues.city(token)) {
            return false;
        }
        Item.@Nullable Area province = names.mayBegin(token) ? names.read(token, Level.PROVINCE, null) : null;
        Item.@Nullable Area town = province == null ? null : names.read(token, Level.DISTRICT, province.unit());
        return province != null
                && town != null
                && town.end() == province.end()
                && town.unit().kind() == Unit.Kind.CITY;
    }

    /** "The district of Kien Giang Thanh": whether the word before a token begins the name of a smaller unit that goes on there. */
    private boolean goesOnSmaller(int token) {
        return token > 0
                && beginnings.get(token - 1)
                && isOfSmaller(token - 1)
                && (names.longestEnd(token - 1, Level.DISTRICT) > token
                        || names.longestEnd(token - 1, Level.COMMUNE) > token);
    }

    /** "X (province)", "X, province", "X (district of Y)": names of several words right before what they lie in. */
    private void addresses(Level level) {
        for (int token = scan.next(1, TAKEN); token < tokens.size(); token = scan.next(token + 1, TAKEN)) {
            if (scan.item(token) instanceof Item.Area area
                    && area.first() == token
                    && area.unit().level() == level) {
                int end = addressEnd(token);
                if (end > 0 && (level == Level.PROVINCE || tokens.is(end, '('))) {
                    address(end, area.unit());
                }
            }
        }
    }

    /** "X, province of Y", "X in the province of Y": the token behind a name that may stand before a province at a token; -1 where none may. */
    private int addressEnd(int token) {
        int end = token;
        while (end > 0 && token - end <= MOST_UNIT_WORDS && context.isOfUnits(end - 1)) {
            end--;
        }
        boolean joined = end > 0 && (tokens.isAny(end - 1, "(,") || !context.isLatin(token) && context.isAt(end - 1));
        return joined ? end - 1 : -1;
    }

    private void address(int end, Unit around) {
        for (int first = Math.max(0, end - LONGEST_ADDRESS); first < end - 1; first++) {
            for (Level level : SMALLER) {
                if (beginnings.get(first) && endsAt(first, end, level, around)) {
                    return;
                }
            }
        }
        // "M'Drak (Dak Lak)": of single words only those of districts are likely enough, where names have capitals.
        int word = end - 1;
        if (context.isLatin(word) && beginnings.get(word)) {
            endsAt(word, end, Level.DISTRICT, around);
        }
    }

    private boolean endsAt(int first, int end, Level level, Unit around) {
        Item.@Nullable Area found = names.read(first, level, around);
        return found != null && found.end() == end && takeFree(found);
    }

    /** The district whose name goes on where that of its province ends, in a script without capitals: Điện Biên Đông; else the province. */
    private Item.Area longer(Item.Area province) {
        int token = province.first();
        boolean may = !context.isLatin(token) && province.unit().level() == Level.PROVINCE;
        Item.@Nullable Area district = may ? names.read(token, Level.DISTRICT, province.unit()) : null;
        return district == null || district.end() <= province.end() ? province : district;
    }

    /** Takes a province, or the town whose name goes on where that of a province ends: Điện Biên Phủ. */
    private void province(int token) {
        Item.@Nullable Area province = names.read(token, Level.PROVINCE, null);
        if (province == null) {
            return;
        }
        // "The districts Ha Giang and X" are two; without "and" the province is what they lie in.
        if (!context.isLatin(token) && cues.isBehindPlural(token) && listed.goesOn(province.end())) {
            return;
        }
        Item.@Nullable Area town = context.isLatin(token) ? names.read(token, Level.DISTRICT, null) : null;
        if (town == null || town.end() <= province.end() || !takeFree(town)) {
            takeFree(longer(province));
        }
    }

    private void besideNouns() {
        for (int token = next(0); token >= 0; token = next(token + 1)) {
            for (Level level : SMALLER) {
                if (cues.before(token, level) && take(token, level, null)) {
                    break;
                }
            }
        }
    }

    /** @param own the page's province; null where it names none, so that the first unit tells which the names behind it are first looked for in */
    private void smaller(@Nullable Unit own) {
        @Nullable Unit around = own;
        for (int token = next(0); token >= 0; token = next(token + 1)) {
            smaller(token, around);
            around = around == null && scan.item(token) instanceof Item.Area first
                    ? first.unit().province()
                    : around;
        }
    }

    /** The next free word from a token on with which a name may begin; -1 where there is none. */
    private int next(int from) {
        int token = beginnings.nextSetBit(from);
        while (token >= 0 && scan.item(token) != null) {
            token = beginnings.nextSetBit(token + 1);
        }
        return token;
    }

    private void smaller(int token, @Nullable Unit own) {
        if (!(cues.anyBefore(token) && takeBesideNoun(token, own)) && !listed.take(token)) {
            bare.take(token, own);
        }
    }

    /** A name beside a unit's noun: of that level if there is one, else of another, as translators mix up the words for units. */
    private boolean takeBesideNoun(int token, @Nullable Unit own) {
        boolean around = cues.isOfThoseIn(token) && !isFirstCommune(token);
        if (around && own != null && take(token, Level.DISTRICT, own)) {
            return true;
        }
        boolean shared = false;
        for (Level level : LEVELS) {
            if (cues.before(token, level)) {
                if (own != null && take(token, level, own)) {
                    return true;
                }
                shared |= own != null && names.isUndecided();
                if (take(token, level, null)) {
                    return true;
                }
            }
        }
        // "The commune of Tan Hoa" may be one of two, but is not the province of Thanh Hoa.
        return !shared && take(token, Level.PROVINCE, null)
                || around && own == null && take(token, Level.DISTRICT, null)
                || own != null && (take(token, Level.DISTRICT, own) || take(token, Level.COMMUNE, own));
    }

    /** "The communes X and Y": whether the name of a commune, be it of several, begins at a token behind the plural and is joined to what follows. */
    private boolean isFirstCommune(int token) {
        int end = cues.isBehindPlural(token) && !context.isLatin(token) ? names.longestEnd(token, Level.COMMUNE) : -1;
        return end > 0 && listed.goesOnWithAnd(end);
    }

    private boolean take(int token, Level level, @Nullable Unit within) {
        Item.@Nullable Area found = names.read(token, level, within);
        return found != null && takeFree(found);
    }

    private boolean takeFree(Item.Area found) {
        if (!scan.isFree(found.first(), found.end())) {
            return false;
        }
        scan.take(found);
        return true;
    }
}
