package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the names of districts, communes and cities beside which no word says what they are. One per scan. */
final class BareNames {

    /** How many words a name has at most before the word that says what it is. */
    private static final int LONGEST_APPOSED = 4;

    /** How many words of a name may by chance stand beside each other. */
    private static final int LONGEST_COMMON = 2;

    private final Scan scan;
    private final Tokens tokens;
    private final NameReader names;
    private final NameContext context;

    BareNames(Scan scan, NameReader names, NameContext context) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.names = names;
        this.context = context;
    }

    /** Takes the name that begins at a token, if there is one; {@code own} is the page's province, null where it names none. */
    void take(int token, @Nullable Unit own) {
        if (context.isLatin(token)
                && scan.item(token) == null
                && (context.isFreeWord(token) || context.isSyllableOfName(token))) {
            bare(token, own);
        } else if (!context.isLatin(token) && (isLedTo(token) || own != null && isBeforeUnit(token))) {
            transliterated(token, own);
        } else if (!context.isLatin(token) && own != null && (context.begins(token) || isBehindVerb(token))) {
            alone(token, own);
        }
    }

    /** Whether one word opens the sentence before a token, as the verb does where it stands first: "becomes Soc Son the first district". */
    private boolean isBehindVerb(int token) {
        return token > 0
                && tokens.isWord(token - 1)
                && scan.item(token - 1) == null
                && (token == 1 || tokens.isBreak(token - 2) || tokens.is(token - 2, '.'))
                && !context.isNoun(token - 1);
    }

    /** Takes the transliterated name of a commune of a district that the page names, behind a preposition of place or where a sentence or an entry begins. */
    void commune(int token, Unit district) {
        boolean leads = context.isAt(token - 1) || context.opens(token);
        Item.@Nullable Area found = leads && mayName(token) ? names.read(token, Level.COMMUNE, district) : null;
        if (found != null && isAlone(token, found)) {
            scan.take(found);
        }
    }

    /** A transliterated name of a district of which nothing says what it is: of words that are no others, and with none beside it that may belong to it. */
    void alone(int token, @Nullable Unit own) {
        boolean may = names.mayGoOn(token) && mayName(token) || context.isLong(token) && isTitle(token, token + 1);
        Item.@Nullable Area found = may ? names.read(token, Level.DISTRICT, own) : null;
        if (found != null && !(own != null && isOfNoun(token)) && isAlone(token, found)) {
            scan.take(found);
        }
    }

    /** "The bridge of X": whether something else may have the name that was read last, as where a province is named there are roads and bridges. */
    private boolean isOfNoun(int token) {
        return context.isNoun(token - 1) && !names.isJoined();
    }

    /** Whether a name may begin with a word: one that is no other, or any where a title may begin. */
    private boolean mayName(int token) {
        return context.isFreeWord(token) || context.opens(token);
    }

    /** Whether a name is of several words that are no others, or is a title, and no word beside it may belong to it. */
    private boolean isAlone(int token, Item.Area found) {
        boolean title = isTitle(token, found.end());
        return (found.end() - token > 1 || title && context.isLong(token))
                && scan.isFree(token, found.end())
                && (title || areFree(token, found.end()) && !tokens.is(found.end(), '-'))
                && !context.isPeople(token)
                && (!tokens.is(token - 1, '-') || context.opens(token))
                && (context.begins(token - 1) || !context.goesOn(token - 1))
                && !context.goesOn(found.end());
    }

    /** "X: 12 schools", "X – 12 schools": whether words are the title of what is told behind them. */
    private boolean isTitle(int first, int end) {
        return context.opens(first) && (tokens.is(end, ':') || tokens.is(end, '-') && tokens.spaceBefore(end));
    }

    /** Whether the words of a name are no others; of three or more one may be a small word, but not the first: Hoang Su Phi, in Arabic "Hoang Su in". */
    private boolean areFree(int first, int end) {
        int small = end - first > LONGEST_COMMON ? 1 : 0;
        for (int token = first; token < end; token++) {
            if (tokens.isWord(token) && !context.isFreeWord(token)) {
                if (small == 0 || token == first || !context.isCue(token)) {
                    return false;
                }
                small--;
            }
        }
        return true;
    }

    /** A transliterated name of several words, behind a preposition of place or before a word that says what it is: "Muong Lat, a district". */
    private void transliterated(int token, @Nullable Unit own) {
        Item.@Nullable Area found = names.mayGoOn(token) ? names.read(token, Level.DISTRICT, own) : null;
        if (found != null
                && found.end() - token > 1
                && scan.isFree(token, found.end())
                && (isLedTo(token) || tokens.is(found.end(), ','))) {
            scan.take(found);
        }
    }

    /** "In X", "the island of X": whether a preposition of place, or the noun of something that has the name of its place, stands before a token. */
    private boolean isLedTo(int token) {
        return context.isAt(token - 1) || context.isLocality(token - 1);
    }

    /** Whether words begin here with nothing before them, and a comma and a word for a unit behind. */
    private boolean isBeforeUnit(int token) {
        if (!context.begins(token)) {
            return false;
        }
        int comma = token + 1;
        while (tokens.isWord(comma) && comma - token < LONGEST_APPOSED) {
            comma++;
        }
        return tokens.is(comma, ',')
                && (context.isOfUnits(comma + 1) || context.isCue(comma + 2) && context.isOfUnits(comma + 3));
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
            var match = names.longestAt(token, level, own);
            if (match.words() >= Math.max(2, words)
                    && !match.needsCue()
                    && !context.isNamePart(token + match.words())) {
                if (match.words() > words) {
                    candidates.clear();
                }
                words = match.words();
                names.settled(match, match.unit()).ifPresent(candidates::add);
            }
        }
        if (isDoubtful(token, names.end(token, Math.max(1, words)))) {
            candidates.removeIf(unit -> !isDistrict(unit));
        }
        if (candidates.size() == 1
                || !candidates.isEmpty()
                        && (own != null
                                || isSeat(candidates)
                                || context.isAt(token - 1)
                                || isDistrict(candidates.get(0)) && context.isOf(token - 1))) {
            scan.take(new Item.Area(token, names.end(token, words), candidates.get(0)));
        } else {
            city(token, own);
        }
    }

    /** "The Tan-Trao school", or "Na Ri" where a sentence begins with "after": whether only a district, of which there are few, is likely enough. */
    private boolean isDoubtful(int first, int end) {
        return context.isThing(first - 1)
                || context.isBeforeThing(end)
                || context.begins(first) && !context.isFreeWord(first);
    }

    /** Whether the commune of the name lies in the district of the name, as its chief town does. */
    private static boolean isSeat(List<Unit> candidates) {
        return candidates.size() == 2 && candidates.get(1).isWithin(candidates.get(0));
    }

    private static boolean isDistrict(Unit unit) {
        return unit.level() == Level.DISTRICT;
    }

    /** A city is known beyond its province; one of a single syllable only behind a preposition of place: "in Vinh". */
    private void city(int token, @Nullable Unit own) {
        var match = names.longestAt(token, Level.DISTRICT, null);
        List<Unit> cities = match.units().stream()
                .filter(unit -> unit.kind() == Unit.Kind.CITY)
                .toList();
        int end = names.end(token, Math.max(1, match.words()));
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
}
