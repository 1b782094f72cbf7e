package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Senses;
import io.github.crossfact.internal.text.Tokens;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the language's own words say about a name and the words beside it: whether it may be a place's. One per scan. */
final class NameContext {

    private static final Sense PEOPLE = new Sense.CueWord(Cue.PEOPLE);

    /** More words than a credit has before its colon, and than a name has behind it. */
    private static final int LONGEST_CREDIT = 4;

    /** How many words may lead to a name together. */
    private static final int LONGEST_PHRASE = 4;

    /** In letters; few other transliterated names have as many in one word. */
    private static final int LONG_WORD = 6;

    private final Scan scan;
    private final Tokens tokens;

    NameContext(Scan scan) {
        this.scan = scan;
        this.tokens = scan.tokens();
    }

    /** Whether a word is in Latin letters, in which names have capitals, and not in a script in which they are transliterated. */
    boolean isLatin(int token) {
        return PlaceRecognizer.isLatin(tokens.source().charAt(tokens.start(token)));
    }

    /** Whether a word is so long that it is likely a whole name, as transliterated ones often are one word. */
    boolean isLong(int token) {
        return !isLatin(token) && tokens.length(token) >= LONG_WORD;
    }

    /** Whether a word, or the last one of a phrase, stands at a token that leads to a place: "in", "in each of". */
    boolean isAt(int token) {
        return ends(token, Cue.AT);
    }

    /** "The river Kien Giang", "Nguyen Thi Hue": whether a name at a token is that of something that may lie elsewhere, or somebody's. */
    boolean isOfNamesake(int token) {
        return ends(token - 1, Cue.NAMESAKE) || PersonNames.goOn(tokens, token);
    }

    /** Whether a word with a cue, or the last one of a phrase with it, stands at a token. */
    private boolean ends(int token, Cue cue) {
        if (isCue(token, cue)) {
            return true;
        }
        for (int words = 2; words <= LONGEST_PHRASE; words++) {
            int first = token + 1 - words;
            @Nullable Match match = scan.may(first, Mark.PHRASE) ? scan.match(first) : null;
            if (match != null && match.length() == words && match.senses().has(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun of something that has the name of its place stands at a token: "island". */
    boolean isLocality(int token) {
        return isCue(token, Cue.LOCALITY);
    }

    /** Whether a word stands at a token that says where from or where to. */
    boolean isWay(int token) {
        return isCue(token, Cue.WAY);
    }

    /** "The women of Quynh Phu": whether a word stands at a token that a place behind it is the home of something with. */
    boolean isOf(int token) {
        return isCue(token, Cue.LINK);
    }

    /** Whether a small word of the language stands at a token, which a name behind it is not part of. */
    boolean isCue(int token) {
        @Nullable Match match = scan.match(token);
        return match != null && match.senses().has(Sense.CueWord.class);
    }

    private boolean isCue(int token, Cue cue) {
        @Nullable Match match = scan.match(token);
        return match != null && match.length() == 1 && match.senses().has(cue);
    }

    /** "Photo: Dong Nai": whether a name begins at a token that stands alone behind the colon of a short line, as those of who wrote or took something do. */
    boolean isCredit(int token) {
        if (!tokens.is(token - 1, ':')) {
            return false;
        }
        int before = token - 1;
        while (tokens.isWord(before - 1) && token - before <= LONGEST_CREDIT && !isOfUnits(before - 1)) {
            before--;
        }
        int behind = token;
        while (tokens.isWord(behind) && behind - token < LONGEST_CREDIT) {
            behind++;
        }
        boolean begins = before == 0 || tokens.isBreak(before - 1) || tokens.isAny(before - 1, ".()");
        return begins
                && before < token - 1
                && (behind == tokens.size() || tokens.isBreak(behind) || tokens.is(behind, ')'));
    }

    /** Whether a word for a unit stands at a token. */
    boolean isOfUnits(int token) {
        @Nullable Match match = scan.match(token);
        return match != null && match.ofUnits();
    }

    /** Whether a noun of the language stands at a token, which a name behind it may say more of: "bridge of X". */
    boolean isNoun(int token) {
        @Nullable Match match = scan.match(token);
        return match != null && (match.ofUnits() || match.senses().has(Sense.Subject.class));
    }

    /** "The school Tan Trao", but neither "the village Dinh Yen" nor "the island Tho Chau": whether a name right behind a token is that of a thing that lies anywhere. */
    boolean isThing(int token) {
        @Nullable Match match = tokens.isWord(token) ? scan.match(token) : null;
        if (match == null || match.ofUnits() || match.senses().has(Cue.LOCALITY)) {
            return false;
        }
        boolean thing = false;
        for (Sense sense : match.senses()) {
            thing |= sense instanceof Sense.Subject;
            if (sense instanceof Sense.Subject noun && noun.subject().equals(Subject.VILLAGE)) {
                return false;
            }
        }
        return thing;
    }

    /** "The Tan-Trao school" with hyphens: whether a name that ends before a token is that of what the word behind the hyphen says. */
    boolean isBeforeThing(int end) {
        return tokens.is(end, '-') && !tokens.spaceBefore(end) && tokens.isWord(end + 1) && !isOfUnits(end + 1);
    }

    /** Whether nothing before a token could make its name that of something else: "the road of X". */
    boolean begins(int token) {
        return token == 0 || !tokens.isWord(token - 1) || tokens.isBreak(token - 1);
    }

    /** Whether a line, a sentence or an entry of a list begins at a token. */
    boolean opens(int token) {
        int sign = token - 1;
        boolean line = token == 0 || tokens.isBreak(sign);
        return line
                || tokens.isAny(sign, ".;")
                || tokens.isAny(sign, "-*\u2022") && (sign == 0 || tokens.isBreak(sign - 1));
    }

    /** Whether the token is a capitalized word that the language does not know: a syllable of a longer name. */
    boolean isNamePart(int token) {
        return tokens.isWord(token)
                && tokens.capitalized(token)
                && isSyllable(scan.match(token))
                && scan.item(token) == null;
    }

    /** Whether the word beside a name may belong to it: Tan Son, but Tan Son Nhat. */
    boolean goesOn(int token) {
        return tokens.isWord(token)
                && scan.item(token) == null
                && scan.match(token) == null
                && scan.may(token, Mark.LATER_WORD);
    }

    /** "1,200 Gia Rai": whether what stands behind digits is the name of a people. */
    boolean isPeople(int token) {
        @Nullable Match match = scan.match(token);
        return match != null && match.senses().has(Cue.PEOPLE) && tokens.isDigits(token - 1);
    }

    /** Whether the language knows nothing of a word but that it is the name of a people, as of places: Dao, Thai, Tay. */
    private boolean isSyllable(@Nullable Match match) {
        return match == null || all(match.senses(), PEOPLE::equals);
    }

    /**
     * Whether the language has no word of this spelling, or only a unit's sign or name, or that of a people: Ha Long is no hectare, Dong Van no dong, and
     * Tay Son no Tay.
     */
    boolean isFreeWord(int token) {
        @Nullable Match match = scan.match(token);
        return match == null
                || all(
                        match.senses(),
                        match.senses().has(Cue.PEOPLE) ? NameContext::mayBeNameOrPerson : NameContext::mayBeName);
    }

    /**
     * "In Van Don", "Tram Tau has": whether a word of the language stands at a token with a capital that it may have from elsewhere, before another word
     * with a capital: a syllable of a name. Of other words than small ones only before one that is free. Behind a capital it is that of
     * a person: Ha Van Don.
     */
    boolean isSyllableOfName(int token) {
        @Nullable Match match = scan.match(token);
        if (match == null || match.length() > 1 || !tokens.capitalized(token) || !tokens.capitalized(token + 1)) {
            return false;
        }
        boolean small =
                match.senses().has(Sense.CueWord.class) && !match.senses().has(Sense.Subject.class);
        return (small || isFreeWord(token + 1)) && (!tokens.capitalized(token - 1) || isCue(token - 1));
    }

    /** A people's name is that of persons, too. */
    private static boolean mayBeNameOrPerson(Sense sense) {
        return mayBeName(sense) || sense instanceof Sense.Subject || sense instanceof Sense.Qualifier;
    }

    private static boolean mayBeName(Sense sense) {
        return sense instanceof Sense.UnitWord || sense instanceof Sense.CurrencyWord || sense.equals(PEOPLE);
    }

    private static boolean all(Senses senses, Predicate<Sense> fits) {
        for (int i = 0; i < senses.size(); i++) {
            if (!fits.test(senses.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "The communes to …": a small word of the language, or a phrase that begins with it, is none of the names that are spelled like it. */
    boolean isSmall(int token) {
        @Nullable Match match = scan.match(token);
        return match != null
                && (match.length() > 1
                        || match.senses().has(Sense.CueWord.class)
                        || match.senses().has(Sense.CalendarWord.class));
    }
}
