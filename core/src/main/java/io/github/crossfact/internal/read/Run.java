package io.github.crossfact.internal.read;

import java.util.ArrayList;
import java.util.List;

/** The last count of a sentence, and those right before it that it is joined to: "12 schools and 4 bridges". One per sentence. */
final class Run {

    private final View view;
    private final List<CountDraft> counts = new ArrayList<>();

    Run(View view) {
        this.view = view;
    }

    /** Whether nothing has been counted so far. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    CountDraft last() {
        return counts.get(counts.size() - 1);
    }

    List<CountDraft> counts() {
        return List.copyOf(counts);
    }

    /** Whether a count stands beside the last one, which shares with it what is said of both. */
    boolean isJoinedTo(CountDraft next) {
        return !isEmpty() && JoinedCounts.are(view, last(), next);
    }

    /** Whether the last count goes on with those of a list. */
    boolean goesOnWith(List<CountDraft> before) {
        return counts.size() > 1 && before.equals(counts.subList(0, counts.size() - 1));
    }

    /** Goes on with a count, or begins with it. */
    void add(CountDraft count) {
        if (!isJoinedTo(count)) {
            counts.clear();
        }
        counts.add(count);
    }

    /** Lets the talk be of other counts again. */
    void returnTo(List<CountDraft> others) {
        counts.clear();
        counts.addAll(others);
    }
}
