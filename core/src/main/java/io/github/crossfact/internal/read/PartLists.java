package io.github.crossfact.internal.read;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lists of parts that are open at a place of a sentence, the innermost first. */
final class PartLists {

    /** How many lists may stand inside each other, so that a page of nothing but cues costs no more than another. */
    private static final int DEEPEST = 8;

    private final Deque<PartList> lists = new ArrayDeque<>();
    /** The whole whose parts are added up; null before the first part. */
    private @Nullable CountDraft summed;
    /** What they make so far. */
    private BigDecimal sum = BigDecimal.ZERO;
    /** Whether a cue named the relation right before. */
    private boolean cued;
    /** Whether "of them" was said of what the sentence before counted. */
    private boolean told;

    /** The innermost list; null when none is open. */
    @Nullable
    PartList innermost() {
        return lists.peek();
    }

    boolean is(PartList.Relation relation) {
        PartList innermost = innermost();
        return innermost != null && innermost.relation() == relation;
    }

    /**
     * Notes a part of the innermost list. "80 in A, of which 31 are large and 49 small, 42 in B": where the parts of a list within another make exactly its
     * whole, the next one goes on with the other.
     */
    void told(CountDraft part) {
        PartList list = lists.peek();
        CountDraft whole = list == null ? null : list.whole();
        if (list == null || part.whole != whole) {
            return;
        }
        sum = summed == whole ? sum.add(part.quantity.value()) : part.quantity.value();
        summed = whole;
        if (lists.size() > 1
                && !list.bracket()
                && sum.compareTo(list.whole().quantity.value()) == 0) {
            close();
        }
    }

    /** What the parts told so far make with another. */
    BigDecimal sumWith(CountDraft part) {
        return sum.add(part.quantity.value());
    }

    void open(PartList list) {
        lists.push(list);
        if (lists.size() > DEEPEST) {
            lists.removeLast();
        }
    }

    /** Opens a list by a cue right before its first part. */
    void openCued(PartList list) {
        open(list);
        cued = true;
    }

    /** Opens a list of what the sentence before counted; {@code ofThem} where "of them" says outright that its first part is one. */
    void openTold(PartList list, boolean ofThem) {
        open(list);
        told = ofThem;
    }

    /** Whether a cue named the relation right before, so that the next count is a part whatever it counts. */
    boolean isCued() {
        return cued;
    }

    /** Whether "of them" says that the next count is a part of what the sentence before counted, though it be told wrongly. */
    boolean isTold() {
        return told;
    }

    /** Forgets the cue, where something else stands behind it than a part. */
    void uncue() {
        cued = false;
    }

    /** Notes that a count stands behind the cue, which says nothing of the next one. */
    void answer() {
        cued = false;
        told = false;
    }

    /** Opens a list in the place of the innermost. */
    void replace(PartList list) {
        lists.pop();
        lists.push(list);
    }

    void close() {
        lists.pop();
    }

    boolean inBracket() {
        return lists.stream().anyMatch(PartList::bracket);
    }

    /** Closes the list of the innermost bracket, with all inside it, and returns it. */
    PartList closeBracket() {
        PartList closed = lists.pop();
        while (!closed.bracket()) {
            closed = lists.pop();
        }
        return closed;
    }

    /** Where a clause about something else begins: only brackets stay open. */
    void closeClause() {
        lists.removeIf(list -> !list.bracket());
    }

    /** Where a clause of the same kind begins: lists of some stay open, lists of all are at their end. */
    void closeBreakdowns() {
        lists.removeIf(list -> !list.bracket() && !list.relation().isSome());
    }
}
