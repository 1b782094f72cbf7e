package io.github.crossfact.internal.read;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of members that a sentence counts that they are the party's. */
final class PartyMembers {

    private static final Set<Subject> ORGANIZATIONS = Set.of(Subject.PARTY_ORGANIZATION, Subject.PARTY_CELL);

    private static final Set<BodyType> PARTY_BODIES =
            Set.of(BodyType.PARTY_COMMITTEE, BodyType.PARTY_STANDING_COMMITTEE);

    /** What the tables say of those whom the party takes in, which makes them its members and is nothing that is told of them beside. */
    private static final Qualifier TAKEN_IN = Qualifier.of("PARTY_MEMBER");

    /** What people who become members may be called. */
    private static final Set<Subject> PEOPLE = Set.of(Subject.PERSON, Subject.INDIVIDUAL, Subject.MEMBER);

    /** How many words may stand between a cell and how many members it has. */
    private static final int FARTHEST_CELL = 8;

    /** What ends what is said of members. */
    private static final Cues CLOSING = Cues.of(Cue.AND, Cue.FUNCTION, Cue.AMOUNTS);

    private PartyMembers() {}

    /** "340 party cells with 11,200 members": those of the party are the party's. */
    static boolean isOfPartyBefore(View view, @Nullable CountDraft last, CountDraft count) {
        return last != null
                && count.subject().equals(Subject.MEMBER)
                && ORGANIZATIONS.contains(last.subject())
                && JoinedCounts.are(view, last, count);
    }

    /**
     * "The party cells admitted 12 new members": in a sentence that speaks of the party and of no other body, or goes on after its cells, members who are
     * new are the party's, and so are those that they join and those whom a sentence counts beside the party's cells and no other organizations.
     *
     * @param antecedent the last count of the paragraph before the sentence; null for none
     */
    static void read(View view, List<CountDraft> counts, @Nullable CountDraft antecedent) {
        boolean taken = takeIn(counts);
        boolean members = false;
        boolean some = taken;
        for (CountDraft count : counts) {
            members |= isMember(count);
            some |= isMember(count) && count.qualifiers.contains(Qualifier.NEW);
        }
        if (members
                && (some || hasOnlyCells(counts))
                && isOfParty(view, taken || antecedent != null && isOfParty(antecedent.subject()))) {
            counts.stream().filter(PartyMembers::isMember).forEach(count -> count.narrow(Subject.PARTY_MEMBER));
        }
        boolean told = members && goesOn(view, antecedent);
        for (CountDraft count : counts) {
            if (isMember(count) && (isOfCell(view, count) || told && isAlone(view, count))) {
                count.narrow(Subject.PARTY_MEMBER);
            }
        }
    }

    /** "The party cell of the village has 23 members": whether what a clause says that of is one of the party's organizations. */
    private static boolean isOfCell(View view, CountDraft count) {
        int token = view.previous(count.anchor());
        for (int words = 0; words < FARTHEST_CELL && !view.edge(token, ",;:.()"); words++) {
            Optional<Subject> subject = view.sense(token, Sense.Subject.class).map(Sense.Subject::subject);
            boolean place = view.has(token, Sense.LevelWord.class);
            if (subject.isPresent() && !place) {
                return ORGANIZATIONS.contains(subject.get());
            }
            token = view.previous(token);
        }
        return false;
    }

    /** "340 persons were admitted into the party": whether the sentence says so of anybody, who is a member then. */
    private static boolean takeIn(List<CountDraft> counts) {
        boolean taken = false;
        for (CountDraft count : counts) {
            if (count.qualifiers.remove(TAKEN_IN)) {
                taken = true;
                count.narrow(PEOPLE.contains(count.subject()) ? Subject.PARTY_MEMBER : count.subject());
            }
        }
        return taken;
    }

    /** Whether the party's organizations are counted, and no others. */
    private static boolean hasOnlyCells(List<CountDraft> counts) {
        boolean cells = false;
        for (CountDraft count : counts) {
            if (count.subject().equals(Subject.ORGANIZATION)) {
                return false;
            }
            cells |= ORGANIZATIONS.contains(count.subject());
        }
        return cells;
    }

    /** "The district leads with 338 members": where members of the party were told before, those of a sentence without any other body are, too. */
    private static boolean goesOn(View view, @Nullable CountDraft antecedent) {
        return antecedent != null && isOfParty(antecedent.wholeOrSelf().subject()) && !hasOtherBody(view);
    }

    /** Whether nothing behind members says what they are members of. */
    private static boolean isAlone(View view, CountDraft count) {
        int end = count.phraseEnd;
        return view.edge(end, ",;:.()") || view.cue(end, CLOSING);
    }

    private static boolean hasOtherBody(View view) {
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            boolean other = view.sense(token, Sense.BodyWord.class)
                    .filter(word -> !PARTY_BODIES.contains(word.body()))
                    .isPresent();
            other |= view.sense(token, Sense.Subject.class)
                    .map(Sense.Subject::subject)
                    .filter(subject -> Kinds.isBody(subject) && !ORGANIZATIONS.contains(subject))
                    .isPresent();
            if (other) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMember(CountDraft count) {
        return count.subject().equals(Subject.MEMBER);
    }

    private static boolean isOfParty(Subject subject) {
        return ORGANIZATIONS.contains(subject) || subject.equals(Subject.PARTY_MEMBER);
    }

    private static boolean isOfParty(View view, boolean before) {
        boolean party = before;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            Optional<BodyType> body = view.sense(token, Sense.BodyWord.class).map(Sense.BodyWord::body);
            if (body.filter(type -> !PARTY_BODIES.contains(type)).isPresent()) {
                return false;
            }
            party |= body.isPresent()
                    || view.sense(token, Sense.Subject.class)
                            .map(Sense.Subject::subject)
                            .filter(PartyMembers::isOfParty)
                            .isPresent();
        }
        return party;
    }
}
