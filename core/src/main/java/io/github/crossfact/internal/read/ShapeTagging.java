package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of speech behind a number by what the tables know and by their looks, in languages whose nouns have capitals and whose attributes have endings
 * of their own: small words open phrases, words with a capital are nouns, and the others are attributes when they end as attributes do.
 */
final class ShapeTagging implements Tagging {

    private static final int SHORTEST_ATTRIBUTE = 4;

    private static final List<Cue> PREPOSITIONS =
            List.of(Cue.AT, Cue.WAY, Cue.BY, Cue.WITH, Cue.DATED, Cue.CONCERNING, Cue.COMPARED);
    private static final List<CalendarKind> TIME_PREPOSITIONS = List.of(
            CalendarKind.IN,
            CalendarKind.FROM,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.FOR,
            CalendarKind.CLOCK);
    /** One, each, this. */
    private static final List<CalendarKind> DETERMINERS =
            List.of(CalendarKind.ONE, CalendarKind.EVERY, CalendarKind.RELATIVE);

    /** What stands for a phrase, or for the noun of one. */
    private static final Set<Class<? extends Item>> PHRASES = Set.of(
            Item.Area.class,
            Item.Time.class,
            Item.Length.class,
            Item.Money.class,
            Item.Measure.class,
            Item.Percent.class);

    private final View view;
    /** How an attribute may end here. */
    private final List<String> endings;

    ShapeTagging(View view, Item.Number number) {
        this.view = view;
        this.endings = endings(view.previous(number.first()));
    }

    /** An attribute behind an article has the second ending, one that only a number leads the first; behind a preposition either may stand. */
    private List<String> endings(int before) {
        List<String> all = view.language().adjectiveEndings();
        if (view.cue(before, Cue.LINK) && !view.calendar(before, CalendarKind.FROM)) {
            return all.subList(1, all.size());
        }
        return isPreposition(before) ? all : all.subList(0, 1);
    }

    /** Whether the language tells nouns and their attributes by their looks. */
    static boolean isOf(View view) {
        return view.language().capitalizedNouns()
                && view.language().adjectiveEndings().size() > 1;
    }

    @Override
    public @Nullable PartOfSpeech partOfSpeech(int token) {
        @Nullable Item item = view.item(token);
        if (item instanceof Item.Number) {
            return PartOfSpeech.NUM;
        }
        if (item != null && PHRASES.contains(item.getClass())) {
            return PartOfSpeech.PROPN;
        }
        if (!view.tokens().isWord(token)) {
            return view.symbol(token, ",") ? PartOfSpeech.PUNCT : null;
        }
        return view.tokens().capitalized(token) ? PartOfSpeech.NOUN : small(token);
    }

    private @Nullable PartOfSpeech small(int token) {
        if (view.cue(token, Cue.AND)) {
            return PartOfSpeech.CCONJ;
        }
        if (view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.PRESENT)) {
            return PartOfSpeech.ADV;
        }
        if (isPreposition(token)) {
            return PartOfSpeech.ADP;
        }
        if (isDeterminer(token)) {
            return PartOfSpeech.DET;
        }
        if (view.cue(token, Cue.PAST) || view.cue(token, Cue.FUTURE) || view.cue(token, Cue.BE)) {
            return null;
        }
        if (!isInflected(token)) {
            return PartOfSpeech.ADV;
        }
        // "12 no teachers": what bounds a number elsewhere.
        boolean quantifier = view.sense(token, Sense.BoundWord.class).isPresent();
        return quantifier ? PartOfSpeech.DET : PartOfSpeech.ADJ;
    }

    private boolean isInflected(int token) {
        return view.tokens().length(token) >= SHORTEST_ATTRIBUTE
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    private boolean isDeterminer(int token) {
        return view.cue(token, Cue.LINK)
                || view.cue(token, Cue.PER)
                || DETERMINERS.stream().anyMatch(kind -> view.calendar(token, kind));
    }

    private boolean isPreposition(int token) {
        return PREPOSITIONS.stream().anyMatch(cue -> view.cue(token, cue))
                || TIME_PREPOSITIONS.stream().anyMatch(kind -> view.calendar(token, kind));
    }

    @Override
    public boolean agrees(int token) {
        return Nouns.endsIn(view, token, endings);
    }
}
