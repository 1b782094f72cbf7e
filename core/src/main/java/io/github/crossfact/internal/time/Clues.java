package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Senses;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the tokens of one text say about time, one at a time: words of the calendar, and numbers. */
final class Clues {

    private static final int LONGEST_WORD = 4;
    private static final int MOST_LINKS = 3;
    private final Scan scan;
    private final Tokens tokens;
    private final LanguageProperties language;
    private final Borders borders;
    private final Figures figures;
    private final Counting counting;
    private final Candidates candidates;

    Clues(Scan scan, LanguageProperties language) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.language = language;
        this.borders = new Borders(this);
        this.figures = new Figures(this);
        this.counting = new Counting(this);
        this.candidates = new Candidates(this);
    }

    /** Which kinds of words of time a token's form may be, a bit for each; most tokens are none. */
    long kinds(int token) {
        Match match = scan.match(token);
        return match == null ? 0 : match.times();
    }

    private boolean may(int token, long bits) {
        return (kinds(token) & bits) != 0;
    }

    Tokens tokens() {
        return tokens;
    }

    Scan scan() {
        return scan;
    }

    LanguageProperties language() {
        return language;
    }

    /** The numbers of the text. */
    Figures figures() {
        return figures;
    }

    /** Where phrases and sentences begin and end. */
    Borders borders() {
        return borders;
    }

    /** Which numbers of the text count something. */
    Counting counting() {
        return counting;
    }

    /** Where a time may begin. */
    Candidates candidates() {
        return candidates;
    }

    /** Whether a token belongs to what is no time, whatever its words look like. */
    boolean isTaken(int token) {
        Item item = scan.item(token);
        return item instanceof Item.Code || item instanceof Item.Area;
    }

    /** "The first eleven months", whose "one and ten" begins as Sunday does: whether a number of several words has taken a token. */
    boolean isInSpelledNumber(int token) {
        return scan.item(token) instanceof Item.Number number && number.end() - number.first() > 1;
    }

    /** Whether a word speaks of time, or is a number. */
    boolean isOfTime(int token) {
        return scan.item(token) instanceof Item.Number || hasSense(token, Sense.CalendarWord.class);
    }

    /** The token after the number or the form that begins at a token. */
    int afterTime(int token) {
        return scan.item(token) instanceof Item.Number number ? number.end() : after(token);
    }

    /** The word of this kind that begins at a token; null where none does. */
    Sense.@Nullable CalendarWord word(int token, CalendarKind kind) {
        Match match = may(token, kind.bit()) ? scan.match(token) : null;
        return match == null || isTaken(token) ? null : word(match, kind);
    }

    /** Apart from the question that nearly every word answers with no, which is asked in a hundred places. */
    private static Sense.@Nullable CalendarWord word(Match match, CalendarKind kind) {
        Senses senses = match.senses();
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i) instanceof Sense.CalendarWord word
                    && word.kind().isA(kind)
                    && (kind.isInflected() || match.ending().isEmpty())) {
                return word;
            }
        }
        return null;
    }

    boolean has(int token, CalendarKind kind) {
        return hasAny(token, kind.bit());
    }

    /** The number of the word of this kind at a token; 0 where none stands there. */
    int number(int token, CalendarKind kind) {
        Sense.CalendarWord word = word(token, kind);
        return word == null ? 0 : word.number();
    }

    boolean hasAny(int token, CalendarKinds any) {
        return hasAny(token, any.bits());
    }

    private boolean hasAny(int token, long bits) {
        return may(token, bits) && !isTaken(token);
    }

    /** A unit of time by its letters, as {@code Y}. */
    boolean hasUnit(int token, String unit) {
        Sense.CalendarWord word = word(token, CalendarKind.UNIT);
        return word != null && word.number() == 1 && word.unit().equals(unit);
    }

    /** Whether one unit of time is named, without article or ending. */
    boolean isBareSingular(int token) {
        Sense.CalendarWord unit = word(token, CalendarKind.UNIT);
        Match match = scan.match(token);
        return unit != null
                && unit.kind() == CalendarKind.UNIT
                && match != null
                && match.proclitic().isEmpty()
                && match.ending().isEmpty();
    }

    /** The token after the form that begins at a token. */
    int after(int token) {
        Match match = scan.match(token);
        return match == null ? token + 1 : match.end();
    }

    /** Where the word of time begins that ends right before a token; -1 where none does. */
    int before(int token, CalendarKinds any) {
        return before(token, any.bits());
    }

    /** Where the word of this kind begins that ends right before a token; -1 where none does. */
    int before(int token, CalendarKind kind) {
        return before(token, kind.bit());
    }

    private int before(int token, long bits) {
        for (int first = token - 1; first >= Math.max(0, token - LONGEST_WORD); first--) {
            Match match = scan.match(first);
            if (match != null && match.end() == token && hasAny(first, bits)) {
                return first;
            }
        }
        return -1;
    }

    /** What is written together with a word, before it. */
    String proclitic(int token) {
        Match match = scan.match(token);
        return match == null ? "" : match.proclitic();
    }

    /** Whether a noun without an article may be a known one: its article is written on to it, or the language has none. */
    boolean mayBeDefinite(int token) {
        return !proclitic(token).isEmpty() || language.proclitics().isEmpty() && !language.capitalizedNouns();
    }

    /** "The 9 first months": the token behind an article that digits keep from being written together with a word. */
    int skipArticle(int token) {
        return tokens.isDigits(token + 1)
                        && tokens.isWord(token)
                        && language.articles().contains(tokens.text(token))
                ? token + 1
                : token;
    }

    /** The token after the small words that may stand inside a date. */
    int skipLinks(int token) {
        int at = token;
        for (int links = 0; links < MOST_LINKS && isLink(at); links++) {
            at = after(at);
        }
        return skipOf(at);
    }

    /** The token behind "of" in "of this month": "of this" also opens a list of parts, and is found as one phrase. */
    int skipOf(int token) {
        boolean ofThis = hasCue(token, Cue.OF_WHICH)
                && has(token + 1, CalendarKind.RELATIVE)
                && has(after(token), CalendarKind.UNIT);
        return ofThis ? token + 1 : token;
    }

    boolean isLink(int token) {
        if (has(token, CalendarKind.LINK) || has(token, CalendarKind.ON)) {
            return true;
        }
        Sense.CalendarWord in = word(token, CalendarKind.IN);
        Sense.CalendarWord from = word(token, CalendarKind.FROM);
        return in != null && in.unit().equals("LINK")
                || from != null && from.unit().equals("LINK");
    }

    /** Whether a word of these kinds stands before a token, small words and a comma aside. */
    boolean isBehind(int token, CalendarKinds any) {
        return isBehind(token, any.bits());
    }

    /** Whether a word of this kind stands before a token, small words and a comma aside. */
    boolean isBehind(int token, CalendarKind kind) {
        return isBehind(token, kind.bit());
    }

    private boolean isBehind(int token, long bits) {
        int at = tokens.is(token - 1, ',') ? token - 1 : token;
        // "In all of February"
        int whole = before(at, CalendarKind.WHOLE);
        return before(skipLinksBack(at), bits) >= 0
                || before(at, bits) >= 0
                || whole >= 0 && before(skipLinksBack(whole), bits) >= 0
                || whole >= 0 && before(whole, bits) >= 0;
    }

    /** Whether a word is told by its first letters and a dot, which at the end of a sentence may be another word. */
    boolean isAbbreviated(int token) {
        return tokens.is(after(token) - 1, '.');
    }

    /** Whether a word with one of these cues ends right before a token. */
    boolean isBehindCue(int token, Cues cues) {
        int word = formBefore(token);
        return word >= 0 && hasCue(word, cues);
    }

    /** Whether a word for an official document ends right before a token. */
    boolean isBehindDocument(int token) {
        return hasSense(formBefore(token), Sense.DocumentWord.class);
    }

    /** Whether the word that bounds a number ends right before a token. */
    boolean isBehindBound(int token) {
        return hasSense(formBefore(token), Sense.BoundWord.class);
    }

    /** Where the longest form begins that ends right before a token; -1 where none does. */
    private int formBefore(int token) {
        for (int first = Math.max(0, token - LONGEST_WORD); first < token; first++) {
            Match match = scan.match(first);
            if (match != null && match.end() == token) {
                return first;
            }
        }
        return -1;
    }

    /** The token after "in the" or "of the". */
    int skipIn(int token) {
        int at = skipLinks(token);
        return has(at, CalendarKind.IN) || has(at, CalendarKind.FROM) ? skipLinks(after(at)) : at;
    }

    /** Where the small words begin that end right before a token. */
    int skipLinksBack(int token) {
        int at = token;
        for (int links = 0; links < MOST_LINKS; links++) {
            int first = before(at, CalendarKind.LINK);
            if (first < 0) {
                return at;
            }
            at = first;
        }
        return at;
    }

    boolean isGlued(int token) {
        return token < tokens.size() && !tokens.spaceBefore(token);
    }

    boolean hasCue(int token, Cue cue) {
        Match match = scan.match(token);
        return match != null && match.senses().has(cue);
    }

    boolean hasCue(int token, Cues cues) {
        Match match = scan.match(token);
        return match != null && match.senses().has(cues);
    }

    boolean hasSense(int token, Class<? extends Sense> kind) {
        Match match = scan.match(token);
        return match != null && match.senses().has(kind);
    }

    /** Whether a word of the language that counts nothing, with nothing written together before it, stands at a token. */
    boolean isNoNoun(int token) {
        Match match = scan.match(token);
        return match != null && match.proclitic().isEmpty() && !match.senses().has(Sense.Subject.class);
    }

    /** Whether a word with a small letter stands at a token that neither belongs to a time nor says whose something is. */
    boolean isOtherWord(int token) {
        return tokens.isWord(token)
                && isSmallLetter(token)
                && !isLink(token)
                && !hasCue(token, Cue.LINK)
                && !has(token, CalendarKind.AFTER)
                && !has(token, CalendarKind.SINCE)
                && !has(token, CalendarKind.BEFORE)
                && !has(token, CalendarKind.FROM);
    }

    /** Whether a word begins with a small letter of a script that has capitals. */
    boolean isSmallLetter(int token) {
        return Character.isLowerCase(tokens.source().charAt(tokens.start(token))) && !tokens.capitalized(token);
    }
}
