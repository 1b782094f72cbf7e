package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What homes are said to be goes on where later numbers tell how many they were elsewhere or at another time: "4,318 poor households; a year later there
 * were 3,702", "their number fell to 3,702 households". Parts have it from their whole. One per sentence.
 */
final class KeptConditions {

    /** How many words may stand between a number and what takes the talk up again. */
    private static final int FARTHEST = 6;

    /** How many words may stand between a noun and a verb at the end of its clause. */
    private static final int MOST_BEHIND = 2;

    /** What may stand before the new value of what has changed. */
    private static final Cues BEFORE_VALUE = Cues.of(Cue.AT, Cue.WAY);

    private static final Set<Qualifier> KEPT = Set.of(Qualifier.POOR, Qualifier.NEAR_POOR);

    private static final Set<Qualifier> CONDITIONS =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ESCAPED_POVERTY);

    private final View view;
    private final List<CountDraft> counts;
    private final Topics topics;

    /** @param topics what the sentence before was about */
    KeptConditions(View view, List<CountDraft> counts, Topics topics) {
        this.view = view;
        this.counts = counts;
        this.topics = topics;
    }

    void read() {
        for (int index = 0; index < counts.size(); index++) {
            CountDraft count = counts.get(index);
            if (count.whole != null || !Kinds.isHome(count.subject()) || has(count, CONDITIONS)) {
                continue;
            }
            @Nullable CountDraft listed = besideListed(index);
            @Nullable CountDraft before = count.like != null ? count.like : listed == null ? told(index) : listed;
            if (before != null) {
                before.qualifiers.stream().filter(KEPT::contains).forEach(count.qualifiers::add);
            }
        }
    }

    /** "Poor households: in X 1,024 households, in Y 887 households": what is told right before of another place. */
    private @Nullable CountDraft besideListed(int index) {
        @Nullable CountDraft before = index == 0 ? null : counts.get(index - 1);
        CountDraft count = counts.get(index);
        if (before == null || !before.isOfKind(count) || !has(before) || !view.joint(before.phraseEnd)) {
            return null;
        }
        int token = view.next(before.phraseEnd);
        boolean placed = false;
        while (token < count.anchor()
                && (view.item(token) instanceof Item.Area
                        || view.cue(token, Cue.AT)
                        || view.has(token, Sense.LevelWord.class))) {
            placed |= view.item(token) instanceof Item.Area;
            token = view.next(token);
        }
        return placed && token == count.anchor() ? before : null;
    }

    /** The last homes that were told to be something, where a count with a noun of its own takes the talk of them up; null where it does not. */
    private @Nullable CountDraft told(int index) {
        CountDraft count = counts.get(index);
        return !takesUp(count)
                ? null
                : CountDraft.last(counts.subList(0, index), before -> isToldOf(before, count))
                        .or(() -> CountDraft.last(topics.earlier(), before -> isToldOf(before, count)))
                        .orElse(null);
    }

    private static boolean isToldOf(CountDraft before, CountDraft count) {
        return before.whole == null && before.isOfKind(count) && has(before);
    }

    /** "It fell to 3,702 households", "there remain 3,702 households". */
    private boolean takesUp(CountDraft count) {
        int before = view.previous(count.anchor());
        boolean changed = view.cue(before, BEFORE_VALUE) || view.leadsTo(before);
        if (changed && view.contents().words().has(Cue.CHANGE)) {
            return true;
        }
        if (!view.contents().words().has(Cue.TAKES_UP)) {
            return false;
        }
        return takesUp(before, view::previous, FARTHEST) || takesUp(count.phraseEnd, view::next, MOST_BEHIND);
    }

    private boolean takesUp(int from, IntUnaryOperator step, int most) {
        int token = from;
        for (int words = 0; words < most && !view.edge(token, ",;:"); words++) {
            if (view.cue(token, Cue.TAKES_UP)) {
                return true;
            }
            token = step.applyAsInt(token);
        }
        return false;
    }

    /** Whether a word says that homes are poor, or nearly. */
    static boolean isOf(View view, int token) {
        return view.attribute(token).filter(KEPT::contains).isPresent();
    }

    /** Whether homes are told to be poor, or nearly. */
    static boolean has(CountDraft count) {
        return has(count, KEPT);
    }

    private static boolean has(CountDraft count, Set<Qualifier> qualifiers) {
        for (Qualifier qualifier : count.qualifiers) {
            if (qualifiers.contains(qualifier)) {
                return true;
            }
        }
        return false;
    }
}
