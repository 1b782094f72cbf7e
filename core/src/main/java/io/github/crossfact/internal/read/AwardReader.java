package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads honours bestowed: the award, who received it, and who granted it. */
final class AwardReader {

    /** What may be honoured with an award: persons and whatever persons make up. */
    private static final Set<Subject> RECIPIENTS = Set.of(
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
            Subject.VOLUNTEER,
            Subject.DELEGATE);

    private static final int LONGEST_JOINT = 3;
    private static final int PREPOSITION = 1;

    private static final Set<Subject> HONOURED = Set.of(Subject.COLLECTIVE, Subject.INDIVIDUAL);

    /**
     * @param counts the counts of the sentence; those that are recipients are removed
     */
    List<AwardDraft> read(View view, List<CountDraft> counts, List<BodyMention> bodies) {
        List<Integer> verbs = verbs(view);
        List<Integer> awards = awards(view);
        if (verbs.isEmpty() || awards.isEmpty()) {
            return List.of();
        }
        List<CountDraft> recipients = counts.stream()
                .filter(AwardReader::isRecipient)
                .filter(count -> !isOthers(view, count))
                .toList();
        List<List<CountDraft>> runs = runs(recipients, awards, verbs);
        List<AwardDraft> found = new ArrayList<>();
        int clause = view.first();
        int last = -1;
        for (int award : awards) {
            int verb = nearest(view, verbs, award);
            clause = last >= 0 && verb != nearest(view, verbs, last) ? view.next(last) : clause;
            last = award;
            List<CountDraft> honoured = runs.stream()
                    .filter(run -> nearestTo(view, run, awards) == award)
                    .min(Comparator.comparingInt(
                            run -> Math.min(distance(view, run, award), distance(view, run, verb))))
                    .orElse(List.of());
            List<Recipient> all = recipients(view, award, verb, bodies, honoured, awards.size() == 1);
            if (!all.isEmpty()) {
                counts.removeAll(honoured);
                AwardDraft draft = draft(view, award, honoured, all);
                draft.grantor = grantor(view, bodies, verb, award, clause);
                found.add(draft);
            }
        }
        return found;
    }

    /** The verb nearest to an award. */
    private static int nearest(View view, List<Integer> verbs, int award) {
        return verbs.stream()
                .min(Comparator.comparingInt(verb -> verb < award ? award - view.next(verb) : verb - view.next(award)))
                .orElseThrow();
    }

    /** "to students of two schools": the schools are not whom it is given to. */
    private static boolean isOthers(View view, CountDraft count) {
        int noun = view.previous(count.anchor());
        int before = view.previous(noun);
        boolean given = !view.proclitic(noun).isEmpty()
                || view.cue(before, Cue.TO)
                || view.cue(before, Cue.FUNCTION)
                || view.cue(before, Cue.PARTITIVE);
        return given
                && view.sense(noun, Sense.Subject.class)
                        .map(Sense.Subject::honoured)
                        .filter(RECIPIENTS::contains)
                        .isPresent();
    }

    private static List<Recipient> recipients(
            View view, int award, int verb, List<BodyMention> bodies, List<CountDraft> honoured, boolean only) {
        if (honoured.isEmpty()) {
            return only ? uncounted(view, award, verb, bodies) : List.of();
        }
        return honoured.stream()
                .map(count -> new Recipient(count.honoured, count.quantity))
                .toList();
    }

    private static AwardDraft draft(View view, int award, List<CountDraft> honoured, List<Recipient> recipients) {
        AwardKind kind = view.sense(award, Sense.AwardWord.class).orElseThrow().award();
        int first = honoured.isEmpty() ? award : honoured.get(0).anchor();
        int end = honoured.isEmpty() ? view.next(award) : honoured.get(honoured.size() - 1).phraseEnd;
        return new AwardDraft(view.sentence(), first, end, "award bestowed", kind, recipients);
    }

    private static boolean isRecipient(CountDraft count) {
        return RECIPIENTS.contains(count.honoured) && count.whole == null;
    }

    /** Recipients side by side, as in "26 collectives and 19 individuals", with no award or verb between them. */
    private static List<List<CountDraft>> runs(List<CountDraft> recipients, List<Integer> awards, List<Integer> verbs) {
        List<List<CountDraft>> runs = new ArrayList<>();
        int end = Integer.MIN_VALUE / 2;
        for (CountDraft count : recipients) {
            int from = end;
            boolean apart = Stream.concat(awards.stream(), verbs.stream())
                    .anyMatch(token -> token >= from && token < count.anchor());
            if (apart || count.anchor() - end > LONGEST_JOINT) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(count);
            end = count.phraseEnd;
        }
        return runs;
    }

    /** The award that stands nearest to a run of recipients; each run is honoured once. */
    private static int nearestTo(View view, List<CountDraft> run, List<Integer> awards) {
        return awards.stream()
                .min(Comparator.comparingInt(award -> distance(view, run, award)))
                .orElseThrow();
    }

    private static int distance(View view, List<CountDraft> run, int token) {
        int first = run.get(0).anchor();
        int end = run.get(run.size() - 1).phraseEnd;
        return token < first ? first - view.next(token) : Math.max(0, token - end);
    }

    /**
     * Recipients named without a number: whoever stands between verb and award, as in "awarded the province an order"; else the collectives and
     * individuals behind the award, as in "certificates to the collectives".
     */
    private static List<Recipient> uncounted(View view, int award, int verb, List<BodyMention> bodies) {
        List<Recipient> between = recipients(view, Math.min(award, verb), Math.max(award, verb), RECIPIENTS, bodies);
        return between.isEmpty() ? recipients(view, view.next(award), view.end(), HONOURED, bodies) : between;
    }

    private static List<Recipient> recipients(
            View view, int from, int to, Set<Subject> wanted, List<BodyMention> bodies) {
        List<Recipient> found = new ArrayList<>();
        for (int token = view.next(from - 1); token < to && !view.symbol(token, ";:("); token = view.next(token)) {
            int at = token;
            boolean inBody = bodies.stream().anyMatch(body -> body.first() <= at && at < body.end());
            boolean isAward = view.sense(token, Sense.AwardWord.class).isPresent();
            if (view.item(token, Item.Number.class).isPresent() && NounFinder.isKnown(view, view.next(token))) {
                break;
            }
            view.sense(token, Sense.Subject.class)
                    .map(Sense.Subject::honoured)
                    .filter(subject -> !inBody
                            && !isAward
                            && !view.quoted(at)
                            && (wanted.contains(subject)
                                    || RECIPIENTS.contains(subject) && view.cue(view.previous(at), Cue.TO)))
                    .filter(subject -> !isGenitive(view, at))
                    .map(subject -> new Recipient(subject, null))
                    .filter(recipient -> !found.contains(recipient))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Where nouns follow the noun that they belong to, one right behind another says whose that is: "the families of the district". */
    private static boolean isGenitive(View view, int token) {
        int before = view.previous(token);
        return !view.language().nounAfterAdjectives()
                && view.proclitic(token).length() < PREPOSITION
                && (view.sense(before, Sense.Subject.class).isPresent()
                        || view.unknownWord(before)
                                && view.sense(token, Sense.LevelWord.class).isPresent());
    }

    private static List<Integer> awards(View view) {
        List<Integer> found = new ArrayList<>();
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (!view.quoted(token) && view.sense(token, Sense.AwardWord.class).isPresent()) {
                found.add(token);
            }
        }
        return found;
    }

    private static List<Integer> verbs(View view) {
        List<Integer> found = new ArrayList<>();
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (!view.quoted(token) && (view.cue(token, Cue.AWARDED) || view.cue(token, Cue.RECEIVED))) {
                found.add(token);
            }
        }
        return found;
    }

    /**
     * The agent where one is marked; else, by where the language has its verbs, a body between verb and award, or the one nearest before them; else the
     * first behind.
     *
     * @param clause the token that the clause of another award ends before
     */
    private static @Nullable Body grantor(View view, List<BodyMention> bodies, int verb, int award, int clause) {
        int from = Math.min(verb, award);
        int to = Math.max(verb, award);
        List<BodyMention> own =
                bodies.stream().filter(body -> body.first() >= clause).toList();
        return own.stream()
                .filter(body -> view.cue(view.previous(body.first()), Cue.BY))
                .findFirst()
                .or(() -> own.stream()
                        .filter(body -> view.language().verbFirst() && body.first() >= from && body.end() <= to)
                        .findFirst())
                .or(() -> own.stream().filter(body -> body.end() <= from).reduce((one, next) -> next))
                .or(() -> own.stream().filter(body -> body.first() > from).findFirst())
                .map(BodyMention::body)
                .orElse(null);
    }
}
