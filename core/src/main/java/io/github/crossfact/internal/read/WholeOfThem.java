package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which of the counts before it a number "of them" is some of. */
record WholeOfThem(View view, Parts parts, Antecedents before) {

    /** How many counts may stand between people and some of them. */
    private static final int FARTHEST = 16;

    /** What so many are some of: what was counted last, or the whole of which parts are told; if neither are so many, the nearest that are. */
    @Nullable
    CountDraft whole(Item.Number number) {
        @Nullable CountDraft members = membersOf(number);
        if (members != null) {
            return members;
        }
        if (mayBeOf(before.last(), number)) {
            return before.last();
        }
        @Nullable CountDraft whole = before.antecedent();
        if (whole == null || whole.isSoMany(number)) {
            return whole;
        }
        List<CountDraft> seen = before.seen();
        if (seen.isEmpty()) {
            @Nullable CountDraft topic = before.topics().wholeOf(number);
            return topic == null ? whole : topic;
        }
        for (int index = seen.size() - 1; index >= 0; index--) {
            if (seen.get(index).isSoMany(number)) {
                return seen.get(index);
            }
        }
        return whole;
    }

    /** "118,000 members in 2,531 branches; 1,204 of them": people, where what a preposition put second to them is what they are in; null for others. */
    private @Nullable CountDraft membersOf(Item.Number number) {
        @Nullable CountDraft last = before.last();
        @Nullable CountDraft in = last == null ? before.ofParagraph() : last;
        if (in == null || !in.dependent || !mayHaveMembers(in.subject()) || parts.whole() != null) {
            return null;
        }
        @Nullable CountDraft people = last == null ? before.topics().wholeOf(number) : free(number);
        return people != null && Kinds.isPerson(people.subject()) ? people : null;
    }

    private static boolean mayHaveMembers(Subject subject) {
        return Kinds.isBody(subject) || Kinds.isArea(subject);
    }

    /** The last count that no preposition puts second to another, if it is of so many; null where it is not. */
    private @Nullable CountDraft free(Item.Number number) {
        List<CountDraft> seen = before.seen();
        for (int index = seen.size() - 1; index >= Math.max(0, seen.size() - FARTHEST); index--) {
            if (!seen.get(index).dependent) {
                return seen.get(index).isSoMany(number) ? seen.get(index) : null;
            }
        }
        return null;
    }

    /** "640 cows for 320 families. In May 614 of them lived": what was told before, or what alone it told so many of, if that is too few. */
    CountDraft ofMany(CountDraft told, Item.Number number, int pronoun) {
        @Nullable
        CountDraft topic = told.isSoMany(number) || view.cue(pronoun, Cue.BE)
                ? null
                : before.topics().wholeOf(number);
        return topic == null || !before.seen().isEmpty() ? told : topic;
    }

    /** The last count of a subject that the sentence, or the one before, tells, if it is of so many; null for none. */
    @Nullable
    CountDraft told(Subject subject, Item.Number number) {
        List<CountDraft> counts = before.seen().isEmpty() ? before.topics().told() : before.seen();
        for (int index = counts.size() - 1; index >= 0; index--) {
            CountDraft count = counts.get(index);
            if (count.subject().equals(subject)) {
                return count.isSoMany(number) ? count : null;
            }
        }
        return null;
    }

    /** Which people so many are some of: those counted last, or before other things. */
    @Nullable
    CountDraft people(Item.Number number) {
        @Nullable CountDraft whole = whole(number);
        // "Members in 1,293 branches, 618 of whom"
        boolean where = whole != null && whole.dependent && !Kinds.isPerson(whole.subject());
        if (whole == null || !where && !Kinds.isThing(whole.subject())) {
            return whole;
        }
        List<CountDraft> seen = before.seen();
        for (int index = seen.size() - 1; index >= Math.max(0, seen.size() - FARTHEST); index--) {
            if (Kinds.isPerson(seen.get(index).subject()) && seen.get(index).isSoMany(number)) {
                return seen.get(index);
            }
        }
        return null;
    }

    /** Whether some of what was counted last may be so many. */
    private boolean mayBeOf(@Nullable CountDraft count, Item.Number number) {
        return count != null && parts.whole() == null && count.whole == null && count.isSoMany(number);
    }
}
