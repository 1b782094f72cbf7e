package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the parts behind a cue are of, where the sentence has counted something before it.
 *
 * @param wholes what it has counted
 * @param antecedent the last count of the paragraph before the sentence; null for none
 */
record WholesBeforeCue(
        View view, Run run, Wholes wholes, @Nullable CountDraft antecedent) {

    /** How many words may stand between a cue and the first part. */
    private static final int FARTHEST_PART = 6;

    /**
     * What the parts behind a cue may be of: "87 candidates for 15 seats, among them 32 women", the counts right before, and behind those what was counted
     * earlier in the sentence, which comes last where the first part is too many for the others.
     */
    List<CountDraft> at(int cue) {
        List<CountDraft> counted = counted();
        @Nullable CountDraft earlier = wholes.before(counted.get(0)).orElse(null);
        if (earlier == null || mayHoldFirst(counted, cue)) {
            return counted;
        }
        List<CountDraft> all = new ArrayList<>(counted);
        boolean many = firstPart(cue)
                .filter(number -> counted.stream().allMatch(count -> !count.isSoMany(number)))
                .filter(number -> earlier.isSoMany(number))
                .isPresent();
        all.add(many ? all.size() : 0, earlier);
        return all;
    }

    /** "For 3,215 workers a course, for 27,840 persons jobs, of which 412 workers": whether the first part may be one of those right before. */
    private boolean mayHoldFirst(List<CountDraft> counted, int cue) {
        Optional<Item.Number> number = firstPart(cue);
        return number.flatMap(first -> Nouns.known(view, first.end()))
                .filter(noun -> counted.stream()
                        .anyMatch(count -> Kinds.mayBePart(noun.subject(), count.subject())
                                && count.isSoMany(number.orElseThrow())))
                .isPresent();
    }

    private Optional<Item.Number> firstPart(int cue) {
        int token = view.next(cue);
        for (int words = 0; words < FARTHEST_PART && !view.edge(token, ";:."); words++, token = view.next(token)) {
            if (view.item(token) instanceof Item.Number number) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** The counts right before; "11/11 districts chose of these 268": behind a ratio, what the sentence before counted as well. */
    private List<CountDraft> counted() {
        List<CountDraft> counted = new ArrayList<>();
        if (run.last().former) {
            wholes.told()
                    .or(() -> Optional.ofNullable(antecedent).map(CountDraft::wholeOrSelf))
                    .ifPresent(counted::add);
        }
        counted.addAll(run.counts());
        return counted;
    }

    /** "28 persons in 11 cases, six of whom": the people counted last. */
    List<CountDraft> people() {
        Subject subject = run.last().subject();
        boolean in = run.last().dependent && Kinds.isBody(subject);
        boolean things = Kinds.isThing(subject) || subject.equals(Subject.OTHER);
        Optional<CountDraft> people = in || things ? wholes.people() : Optional.empty();
        return people.map(List::of).orElse(run.counts());
    }
}
