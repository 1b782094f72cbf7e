package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Sense.BoundPosition;
import io.github.crossfact.internal.lexicon.Senses;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what bounds a number, before it and after it. One per scan. */
final class BoundFinder {

    private static final String COMPARISONS = "<>";
    private static final String CLAUSE_ENDS = ",;:.()";

    /** How many words may stand between a verb and the preposition that it takes, or a bound and its "than". */
    private static final int FARTHEST_VERB = 8;

    /** How many words may stand between a whole and how many of it are told. */
    private static final int FARTHEST_PART = 20;

    private final Neighbours neighbours;
    private final UnitFinder units;
    private final Tokens tokens;

    BoundFinder(Neighbours neighbours, UnitFinder units) {
        this.neighbours = neighbours;
        this.units = units;
        this.tokens = neighbours.tokens();
    }

    /** The number with what bounds it on both sides; the number itself where nothing does. */
    Expression bounded(Expression number) {
        @Nullable Found<Bound> before = comparedWithYear(number) ? null : before(number.first());
        @Nullable Found<Bound> after = after(number.end());
        int first = before == null ? number.first() : before.first();
        @Nullable Bound both = both(before, after);
        if (both != null) {
            return number.with(both, first, after == null ? number.end() : after.end());
        }
        if (before == null) {
            return number;
        }
        return before.meaning() == Bound.EXACT
                ? number.exactly(first, number.end())
                : number.with(before.meaning(), first, number.end());
    }

    /** "8 more than 2019": behind another number, what may be a year is when there were fewer. */
    private boolean comparedWithYear(Expression number) {
        @Nullable Found<Bound> found = word(number.first());
        @Nullable Match match = found == null ? null : neighbours.scan().match(found.first());
        return found != null
                && match != null
                && match.senses().has(Cue.COMPARED)
                && Years.isYear(tokens, number.first(), number.end(), number.quantity())
                && found.first() > 0
                && neighbours.scan().item(found.first() - 1) instanceof Item.Number;
    }

    /** The first token of the words before a number that make it vague; the number's own where none do. */
    int beforeVague(int token) {
        @Nullable Found<Bound> found = word(token);
        return found != null && found.meaning() == Bound.ABOUT ? found.first() : token;
    }

    /** The token after the words that make the number behind them vague; the token itself where none begin there. */
    int afterVague(int token) {
        Match match = neighbours.scan().match(token);
        return match != null && bound(match, BoundPosition::isBefore) == Bound.ABOUT ? match.end() : token;
    }

    /** What both sides say together; null where what stands behind says nothing that could be said here. */
    private static @Nullable Bound both(@Nullable Found<Bound> before, @Nullable Found<Bound> after) {
        if (after == null) {
            return null;
        }
        @Nullable Bound first = before == null ? null : before.meaning();
        if (after.meaning() == Bound.EXACT) {
            return first == Bound.MORE_THAN ? Bound.AT_LEAST : first == Bound.LESS_THAN ? Bound.AT_MOST : null;
        }
        // "About 500 or less" is at most 500.
        boolean vague = first == null || first == Bound.ABOUT || first == Bound.EXACT;
        return vague ? after.meaning() : null;
    }

    /** The bound right before a token, or before a small word before it. */
    private @Nullable Found<Bound> before(int token) {
        @Nullable Found<Bound> found = ungoverned(word(token));
        boolean small = token > 0 && tokens.isWord(token - 1) && neighbours.isSmall(token - 1);
        @Nullable Found<Bound> near = found == null && small ? ofNext(ungoverned(word(token - 1))) : found;
        @Nullable Found<Bound> sign = near == null ? comparison(token) : near;
        return sign == null ? apart(token) : sign;
    }

    /** "41,200 students nearly in 82 halls": the bound, unless it may as well stand behind its number, and does. */
    private @Nullable Found<Bound> ofNext(@Nullable Found<Bound> found) {
        int number = found == null ? -1 : found.first() - 2;
        boolean behind =
                number >= 0 && neighbours.scan().item(number) instanceof Item.Number && after(number + 2) != null;
        return behind ? null : found;
    }

    /** The bound, unless it is a preposition that a verb of the clause or the noun before it takes: "decide over 14 bills". */
    private @Nullable Found<Bound> ungoverned(@Nullable Found<Bound> found) {
        if (found == null) {
            return null;
        }
        if (isPartitive(found.first())) {
            return null;
        }
        Match match = neighbours.scan().match(found.first());
        if (match == null || match.end() != found.end()) {
            return found;
        }
        boolean governed = match.senses().has(Cue.CONCERNING) && isGoverned(found.first())
                || neighbours.isCue(found.first(), Cue.AMONG) && isBeside(found.first(), Cue.SHARES);
        return governed ? null : found;
    }

    private boolean isGoverned(int preposition) {
        int before = preposition - 1;
        boolean begins = before < 0 || !isInClause(before);
        return !begins && !neighbours.isSmall(before) && isBeside(preposition, Cue.GOVERNS);
    }

    private boolean isBeside(int preposition, Cue cue) {
        return governs(preposition, -1, cue) || governs(preposition, 1, cue);
    }

    /** "Under the 47 investors, 12 …" at the beginning of a sentence: among them. */
    private boolean isPartitive(int token) {
        boolean begins = token == 0 || tokens.isBreak(token - 1) || tokens.isAny(token - 1, ".!?:;");
        @Nullable Match match = begins ? neighbours.scan().match(token) : null;
        return match != null
                && (match.senses().has(Cue.PARTITIVE) || match.senses().has(Cue.AMONG) && tellsFewer(match.end()));
    }

    /** "Under 312 works the jury chose 5": whether the clause counts so many that are not measured, and then some that are fewer. */
    private boolean tellsFewer(int token) {
        Item.@Nullable Number all = neighbours.number(token);
        if (all == null || units.after(all.end()) != null) {
            return false;
        }
        int word = all.end();
        for (int words = 0; words < FARTHEST_PART && isInClause(word); words++) {
            Item.@Nullable Number some = neighbours.number(word);
            if (some != null) {
                return some.quantity().value().compareTo(all.quantity().value()) < 0 && units.after(some.end()) == null;
            }
            word++;
        }
        return false;
    }

    private boolean governs(int preposition, int step, Cue cue) {
        int token = beyondTime(preposition + step, step);
        for (int words = 0; words < FARTHEST_VERB && isInClause(token); words++) {
            if (neighbours.isCue(token, Cue.AND)) {
                return false;
            }
            boolean noun = tokens.capitalized(token);
            if (neighbours.isCue(token, cue) && (!noun || token == preposition - 1)) {
                return true;
            }
            token = beyondTime(token + step, step);
        }
        return false;
    }

    /** "They have since 1 July over 12 communes": the token itself, or the one beyond the time that it is in. */
    private int beyondTime(int token, int step) {
        Item item =
                token < 0 || token >= tokens.size() ? null : neighbours.scan().item(token);
        return !(item instanceof Item.Time) ? token : step < 0 ? item.first() - 1 : item.end();
    }

    private boolean isInClause(int token) {
        return token >= 0
                && token < tokens.size()
                && !tokens.isBreak(token)
                && (!tokens.isAny(token, CLAUSE_ENDS) || isInDigits(token));
    }

    /** The sign in "1,200". */
    private boolean isInDigits(int token) {
        return tokens.isDigits(token - 1) && tokens.isDigits(token + 1) && !tokens.spaceBefore(token + 1);
    }

    /** "Not higher was than 3 %", "estimate the damage at 45 billion", "gets a bonus until 5 million": the bound that stands apart from what joins it to a number. */
    private @Nullable Found<Bound> apart(int token) {
        boolean than = token > 0 && neighbours.isCue(token - 1, Cue.COMPARED);
        boolean at = token > 0 && neighbours.isCue(token - 1, Cue.AT);
        boolean to = token > 0 && neighbours.isUntil(token - 1);
        if (!than && !at && !to) {
            return null;
        }
        int word = token - 2;
        for (int words = 0; words < FARTHEST_VERB && isInClause(word) && !(to && isLimit(word)); words++, word--) {
            @Nullable Bound bound = apartAt(word - 1, word);
            bound = bound == null ? apartAt(word, word) : bound;
            if (bound != null && (bound == Bound.ABOUT) == at && (!to || bound == Bound.AT_MOST)) {
                return new Found<>(token - 1, token, bound);
            }
        }
        return null;
    }

    /** What rises "to" a value, or goes from another one to it, has that value. */
    private boolean isLimit(int token) {
        return neighbours.isCue(token, Cue.CHANGE) || neighbours.number(token) != null || tokens.isDigits(token);
    }

    private @Nullable Bound apartAt(int first, int last) {
        @Nullable Match match = first < 0 ? null : neighbours.scan().match(first);
        return match == null || match.end() <= last ? null : bound(match, BoundPosition::isApart);
    }

    private @Nullable Found<Bound> word(int token) {
        return neighbours.before(token, match -> bound(match, BoundPosition::isBefore));
    }

    /** {@code > < >= <=}; what is written the other way round is no bound. */
    private @Nullable Found<Bound> comparison(int token) {
        boolean equal = tokens.is(token - 1, '=');
        int sign = equal ? token - 2 : token - 1;
        if (!tokens.isAny(sign, COMPARISONS) || tokens.isAny(sign - 1, "=<>")) {
            return null;
        }
        boolean more = tokens.is(sign, '>');
        Bound bound = more ? equal ? Bound.AT_LEAST : Bound.MORE_THAN : equal ? Bound.AT_MOST : Bound.LESS_THAN;
        return new Found<>(sign, token, bound);
    }

    /** The bound right after a token, unless its words bound the number that follows them: "5000 or less than 6000". */
    private @Nullable Found<Bound> after(int token) {
        Match match = neighbours.scan().match(token);
        if (match == null || !neighbours.isFree(match) || isOfNext(match)) {
            return null;
        }
        @Nullable Bound bound = bound(match, BoundPosition::isAfter);
        return bound == null ? null : new Found<>(match.first(), match.end(), bound);
    }

    private boolean isOfNext(Match match) {
        for (int inner = match.first() + 1; inner < match.end(); inner++) {
            Match other = neighbours.scan().match(inner);
            if (other != null && bound(other, BoundPosition::isBefore) != null && isNumber(other.end())) {
                return true;
            }
        }
        Sense.@Nullable BoundWord word = neighbours.boundWord(match.first());
        boolean sum = !tokens.isWord(match.first());
        return word != null && (sum || word.bound() == Bound.EXACT) && isNumber(match.end());
    }

    private boolean isNumber(int token) {
        return neighbours.number(units.afterCurrency(token)) != null;
    }

    /** What a form bounds a number by from one of these positions; null where it does not. */
    private static @Nullable Bound bound(Match match, Predicate<BoundPosition> position) {
        Senses senses = match.senses();
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i) instanceof Sense.BoundWord word && position.test(word.position())) {
                return word.bound();
            }
        }
        return null;
    }
}
