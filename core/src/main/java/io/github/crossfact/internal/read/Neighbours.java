package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import java.util.List;

/** Tells what counts are by the counts that they stand beside. */
record Neighbours(View view, List<CountDraft> counts) {

    void read() {
        collectivesBesideIndividuals();
        branchesOfMembers();
    }

    /** "133 groups and 208 persons": beside each other they are collectives and individuals. */
    private void collectivesBesideIndividuals() {
        for (int i = 1; i < counts.size(); i++) {
            CountDraft one = counts.get(i - 1);
            CountDraft other = counts.get(i);
            boolean pair = one.honoured.equals(Subject.COLLECTIVE) && other.honoured.equals(Subject.INDIVIDUAL);
            boolean bodies = Kinds.isBody(one.subject()) && other.honoured.equals(Subject.INDIVIDUAL);
            if ((pair || bodies) && JoinedCounts.are(view, one, other) && !isWith(one, other)) {
                if (pair) {
                    one.honour();
                }
                other.honour();
            }
        }
    }

    /** "10,860 members in 96 departments", "96 departments with 10,860 members": what has members is an organization. */
    private void branchesOfMembers() {
        for (int i = 1; i < counts.size(); i++) {
            CountDraft one = counts.get(i - 1);
            CountDraft next = counts.get(i);
            int before = view.previous(next.anchor());
            boolean joined = before == one.phraseEnd && (view.cue(before, Cue.WITH) || view.cue(before, Cue.AT));
            if (joined && one.subject().equals(Subject.AGENCY) && next.subject().equals(Subject.MEMBER)) {
                one.narrow(Subject.ORGANIZATION);
            } else if (joined
                    && one.subject().equals(Subject.MEMBER)
                    && next.subject().equals(Subject.AGENCY)) {
                next.narrow(Subject.ORGANIZATION);
            }
        }
    }

    /** "9 teams with 45 persons": those are the members of these. */
    private boolean isWith(CountDraft one, CountDraft other) {
        for (int token = one.phraseEnd; token < other.anchor(); token = view.next(token)) {
            if (view.cue(token, Cue.WITH)) {
                return true;
            }
        }
        return false;
    }
}
