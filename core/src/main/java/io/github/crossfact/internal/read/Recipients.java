package io.github.crossfact.internal.read;

import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Set;

/** Tells counts of those whom an award is given to from other counts beside it. */
final class Recipients {

    /** What may be honoured with an award: persons and whatever persons make up. */
    static final Set<Subject> KINDS = Set.of(
            Subject.COLLECTIVE,
            Subject.INDIVIDUAL,
            Subject.HOUSEHOLD,
            Subject.FAMILY,
            Subject.GROUP,
            Subject.TEAM,
            Subject.UNIT,
            Subject.AGENCY,
            Subject.ORGANIZATION,
            Subject.ENTERPRISE,
            Subject.COOPERATIVE,
            Subject.SCHOOL,
            Subject.COMMUNE,
            Subject.WARD,
            Subject.VILLAGE,
            Subject.DISTRICT,
            Subject.PROVINCE,
            Subject.STUDENT,
            Subject.TEACHER,
            Subject.WORKER,
            Subject.FARMER,
            Subject.CHILD,
            Subject.WOMAN,
            Subject.SOLDIER,
            Subject.CADRE,
            Subject.PARTY_MEMBER,
            Subject.PARTY_CELL,
            Subject.PARTY_ORGANIZATION,
            Subject.VOLUNTEER,
            Subject.DELEGATE);

    /** How many words of a relative clause are looked at on either side of a count. */
    private static final int LONGEST_CLAUSE = 8;

    private Recipients() {}

    /** The recipients that counts are. */
    static List<Recipient> of(List<CountDraft> run) {
        boolean collectives = run.stream().anyMatch(count -> count.honoured.equals(Subject.COLLECTIVE));
        return run.stream()
                .map(count -> new Recipient(collectives ? besideCollectives(count) : kind(count), count.quantity))
                .toList();
    }

    /**
     * Whether a count may be of those who receive an award beside it.
     *
     * @param badge whether it is one that members receive
     * @param counts the counts of the sentence
     */
    static boolean is(View view, CountDraft count, boolean badge, List<CountDraft> counts) {
        return (mayBe(count) || badge && count.subject().equals(Subject.MEMBER))
                && count.whole == null
                // "One of the three women received": not all of them.
                && !(view.item(count.anchor()) instanceof Item.Ratio)
                && !isOfRelative(view, count)
                && !isPlaced(view, count)
                && !isCompanion(view, count)
                && !isOthers(view, count)
                && counts.stream().noneMatch(other -> Talk.isOf(view, count, other));
    }

    /** Whether what is counted is somebody whom an award may be given to. */
    static boolean mayBe(CountDraft count) {
        return KINDS.contains(kind(count));
    }

    /** "5 soldiers, who 19 villagers saved, certificates received": where verbs stand last, the object of a relative clause without an award. */
    private static boolean isOfRelative(View view, CountDraft count) {
        if (!view.language().verbLast() || !view.cue(count.phraseEnd, Cue.FUNCTION)) {
            return false;
        }
        int token = view.next(count.phraseEnd);
        for (int words = 0; words < LONGEST_CLAUSE && !view.edge(token, ",;"); words++) {
            if (AwardWords.isAward(view, token) || AwardWords.isVerb(view, token)) {
                return false;
            }
            token = view.next(token);
        }
        int before = view.previous(count.anchor());
        for (int words = 0; words < LONGEST_CLAUSE && !view.edge(before, ",;"); words++) {
            if (view.cue(before, Cue.RELATIVE)) {
                return view.edge(token, ",;");
            }
            before = view.previous(before);
        }
        return false;
    }

    /** Persons who are honoured are individuals, whatever they are called. */
    private static Subject kind(CountDraft count) {
        return count.honoured.equals(Subject.PERSON) ? Subject.INDIVIDUAL : count.honoured;
    }

    /** "15 collectives and 22 officers": persons beside collectives are individuals. */
    private static Subject besideCollectives(CountDraft count) {
        return Kinds.isPerson(count.honoured) ? Subject.INDIVIDUAL : kind(count);
    }

    /** "To the poor in 4 communes": units behind a preposition of place say where. */
    private static boolean isPlaced(View view, CountDraft count) {
        return Kinds.isArea(count.subject()) && view.cue(view.previous(count.anchor()), Cue.AT);
    }

    /** "With 6 companies", "with the help of 6 companies": who takes part in giving. */
    private static boolean isCompanion(View view, CountDraft count) {
        int before = view.previous(count.anchor());
        return view.cue(view.unknownWord(before) ? view.previous(before) : before, Cue.WITH);
    }

    /** "to students of two schools": the schools are not whom it is given to. */
    private static boolean isOthers(View view, CountDraft count) {
        int noun = view.previous(count.anchor());
        int before = view.previous(noun);
        boolean given = view.joined(noun)
                || view.cue(before, Cue.TO)
                || view.cue(before, Cue.FUNCTION)
                || view.cue(before, Cue.PARTITIVE);
        // "The commission of the-province 41 groups": a noun with an article has no genitive behind it, nor has a dual.
        return given
                && !view.definite(noun)
                && !view.isDual(noun)
                && view.sense(noun, Sense.Subject.class)
                        .map(Sense.Subject::honoured)
                        .filter(KINDS::contains)
                        .isPresent();
    }
}
