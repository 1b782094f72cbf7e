package io.github.crossfact.internal.read;

import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads honours bestowed: the award, who received it, and who granted it. What semicolons part is read apart. */
final class AwardReader {

    /** What may be honoured with an award: persons and whatever persons make up. */
    static final Set<Subject> RECIPIENTS = Set.of(
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

    /**
     * @param counts the counts of the sentence; those that are recipients are removed
     */
    List<AwardDraft> read(View view, List<CountDraft> counts, List<BodyMention> bodies) {
        List<AwardDraft> found = new ArrayList<>();
        int verb = verb(view, view.first(), view.end());
        for (int from = view.first(); verb >= 0 && from < view.end(); ) {
            int to = end(view, from);
            int own = verb(view, from, to);
            found.addAll(part(view, from, to, own < 0 ? verb : own, counts, bodies));
            from = view.next(to);
        }
        return found;
    }

    private static List<AwardDraft> part(
            View view, int from, int to, int verb, List<CountDraft> counts, List<BodyMention> bodies) {
        List<Integer> awards = awards(view, from, to);
        List<List<CountDraft>> runs = runs(
                counts.stream()
                        .filter(count -> count.anchor() >= from && count.anchor() < to && isRecipient(count))
                        .toList(),
                awards);
        List<AwardDraft> found = new ArrayList<>();
        for (int award : awards) {
            Honour honour = new Honour(view, bodies, from, to, verb, award);
            List<CountDraft> honoured = runs.stream()
                    .filter(run -> nearestTo(run, awards) == award)
                    .min(Comparator.comparingInt(run -> Math.min(distance(run, award), distance(run, verb))))
                    .orElse(List.of());
            List<Recipient> recipients = honoured.isEmpty() && awards.size() == 1
                    ? honour.uncounted()
                    : honoured.stream()
                            .map(count -> new Recipient(count.honoured, count.quantity))
                            .toList();
            if (!recipients.isEmpty()) {
                counts.removeAll(honoured);
                found.add(honour.draft(honoured, recipients));
            }
        }
        return found;
    }

    /** Where the part of the sentence ends that begins at a token. */
    private static int end(View view, int from) {
        int token = from;
        while (token < view.end() && !view.symbol(token, ";")) {
            token = view.next(token);
        }
        return token;
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

    private static List<Integer> awards(View view, int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int token = from; token < to; token = view.next(token)) {
            if (!view.quoted(token) && view.sense(token, Sense.AwardWord.class).isPresent()) {
                found.add(token);
            }
        }
        return found;
    }

    private static int verb(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (!view.quoted(token) && (view.cue(token, Cue.AWARDED) || view.cue(token, Cue.RECEIVED))) {
                return token;
            }
        }
        return -1;
    }
}
