package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a whole that nothing but their sum gives away: "148 units were formed, 133 communes and 15 wards". Counts side by side that may be
 * parts of an earlier one, and make exactly so many together, are all of it.
 */
final class Sums {

    /** How many counts may stand between a whole and the first of its parts: another list of all of it. */
    private static final int FARTHEST = 6;

    private static final int MOST_PARTS = 16;

    /** What is so many is no sum by chance, though something else is counted between its parts. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private static final int MOST_BETWEEN = 3;

    /** Two of any kind make a third one by chance far more often. */
    private static final int FEWEST = 3;

    private final View view;
    private final List<CountDraft> counts;
    private final Topics topics;

    /** @param topics what the sentence before told of */
    Sums(View view, List<CountDraft> counts, Topics topics) {
        this.view = view;
        this.counts = counts;
        this.topics = topics;
    }

    /** @param antecedent the last count of the paragraph before the sentence; null for none */
    void read(@Nullable CountDraft antecedent) {
        for (int index = 2; index < counts.size(); index++) {
            closeSum(index);
        }
        for (int first = 0; first + 1 < counts.size(); ) {
            int end = isPart(counts.get(first)) ? endOfParts(first, antecedent) : first;
            first = Math.max(end, first + 1);
        }
        for (int index = 1; index < counts.size(); index++) {
            if (isPart(counts.get(index))) {
                closeRest(index);
            }
        }
    }

    /** "Of 364 opinions 331 were answered; the other 33 went on": what with the parts told before makes a whole is the rest of it. */
    private void closeRest(int index) {
        CountDraft rest = counts.get(index);
        @Nullable CountDraft whole = counts.get(index - 1).whole;
        if (whole == null || !whole.isExact() || !rest.subject().equals(whole.subject()) || rest.noun != null) {
            return;
        }
        BigDecimal sum = rest.quantity.value();
        for (int part = index - 1; part >= Math.max(0, index - MOST_PARTS); part--) {
            CountDraft told = counts.get(part);
            sum = told.whole == whole ? sum.add(told.quantity.value()) : sum;
        }
        if (sum.compareTo(whole.quantity.value()) == 0) {
            belong(rest, whole);
        }
    }

    /** "88, 57 and 34, in all 179 models": the whole behind its parts. What "and" joins to them is one more of a list: "1 first, 2 second and 3 third prizes". */
    private void closeSum(int index) {
        CountDraft whole = counts.get(index);
        if (view.cue(view.previous(whole.anchor()), Cue.AND) || JoinedCounts.are(view, counts.get(index - 1), whole)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<CountDraft> parts = new ArrayList<>();
        int others = whole.quantity.value().compareTo(LARGE) < 0 ? MOST_BETWEEN : 0;
        for (int first = index - 1; first >= Math.max(0, index - MOST_PARTS); first--) {
            CountDraft part = counts.get(first);
            if (!mayBelong(part, whole) && !part.isAround(whole) && others < MOST_BETWEEN) {
                others++;
                continue;
            }
            sum = sum.add(part.quantity.value());
            if (!isPart(part) || whole.whole != null || !mayBelong(part, whole)) {
                return;
            }
            parts.add(part);
            if (sum.compareTo(whole.quantity.value()) == 0 && parts.size() > 1) {
                parts.forEach(each -> belong(each, whole));
                return;
            }
        }
    }

    private static boolean isPart(CountDraft count) {
        return count.whole == null && count.outOf == null && count.isExact();
    }

    /** What has no word in the vocabulary is part of the same only by the same noun. */
    private static boolean mayBelong(CountDraft part, CountDraft whole) {
        if (part.isAround(whole)) {
            return false;
        }
        return part.noun == null || whole.noun == null
                ? Kinds.mayBePart(part.subject(), whole.subject())
                : part.noun.equals(whole.noun);
    }

    /** The index behind the parts that begin at an index; the index itself where none do. */
    private int endOfParts(int first, @Nullable CountDraft antecedent) {
        for (int index = first - 1; index >= Math.max(0, first - FARTHEST); index--) {
            int end = endOfPartsOf(counts.get(index), first, 2);
            if (end > first) {
                return end;
            }
        }
        return first <= FARTHEST ? endOfPartsBefore(first, antecedent) : first;
    }

    /** The index behind the parts, near the beginning of a sentence, of what the one before counted last or of what that is itself a part of. */
    private int endOfPartsBefore(int first, @Nullable CountDraft antecedent) {
        @Nullable CountDraft whole = antecedent;
        int end = first;
        for (int steps = 0; steps < FARTHEST && whole != null && end == first; steps++, whole = whole.whole) {
            end = endOfPartsOf(whole, first, 2);
        }
        return end > first ? end : endOfPartsTold(first);
    }

    /** The index behind the parts of anything that the sentence before told: three of them, or two of just the same. */
    private int endOfPartsTold(int first) {
        List<CountDraft> told = topics.told();
        for (int index = told.size() - 1; index >= Math.max(0, told.size() - FARTHEST); index--) {
            CountDraft whole = told.get(index);
            int end = endOfPartsOf(whole, first, isTwice(whole, first) ? 2 : FEWEST);
            if (end > first) {
                return end;
            }
        }
        return first;
    }

    /** Whether two counts from an index on are of just the same as a whole. */
    private boolean isTwice(CountDraft whole, int first) {
        return first + 1 < counts.size()
                && counts.get(first).isOfKind(whole)
                && counts.get(first + 1).isOfKind(whole);
    }

    private int endOfPartsOf(CountDraft whole, int first, int fewest) {
        if (!whole.isExact() || isChange(whole, counts.get(first))) {
            return first;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = first; index < Math.min(counts.size(), first + MOST_PARTS); index++) {
            CountDraft part = counts.get(index);
            sum = sum.add(part.quantity.value());
            int comparison = sum.compareTo(whole.quantity.value());
            if (!isPart(part) || comparison > 0 || !mayBelong(part, whole)) {
                return first;
            }
            if (comparison == 0 && index - first >= fewest - 1) {
                counts.subList(first, index + 1).forEach(each -> belong(each, whole));
                return index + 1;
            }
        }
        return first;
    }

    /** "It fell from 1,205 to 418, by 787", "by 787 to 418": the new value and the difference make the old one, and are no parts of it. */
    private boolean isChange(CountDraft before, CountDraft next) {
        int joint = view.previous(next.anchor());
        boolean to = view.calendar(view.previous(before.anchor()), CalendarKind.FROM)
                && joint == before.phraseEnd
                && (view.leadsTo(joint) || view.cue(joint, Cue.AT));
        // "At the rate of 2 at district level": nothing rises or falls by that.
        boolean level = view.isLevelPhrase(view.previous(next.phraseEnd));
        return to || !level && view.cue(joint, Cue.DIFFERENCE);
    }

    private static void belong(CountDraft part, CountDraft whole) {
        part.whole = whole;
        part.inBreakdown = part.subject().equals(whole.subject());
    }
}
