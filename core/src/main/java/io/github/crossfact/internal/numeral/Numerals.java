package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Proclitics;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.table.OwnTables;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;

/**
 * A language's number words and its ways of writing numbers, compiled. {@link NumeralKind} documents the table. Immutable, shared by threads.
 *
 * <p>The strategies that a language may name: {@code units-before-tens} ("einundzwanzig"), {@code waw-chain} (every part joined by "and", digits too:
 * "5 thousand and 287"; the ten of the teens a word of its own), {@code ordinal-denominators} ("two third" is a fraction), {@code slash-decimal} (a
 * slash between whole and decimal digits).
 */
public final class Numerals {

    static final String NAME = "numerals.csv";
    private static final char PERCENT = '%';
    /** Shared, so nobody writes to it. */
    private static final int[] NO_PROCLITICS = {0};

    private static final int LONGEST_PREFIX = 4;
    private static final int SHORTEST_NOUN = 3;
    private static final List<String> COLUMNS = List.of("kind", "value", "form");

    private final NumberWords words;
    private final NumeralPhrases phrases;
    private final LanguageProperties properties;
    private final List<String> proclitics;
    private final List<String> feminine;
    private final List<String> femininePlural;
    private final boolean unitsBeforeTens;
    private final boolean chain;
    private final boolean ordinalDenominators;
    private final boolean slashDecimal;

    private Numerals(NumeralForms forms, Folding folding, LanguageProperties properties) {
        this.words = forms.words();
        this.phrases = forms.phrases();
        this.properties = properties;
        this.proclitics = properties.has(LanguageProperties.CLITIC_PREFIXES)
                ? properties.proclitics().stream().map(folding::fold).distinct().toList()
                : List.of();
        this.feminine =
                properties.feminine().stream().limit(1).map(folding::fold).toList();
        this.femininePlural =
                properties.feminine().stream().skip(2).map(folding::fold).toList();
        this.chain = properties.has(LanguageProperties.WAW_CHAIN);
        this.unitsBeforeTens = properties.has(LanguageProperties.UNITS_BEFORE_TENS);
        this.ordinalDenominators = properties.has(LanguageProperties.ORDINAL_DENOMINATORS);
        this.slashDecimal = properties.has(LanguageProperties.SLASH_DECIMAL);
    }

    /**
     * Compiles a language's number words, with those that all languages share.
     *
     * @param place how problems name the table: {@code lang-de/numerals.csv}
     * @param content the table
     */
    public static Numerals of(
            String place, String content, Folding folding, LanguageProperties properties, Problems problems) {
        NumeralForms forms = new NumeralForms(folding);
        forms.add(Table.read("core/" + NAME, OwnTables.text(Numerals.class, NAME), COLUMNS, problems));
        forms.add(Table.read(place, content, COLUMNS, problems));
        return new Numerals(forms, folding, properties);
    }

    /** The words that numbers are made of. */
    NumberWords words() {
        return words;
    }

    LanguageProperties properties() {
        return properties;
    }

    /** Whether units stand before their tens. */
    boolean unitsBeforeTens() {
        return unitsBeforeTens;
    }

    /** Whether every part of a number is joined by "and". */
    boolean joinsAll() {
        return chain;
    }

    /** Whether the ten of a teen is a word of its own. */
    boolean teensApart() {
        return chain;
    }

    /** Whether digits may go on with a number that words began: "5 thousand and 287". */
    boolean digitsGoOn() {
        return chain;
    }

    boolean ordinalDenominators() {
        return ordinalDenominators;
    }

    boolean slashDecimal() {
        return slashDecimal;
    }

    /** Where a word may begin, as offsets from {@code start}. */
    int[] offsets(FoldedText text, int start, int end) {
        return proclitics.isEmpty() ? NO_PROCLITICS : Proclitics.offsets(text, start, end, proclitics);
    }

    /** Whether a word that is written together with digits after it leaves them a number: it is nothing but small words. */
    boolean mayPrecedeDigits(Tokens tokens, int token) {
        if (phraseEnd(tokens, token, NumeralKind.AND) == token + 1) {
            return true;
        }
        int at = tokens.start(token);
        for (String proclitic : proclitics) {
            if (startsWith(tokens.source(), at, tokens.end(token), proclitic)) {
                at += proclitic.length();
            }
        }
        return at == tokens.end(token);
    }

    /** Whether what is written together with a word, before it, begins with "and". */
    boolean isAnd(String prefix) {
        return is(prefix, NumeralKind.AND);
    }

    /** Whether what is written together with a word, before it, has an "and". */
    public boolean isAndPrefix(String prefix) {
        for (int i = 1; i <= prefix.length(); i++) {
            if (isAnd(prefix.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is nothing but small words that are written together with what comes after. */
    public boolean isProclitic(Tokens tokens, int token) {
        return !proclitics.isEmpty() && tokens.isWord(token) && mayPrecedeDigits(tokens, token);
    }

    /** Whether a percent sign stands here that belongs to the number behind it: nothing but small words is written together with it, before it. */
    public boolean isPercentBefore(Tokens tokens, int sign) {
        if (!tokens.is(sign, PERCENT) || sign + 1 == tokens.size() || tokens.spaceBefore(sign + 1)) {
            return false;
        }
        boolean apart = sign == 0 || tokens.isBreak(sign - 1) || tokens.spaceBefore(sign);
        return apart || tokens.isAny(sign - 1, "(+-~") || isProclitic(tokens, sign - 1);
    }

    /** Whether what is written together with a word, before it, is the article. */
    boolean isDefinite(String prefix) {
        return is(prefix, NumeralKind.DEFINITE);
    }

    /** Whether a word of small words, before digits, ends with the article. */
    boolean endsWithArticle(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isDefinite(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is a singular by its endings: that of the feminine, or one that is none of its plural. */
    boolean isSingular(String noun, String ending) {
        boolean plural = femininePlural.stream().anyMatch(noun::endsWith);
        boolean singular = !ending.isEmpty() || feminine.stream().anyMatch(noun::endsWith);
        return !feminine.isEmpty() && singular && !plural;
    }

    /** Whether a noun has the article, right at its beginning, and not the ending of a plural. */
    boolean isDefiniteSingular(String noun) {
        boolean plural = femininePlural.stream().anyMatch(noun::endsWith);
        return !plural && articles(noun) > 0;
    }

    /** How many letters of the word's beginning are an article that leaves a word behind it. */
    private int articles(String word) {
        int longest = 0;
        for (int i = 1; i + SHORTEST_NOUN <= word.length() && i <= LONGEST_PREFIX; i++) {
            longest = isDefinite(word.substring(0, i)) ? i : longest;
        }
        return longest;
    }

    /** Whether a noun has the article and the ending of the feminine singular. */
    boolean isDefiniteFeminine(String noun) {
        boolean definite = false;
        for (int i = 1; i < noun.length() && i <= LONGEST_PREFIX; i++) {
            definite |= endsWithArticle(noun.substring(0, i));
        }
        return definite && feminine.stream().anyMatch(noun::endsWith);
    }

    private boolean is(String word, NumeralKind kind) {
        return phrases.is(word, kind);
    }

    /** Whether a minus in words, or a phrase that is no number though it has the words of one, may begin with a word; a true answer is not certain. */
    boolean mayOpenPhrase(FoldedText text, int start, int end) {
        return phrases.mayBegin(text, start, end, NumeralKind.MINUS)
                || phrases.mayBegin(text, start, end, NumeralKind.NONE);
    }

    /** Whether a word may wholly be made of number words; a true answer is not certain. */
    boolean mayBeNumber(FoldedText text, int start, int end) {
        for (int offset : offsets(text, start, end)) {
            if (Cut.of(words, text, start + offset, end, any -> true) != null) {
                return true;
            }
        }
        return false;
    }

    /** The token after the longest phrase of a kind that begins with this token; {@code -1} where none does. */
    public int phraseEnd(Tokens tokens, int token, NumeralKind kind) {
        return phrases.end(tokens, token, 0, kind);
    }

    int phraseEnd(Tokens tokens, int token, int offset, NumeralKind kind) {
        return phrases.end(tokens, token, offset, kind);
    }

    private static boolean startsWith(FoldedText text, int at, int end, String prefix) {
        if (end - at < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text.charAt(at + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
