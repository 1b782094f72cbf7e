package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Proclitics;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of Vietnam's administrative units: provinces by their names alone; districts and communes where a word beside the name says what
 * it is, or where the page's province leaves one reading. What stays ambiguous is not taken.
 */
public final class PlaceRecognizer implements Recognizer {

    private static final List<Level> LEVELS = List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
    private static final Set<Unit.Kind> TOWNS = Set.of(Unit.Kind.CITY, Unit.Kind.TOWN);
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_NAME = 2;
    /** How many words a name has at most that stands before its province. */
    private static final int LONGEST_ADDRESS = 4;

    private static final char LAST_LATIN = '\u0250';

    private final Gazetteer gazetteer;
    private final List<String> proclitics;

    public PlaceRecognizer(Gazetteer gazetteer, List<String> proclitics) {
        this.gazetteer = gazetteer;
        // Names take no article; its letters would only be the first ones of a name.
        this.proclitics = proclitics.stream().filter(each -> each.length() == 1).toList();
    }

    @Override
    public void recognize(Scan scan, Context context) {
        new Page(scan, context.published()).read();
    }

    @Override
    public int marks(FoldedText text, int start, int end) {
        if (text.charAt(start) < LAST_LATIN) {
            return gazetteer.mayBegin(text, start, end) ? Mark.NAME.bit() : 0;
        }
        int marks = 0;
        if (end - start >= SHORTEST_NAME) {
            for (int offset : Proclitics.offsets(text, start, end, proclitics)) {
                marks |= marksWithout(offset, text, start, end);
            }
        }
        return marks;
    }

    private int marksWithout(int offset, FoldedText text, int start, int end) {
        int marks = 0;
        for (Level level : LEVELS) {
            // Smaller units are looked for beside few words, provinces at every one.
            boolean may = gazetteer.mayBegin(text, start + offset, end, level)
                    && (level != Level.PROVINCE || gazetteer.mayBeginProvince(text.substring(start + offset, end)));
            marks |= may ? mark(level).bit() : 0;
        }
        return marks;
    }

    private static Mark mark(Level level) {
        return switch (level) {
            case PROVINCE -> Mark.PROVINCE;
            case DISTRICT -> Mark.DISTRICT;
            case COMMUNE -> Mark.COMMUNE;
            case NATIONAL, VILLAGE -> throw new IllegalArgumentException("the gazetteer has no units of level " + level);
        };
    }

    /** One page: provinces first, which then settle what its smaller units are. */
    private final class Page {
        private final Scan scan;
        private final @Nullable LocalDate published;
        private final Tokens tokens;
        private final UnitCues cues;
        private final NameContext context;
        /** The words with which a name may begin; few do in Latin letters. */
        private final BitSet beginnings;

        Page(Scan scan, @Nullable LocalDate published) {
            this.scan = scan;
            this.published = published;
            this.tokens = scan.tokens();
            this.cues = new UnitCues(scan);
            this.context = new NameContext(scan);
            this.beginnings = new BitSet();
            for (int token = 0; token < tokens.size(); token++) {
                if (mayBeName(token)) {
                    beginnings.set(token);
                }
            }
        }

        private boolean mayBeName(int token) {
            return scan.may(token, Mark.NAME) && tokens.capitalized(token)
                    || scan.may(token, Mark.PROVINCE)
                    || scan.may(token, Mark.DISTRICT)
                    || scan.may(token, Mark.COMMUNE);
        }

        void read() {
            for (int token = 0; token < tokens.size(); token++) {
                Item.@Nullable Area named = named(token);
                if (named != null) {
                    scan.take(named);
                }
            }
            for (int token = next(0); token >= 0; token = next(token + 1)) {
                if (!isOfSmaller(token) && !isOfSmaller(token - 1) && !longerTown(token)) {
                    take(token, Level.PROVINCE, null);
                }
            }
            addresses();
            @Nullable Unit own = OwnProvince.of(scan, gazetteer, published).unit();
            smaller(own);
            if (own == null) {
                // What the first unit named settles about those before it.
                smaller(OwnProvince.of(scan, gazetteer, published).unit());
            }
        }

        /** "The district of Duc Hue": whether the unit's noun before a token says that its name is that of a district or commune. */
        private boolean isOfSmaller(int token) {
            return token >= 0
                    && tokens.isWord(token)
                    && (cues.before(token, Level.DISTRICT) || cues.before(token, Level.COMMUNE));
        }

        /** "X (province)", "X, province": names of several words right before the province that they lie in. */
        private void addresses() {
            for (int token = 1; token < tokens.size(); token++) {
                if (scan.item(token) instanceof Item.Area area
                        && area.first() == token
                        && area.unit().level() == Level.PROVINCE
                        && tokens.isAny(token - 1, "(,")) {
                    address(token - 1, area.unit());
                }
            }
        }

        private void address(int end, Unit province) {
            for (int first = Math.max(0, end - LONGEST_ADDRESS); first < end - 1; first++) {
                for (Level level : List.of(Level.DISTRICT, Level.COMMUNE)) {
                    if (tokens.isWord(first) && mayBeName(first) && endsAt(first, end, level, province)) {
                        return;
                    }
                }
            }
        }

        private boolean endsAt(int first, int end, Level level, Unit province) {
            Item.@Nullable Area found = isLatin(first) ? latin(first, level, province) : arabic(first, level, province);
            if (found == null || found.end() != end || !scan.isFree(first, end)) {
                return false;
            }
            scan.take(found);
            return true;
        }

        /** Takes the town whose name goes on where that of a province ends: Điện Biên Phủ. */
        private boolean longerTown(int token) {
            if (!isLatin(token)) {
                return false;
            }
            List<String> words = words(token, 0);
            var province = gazetteer.longestAt(words, 0, Level.PROVINCE, null);
            var town = gazetteer.longestAt(words, 0, Level.DISTRICT, null);
            boolean longer = province.found()
                    && town.words() > province.words()
                    && town.unit().isPresent()
                    && scan.isFree(token, end(token, town.words()));
            if (longer) {
                scan.take(new Item.Area(
                        token, end(token, town.words()), town.unit().orElseThrow()));
            }
            return longer;
        }

        private void smaller(@Nullable Unit own) {
            for (int token = next(0); token >= 0; token = next(token + 1)) {
                smaller(token, own);
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

        /** A name that the language's own table gives to a unit. */
        private Item.@Nullable Area named(int token) {
            @Nullable Match match = scan.match(token);
            if (match == null || !match.has(Sense.PlaceName.class)) {
                return null;
            }
            boolean small = isLatin(token) && !tokens.capitalized(token);
            return small || !scan.isFree(match.first(), match.end()) ? null : named(match);
        }

        private Item.@Nullable Area named(Match match) {
            for (Sense sense : match.senses()) {
                @Nullable Unit unit = sense instanceof Sense.PlaceName name ? gazetteer.byCode(name.code()) : null;
                if (unit != null) {
                    return new Item.Area(match.first(), match.end(), unit);
                }
            }
            return null;
        }

        /** A name beside a unit's noun: of that level if there is one, else of another, as translators mix up the words for units. */
        private void smaller(int token, @Nullable Unit own) {
            boolean said = false;
            for (Level level : LEVELS) {
                if (cues.before(token, level)) {
                    said = true;
                    if (own != null && take(token, level, own) || take(token, level, null)) {
                        return;
                    }
                }
            }
            if (said
                    && (take(token, Level.PROVINCE, null)
                            || own != null && (take(token, Level.DISTRICT, own) || take(token, Level.COMMUNE, own)))) {
                return;
            }
            if (isLatin(token) && scan.item(token) == null && context.isFreeWord(token)) {
                bare(token, own);
            } else if (!isLatin(token) && context.isAt(token - 1)) {
                at(token, own);
            }
        }

        /** A transliterated name of several words behind a preposition of place, which may be a district's without saying so. */
        private void at(int token, @Nullable Unit own) {
            Item.@Nullable Area found = arabic(token, Level.DISTRICT, own);
            if (found != null && found.end() - token > 1 && scan.isFree(token, found.end())) {
                scan.take(found);
            }
        }

        /**
         * A name of several syllables without a word that says what it is, in the page's province; on a page that names no province, in the whole
         * country, where it must be the only one of its name, or the only district, behind a preposition.
         */
        private void bare(int token, @Nullable Unit own) {
            if (context.isNamePart(token - 1) || context.isPeople(token)) {
                return;
            }
            List<Unit> candidates = new ArrayList<>();
            int words = 0;
            for (Level level : List.of(Level.DISTRICT, Level.COMMUNE)) {
                var match = gazetteer.longestAt(words(token, 0), 0, level, own);
                if (match.words() >= Math.max(2, words)
                        && !match.needsCue()
                        && !context.isNamePart(token + match.words())) {
                    if (match.words() > words) {
                        candidates.clear();
                    }
                    words = match.words();
                    match.unit().ifPresent(candidates::add);
                }
            }
            if (candidates.size() == 1
                    || !candidates.isEmpty()
                            && (own != null
                                    || context.isAt(token - 1)
                                    || isDistrict(candidates.get(0)) && context.isOf(token - 1))) {
                scan.take(new Item.Area(token, end(token, words), candidates.get(0)));
            } else {
                city(token, own);
            }
        }

        private static boolean isDistrict(Unit unit) {
            return unit.level() == Level.DISTRICT;
        }

        /** A city is known beyond its province; one of a single syllable only behind a preposition of place: "in Vinh". */
        private void city(int token, @Nullable Unit own) {
            var match = gazetteer.longestAt(words(token, 0), 0, Level.DISTRICT, null);
            List<Unit> cities = match.units().stream()
                    .filter(unit -> unit.kind() == Unit.Kind.CITY)
                    .toList();
            int end = end(token, Math.max(1, match.words()));
            if (cities.size() == 1
                    && (end - token > 1 && !match.needsCue() && context.begins(token)
                            || context.isAt(token - 1)
                            || isEntry(token, own, cities.get(0)))
                    && !tokens.is(token - 1, '-')
                    && !tokens.is(end, '-')
                    && !context.isNamePart(end)
                    && scan.isFree(token, end)) {
                scan.take(new Item.Area(token, end, cities.get(0)));
            }
        }

        /** "; Vinh has 65": a city of the page's province that begins an entry of a list, with a number close behind. */
        private boolean isEntry(int token, @Nullable Unit own, Unit city) {
            boolean begins = token > 0 && tokens.isAny(token - 1, ",;(");
            boolean figure = tokens.isDigits(token + 1) || tokens.isDigits(token + 2) && !tokens.capitalized(token + 1);
            return begins && figure && own != null && city.isWithin(own);
        }

        private boolean take(int token, Level level, @Nullable Unit within) {
            Item.@Nullable Area found = isLatin(token) ? latin(token, level, within) : arabic(token, level, within);
            if (found == null || !scan.isFree(found.first(), found.end())) {
                return false;
            }
            scan.take(found);
            return true;
        }

        private Item.@Nullable Area latin(int token, Level level, @Nullable Unit within) {
            var match = gazetteer.longestAt(words(token, 0), 0, level, within);
            return area(token, match, level);
        }

        private Item.@Nullable Area arabic(int token, Level level, @Nullable Unit within) {
            int start = tokens.start(token);
            int end = tokens.end(token);
            boolean small = context.isSmall(token);
            if (!scan.may(token, mark(level))) {
                return null;
            }
            for (int offset : Proclitics.offsets(tokens.source(), start, end, proclitics)) {
                Item.@Nullable Area found =
                        area(token, gazetteer.transliterated(words(token, offset), 0, level, within), level);
                if (found != null && !(small && found.end() == token + 1)) {
                    return found;
                }
            }
            return null;
        }

        private Item.@Nullable Area area(int token, io.github.crossfact.internal.place.Match match, Level level) {
            Optional<Unit> unit = match.unit().or(() -> ofKind(match.units(), cues.city(token)));
            if (!match.found() || unit.isEmpty() || match.needsCue() && !cues.before(token, level)) {
                return null;
            }
            return new Item.Area(token, end(token, match.words()), unit.get());
        }

        /** The one of several units of a name that is a city or town, or the one that is none. */
        private Optional<Unit> ofKind(List<Unit> units, boolean city) {
            List<Unit> found = units.stream()
                    .filter(unit -> TOWNS.contains(unit.kind()) == city)
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        /** The words from a token on that may make one name: joined by spaces or hyphens, on one line. */
        private List<String> words(int token, int offset) {
            int[] starts = new int[LONGEST_NAME];
            int size = 1;
            starts[0] = token;
            int next = following(token);
            while (next > 0 && size < LONGEST_NAME && scan.item(next) == null) {
                starts[size++] = next;
                next = following(next);
            }
            return new NameWords(tokens, Arrays.copyOf(starts, size), offset);
        }

        private int following(int token) {
            int next = tokens.is(token + 1, '-') ? token + 2 : token + 1;
            return tokens.isWord(next) ? next : -1;
        }

        private int end(int token, int words) {
            int last = token;
            for (int i = 1; i < words; i++) {
                last = following(last);
            }
            return last + 1;
        }

        private boolean isLatin(int token) {
            return tokens.source().charAt(tokens.start(token)) < LAST_LATIN;
        }
    }
}
