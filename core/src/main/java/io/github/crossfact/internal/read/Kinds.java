package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which subjects may be counted among which others: women are persons, communes are units. */
final class Kinds {

    private static final Set<Subject> PEOPLE = Set.of(
            Subject.PERSON,
            Subject.INDIVIDUAL,
            Subject.DELEGATE,
            Subject.MEMBER,
            Subject.PARTY_MEMBER,
            Subject.CADRE,
            Subject.SOLDIER,
            Subject.VOLUNTEER,
            Subject.STUDENT,
            Subject.TEACHER,
            Subject.WORKER,
            Subject.FARMER,
            Subject.WOMAN,
            Subject.CHILD,
            Subject.VISITOR);

    private static final Set<Subject> BODIES = Set.of(
            Subject.COLLECTIVE,
            Subject.GROUP,
            Subject.TEAM,
            Subject.UNIT,
            Subject.AGENCY,
            Subject.ORGANIZATION,
            Subject.ENTERPRISE,
            Subject.COOPERATIVE,
            Subject.SCHOOL,
            Subject.PARTY_ORGANIZATION,
            Subject.PARTY_CELL);

    private static final Set<Subject> AREAS =
            Set.of(Subject.PROVINCE, Subject.DISTRICT, Subject.COMMUNE, Subject.WARD, Subject.VILLAGE);

    private static final Set<Subject> HOMES = Set.of(Subject.HOUSEHOLD, Subject.FAMILY);

    private static final Set<Subject> THINGS = Set.of(
            Subject.MODEL,
            Subject.PROJECT,
            Subject.HOUSE,
            Subject.CERTIFICATE,
            Subject.PRIZE,
            Subject.MEDAL,
            Subject.GIFT,
            Subject.SCHOLARSHIP,
            Subject.CRITERION,
            Subject.DOCUMENT,
            Subject.TREE,
            Subject.BRIDGE,
            Subject.ROAD,
            Subject.VEHICLE,
            Subject.SITE,
            Subject.WORKDAY);

    private static final Set<Subject> WORKS = Set.of(
            Subject.PROJECT, Subject.SITE, Subject.HOUSE, Subject.SCHOOL, Subject.ROAD, Subject.BRIDGE, Subject.MODEL);

    /** Wholes that are made of more than their own kind. */
    private static final Map<Subject, Set<Subject>> MEMBERS = Map.ofEntries(
            Map.entry(Subject.UNIT, AREAS),
            Map.entry(Subject.COMMUNE, Set.of(Subject.WARD)),
            Map.entry(Subject.VILLAGE, Set.of(Subject.GROUP)),
            Map.entry(Subject.HOUSEHOLD, Set.of(Subject.FAMILY)),
            Map.entry(Subject.FAMILY, Set.of(Subject.HOUSEHOLD)),
            Map.entry(Subject.PROJECT, WORKS),
            Map.entry(Subject.SITE, WORKS),
            Map.entry(Subject.MEETING, Set.of(Subject.DIALOGUE)),
            Map.entry(Subject.DOCUMENT, Set.of(Subject.PETITION)),
            Map.entry(Subject.PRIZE, Set.of(Subject.MEDAL, Subject.CERTIFICATE)),
            Map.entry(Subject.GIFT, Set.of(Subject.SCHOLARSHIP)));

    /** What a word means where the talk is of these: the members of a page on the party are the party's. */
    private static final Map<Subject, Subject> NARROWER =
            Map.of(Subject.MEMBER, Subject.PARTY_MEMBER, Subject.ORGANIZATION, Subject.PARTY_ORGANIZATION);

    /** What is presented rather than proposed, where a language has one word for both. */
    private static final Set<Subject> SHOWN = Set.of(
            Subject.PRODUCT, Subject.BOOTH, Subject.ARTWORK, Subject.OPINION, Subject.PETITION, Subject.SOLUTION);

    /** What nobody builds, though it be for something that is built. */
    private static final Set<Subject> UNBUILT = Set.of(
            Subject.WORKDAY,
            Subject.CASE,
            Subject.CERTIFICATE,
            Subject.PRIZE,
            Subject.MEDAL,
            Subject.OPINION,
            Subject.PETITION,
            Subject.SCHOLARSHIP);

    /** What somebody selected wins, and nobody selects. */
    private static final Set<Subject> WON = Set.of(Subject.MEDAL, Subject.PRIZE, Subject.WORKDAY);

    /** What others take part in. */
    private static final Set<Subject> OCCASIONS =
            Set.of(Subject.MEETING, Subject.DIALOGUE, Subject.COURSE, Subject.CAMPAIGN, Subject.MOVEMENT);

    /** What cannot be built, be held or merged, or be trained and take part. */
    private static final Map<Qualifier, Predicate<Subject>> IMPOSSIBLE = Map.ofEntries(
            Map.entry(
                    Qualifier.BUILT,
                    subject -> PEOPLE.contains(subject)
                            || HOMES.contains(subject)
                            || UNBUILT.contains(subject)
                            || AREAS.contains(subject) && !subject.equals(Subject.VILLAGE)),
            Map.entry(
                    Qualifier.HELD,
                    subject -> PEOPLE.contains(subject)
                            || HOMES.contains(subject)
                            || BODIES.contains(subject)
                            || AREAS.contains(subject)
                            || THINGS.contains(subject)
                            || SHOWN.contains(subject)),
            Map.entry(Qualifier.SUSTAINED, subject -> PEOPLE.contains(subject) || HOMES.contains(subject)),
            Map.entry(Qualifier.MERGED, subject -> PEOPLE.contains(subject) || HOMES.contains(subject)),
            Map.entry(Qualifier.COMPLETED, subject -> PEOPLE.contains(subject) || HOMES.contains(subject)),
            Map.entry(Qualifier.REPLICATED, subject -> PEOPLE.contains(subject) || AREAS.contains(subject)),
            Map.entry(
                    Qualifier.TRAINED,
                    subject -> AREAS.contains(subject) || THINGS.contains(subject) || subject.equals(Subject.COURSE)),
            Map.entry(Qualifier.PARTICIPATING, subject -> THINGS.contains(subject) || OCCASIONS.contains(subject)),
            Map.entry(Qualifier.SELECTED, WON::contains),
            Map.entry(Qualifier.PROPOSED, SHOWN::contains),
            Map.entry(Qualifier.POOR, Subject.HOUSE::equals));

    private Kinds() {}

    /** Whether a qualifier can be said of a subject at all; where not, the words that say it are about something else. */
    static boolean mayBe(Subject subject, Qualifier qualifier) {
        return !IMPOSSIBLE.getOrDefault(qualifier, none -> false).test(subject);
    }

    /** What a subject is called more exactly, or null. */
    static @Nullable Subject narrower(Subject subject) {
        return NARROWER.get(subject);
    }

    /** What a subject is when it stands for a pair of words of which it is one: "meetings and dialogues"; null for none. */
    static @Nullable Subject pairOf(Subject subject) {
        return subject.equals(Subject.MEETING) ? Subject.DIALOGUE : null;
    }

    /** Whether a subject is a kind of person. */
    static boolean isPerson(Subject subject) {
        return PEOPLE.contains(subject);
    }

    /** Whether a subject is neither people nor what is made up of people. */
    static boolean isThing(Subject subject) {
        return THINGS.contains(subject) || AREAS.contains(subject) || subject.equals(Subject.CASE);
    }

    /** Whether a subject is a household or a family. */
    static boolean isHome(Subject subject) {
        return HOMES.contains(subject);
    }

    /** Whether a subject is made up of persons and acts as one. */
    static boolean isBody(Subject subject) {
        return BODIES.contains(subject);
    }

    /** Whether a subject is a unit of the administration. */
    static boolean isArea(Subject subject) {
        return AREAS.contains(subject) || subject.equals(Subject.UNIT);
    }

    /** Whether a part may be of another kind than its whole; what has no word in the vocabulary may be part of units and of its like. */
    static boolean mayBePart(Subject part, Subject whole) {
        return part.equals(whole)
                || PEOPLE.contains(part) && PEOPLE.contains(whole)
                || BODIES.contains(part) && BODIES.contains(whole)
                || MEMBERS.getOrDefault(whole, Set.of()).contains(part)
                || part.equals(Subject.OTHER) && (MEMBERS.containsKey(whole) || AREAS.contains(whole));
    }
}
