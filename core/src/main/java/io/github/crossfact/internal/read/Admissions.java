package io.github.crossfact.internal.read;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose the new members are that a sentence counts: "the party cells admitted 12 new members". */
final class Admissions {

    private static final Set<Subject> PARTY =
            Set.of(Subject.PARTY_ORGANIZATION, Subject.PARTY_CELL, Subject.PARTY_MEMBER);

    private static final Set<BodyType> PARTY_BODIES =
            Set.of(BodyType.PARTY_COMMITTEE, BodyType.PARTY_STANDING_COMMITTEE);

    private Admissions() {}

    /** In a sentence that speaks of the party and of no other body, members who are new are the party's. */
    static void read(View view, List<CountDraft> counts) {
        List<CountDraft> members = counts.stream()
                .filter(count -> count.subject().equals(Subject.MEMBER))
                .filter(count -> count.qualifiers.contains(Qualifier.NEW))
                .toList();
        if (!members.isEmpty() && isOfParty(view)) {
            members.forEach(count -> count.narrow(Subject.PARTY_MEMBER));
        }
    }

    private static boolean isOfParty(View view) {
        boolean party = false;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            Optional<BodyType> body = view.sense(token, Sense.BodyWord.class).map(Sense.BodyWord::body);
            if (body.filter(type -> !PARTY_BODIES.contains(type)).isPresent()) {
                return false;
            }
            party |= body.isPresent()
                    || view.sense(token, Sense.Subject.class)
                            .map(Sense.Subject::subject)
                            .filter(PARTY::contains)
                            .isPresent();
        }
        return party;
    }
}
