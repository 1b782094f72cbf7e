package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Proclitics;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.place.Match;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.text.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the name of a unit that begins at a token, in Latin letters or transliterated. One per scan. */
final class NameReader {

    private static final Set<Unit.Kind> TOWNS = Set.of(Unit.Kind.CITY, Unit.Kind.TOWN);
    private static final int LONGEST_NAME = 6;

    /** How many digits the number of a unit has at most. */
    private static final int LONGEST_NUMBER = 2;

    /** A single word is too often something else to tell where a district is. */
    private static final int FEWEST_OF_WITNESS = 2;

    private final Scan scan;
    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final List<String> proclitics;
    private final UnitCues cues;
    private final NameContext context;
    /** What settles which of several units of a name is meant. */
    private NamedAround around = NamedAround.NOTHING;

    /** The communes that share a name which a word says to be a commune's, and nothing told which of them is meant. */
    private final Set<Unit> communes = new HashSet<>();

    /** The districts that share a name which a word says to be a district's, as well. */
    private final Set<Unit> districts = new HashSet<>();

    private boolean ambiguous;
    /** Whether the name read last was one that several units share. */
    private boolean undecided;
    /** Whether something is written together with the name read last, before it. */
    private boolean joined;

    NameReader(Scan scan, Gazetteer gazetteer, List<String> proclitics, UnitCues cues, NameContext context) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.gazetteer = gazetteer;
        this.proclitics = proclitics;
        this.cues = cues;
        this.context = context;
    }

    /** Whether a name was read that several units share, and nothing told which of them is meant. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    Set<Unit> ambiguousCommunes() {
        return communes;
    }

    /** "The district of X: A 96, B 88": takes a name in Latin letters that may be that of a commune of a district that shares its name for a commune that may be meant. */
    void witness(int token) {
        Match match =
                context.isLatin(token) && !districts.isEmpty() ? longestAt(token, Level.COMMUNE, null) : Match.NONE;
        if (match.words() >= FEWEST_OF_WITNESS) {
            for (Unit commune : match.units()) {
                if (districts.contains(commune.parent())) {
                    communes.add(commune);
                }
            }
        }
    }

    /** Whether the name that was read last is one of several units, of which nothing told yet which is meant. */
    boolean isUndecided() {
        return undecided;
    }

    /** "In-X": whether something is written together with the name that was read last, before it. */
    boolean isJoined() {
        return joined;
    }

    /** From now on names that several units share are those of the units that belong to these. */
    void settleBy(NamedAround around) {
        this.around = around;
        this.ambiguous = false;
    }

    /** Whether a name may begin with a word, as few do. */
    boolean mayBegin(int token) {
        if (context.isLatin(token)) {
            return tokens.capitalized(token) && mayBegin(token, Mark.NAME);
        }
        return scan.may(token, Mark.COMMUNE) || mayBegin(token, Mark.PROVINCE) || mayBegin(token, Mark.DISTRICT);
    }

    /** Whether the name of a unit of a level may begin with a word with which some name may. */
    boolean mayBegin(int token, Level level) {
        return context.isLatin(token)
                || (level == Level.COMMUNE ? scan.may(token, Mark.COMMUNE) : mayBegin(token, Mark.of(level)));
    }

    /** Whether the word behind a token may go on with the name of a province or district that begins with it. */
    boolean mayGoOn(int token) {
        return scan.may(following(token), Mark.LATER_WORD);
    }

    private boolean mayBegin(int token, Mark first) {
        return scan.may(token, first) && (scan.may(token, Mark.WHOLE_NAME) || mayGoOn(token));
    }

    /** The unit of a level, within another if that is not null, whose name begins at a token; null where there is none, or several. */
    Item.@Nullable Area read(int token, Level level, @Nullable Unit within) {
        return context.isLatin(token)
                ? area(token, whole(token, longestAt(token, level, within), level), level)
                : arabic(token, level, within);
    }

    /** "The wards of Dong Xoai": a commune's name of one word is none where it is the beginning of a district's. */
    private Match whole(int token, Match match, Level level) {
        boolean beginning = level == Level.COMMUNE
                && match.words() == 1
                && longestAt(token, Level.DISTRICT, null).words() > 1;
        return beginning ? Match.NONE : match;
    }

    /** The token behind the longest name of one or more units of a level that begins at a token; -1 where none does. */
    int longestEnd(int token, Level level) {
        if (!mayBegin(token, level)) {
            return -1;
        }
        Match match = context.isLatin(token)
                ? longestAt(token, level, null)
                : gazetteer.transliterated(words(token, 0), 0, level, null);
        return match.found() ? end(token, match.words()) : -1;
    }

    /** The longest name in Latin letters of units of a level, within another if that is not null. */
    Match longestAt(int token, Level level, @Nullable Unit within) {
        return gazetteer.longestAt(words(token, 0), 0, level, within);
    }

    /** The token after a name of so many words. */
    int end(int token, int words) {
        int last = token;
        for (int i = 1; i < words; i++) {
            last = following(last);
        }
        return last + 1;
    }

    private Item.@Nullable Area arabic(int token, Level level, @Nullable Unit within) {
        if (!mayBegin(token, level)) {
            return null;
        }
        joined = false;
        boolean small = context.isSmall(token);
        boolean whole = cues.anyBefore(token) && !mayHaveAnd(token);
        for (int offset : Proclitics.offsets(tokens.source(), tokens.start(token), tokens.end(token), proclitics)) {
            if (offset > 0 && whole) {
                return null;
            }
            Item.@Nullable Area found =
                    area(token, gazetteer.transliterated(words(token, offset), 0, level, within), level);
            if (found != null && !(small && found.end() == token + 1)) {
                joined = offset > 0;
                return found;
            }
        }
        return null;
    }

    /** "The district and-X": of what may be written together with a name, nothing else stands between a unit's noun and its name. */
    private boolean mayHaveAnd(int token) {
        return !proclitics.isEmpty() && tokens.text(token).startsWith(proclitics.get(0));
    }

    private Item.@Nullable Area area(int token, Match match, Level level) {
        undecided = false;
        if (!match.found() || match.needsCue() && !cues.before(token, level)) {
            return null;
        }
        Optional<Unit> unit = settled(match, match.unit().or(() -> ofKind(match.units(), cues.city(token))));
        if (unit.isEmpty() && cues.before(token, level)) {
            (level == Level.COMMUNE ? communes : districts).addAll(match.units());
        }
        return unit.map(named -> new Item.Area(token, end(token, match.words()), named))
                .orElse(null);
    }

    /** The unit of a name: the one that its words tell, else the one that belongs to what the page names. */
    Optional<Unit> settled(Match match, Optional<Unit> told) {
        Optional<Unit> unit = told.or(() -> around.oneOf(match.units()));
        undecided = unit.isEmpty();
        ambiguous |= undecided;
        return unit;
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
        return tokens.isWord(next) || isNumberOfName(next) ? next : -1;
    }

    /** "Son Kim 1": whether digits may be the last word of a name, as they are no part of a longer number. */
    private boolean isNumberOfName(int token) {
        return tokens.isDigits(token)
                && tokens.length(token) <= LONGEST_NUMBER
                && !(tokens.isAny(token + 1, ".,/-:") && tokens.isDigits(token + 2));
    }
}
