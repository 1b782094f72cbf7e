package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers alone in brackets that count what stands before the bracket: "tractors (268), schools (51)", "most houses are in A (37) and B (83)".
 * Small ones are marks of footnotes, and those behind a single person an age.
 */
final class Bracketed {

    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

    /** How many words may stand between what is counted and the place in which there are so many. */
    private static final int FARTHEST = 8;

    /** How many words the name of a member of a list may have, with what joins it to the one before. */
    private static final int LONGEST_MEMBER = 6;

    private final View view;
    private final Antecedents before;
    /** The last count whose number stands in brackets behind what it counts; null for none. */
    private @Nullable CountDraft latest;

    Bracketed(View view, Antecedents before) {
        this.view = view;
        this.before = before;
    }

    /** "Tractors (268)", "120 houses are in A (37) and B (83)": what stands before a bracket is what the number in it counts. */
    Optional<CountDraft> read(Item.Number number) {
        @Nullable CountDraft last = before.last();
        Optional<CountDraft> found = goesOn(number)
                ? next(number)
                : noun(view, number)
                        .map(noun -> {
                            CountDraft draft = NamedElsewhere.described(view, noun, number, number.end());
                            boolean place = isOfPlace(view, number);
                            draft.whole =
                                    place && last != null && last.isOfKind(draft) ? before.wholeOfPart(number) : null;
                            return draft;
                        })
                        .or(() -> part(number, last == null && isOfPlace(view, number) ? told(number) : last));
        found.ifPresent(draft -> latest = draft);
        return found;
    }

    /** "9,870 workers went. Most are from X (4,015), Y (2,760)": what the sentence before told so many of. */
    private @Nullable CountDraft told(Item.Number number) {
        @Nullable CountDraft told = before.antecedent();
        return told != null && sum(number).compareTo(told.quantity.value()) <= 0 ? told : null;
    }

    /** "9,870 workers, most of them to X (4,015), Y (2,760) and Z (1,340)": how many of what was counted last each member of a list has. */
    private Optional<CountDraft> part(Item.Number number, @Nullable CountDraft last) {
        if (last == null || !last.isExact() || isInBrackets(last) || areAges(number, last)) {
            return Optional.empty();
        }
        if (isRunnerUp(view, number) && last.isSoMany(number)) {
            CountDraft draft = NamedElsewhere.like(view, last, number, number.end());
            draft.whole = last.whole;
            return Optional.of(draft);
        }
        if (!isInList(view, number)) {
            return Optional.empty();
        }
        boolean within = sum(number).compareTo(last.quantity.value()) <= 0;
        if (!within && !isOfPlace(view, number)) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.like(view, last, number, number.end());
        // "A has 203 models, then come B (188) and C (171)": more than the whole are those of other places.
        draft.whole = within ? last : last.whole;
        return Optional.of(draft);
    }

    /** "A comes first with 388 deeds, then comes B (271)": behind a count and a comma, so many of the same elsewhere. */
    static boolean isRunnerUp(View view, Item.Number number) {
        if (!isAlone(view, number) || !isOfPlace(view, number) || !isMany(view, number)) {
            return false;
        }
        int token = view.previous(view.previous(number.first() - 1));
        for (int words = 0; words < LONGEST_MEMBER && isInClause(view, token); words++) {
            if (view.item(token) instanceof Item.Number) {
                return false;
            }
            token = view.previous(token);
        }
        int noun = view.previous(token);
        return view.symbol(token, ",")
                && Nouns.isKnown(view, noun)
                && view.item(view.previous(noun)) instanceof Item.Number;
    }

    /** What the list that begins with a number makes together. */
    private BigDecimal sum(Item.Number first) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item.@Nullable Number number = first; number != null; number = nextMember(view, number)) {
            sum = sum.add(number.quantity().value());
        }
        return sum;
    }

    /** Whether the numbers of the list that begins with one may all be ages of people. */
    private boolean areAges(Item.Number first, CountDraft people) {
        boolean ages = Kinds.isPerson(people.subject());
        for (Item.@Nullable Number number = first; ages && number != null; number = nextMember(view, number)) {
            ages = number.quantity().value().compareTo(OLDEST) <= 0;
        }
        return ages;
    }

    /** Whether a number in brackets is one of several that go on in the same way: "X (4,015), Y (2,760) and Z (1,340)". */
    static boolean isInList(View view, Item.Number number) {
        return isMember(view, number) && (nextMember(view, number) != null || isBehindMember(view, number));
    }

    private static boolean isMember(View view, Item.Number number) {
        return number.digits()
                && isAlone(view, number)
                && (isMany(view, number) || !view.mayBeYear(number) && isBehindMany(view, number))
                && view.tokens().isWord(number.first() - 2);
    }

    /** "Traffic (31), land (22), health (8)": a few are no footnote's mark behind a member of a list that is none. */
    private static boolean isBehindMany(View view, Item.Number number) {
        Item.@Nullable Number before = beforeMember(view, number);
        return before != null && isAlone(view, before) && (isMany(view, before) || isBehindMany(view, before));
    }

    /** The number in the bracket before that of a number, with a few words and what joins them between; null where there is none. */
    private static Item.@Nullable Number beforeMember(View view, Item.Number number) {
        int token = view.previous(number.first() - 1);
        for (int words = 0; words < LONGEST_MEMBER && !view.edge(token, ")"); words++) {
            token = view.previous(token);
        }
        return view.symbol(token, ")") && view.item(view.previous(token)) instanceof Item.Number before ? before : null;
    }

    /** The number in brackets behind the next name of a list; null where the list ends. */
    private static Item.@Nullable Number nextMember(View view, Item.Number number) {
        int token = view.next(number.end());
        if (!view.joint(token) && !view.mayHaveAnd(token)) {
            return null;
        }
        for (int words = 0; words < LONGEST_MEMBER && !view.edge(token, "("); words++) {
            token = view.next(token);
        }
        return view.symbol(token, "(") && view.item(token + 1) instanceof Item.Number next && isMember(view, next)
                ? next
                : null;
    }

    private static boolean isBehindMember(View view, Item.Number number) {
        Item.@Nullable Number before = beforeMember(view, number);
        return before != null && isMember(view, before) && number.equals(nextMember(view, before));
    }

    /** "X (541 models), Y (462), Z (178)": what is in brackets itself is a member. */
    private boolean isInBrackets(CountDraft count) {
        return view.symbol(count.anchor() - 1, "(");
    }

    /** Whether a number can only count what stands before its brackets: nothing else may be looked for. */
    boolean isSettled(Item.Number number) {
        @Nullable CountDraft last = before.last();
        return goesOn(number) || isInList(view, number) && (last == null || !isInBrackets(last));
    }

    /** Whether a number goes on with what one in brackets before it counted. */
    private boolean goesOn(Item.Number number) {
        @Nullable CountDraft last = before.last();
        return last != null && last == latest && isAlone(view, number);
    }

    /** Behind another, whatever stands before the bracket is what the number counts; a place has so many of the same. */
    private Optional<CountDraft> next(Item.Number number) {
        @Nullable CountDraft last = before.last();
        if (last != null && (isOfPlace(view, number) || last.whole != null && isInList(view, number))) {
            CountDraft draft = NamedElsewhere.like(view, last, number, number.end());
            draft.whole = last.whole;
            return Optional.of(draft);
        }
        return listed(view, number).map(noun -> NamedElsewhere.described(view, noun, number, number.end()));
    }

    /** What a number in brackets counts; empty where it counts nothing. */
    static Optional<Noun> noun(View view, Item.Number number) {
        int bracket = number.first() - 1;
        return isAlone(view, number) && isMany(view, number)
                ? noun(view, number, view.previous(bracket))
                : Optional.empty();
    }

    static boolean isAlone(View view, Item.Number number) {
        return view.symbol(number.first() - 1, "(") && view.symbol(number.end(), ")");
    }

    /** Whether a place stands before the bracket around a number. */
    static boolean isOfPlace(View view, Item.Number number) {
        return view.item(view.previous(number.first() - 1)) instanceof Item.Area;
    }

    private static Optional<Noun> noun(View view, Item.Number number, int before) {
        if (!(view.item(before) instanceof Item.Area)) {
            return number.digits()
                    ? Nouns.known(view, before).filter(noun -> !mayBeAge(number, noun) && !hasNumber(view, noun))
                    : Optional.empty();
        }
        @Nullable Noun found = null;
        int token = view.previous(before);
        if (view.cue(token, Cue.LOCALITY)) {
            // "The border post X (705)": what has a name has the number as well.
            return Optional.empty();
        }
        for (int words = 0; words < FARTHEST && isInClause(view, token); words++, token = view.previous(token)) {
            // "The communes with the most poor households are A (388) and B (351)"
            int behind = view.next(token);
            Optional<Noun> most = view.cue(token, Cue.NUMBER_OF)
                    ? NounFinder.after(view, behind).map(noun -> noun.startingAt(view, behind))
                    : Optional.empty();
            if (most.isPresent()) {
                return most;
            }
            @Nullable Noun noun = Nouns.known(view, token).orElse(null);
            found = noun == null || hasNumber(view, noun) || isOfPhrase(view, token) ? found : noun;
        }
        return Optional.ofNullable(found).filter(noun -> !mayBeAge(number, noun));
    }

    private static boolean isInClause(View view, int token) {
        return !view.edge(token, ",;:.");
    }

    /** "in the houses", "houses of the families": a noun that says more of another, or where something is. */
    private static boolean isOfPhrase(View view, int noun) {
        int preposition = view.beforeArticle(noun);
        return Agreement.isPreposition(view, preposition) || Nouns.isKnown(view, preposition);
    }

    /** Units and documents have numbers of their own: "the commune (12)", "commune A (12)"; several have none. */
    private static boolean hasNumber(View view, Noun noun) {
        boolean plural = Nouns.endsIn(view, noun.end() - 1, view.language().pluralEndings());
        boolean named = view.cue(view.previous(noun.first()), Cue.LINK) || view.item(noun.end()) instanceof Item.Area;
        boolean area = Kinds.isArea(noun.subject()) || view.has(noun.first(), Sense.LevelWord.class);
        return (area || noun.subject().equals(Subject.DOCUMENT))
                && !plural
                && (named || Agreement.isPreposition(view, view.previous(noun.first())));
    }

    /** "…, pumps (6)": a noun, known or not, that goes on with a list, perhaps behind one attribute. */
    static Optional<Noun> listed(View view, Item.Number number) {
        int token = view.previous(number.first() - 1);
        int before = view.previous(token);
        return view.joint(before) || view.joint(view.previous(before))
                ? Nouns.at(view, token).filter(noun -> !hasNumber(view, noun))
                : Optional.empty();
    }

    private static boolean mayBeAge(Item.Number number, Noun noun) {
        return number.quantity().value().compareTo(OLDEST) <= 0 && Kinds.isPerson(noun.subject());
    }

    private static boolean isMany(View view, Item.Number number) {
        return number.quantity().value().compareTo(LEAST) >= 0 && !view.mayBeYear(number);
    }
}
