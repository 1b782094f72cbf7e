package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
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
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Reads honours bestowed: the award, who received it, and who granted it. What semicolons part is read apart. */
final class AwardReader {

    private static final int LONGEST_JOINT = 3;

    /** How many words a unit has with its noun and articles. */
    private static final int LONGEST_UNIT = 5;

    /**
     * @param counts the counts of the sentence; those that are recipients are removed
     */
    List<AwardDraft> read(View view, List<CountDraft> counts, List<BodyMention> bodies) {
        List<AwardDraft> found = new ArrayList<>();
        List<Integer> said = tokens(view, view.first(), view.end(), AwardWords::isVerb);
        List<Integer> verbs = said.isEmpty() ? nominal(view, counts, bodies) : said;
        for (int from = view.first(); !verbs.isEmpty() && from < view.end(); ) {
            int to = end(view, from);
            List<Integer> own = said.isEmpty() ? within(verbs, from, to) : tokens(view, from, to, AwardWords::isVerb);
            if (!said.isEmpty() || !own.isEmpty()) {
                found.addAll(new Part(view, bodies, from, to, own.isEmpty() ? verbs : own).read(counts));
            }
            from = view.next(to);
        }
        return found;
    }

    /**
     * "Certificates for 26 collectives and 19 individuals", "flags of the government for 6 units", where no verb says so: the awards that a preposition joins
     * to whom they honour, perhaps behind who grants them, or a colon.
     */
    private static List<Integer> nominal(View view, List<CountDraft> counts, List<BodyMention> bodies) {
        return tokens(
                view,
                view.first(),
                view.end(),
                (sentence, token) -> AwardWords.isBestowed(view, token)
                        && (isFor(view, view.next(token), Honour.HONOURED, counts)
                                || isOfGrantor(view, token, counts, bodies)
                                || AwardLabels.opens(view, token, counts)));
    }

    /** An honour with the name of who grants it may be anybody's. */
    private static boolean isOfGrantor(View view, int award, List<CountDraft> counts, List<BodyMention> bodies) {
        int first = view.next(award);
        int end = AwardWords.isHonour(view, award) ? behindGrantor(view, first, bodies) : first;
        return end > first && isFor(view, end, Recipients.KINDS, counts);
    }

    /** Whether a preposition leads to some of those who may be honoured. */
    private static boolean isFor(View view, int preposition, Set<Subject> kinds, List<CountDraft> counts) {
        int anchor = view.next(preposition);
        return Agreement.isPreposition(view, preposition)
                && counts.stream().anyMatch(count -> count.anchor() == anchor && kinds.contains(count.honoured));
    }

    /** The token behind the body, "of the" aside, that begins at a token; the token itself where none does. */
    private static int behindGrantor(View view, int token, List<BodyMention> bodies) {
        int first = token;
        while (view.cue(first, Cue.LINK)) {
            first = view.next(first);
        }
        for (BodyMention body : bodies) {
            if (body.first() == first || body.first() == token) {
                return body.end();
            }
        }
        return behindUnit(view, token);
    }

    /** "Certificates of the province of X for": the token behind a unit's noun and name; the token itself where there are none. */
    private static int behindUnit(View view, int from) {
        int token = from;
        boolean unit = false;
        for (int words = 0; words < LONGEST_UNIT && isOfUnit(view, token); words++) {
            unit |= !view.cue(token, Cue.LINK);
            token = view.next(token);
        }
        return unit ? token : from;
    }

    private static boolean isOfUnit(View view, int token) {
        return view.cue(token, Cue.LINK)
                || view.has(token, Sense.LevelWord.class)
                || view.item(token) instanceof Item.Area;
    }

    /** What no verb says holds for the award itself and no other. */
    private static List<Integer> within(List<Integer> tokens, int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int token : tokens) {
            if (token >= from && token < to) {
                found.add(token);
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

    private static List<Integer> tokens(View view, int from, int to, BiPredicate<View, Integer> wanted) {
        List<Integer> found = new ArrayList<>();
        for (int token = from; token < to; token = view.next(token)) {
            if ((!view.quoted(token) || AwardWords.opensName(view, token)) && wanted.test(view, token)) {
                found.add(token);
            }
        }
        return found;
    }

    /** What stands between semicolons. */
    private record Part(View view, List<BodyMention> bodies, int from, int to, List<Integer> verbs) {

        List<AwardDraft> read(List<CountDraft> counts) {
            List<Integer> awards = tokens(view, from, to, AwardWords::isBestowed);
            boolean badge = awards.stream().anyMatch(award -> AwardWords.isBadge(view, award));
            List<List<CountDraft>> runs = runs(
                    counts.stream()
                            .filter(count -> holds(count) && Recipients.is(view, count, badge, counts))
                            .toList(),
                    awards);
            List<AwardDraft> found = new ArrayList<>();
            int clause = from;
            int last = -1;
            for (int award : awards) {
                int verb = nearestVerb(award);
                clause = last >= 0 && verb != nearestVerb(last) ? view.next(last) : clause;
                last = award;
                Honour honour = new Honour(new Bestowal(view, bodies, clause, to, verb, award));
                List<CountDraft> honoured = runs.stream()
                        .filter(run -> nearestTo(run, awards) == award
                                && !isOfAnother(run, award, counts)
                                && !(AwardWords.isGift(view, award) && isOfVerbBefore(run, verb))
                                && !isOfClauseBefore(run, verb, award))
                        .min(Comparator.comparingInt(run -> Math.min(distance(run, award), distance(run, verb))))
                        .orElse(List.of());
                List<Recipient> recipients = Recipients.of(honoured);
                if (honoured.isEmpty()) {
                    recipients = awards.size() == 1 ? honour.uncounted() : honour.union();
                }
                boolean named = !recipients.isEmpty() || runs.isEmpty() && honour.isOfSomebody();
                if (named && !honour.isStandard(honoured)) {
                    counts.removeIf(count -> honoured.contains(count) && !honour.isBadgeOf(count));
                    found.add(honour.draft(honoured, recipients));
                }
            }
            runs.forEach(run -> goesOn(run, found, counts).ifPresent(found::add));
            return found;
        }

        private boolean holds(CountDraft count) {
            return count.anchor() >= from && count.anchor() < to;
        }

        /** "The commission honoured 1 group with certificates, the province 12 groups": a body and whom it honours, with no word for how. */
        private Optional<AwardDraft> goesOn(List<CountDraft> run, List<AwardDraft> found, List<CountDraft> counts) {
            CountDraft first = run.get(0);
            boolean honoured = Honour.HONOURED.contains(first.honoured) && counts.contains(first);
            Optional<BodyMention> grantor = bodies.stream()
                    .filter(body -> body.end() == first.anchor() && opensClause(body))
                    .findFirst();
            if (found.isEmpty() || !honoured || first.anchor() < found.get(0).anchor()) {
                return Optional.empty();
            }
            AwardKind kind = found.get(found.size() - 1).award;
            grantor.ifPresent(body -> counts.removeAll(run));
            return grantor.map(body -> draft(kind, run, body));
        }

        private AwardDraft draft(AwardKind kind, List<CountDraft> run, BodyMention grantor) {
            CountDraft last = run.get(run.size() - 1);
            AwardDraft draft = new AwardDraft(
                    view.sentence(), run.get(0).anchor(), last.phraseEnd, "award bestowed", kind, Recipients.of(run));
            draft.grantor = Persons.named(view, grantor);
            return draft;
        }

        private boolean opensClause(BodyMention body) {
            int hyphen = view.previous(body.first());
            int article = view.symbol(hyphen, "-") ? view.previous(view.previous(hyphen)) : hyphen;
            int comma = view.cue(article, Cue.LINK) ? view.previous(article) : article;
            return view.symbol(comma, ",") || view.cue(comma, Cue.AND);
        }

        private int nearestVerb(int award) {
            return verbs.stream()
                    .min(Comparator.comparingInt(
                            verb -> verb < award ? award - view.next(verb) : verb - view.next(award)))
                    .orElseThrow();
        }

        /**
         * Recipients side by side, as in "26 collectives and 19 individuals" or "26 collectives (4 of the police) and 19 individuals", with no award or verb
         * between them.
         */
        private List<List<CountDraft>> runs(List<CountDraft> recipients, List<Integer> awards) {
            Clauses clauses = new Clauses(view);
            List<List<CountDraft>> runs = new ArrayList<>();
            int end = Integer.MIN_VALUE / 2;
            for (CountDraft count : recipients) {
                int from = end;
                boolean apart = Stream.concat(awards.stream(), verbs.stream())
                        .anyMatch(token -> token >= from && token < count.anchor());
                if (apart || count.anchor() - clauses.behindBracket(end) > LONGEST_JOINT || isNewClause(count)) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(count);
                end = count.phraseEnd;
            }
            return runs;
        }

        /** ", and three teachers received": a count with its verb right behind it, where verbs stand second, begins another clause. */
        private boolean isNewClause(CountDraft count) {
            int and = view.previous(count.anchor());
            return view.language().verbSecond()
                    && view.cue(and, Cue.AND)
                    && view.symbol(view.previous(and), ",")
                    && verbs.contains(count.phraseEnd);
        }

        /** The award that stands nearest to a run of recipients; each run is honoured once. */
        private int nearestTo(List<CountDraft> run, List<Integer> awards) {
            int anchor = run.get(0).anchor();
            int to = view.previous(anchor);
            int given = beforeGrantor(view.previous(view.joined(anchor) ? anchor : to));
            // "Flags to 9 units and certificates to 24 groups": to whom stands behind what.
            int before = isTo(to, anchor) ? awardBefore(given, awards) : -1;
            if (before >= 0) {
                return before;
            }
            return awards.stream()
                    .min(Comparator.comparingInt(award -> distance(run, award)))
                    .orElseThrow();
        }

        /** The token before the body, "of the" aside, that ends with a token; the token itself where none does. */
        private int beforeGrantor(int last) {
            for (BodyMention body : bodies) {
                if (body.end() == view.next(last)) {
                    int before = view.previous(body.first());
                    while (view.cue(before, Cue.LINK)) {
                        before = view.previous(before);
                    }
                    return before;
                }
            }
            int token = last;
            for (int words = 0; words < LONGEST_UNIT && isOfUnit(view, token); words++) {
                token = view.previous(token);
            }
            return token;
        }

        private boolean isTo(int token, int anchor) {
            return view.cue(token, Cue.TO)
                    || view.joined(anchor)
                    || view.language().proclitics().indexOf(view.text(token)) > 0
                    || view.language().verbSecond() && Agreement.isPreposition(view, token);
        }

        /** The award that ends at a token, or before the verb's particle there: "handed flags over to 9 units"; negative for none. */
        private int awardBefore(int token, List<Integer> awards) {
            if (view.language().verbLast()) {
                return -1;
            }
            int award = view.language().verbSecond() && !awards.contains(token) ? view.previous(token) : token;
            return awards.contains(award) ? award : -1;
        }

        private int distance(List<CountDraft> run, int token) {
            int first = run.get(0).anchor();
            int end = run.get(run.size() - 1).phraseEnd;
            int near = token < first ? first - view.next(token) : Math.max(0, token - end);
            boolean apart = isApart(Math.min(token, end), Math.max(token, first))
                    // "Three groups a flag and 26 groups a certificate": "and" leads to the next ones and theirs.
                    || token < first && view.cue(view.previous(first), Cue.AND);
            return apart ? near + LONGEST_JOINT : near;
        }

        /** "…, and booked 86 trips for 380 workers": behind a comma, whoever something else was counted for is not honoured. */
        private boolean isOfAnother(List<CountDraft> run, int award, List<CountDraft> counts) {
            int anchor = run.get(0).anchor();
            return award < anchor
                    && counts.stream()
                            .anyMatch(count -> count.anchor() > award
                                    && count.phraseEnd <= anchor
                                    && !Recipients.KINDS.contains(count.honoured)
                                    && isApart(award, count.anchor())
                                    && !AwardWords.isAward(view, view.previous(count.phraseEnd)));
        }

        /** "They visited 5 families and handed over 30 gifts": but where verbs stand last, what stands before "and" and the verb is another verb's. */
        private boolean isOfVerbBefore(List<CountDraft> run, int verb) {
            int and = view.previous(verb);
            boolean alone = view.language().verbSecond() && view.cue(and, Cue.AND);
            boolean joined = view.language().verbFirst()
                    && view.text(verb).startsWith(view.language().proclitics().get(0));
            return (alone || joined)
                    && !view.cue(verb, Cue.RECEIVED)
                    && run.get(run.size() - 1).phraseEnd <= (joined ? verb : and)
                    && verbs.stream().noneMatch(other -> other < run.get(0).anchor());
        }

        /** "18 teams took part, and the jury gave prizes": where verbs stand first, what a comma sets apart before one of giving, or one with "and", is not whom it gives to. */
        private boolean isOfClauseBefore(List<CountDraft> run, int verb, int award) {
            int end = run.get(run.size() - 1).phraseEnd;
            boolean gives =
                    view.cue(verb, Cue.AWARDED) || view.mayHaveAnd(verb) || view.mayHaveAnd(view.previous(verb));
            return view.language().verbFirst() && gives && end <= verb && verb < award && isApart(end, verb);
        }

        /** What stands behind a comma is farther away than its words are. */
        private boolean isApart(int first, int end) {
            for (int token = first; token < end; token = view.next(token)) {
                if (view.symbol(token, ",")) {
                    return true;
                }
            }
            return false;
        }
    }
}
