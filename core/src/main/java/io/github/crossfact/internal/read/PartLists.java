package io.github.crossfact.internal.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lists of parts that are open at a place of a sentence, the innermost first. */
final class PartLists {

    /** How many lists may stand inside each other, so that a page of nothing but cues costs no more than another. */
    private static final int DEEPEST = 8;

    private final Deque<PartList> lists = new ArrayDeque<>();

    /** The innermost list; null when none is open. */
    @Nullable
    PartList innermost() {
        return lists.peek();
    }

    boolean is(PartList.Relation relation) {
        PartList innermost = innermost();
        return innermost != null && innermost.relation() == relation;
    }

    void open(PartList list) {
        lists.push(list);
        if (lists.size() > DEEPEST) {
            lists.removeLast();
        }
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
