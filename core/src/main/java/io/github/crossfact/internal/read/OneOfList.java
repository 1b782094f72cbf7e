package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article as the number one where it stands in a list of numbers: "a first prize, two second prizes", "113 wards, 54 communes and a special
 * zone". Elsewhere it counts nothing.
 */
final class OneOfList {

    /** Behind the noun rather than before it. */
    private static final String BEHIND = "BEHIND";

    /** How many words may stand between a noun and the comma behind it, or the article behind it. */
    private static final int LONGEST_ATTRIBUTE = 2;

    /** How many there may be of which there is one, before a number of the same. */
    private static final int MOST_ONES = 3;

    /** How many numbers, ranks and joints may stand before the noun of them all. */
    private static final int LONGEST_LIST = 12;

    private final View view;
    /** Whether one stands behind its noun anywhere in the sentence. */
    private final boolean anyBehind;

    OneOfList(View view) {
        this.view = view;
        this.anyBehind = view.contents().words().has(CalendarKind.ONE) && isAnyBehind();
    }

    /** What there is one of at a token; {@code last} is the count before it, null for none. */
    Optional<Noun> at(int token, @Nullable CountDraft last) {
        Sense.@Nullable CalendarWord one = one(token);
        if (one != null && !one.unit().equals(BEHIND)) {
            return known(view.next(token))
                    .filter(noun -> goesOn(noun.end(), noun) || endsList(token, noun, last))
                    .or(() -> ranked(view.next(token)));
        }
        return anyBehind ? known(token).flatMap(noun -> behind(noun, last)) : Optional.empty();
    }

    private boolean isAnyBehind() {
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (isBehind(token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Five schools and a hall", "two collectives and an individual": behind "and" right behind a count, an article counts those honoured beside others, and
     * where nouns need none what has a word of its own.
     */
    private boolean endsList(int one, Noun noun, @Nullable CountDraft last) {
        return last != null
                && view.cue(last.phraseEnd, Cue.AND)
                && view.next(last.phraseEnd) == one
                && (isPair(last.honoured, noun.honoured())
                        || !view.language().nounAfterAdjectives()
                                && !noun.subject().equals(Subject.OTHER));
    }

    /** Whether those who are honoured together are counted: collectives and persons. */
    private static boolean isPair(Subject one, Subject other) {
        return one.equals(Subject.COLLECTIVE) && Kinds.isPerson(other)
                || other.equals(Subject.COLLECTIVE) && Kinds.isPerson(one);
    }

    private Sense.@Nullable CalendarWord one(int token) {
        return view.calendar(token, CalendarKind.ONE)
                ? view.sense(token, Sense.CalendarWord.class)
                        .filter(word -> word.kind() == CalendarKind.ONE)
                        .orElse(null)
                : null;
    }

    private Optional<Noun> known(int token) {
        Optional<Noun> noun = Nouns.known(view, token);
        return noun.isPresent() && view.language().nounAfterAdjectives() ? NounFinder.after(view, token) : noun;
    }

    private Optional<Noun> behind(Noun noun, @Nullable CountDraft last) {
        int token = noun.end();
        for (int steps = 0; steps <= LONGEST_ATTRIBUTE && view.holds(token); steps++) {
            if (isBehind(token)) {
                int end = view.next(token);
                boolean listed = last != null && isListed(last.phraseEnd, noun.first());
                return listed || isOfThem(end, noun, last) || goesOn(end, noun)
                        ? Optional.of(noun.spanning(noun.first(), end))
                        : Optional.empty();
            }
            if (!isAttribute(token)) {
                return Optional.empty();
            }
            token = view.next(token);
        }
        return Optional.empty();
    }

    /** "388 meetings, meeting one of-them at provincial level": one of those counted before. */
    private boolean isOfThem(int end, Noun noun, @Nullable CountDraft last) {
        return last != null
                && noun.subject().equals(last.subject())
                && (view.cue(end, Cue.OF_WHICH) || view.cue(end, Cue.OF_THEM));
    }

    private boolean isAttribute(int token) {
        return view.isOrdinal(token) || view.has(token, Sense.Qualifier.class);
    }

    /** The token behind what is said of a noun: where attributes follow their nouns, "product five star" as well. */
    private int behindAttributes(int from) {
        int token = from;
        for (int steps = 0; steps < LONGEST_ATTRIBUTE; steps++) {
            boolean times = !view.language().nounAfterAdjectives()
                    && view.item(token) instanceof Item.Number number
                    && view.cue(number.end(), Cue.TIMES);
            if (!isAttribute(token) && !times) {
                return token;
            }
            token = times ? view.next(view.next(token)) : view.next(token);
        }
        return token;
    }

    /** Whether a noun begins right behind a count, or behind an "and" that may be written together with it. */
    private boolean isListed(int end, int noun) {
        int token = view.symbol(end, ",") ? view.next(end) : end;
        boolean and = view.cue(token, Cue.AND);
        return and
                ? view.next(token) == noun
                : token == noun && !view.proclitic(noun).isEmpty();
    }

    /** Whether the list goes on with a number, or a dual, of the same. */
    private boolean goesOn(int end, Noun noun) {
        return goesOn(end, noun, MOST_ONES);
    }

    /**
     * Whether it goes on behind one of them, perhaps with others that there is one of: "a second prize, a third prize and three others".
     *
     * @param most how many of those there may be
     */
    private boolean goesOn(int end, Noun noun, int most) {
        int token = behindAttributes(end);
        boolean joint = view.symbol(token, ",") || view.cue(token, Cue.AND);
        int next = view.symbol(token, ",") && view.cue(view.next(token), Cue.AND)
                ? view.next(view.next(token))
                : view.next(token);
        // "and" may be written together with the next number or noun.
        boolean glued = view.mayHaveAnd(token) && isMember(token, noun);
        return glued || joint && (isMember(next, noun) || most > 0 && isOne(next, noun, most - 1));
    }

    /** Whether so many, two, or one of the same begin at a token, or of those who are honoured beside them. */
    private boolean isMember(int token, Noun noun) {
        return isSame(token, noun) || isDual(token, noun) || isOneOfPair(token, noun);
    }

    private boolean isOneOfPair(int token, Noun noun) {
        Sense.@Nullable CalendarWord one = one(token);
        boolean before = one != null && !one.unit().equals(BEHIND);
        return known(before ? view.next(token) : token)
                .filter(other -> isPair(noun.honoured(), other.honoured()))
                .filter(other -> before || isBehind(other.end()))
                .isPresent();
    }

    private boolean isBehind(int token) {
        Sense.@Nullable CalendarWord one = one(token);
        return one != null && one.unit().equals(BEHIND);
    }

    private boolean isOne(int token, Noun noun, int most) {
        Sense.@Nullable CalendarWord one = one(token);
        return one != null
                && !one.unit().equals(BEHIND)
                && known(view.next(token))
                        .filter(found -> found.subject().equals(noun.subject()) && goesOn(found.end(), noun, most))
                        .isPresent();
    }

    private boolean isSame(int token, Noun noun) {
        return view.item(token, Item.Number.class)
                .filter(number -> number.kind() == Item.NumberKind.CARDINAL)
                .flatMap(number -> NounFinder.after(view, number.end()).or(() -> listed(number.end())))
                .filter(found -> found.subject().equals(noun.subject()) || isPair(noun.honoured(), found.honoured()))
                .isPresent();
    }

    /** "A first, two second and three third prizes": what a rank alone is of, which the last of the list says. */
    private Optional<Noun> ranked(int rank) {
        if (!isRank(rank) || !view.joint(view.next(rank))) {
            return Optional.empty();
        }
        return view.item(view.next(view.next(rank)), Item.Number.class)
                .filter(number -> number.kind() == Item.NumberKind.CARDINAL)
                .flatMap(number -> listed(number.end()).or(() -> prize(number.end())))
                .map(noun -> noun.spanning(rank, view.next(rank)));
    }

    /** "Second prizes", whose rank belongs to the noun as the tables have it. */
    private Optional<Noun> prize(int token) {
        return Nouns.known(view, token)
                .filter(noun ->
                        noun.subject().equals(Subject.PRIZE) || noun.subject().equals(Subject.MEDAL));
    }

    /** The noun that ends a list of numbers and ranks. */
    private Optional<Noun> listed(int from) {
        int token = from;
        for (int words = 0; words < LONGEST_LIST && isOfList(token); words++) {
            token = view.next(token);
        }
        return token > from ? Nouns.known(view, token) : Optional.empty();
    }

    private boolean isOfList(int token) {
        return view.joint(token) || isRank(token) || view.item(token) instanceof Item.Number;
    }

    private boolean isRank(int token) {
        return view.isOrdinal(token) || view.calendar(token, CalendarKind.FIRST);
    }

    private boolean isDual(int token, Noun noun) {
        return view.isDual(token)
                && view.sense(token, Sense.Subject.class)
                        .filter(subject ->
                                subject.subject().equals(noun.subject()) || isPair(noun.honoured(), subject.honoured()))
                        .isPresent();
    }
}
