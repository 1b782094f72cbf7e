package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers without a noun of their own: they count more of what was counted before. */
final class Ellipsis {

    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
    private static final BigDecimal ORDER = BigDecimal.valueOf(10);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final View view;
    private final Parts parts;
    private final @Nullable CountDraft antecedent;
    private @Nullable CountDraft last;
    /** The last count behind a preposition of place. */
    private @Nullable CountDraft lastPlaced;

    /** @param antecedent the last count of the paragraph before the sentence; null for none */
    Ellipsis(View view, Parts parts, @Nullable CountDraft antecedent) {
        this.view = view;
        this.parts = parts;
        this.antecedent = antecedent;
    }

    /** Notes a count that a later number may be more of. */
    void see(CountDraft count) {
        last = count;
        lastPlaced = isPlaced(count.anchor()) ? count : lastPlaced;
    }

    /** "10 at district level", "12 of them": the noun is that of the count before. */
    Optional<CountDraft> levelOrOfThem(Item.Number number) {
        int after = view.cue(number.end(), Cue.COUNTER) ? view.next(number.end()) : number.end();
        boolean level = view.sense(after, Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                .isPresent();
        boolean ofThem = view.cue(after, Cue.OF_WHICH) && !parts.startsParts(after);
        @Nullable CountDraft same = antecedent();
        if (same == null || !level && !ofThem) {
            return Optional.empty();
        }
        CountDraft draft = like(same, number, view.next(after));
        draft.whole = ofThem ? same : null;
        return Optional.of(draft);
    }

    /** A number without any noun, behind a count: more of what that one counted. */
    Optional<CountDraft> moreOfTheSame(Item.Number number) {
        @Nullable CountDraft same = parallel(number);
        int after = number.end();
        boolean bare = !view.holds(after)
                || view.symbol(after, ",;.:()")
                || parts.whole() != null && view.unknownWord(after)
                || view.cue(after, Cue.AND)
                || view.cue(after, Cue.AT)
                || view.cue(after, Cue.INCLUDING)
                || view.cue(after, Cue.OF_WHICH)
                || view.cue(after, Cue.PAST)
                || view.cue(after, Cue.FUTURE)
                || view.sense(after, Sense.Qualifier.class).isPresent()
                || view.unknownWord(after)
                        && view.language().capitalizedNouns()
                        && !view.tokens().capitalized(after);
        // At the beginning of a sentence only a number too large to be anything else goes on with what was counted
        // before.
        boolean list =
                parts.whole() != null || last != null || view.cue(after, Cue.OF_WHICH) || isOfTheOrderOf(number, same);
        if (same == null
                || !bare
                || !list
                || isYear(number)
                || sharesUnit(after)
                || !view.tokens().spaceBefore(number.first()) && !view.symbol(number.first() - 1, "(")) {
            return Optional.empty();
        }
        return Optional.of(like(same, number, number.end()));
    }

    /** Four digits without a noun, written together, are a year as soon as they are a count. */
    private boolean isYear(Item.Number number) {
        BigDecimal value = number.quantity().value();
        return number.digits()
                && number.end() == number.first() + 1
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }

    /** "9 and 10 years": what the second number is measured in, the first one is too. */
    private boolean sharesUnit(int and) {
        Item second = view.cue(and, Cue.AND) ? view.item(view.next(and)) : null;
        return second instanceof Item.Length
                || second instanceof Item.Measure
                || second instanceof Item.Money
                || second instanceof Item.Percent;
    }

    private static boolean isOfTheOrderOf(Item.Number number, @Nullable CountDraft same) {
        BigDecimal value = number.quantity().value();
        return same != null
                && value.compareTo(LARGE) >= 0
                && value.compareTo(same.quantity.value().multiply(ORDER)) <= 0;
    }

    /** What the number is more of: the count that stands as it does, behind a preposition of place or not; else the last one. */
    private @Nullable CountDraft parallel(Item.Number number) {
        if (lastPlaced != null && isPlaced(number.first())) {
            return lastPlaced;
        }
        return antecedent();
    }

    private boolean isPlaced(int token) {
        return view.cue(view.previous(token), Cue.AT);
    }

    private CountDraft like(CountDraft same, Item.Number number, int end) {
        CountDraft.Phrase phrase = new CountDraft.Phrase(number.first(), end, same.subject(), same.honoured, same.noun);
        return new CountDraft(view.sentence(), phrase, number.quantity(), "number of the noun before");
    }

    private @Nullable CountDraft antecedent() {
        if (parts.whole() != null) {
            return parts.whole();
        }
        return last == null ? antecedent : last;
    }
}
