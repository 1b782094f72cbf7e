package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of the counts of a sentence beside their number: attributes of the noun, the level, the theme, and the predicate of the clause.
 */
final class Attributes {

    private static final int LONGEST_RELATIVE = 4;
    private static final int LONGEST_STATEMENT = 6;

    /** What people are rather than what is done to them. */
    private static final Set<Qualifier> CONDITIONS =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ETHNIC_MINORITY, Qualifier.EXEMPLARY);

    /** What the noun itself may say of what is counted: "the poor", "makeshift homes", "new builds". */
    private static final Set<Qualifier> OF_NOUNS =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ETHNIC_MINORITY, Qualifier.TEMPORARY, Qualifier.NEW);

    private final View view;
    private final Clauses clauses;
    private final Levels levels;
    private final List<CountDraft> counts;

    Attributes(View view, List<CountDraft> counts) {
        this.view = view;
        this.clauses = new Clauses(view);
        this.levels = new Levels(view, clauses);
        this.counts = counts;
    }

    void read() {
        for (int i = 0; i < counts.size(); i++) {
            CountDraft count = counts.get(i);
            int before = i == 0 ? view.first() : counts.get(i - 1).phraseEnd;
            int after = i + 1 < counts.size() ? counts.get(i + 1).anchor() : view.end();
            inside(count);
            behind(count, count.phraseEnd, after);
            behind(count, count.describedEnd(), count.anchor());
            stated(count, after);
            labelled(count, before);
            levels.read(count, before, after);
            theme(count, before, after);
        }
        levels.ofParts(counts);
        for (int i = 1; i < counts.size(); i++) {
            share(counts.get(i - 1), counts.get(i));
        }
        new Predicates(view, clauses, counts).read();
        counts.forEach(new LabelledConditions(view)::read);
        for (int i = 1; i < counts.size(); i++) {
            merge(counts.get(i - 1), counts.get(i));
        }
        counts.forEach(count -> count.qualifiers.removeIf(qualifier -> !Kinds.mayBe(count.subject(), qualifier)));
    }

    /** "12 communes were merged into 5 communes": those that were before are merged, and not what they became. */
    private void merge(CountDraft one, CountDraft next) {
        int into = view.previous(next.anchor());
        boolean becomes = view.cue(into, Cue.WAY) || view.cue(into, Cue.TO) || view.leadsTo(into);
        if (becomes && one.isOfKind(next) && isMerged(one.phraseEnd, next)) {
            one.qualifiers.add(Qualifier.MERGED);
            next.qualifiers.remove(Qualifier.MERGED);
        }
    }

    /** Whether the clause of two counts, from behind the first of them, says that things are merged. */
    private boolean isMerged(int from, CountDraft next) {
        for (int token = from; view.holds(token) && !clauses.isEnd(token); token = view.next(token)) {
            if (PredicateWords.at(view, token).filter(Qualifier.MERGED::equals).isPresent()) {
                return true;
            }
        }
        return next.qualifiers.contains(Qualifier.MERGED);
    }

    /** "40 groups and 55 persons exemplary in a movement": what is said of the last holds for the collectives beside it. */
    private void share(CountDraft one, CountDraft next) {
        boolean pair = one.subject().equals(Subject.COLLECTIVE) && next.honoured.equals(Subject.INDIVIDUAL);
        if (!pair || !JoinedCounts.are(view, one, next)) {
            return;
        }
        one.theme = one.theme == null ? next.theme : one.theme;
        next.theme = next.theme == null ? one.theme : next.theme;
        if (!view.language().nounAfterAdjectives()) {
            if (next.qualifiers.contains(Qualifier.EXEMPLARY)) {
                one.qualifiers.add(Qualifier.EXEMPLARY);
            }
        }
    }

    /** "Houses: registered 412, completed 371": where attributes stand behind their nouns and verbs last, one alone before a number is its label. */
    private void labelled(CountDraft count, int before) {
        int label = view.previous(count.anchor());
        int sign = view.previous(label);
        boolean opens = view.symbol(sign, ";:(") || view.symbol(sign, ",") && sign == before;
        if (view.language().verbLast() && label >= before && opens) {
            view.sense(label, Sense.Qualifier.class)
                    .map(Sense.Qualifier::qualifier)
                    .filter(qualifier -> !Nouns.isKnown(view, label))
                    .ifPresent(count.qualifiers::add);
        }
    }

    /** Attributes between the number and its noun, and inside a noun of several words. */
    private void inside(CountDraft count) {
        inside(count, count.anchor(), count.phraseEnd);
        inside(count, count.describedFirst(), count.describedEnd());
    }

    private void inside(CountDraft count, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            int at = token;
            boolean noun = view.has(token, Sense.Subject.class);
            view.sense(token, Sense.Qualifier.class)
                    .filter(qualifier -> !noun || !qualifier.predicate())
                    .map(Sense.Qualifier::qualifier)
                    .filter(qualifier -> !isNoun(count, at) || OF_NOUNS.contains(qualifier))
                    .filter(qualifier ->
                            !qualifier.word().equals(count.subject().word()))
                    .ifPresent(count.qualifiers::add);
            if (noun) {
                for (int inner = token + 1; inner < view.next(token); inner = view.innerNext(inner)) {
                    view.innerSense(inner, Sense.Qualifier.class)
                            .filter(qualifier -> !qualifier.predicate())
                            .map(Sense.Qualifier::qualifier)
                            .ifPresent(count.qualifiers::add);
                }
            }
        }
    }

    /** A thing counted says nothing of itself, though its word be an attribute elsewhere, as behind another noun; a person may: "participants". */
    private boolean isNoun(CountDraft count, int token) {
        return !Kinds.isPerson(count.subject()) && !isOfKind(count, view.previous(token)) && isOfKind(count, token);
    }

    private boolean isOfKind(CountDraft count, int token) {
        return view.sense(token, Sense.Subject.class)
                .filter(sense -> sense.subject().equals(count.subject()))
                .isPresent();
    }

    /** Attributes that follow the noun without anything else between. */
    private void behind(CountDraft count, int from, int limit) {
        if (from == 0) {
            return;
        }
        int token = from;
        while (token < limit
                && (isGlue(token)
                        || view.has(token, Sense.Qualifier.class)
                        || isBridge(token, limit)
                        || isJoint(token, limit))) {
            if (view.language().nounAfterAdjectives()
                    && PredicateWords.at(view, token).isPresent()) {
                return;
            }
            view.attribute(token).ifPresent(count.qualifiers::add);
            token = view.next(token);
        }
        count.qualifiers.addAll(relative(token, limit));
    }

    /** A relative clause that begins right behind the noun: "households, which escaped poverty". */
    private Set<Qualifier> relative(int from, int limit) {
        int comma = ownClauseEnd(from, limit);
        int pronoun = view.symbol(comma, ",") ? view.next(comma) : view.previous(from);
        // "…, that of the others": a pronoun for what was counted, not for whom.
        if (!view.cue(pronoun, Cue.LINK) || view.cue(view.next(pronoun), Cue.LINK)) {
            return Set.of();
        }
        int token = view.next(pronoun);
        for (int steps = 0; steps < LONGEST_RELATIVE && token < limit && !clauses.isEnd(token); steps++) {
            Optional<Qualifier> found = qualifier(token);
            if (found.isPresent()) {
                return withJoined(found.get(), view.next(token));
            }
            token = view.next(token);
        }
        return Set.of();
    }

    /** "Who are poor or nearly poor": a condition and the one that a small word joins to it. */
    private Set<Qualifier> withJoined(Qualifier first, int or) {
        boolean joint = view.cue(or, Cue.AND) || view.calendar(or, CalendarKind.OR);
        Optional<Qualifier> second = joint && CONDITIONS.contains(first) ? qualifier(view.next(or)) : Optional.empty();
        return second.filter(CONDITIONS::contains)
                .filter(other -> !other.equals(first))
                .map(other -> Set.of(first, other))
                .orElse(Set.of(first));
    }

    private Optional<Qualifier> qualifier(int token) {
        return view.sense(token, Sense.Qualifier.class).map(Sense.Qualifier::qualifier);
    }

    /** The end of the clause, where no other noun stands before it that a relative pronoun might be of. */
    private int ownClauseEnd(int from, int limit) {
        int token = from;
        while (token < limit && !clauses.isEnd(token) && !Nouns.isKnown(view, token)) {
            token = view.next(token);
        }
        return token;
    }

    /** What a clause states somebody to be: "38 households count as poor", "296 belong to an ethnic minority". */
    private void stated(CountDraft count, int limit) {
        int token = view.cue(count.phraseEnd, Cue.OF_WHICH) ? view.next(count.phraseEnd) : count.phraseEnd;
        for (int steps = 0; steps < LONGEST_STATEMENT && token < limit && !clauses.isEnd(token); steps++) {
            Optional<Qualifier> found = view.attribute(token).filter(CONDITIONS::contains);
            if (found.isPresent()) {
                if (!Nouns.isKnown(view, view.next(token)) || isPeople(found.get(), view.next(token))) {
                    found.ifPresent(count.qualifiers::add);
                }
                return;
            }
            if (leavesStatement(token)) {
                return;
            }
            token = view.next(token);
        }
    }

    /** "Of the people of the Dao": what names the members of an ethnic minority. */
    private boolean isPeople(Qualifier said, int token) {
        return said.equals(Qualifier.ETHNIC_MINORITY)
                && Nouns.known(view, token)
                        .filter(noun -> noun.subject().equals(Subject.PERSON))
                        .isPresent();
    }

    /** Another noun, a preposition or a number begins to speak of something else. */
    private boolean leavesStatement(int token) {
        return Nouns.isKnown(view, token)
                || view.cue(token, Cue.AT)
                || view.cue(token, Cue.WITH)
                || view.cue(token, Cue.BY)
                || view.cue(token, Cue.AND)
                || view.item(token) instanceof Item.Number
                || view.unknownWord(token)
                        && (!view.language().nounAfterAdjectives()
                                || view.language().capitalizedNouns()
                                        && view.tokens().capitalized(token));
    }

    private boolean isGlue(int token) {
        return view.cue(token, Cue.LINK) && !view.has(token, Sense.Qualifier.class);
    }

    /** One unknown word between a noun and an attribute that follows it: "households living in poverty". */
    private boolean isBridge(int token, int limit) {
        return !view.language().nounAfterAdjectives()
                && (view.unknownWord(token) || isNounOfItsOwn(token))
                && view.next(token) < limit
                && view.attribute(view.next(token)).isPresent();
    }

    /** Another noun that nothing is written together with, as a preposition may be: "houses for-households poor". */
    private boolean isNounOfItsOwn(int token) {
        return view.proclitic(token).isEmpty() && view.has(token, Sense.Subject.class);
    }

    /** "poor and nearly poor": attributes side by side. */
    private boolean isJoint(int token, int limit) {
        return !view.language().nounAfterAdjectives()
                && view.cue(token, Cue.AND)
                && view.next(token) < limit
                && view.attribute(view.next(token)).isPresent();
    }

    private void theme(CountDraft count, int before, int after) {
        if (!view.contents().mayHaveThemes()) {
            return;
        }
        int end = clauses.end(count.anchor(), after);
        Optional<Theme> theme = themeIn(count.anchor(), end);
        count.theme = theme.or(() -> count.whole != null
                        ? Optional.empty()
                        : themeIn(clauses.start(count.anchor(), before), count.anchor())
                                .or(() -> themeOfLabel(count, before)))
                .orElse(null);
    }

    /** "Recognized as new rural area: 7 communes" */
    private Optional<Theme> themeOfLabel(CountDraft count, int before) {
        int start = clauses.start(count.anchor(), before);
        int label = clauses.labelled(start);
        boolean said = label < start
                && label >= before
                && view.language().verbSecond()
                && PredicateWords.at(view, label).isPresent();
        return said ? themeIn(label, start) : Optional.empty();
    }

    private Optional<Theme> themeIn(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            int at = token;
            Optional<Sense.ThemeName> name =
                    view.sense(token, Sense.ThemeName.class).or(() -> view.modifier(at, Sense.ThemeName.class));
            if (name.isPresent()) {
                return name.map(Sense.ThemeName::theme);
            }
        }
        return Optional.empty();
    }
}
