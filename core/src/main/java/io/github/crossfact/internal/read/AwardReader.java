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
import java.util.Optional;
import java.util.Set;
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

    private static final Set<Subject> HONOURED = Set.of(Subject.COLLECTIVE, Subject.INDIVIDUAL);

    /**
     * @param counts the counts of the sentence; those that are recipients are removed
     */
    List<AwardDraft> read(View view, List<CountDraft> counts, List<BodyMention> bodies) {
        int verb = verb(view);
        List<Integer> awards = awards(view);
        if (verb < 0 || awards.isEmpty()) {
            return List.of();
        }
        List<List<CountDraft>> runs =
                runs(counts.stream().filter(AwardReader::isRecipient).toList(), awards);
        List<AwardDraft> found = new ArrayList<>();
        for (int award : awards) {
            List<CountDraft> honoured = runs.stream()
                    .filter(run -> nearestTo(run, awards) == award)
                    .min(Comparator.comparingInt(run -> Math.min(distance(run, award), distance(run, verb))))
                    .orElse(List.of());
            List<Recipient> recipients = recipients(view, award, verb, bodies, honoured, awards.size() == 1);
            if (!recipients.isEmpty()) {
                counts.removeAll(honoured);
                found.add(draft(view, award, verb, bodies, honoured, recipients));
            }
        }
        return found;
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

    private static AwardDraft draft(
            View view,
            int award,
            int verb,
            List<BodyMention> bodies,
            List<CountDraft> honoured,
            List<Recipient> recipients) {
        AwardKind kind = view.sense(award, Sense.AwardWord.class).orElseThrow().award();
        int first = honoured.isEmpty() ? award : honoured.get(0).anchor();
        int end = honoured.isEmpty() ? view.next(award) : honoured.get(honoured.size() - 1).phraseEnd;
        AwardDraft draft = new AwardDraft(view.sentence(), first, end, "award bestowed", kind, recipients);
        draft.grantor = grantor(view, bodies, Math.min(verb, award));
        return draft;
    }

    private static boolean isRecipient(CountDraft count) {
        return RECIPIENTS.contains(count.honoured) && count.whole == null;
    }

    /** Recipients side by side, as in "26 collectives and 19 individuals", with no award between them. */
    private static List<List<CountDraft>> runs(List<CountDraft> recipients, List<Integer> awards) {
        List<List<CountDraft>> runs = new ArrayList<>();
        int end = Integer.MIN_VALUE / 2;
        for (CountDraft count : recipients) {
            int from = end;
            boolean apart = awards.stream().anyMatch(award -> award >= from && award < count.anchor());
            if (apart || count.anchor() - end > LONGEST_JOINT) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(count);
            end = count.phraseEnd;
        }
        return runs;
    }

    /** The award that stands nearest to a run of recipients; each run is honoured once. */
    private static int nearestTo(List<CountDraft> run, List<Integer> awards) {
        return awards.stream()
                .min(Comparator.comparingInt(award -> distance(run, award)))
                .orElseThrow();
    }

    private static int distance(List<CountDraft> run, int token) {
        int first = run.get(0).anchor();
        int end = run.get(run.size() - 1).phraseEnd;
        return token < first ? first - token : Math.max(0, token - end);
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
            if (view.item(token, Item.Number.class).isPresent()) {
                break;
            }
            view.sense(token, Sense.Subject.class)
                    .map(Sense.Subject::honoured)
                    .filter(subject -> !inBody && !isAward && !view.quoted(at) && wanted.contains(subject))
                    .map(subject -> new Recipient(subject, null))
                    .filter(recipient -> !found.contains(recipient))
                    .ifPresent(found::add);
        }
        return found;
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

    private static int verb(View view) {
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (!view.quoted(token) && (view.cue(token, Cue.AWARDED) || view.cue(token, Cue.RECEIVED))) {
                return token;
            }
        }
        return -1;
    }

    /** The agent where one is marked; else the body nearest before the verb or the award, else the first behind. */
    private static @Nullable Body grantor(View view, List<BodyMention> bodies, int from) {
        Optional<BodyMention> agent = bodies.stream()
                .filter(body -> view.cue(view.previous(body.first()), Cue.BY))
                .findFirst();
        return agent.or(() -> bodies.stream().filter(body -> body.end() <= from).reduce((one, next) -> next))
                .or(() -> bodies.stream().filter(body -> body.first() > from).findFirst())
                .map(BodyMention::body)
                .orElse(null);
    }
}
