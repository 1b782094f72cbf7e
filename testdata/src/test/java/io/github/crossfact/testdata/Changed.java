package io.github.crossfact.testdata;

import io.github.crossfact.Extraction;
import io.github.crossfact.compare.Comparison;
import io.github.crossfact.compare.Conflict;
import io.github.crossfact.compare.Difference;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.Span;
import io.github.crossfact.testdata.Mutations.Kind;
import io.github.crossfact.testdata.Mutations.Mutation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that a change of a text bears on: those told where it is made. A fact that is told twice and changed once
 * becomes two, of which either may stand for it.
 */
final class Changed {

    private static final Set<String> REFERENCES = Set.of("partOf", "of");

    private final Mutation mutation;
    private final Set<String> left;
    private final Set<String> right;
    private final boolean toldOnce;

    /**
     * @param other a translation without the change
     * @param before the facts of the changed text before the change, the same as those of {@code other}
     * @param after its facts now
     */
    Changed(Extraction other, Extraction before, Extraction after, Mutation mutation) {
        this.mutation = mutation;
        List<Event> facts = before.events().stream()
                // The number in the name of what is held is no figure.
                .filter(event -> !(event instanceof Gathering))
                .filter(event -> event.mentions().stream().anyMatch(span -> overlap(span, mutation.before())))
                .toList();
        Set<String> ids = facts.stream().map(Event::id).collect(Collectors.toSet());
        left = Comparison.of(other, before).agreed().stream()
                .filter(pair -> ids.contains(pair.right()))
                .map(pair -> pair.left())
                .collect(Collectors.toSet());
        int shift = mutation.at().end() - mutation.before().end();
        List<Span> tellings = facts.stream()
                .flatMap(event -> event.mentions().stream())
                .map(span -> shifted(span, shift))
                .toList();
        right = after.events().stream()
                .filter(event -> event.mentions().stream()
                        .anyMatch(span -> tellings.stream().anyMatch(t -> overlap(t, span))))
                .map(Event::id)
                .collect(Collectors.toSet());
        toldOnce = facts.stream().allMatch(event -> event.mentions().size() == 1);
    }

    private Span shifted(Span span, int shift) {
        int start = span.start() >= mutation.before().end() ? span.start() + shift : span.start();
        int end = span.end() >= mutation.before().end() ? span.end() + shift : span.end();
        return new Span(start, end);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    boolean isInAFact() {
        return !left.isEmpty();
    }

    boolean hasLeft(String id) {
        return left.contains(id);
    }

    boolean hasRight(String id) {
        return right.contains(id);
    }

    /**
     * Whether a conflict is one that the change makes, in the fields where it can show. A day may be that of several facts; what refers to a changed
     * fact may refer to another one now, and a part that has become more than its whole is none.
     */
    boolean explains(Conflict<String> conflict) {
        boolean fields = conflict.fields().stream()
                .map(Difference::field)
                .allMatch(field -> REFERENCES.contains(field) || mutation.mayShowIn(field));
        boolean here =
                hasLeft(conflict.facts().left()) && hasRight(conflict.facts().right());
        return here ? fields || !toldOnce : fields && (mutation.kind() == Kind.DATE || isReference(conflict));
    }

    private static boolean isReference(Conflict<String> conflict) {
        return conflict.fields().stream().allMatch(difference -> REFERENCES.contains(difference.field()));
    }
}
