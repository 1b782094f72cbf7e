package io.github.crossfact.internal.read;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "9,640 houses stand. Among those who got them are widows (812 houses) and veterans (2,906 houses)": two or more counts of the same that stand in brackets
 * of their own tell how many of what was told before each of a list has.
 */
final class InBrackets {

    private final View view;
    private final List<CountDraft> counts;
    private final Topics topics;

    InBrackets(View view, List<CountDraft> counts, Topics topics) {
        this.view = view;
        this.counts = counts;
        this.topics = topics;
    }

    void read() {
        for (int first = 0; first < counts.size(); ) {
            int end = first;
            while (end < counts.size()
                    && isMember(counts.get(end))
                    && counts.get(end).isOfKind(counts.get(first))) {
                end++;
            }
            if (end - first > 1) {
                belong(first, end);
            }
            first = Math.max(end, first + 1);
        }
    }

    /** Whether nothing but a count stands in a bracket. */
    private boolean isMember(CountDraft count) {
        return count.whole == null
                && !count.difference
                && view.symbol(view.previous(count.anchor()), "(")
                && view.symbol(count.phraseEnd, ")");
    }

    private void belong(int first, int end) {
        List<CountDraft> members = counts.subList(first, end);
        BigDecimal sum = BigDecimal.ZERO;
        for (CountDraft member : members) {
            sum = sum.add(member.quantity.value());
        }
        @Nullable CountDraft here = whole(counts.subList(0, first), members.get(0), sum);
        @Nullable CountDraft whole = here == null ? whole(topics.told(), members.get(0), sum) : here;
        for (CountDraft member : members) {
            member.whole = whole;
        }
    }

    /** The last count of a kind, or what that is a part of, that is at least so many. */
    private static @Nullable CountDraft whole(List<CountDraft> counts, CountDraft kind, BigDecimal least) {
        return CountDraft.last(counts, count -> {
                    CountDraft whole = count.wholeOrSelf();
                    return whole.isOfKind(kind)
                            && !whole.former
                            && whole.quantity.value().compareTo(least) >= 0;
                })
                .map(CountDraft::wholeOrSelf)
                .orElse(null);
    }
}
