package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
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

    private static final Set<Subject> HONOURED = Set.of(Subject.COLLECTIVE, Subject.INDIVIDUAL);

    /**
     * @param counts the counts of the sentence; those that are recipients are removed
     */
    Optional<AwardDraft> read(View view, List<CountDraft> counts, List<BodyMention> bodies) {
        int verb = verb(view);
        int award = award(view);
        if (award < 0 || verb < 0) {
            return Optional.empty();
        }
        AwardKind kind = view.sense(award, Sense.AwardWord.class).orElseThrow().award();
        List<CountDraft> counted =
                counts.stream().filter(AwardReader::isRecipient).toList();
        List<CountDraft> honoured = nearest(counted, award, verb);
        List<Recipient> recipients = honoured.isEmpty()
                ? uncounted(view, award, verb, bodies)
                : honoured.stream()
                        .map(count -> new Recipient(count.honoured, count.quantity))
                        .toList();
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        counts.removeAll(honoured);
        int first = honoured.isEmpty() ? award : honoured.get(0).anchor();
        int end = honoured.isEmpty() ? view.next(award) : honoured.get(honoured.size() - 1).phraseEnd;
        AwardDraft draft = new AwardDraft(view.sentence(), first, end, "award bestowed", kind, recipients);
        draft.grantor = grantor(view, bodies, Math.min(verb, award));
        return Optional.of(draft);
    }

    private static boolean isRecipient(CountDraft count) {
        return RECIPIENTS.contains(count.honoured) && count.whole == null;
    }

    /** The run of joined recipients that stands nearest to award and verb. */
    private static List<CountDraft> nearest(List<CountDraft> counted, int award, int verb) {
        List<CountDraft> best = List.of();
        int bestDistance = Integer.MAX_VALUE;
        List<CountDraft> run = new ArrayList<>();
        for (CountDraft count : counted) {
            boolean joined = !run.isEmpty() && count.anchor() - run.get(run.size() - 1).phraseEnd <= 3;
            if (!joined) {
                run = new ArrayList<>();
            }
            run.add(count);
            int distance = Math.min(Math.abs(count.anchor() - award), Math.abs(count.anchor() - verb));
            if (distance < bestDistance || joined) {
                best = distance < bestDistance || best == run ? run : best;
                bestDistance = Math.min(bestDistance, distance);
            }
        }
        return List.copyOf(best);
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

    private static int award(View view) {
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (!view.quoted(token) && view.sense(token, Sense.AwardWord.class).isPresent()) {
                return token;
            }
        }
        return -1;
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
