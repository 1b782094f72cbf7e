package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.SenseUnion;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One sentence as the readers walk through it: from item to item, and over the tokens that are in none. */
final class View {

    /** The unit of a day, as the tables have it. */
    private static final String DAY = "D";

    private static final int YEAR_DIGITS = 4;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    /** How many digits the mark of a list's member has at most. */
    private static final int LONGEST_MARK = 2;

    private final Scan scan;
    private final Tokens tokens;
    private final Sentence sentence;
    private final int first;
    private final int end;
    private final Contents contents;
    /** What the words may mean: most questions are about what none of them means. */
    private final SenseUnion words;

    private final IntPredicate quoted;
    private final LanguageProperties language;
    private final @Nullable SecondOpinion secondOpinion;

    /** @param analyzer gives a second opinion; null for none */
    View(
            Scan scan,
            Sentence sentence,
            IntPredicate quoted,
            LanguageProperties language,
            @Nullable SentenceAnalyzer analyzer) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.sentence = sentence;
        this.first = sentence.first();
        this.end = sentence.end();
        this.contents = Contents.of(scan, sentence);
        this.words = contents.words();
        this.quoted = quoted;
        this.language = language;
        this.secondOpinion = analyzer == null ? null : new SecondOpinion(analyzer, scan, sentence);
    }

    /** What an analyzer says of the sentence, if there is one that tells this. To ask it is costly. */
    Optional<SecondOpinion> secondOpinion(Layer layer) {
        return Optional.ofNullable(secondOpinion).filter(opinion -> opinion.tells(layer));
    }

    Tokens tokens() {
        return tokens;
    }

    Sentence sentence() {
        return sentence;
    }

    Contents contents() {
        return contents;
    }

    LanguageProperties language() {
        return language;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    boolean holds(int token) {
        return token >= first && token < end;
    }

    /** The item that covers a token of this sentence, or null. */
    @Nullable
    Item item(int token) {
        return holds(token) ? scan.item(token) : null;
    }

    /** The item at a token when it is of a kind. */
    <I extends Item> Optional<I> item(int token, Class<I> kind) {
        Item item = item(token);
        return kind.isInstance(item) ? Optional.of(kind.cast(item)) : Optional.empty();
    }

    /** The first sense of a kind that the word at a token has. */
    <S extends Sense> Optional<S> sense(int token, Class<S> kind) {
        return item(token) instanceof Item.Word word ? word.sense(kind) : Optional.empty();
    }

    /** Whether the word at a token has a sense of a kind. */
    boolean has(int token, Class<? extends Sense> kind) {
        return item(token) instanceof Item.Word word && word.has(kind);
    }

    boolean cue(int token, Cue cue) {
        return words.has(cue) && item(token) instanceof Item.Word word && word.has(cue);
    }

    /** Whether the word at a token is one of these cues. */
    boolean cue(int token, Cues cues) {
        return words.has(cues)
                && item(token) instanceof Item.Word word
                && word.match().senses().has(cues);
    }

    /** Whether the word at a token says something of a kind about time. */
    boolean calendar(int token, CalendarKind kind) {
        return words.has(kind)
                && item(token) instanceof Item.Word word
                && word.match().senses().has(kind);
    }

    /** Whether the word at a token is a word of time of one of these kinds. */
    boolean calendar(int token, CalendarKinds kinds) {
        return words.has(kinds)
                && item(token) instanceof Item.Word word
                && word.match().senses().has(kinds);
    }

    /** Whether a phrase for a level stands at a token: "at district level". */
    boolean isLevelPhrase(int token) {
        return sense(token, Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                .isPresent();
    }

    /** What the word at a token says as an attribute of a noun, rather than as the predicate of a clause. */
    Optional<Qualifier> attribute(int token) {
        return sense(token, Sense.Qualifier.class)
                .filter(qualifier -> !qualifier.predicate())
                .map(Sense.Qualifier::qualifier);
    }

    /** The first sense of a kind that the first part of a compound has. */
    <S extends Sense> Optional<S> modifier(int token, Class<S> kind) {
        return item(token) instanceof Item.Word word ? word.match().modifiers().first(kind) : Optional.empty();
    }

    /** The first sense of a kind that a word inside a longer form would have by itself. */
    <S extends Sense> Optional<S> innerSense(int token, Class<S> kind) {
        Match match = scan.match(token);
        return match == null ? Optional.empty() : match.senses().first(kind);
    }

    /** The token behind the form that begins at a token inside a longer one, or after the token itself. */
    int innerNext(int token) {
        Match match = scan.match(token);
        return match == null ? token + 1 : Math.max(match.end(), token + 1);
    }

    /** Whether a token that an item covers would by itself be a small word. */
    boolean isAlso(int token, Cue cue) {
        Match match = scan.match(token);
        return match != null && match.senses().has(cue);
    }

    /** Whether a token that an item covers would by itself be a word of time. */
    boolean isAlso(int token, CalendarKind kind) {
        Match match = scan.match(token);
        return match != null && match.senses().has(kind);
    }

    /** What stands written together before the word at a token; empty where nothing does. */
    String proclitic(int token) {
        return item(token) instanceof Item.Word word ? word.match().proclitic() : "";
    }

    /** Whether the ending of the word at a token says that there are two. */
    boolean isDual(int token) {
        return item(token) instanceof Item.Word word && word.match().dual();
    }

    /** Whether the word at a token has an ending beside its form in the tables, as plurals have. */
    boolean hasEnding(int token) {
        return item(token) instanceof Item.Word word && !word.match().ending().isEmpty();
    }

    /** Whether what is written together with the word at a token, before it, ends in an article. */
    boolean definite(int token) {
        return Affixes.ends(proclitic(token), language.articles());
    }

    /** Whether a word for days stands at a token. */
    boolean isDay(int token) {
        return sense(token, Sense.CalendarWord.class)
                .filter(word -> word.kind() == CalendarKind.UNIT && word.unit().equals(DAY))
                .isPresent();
    }

    /** Whether a word points at what was told before: "these". */
    boolean isThis(int token) {
        return sense(token, Sense.CalendarWord.class)
                .filter(word -> word.kind() == CalendarKind.RELATIVE && word.number() == 0)
                .isPresent();
    }

    /** Whether a small word that is no article is written together with the word at a token, before it. */
    boolean joined(int token) {
        return !proclitic(token).isEmpty()
                && !language.articles().isEmpty()
                && !language.articles().contains(proclitic(token));
    }

    /** Whether a small word leads to the word that it is written together with: one that is no article, or one that has run together with it, as لل has. */
    boolean governed(int token) {
        return joined(token) || definite(token) && isRunTogether(proclitic(token));
    }

    private boolean isRunTogether(String article) {
        for (String proclitic : language.proclitics()) {
            if (proclitic.length() < article.length() && article.startsWith(proclitic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word seems to have an article written together with it, as far as its first letters tell. */
    boolean mayHaveArticle(int token) {
        return Affixes.begins(text(token), language.articles());
    }

    /** Whether a word seems to have "and", which leads what may be written together with words, as far as its first letters tell. */
    boolean mayHaveAnd(int token) {
        List<String> proclitics = language.proclitics();
        return joined(token) || !proclitics.isEmpty() && text(token).startsWith(proclitics.get(0));
    }

    /** Whether a preposition stands at a token that means "of" as well as "from". */
    boolean isOf(int token) {
        return cue(token, Cue.LINK) && calendar(token, CalendarKind.FROM);
    }

    /** Whether an article or another small word of noun chains stands at a token, and not {@link #isOf "of" or "from"}. */
    boolean isArticle(int token) {
        return cue(token, Cue.LINK) && !calendar(token, CalendarKind.FROM);
    }

    /** The token after the item at {@code token}, or after the token itself; never more than the end of the sentence. */
    int next(int token) {
        return holds(token) ? Math.min(scan.next(token), end) : Math.min(token + 1, end);
    }

    /** The first token of the item before {@code token}, or the token before it; may be before the sentence. */
    int previous(int token) {
        return holds(token - 1) ? scan.previous(token) : token - 1;
    }

    /** The token before the one at {@code token}, and before an article of its own. */
    int beforeArticle(int token) {
        int before = previous(token);
        return cue(before, Cue.LINK) ? previous(before) : before;
    }

    /** Whether a token stands before the upper end of a range, or the new value of what has changed: "to", "until". */
    boolean leadsTo(int token) {
        return cue(token, Cue.TO) || calendar(token, CalendarKind.UNTIL) || calendar(token, CalendarKind.TO);
    }

    /** Whether a hyphen joins the word or digits before it to those behind. */
    boolean isHyphen(int token) {
        int part = next(token);
        return symbol(token, "-")
                && !tokens.spaceBefore(token)
                && holds(part)
                && (tokens.isWord(part) || tokens.isDigits(part))
                && !tokens.spaceBefore(part);
    }

    /** Whether the sentence ends before or behind a token, so that it does not hold it, or one of these signs stands there. */
    boolean edge(int token, String signs) {
        return !holds(token) || symbol(token, signs);
    }

    /** Whether the token stands in a quoted name. */
    boolean quoted(int token) {
        return holds(token) && quoted.test(token);
    }

    boolean symbol(int token, String symbols) {
        return holds(token) && tokens.isAny(token, symbols);
    }

    /** Whether a number or another figure stands at a token, rather than a word, a name or a time. */
    boolean isFigure(int token) {
        @Nullable Item item = item(token);
        return item != null
                && !(item instanceof Item.Word)
                && !(item instanceof Item.Area)
                && !(item instanceof Item.Time);
    }

    /** Whether a number that says which one stands at a token: "first". */
    boolean isOrdinal(int token) {
        return item(token) instanceof Item.Number number && number.kind() == Item.NumberKind.ORDINAL;
    }

    /** Whether a number is written as a year is, which it may well be. */
    boolean mayBeYear(Item.Number number) {
        BigDecimal value = number.quantity().value();
        return number.digits()
                && tokens.length(number.end() - 1) == YEAR_DIGITS
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }

    /** The folded text of a token of this sentence; empty outside. */
    String text(int token) {
        return holds(token) ? tokens.text(token) : "";
    }

    /** Whether a token stands between the members of a list. */
    boolean joint(int token) {
        return symbol(token, ",;") || cue(token, Cue.AND);
    }

    /**
     * Whether a slash joins the item to a number outside it: a file number, a time with its parts, a decimal number written the wrong way round.
     * What such digits say by themselves nobody can tell.
     */
    boolean besideSlash(Item item) {
        boolean before = symbol(item.first() - 1, "/")
                && item(item.first() - 2) instanceof Item.Number number
                && !isListMark(number, item.first());
        boolean after = item instanceof Item.Number
                && symbol(item.end(), "/")
                && (item(item.end() + 1) instanceof Item.Number
                        || item(item.end() + 1) instanceof Item.Money
                        || item(item.end() + 1) instanceof Item.Percent
                        || item(item.end() + 1) instanceof Item.Measure
                        || item(item.end() + 1) instanceof Item.Length);
        return before || after;
    }

    /** "1/ Roads; 2/ 14 schools": whether digits and a slash before a token are the mark of a list's member. */
    private boolean isListMark(Item.Number number, int token) {
        int before = number.first() - 1;
        return number.digits()
                && tokens().length(number.first()) <= LONGEST_MARK
                && tokens().spaceBefore(token)
                && !tokens().spaceBefore(number.end())
                && (!holds(before) || symbol(before, ",;:."));
    }

    /** Whether the token is a word that no item covers. */
    boolean unknownWord(int token) {
        return holds(token) && item(token) == null && tokens.isWord(token);
    }
}
