package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the last sentence that counted something was about: its counts that no preposition puts second to another. A bare number in the next one is of
 * these where only one kind of them fits it.
 *
 * @param counts what it was about, in their order
 * @param told all that was counted, parts as well
 * @param earlier all that the paragraph has counted, the last ones
 */
record Topics(List<CountDraft> counts, List<CountDraft> told, List<CountDraft> earlier) {

    static final Topics NONE = new Topics(List.of(), List.of(), List.of());

    private static final int MOST = 8;
    /** How many of the counts of a paragraph are remembered. */
    private static final int MOST_EARLIER = 24;
    /** How many times more or fewer of the same there are at most when some come on top. */
    private static final BigDecimal ORDER = BigDecimal.valueOf(100);

    /** The topics that the counts of a sentence leave to the next, behind those of the paragraph before it. */
    Topics after(List<CountDraft> counts) {
        List<CountDraft> free = counts.stream()
                .filter(count -> !count.dependent && !count.difference && count.whole == null)
                .limit(MOST)
                .toList();
        // "Of 1,204 complaints 812 were about land": what a part is of.
        List<CountDraft> topics =
                free.isEmpty() ? List.of(counts.get(counts.size() - 1).wholeOrSelf()) : free;
        return new Topics(topics, List.copyOf(counts), behind(earlier, counts));
    }

    /** The same for a line of its own: what was counted, which no number without a noun goes on with by itself. */
    Topics onlyTold() {
        return new Topics(List.of(), told, List.of());
    }

    private static List<CountDraft> behind(List<CountDraft> earlier, List<CountDraft> counts) {
        List<CountDraft> all = new ArrayList<>(earlier);
        all.addAll(counts);
        return all.subList(Math.max(0, all.size() - MOST_EARLIER), all.size());
    }

    /** What a number may count some of; null where nothing, or more than one thing, is so many. */
    @Nullable
    CountDraft wholeOf(Item.Number number) {
        BigDecimal value = number.quantity().value();
        return only(count -> count.quantity.value().compareTo(value) >= 0);
    }

    /** What a number may count more of; null where nothing, or more than one thing, is of the same order. */
    @Nullable
    CountDraft likeOf(Item.Number number) {
        BigDecimal value = number.quantity().value();
        return only(count -> SharedUnits.areAlike(count.quantity.value(), value, ORDER));
    }

    private @Nullable CountDraft only(Predicate<CountDraft> fits) {
        List<CountDraft> fitting = counts.stream().filter(fits).toList();
        @Nullable CountDraft last = fitting.isEmpty() ? null : fitting.get(fitting.size() - 1);
        return last != null && fitting.stream().allMatch(last::isOfKind) ? last : null;
    }
}
