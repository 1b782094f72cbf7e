package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How attributes agree with a noun in the plural, in languages whose nouns have capitals: behind an article they have another ending than behind a number
 * alone, and a finite verb has that other one as well.
 */
final class Agreement {

    private static final Cues PREPOSITIONS =
            Cues.of(Cue.AT, Cue.WAY, Cue.BY, Cue.WITH, Cue.DATED, Cue.CONCERNING, Cue.AMONG, Cue.COMPARED);
    private static final CalendarKinds TIME_PREPOSITIONS = CalendarKinds.of(
            CalendarKind.IN,
            CalendarKind.FROM,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.FOR,
            CalendarKind.CLOCK);

    private final View view;
    private final List<String> all;
    private final List<String> endings;
    /** Whether nothing before the number says in which case its noun is. */
    private final boolean alone;

    private final boolean opensClause;
    /** The token behind the number. */
    private final int behind;

    /** @param number the first token of a number */
    Agreement(View view, int number) {
        int before = view.previous(number);
        boolean article = view.isArticle(before)
                || isAll(view, before)
                || isRest(view, before)
                || before < number - 1 && view.isAlso(number - 1, Cue.LINK)
                || isOutOfThe(view, number);
        boolean preposition = isPreposition(view, before);
        this.view = view;
        this.behind = view.next(number);
        this.all = view.language().adjectiveEndings();
        this.alone = !article && !preposition;
        this.endings = article ? all.subList(1, all.size()) : preposition ? all : all.subList(0, 1);
        this.opensClause = view.edge(before, ",;:");
    }

    /** "all 64 damp houses", "these 64 damp houses". */
    private static boolean isAll(View view, int token) {
        return view.calendar(token, CalendarKind.EVERY) || view.calendar(token, CalendarKind.RELATIVE);
    }

    /** "the remaining 40 wooden houses": an attribute before the number, behind an article. */
    private static boolean isRest(View view, int token) {
        int article = view.previous(token);
        boolean attribute = view.unknownWord(token) && !view.tokens().capitalized(token) && isPluralVerb(view, token)
                || view.isOrdinal(token);
        return attribute && (view.cue(article, Cue.LINK) || isAll(view, article));
    }

    /** "312 of the 340 reported cases": an article inside a ratio. */
    private static boolean isOutOfThe(View view, int number) {
        return view.item(number) instanceof Item.Ratio ratio
                && IntStream.range(ratio.first(), ratio.end()).anyMatch(token -> view.isAlso(token, Cue.LINK));
    }

    /** Whether the language tells nouns and their attributes by their looks. */
    static boolean isOf(View view) {
        return view.language().capitalizedNouns()
                && view.language().adjectiveEndings().size() > 1;
    }

    static boolean isPreposition(View view, int token) {
        return view.cue(token, PREPOSITIONS) || view.calendar(token, TIME_PREPOSITIONS);
    }

    /** Whether a word ends as verbs in the plural do; nothing does where attributes have no second ending. */
    static boolean isPluralVerb(View view, int word) {
        List<String> endings = view.language().adjectiveEndings();
        return !endings.isEmpty() && Affixes.ends(view.text(word), endings.subList(1, endings.size()));
    }

    /** "294 suffered heavy damage": attributes of one noun end alike, so a word that ends as verbs do, before one that ends otherwise, is the verb. */
    static boolean differ(View view, int word, int attribute) {
        List<String> endings = view.language().adjectiveEndings();
        return word < attribute
                && view.unknownWord(word)
                && isPluralVerb(view, word)
                && Nouns.endsIn(view, attribute, endings.subList(0, 1));
    }

    /** Whether an attribute of the noun that the number counts may end as the word does. */
    boolean holds(int word) {
        return Nouns.endsIn(view, word, endings) || isDative(word);
    }

    /** "helped 31 by women led households": the dative that a verb asks for, behind the phrase of the attribute. */
    private boolean isDative(int word) {
        return alone
                && !opensClause
                && word > behind
                && isPluralVerb(view, word)
                && view.holds(word + 1)
                && view.tokens().capitalized(word + 1)
                && Nouns.endsIn(view, word + 1, view.language().dativeEndings());
    }

    /** Whether a word ends as some attribute does. */
    boolean isInflected(int word) {
        return Nouns.endsIn(view, word, all);
    }

    /** "120 use rain water": whether a small word before a noun, with an ending that only an article or the dative gives to attributes, is a verb. */
    boolean isVerb(int word, int noun) {
        boolean dative =
                !opensClause && Nouns.endsIn(view, noun, view.language().dativeEndings());
        return alone && !dative && view.unknownWord(word) && isPluralVerb(view, word);
    }
}
