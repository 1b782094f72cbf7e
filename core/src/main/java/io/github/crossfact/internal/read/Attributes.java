package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of the counts of a sentence beside their number: attributes of the noun, the level, the theme, and the predicate of the clause.
 */
final class Attributes {

    private static final int LONGEST_RELATIVE = 4;
    private static final int LONGEST_STATEMENT = 6;

    /** How many small words may stand before a unit: "in the". */
    private static final int LONGEST_PLACE = 2;

    /** What people are rather than what is done to them. */
    private static final Set<Qualifier> CONDITIONS =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ETHNIC_MINORITY, Qualifier.EXEMPLARY);

    /** What the noun itself may say of what is counted: "the poor", "makeshift homes". */
    private static final Set<Qualifier> OF_NOUNS =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ETHNIC_MINORITY, Qualifier.TEMPORARY);

    /** What is told apart by its level, and not named by where it is. */
    private static final Set<Subject> LEVELLED = Set.of(
            Subject.MODEL,
            Subject.DIALOGUE,
            Subject.MEETING,
            Subject.PROJECT,
            Subject.CAMPAIGN,
            Subject.MOVEMENT,
            Subject.COURSE,
            Subject.COLLECTIVE,
            Subject.TEAM,
            Subject.AGENCY,
            Subject.UNIT,
            Subject.CADRE,
            Subject.PARTY_ORGANIZATION,
            Subject.ACHIEVEMENT,
            Subject.DOCUMENT,
            Subject.PRODUCT);

    private final View view;
    private final Clauses clauses;
    private final List<CountDraft> counts;

    Attributes(View view, List<CountDraft> counts) {
        this.view = view;
        this.clauses = new Clauses(view);
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
            level(count, before, after);
            theme(count, before, after);
        }
        levelsOfParts();
        for (int i = 1; i < counts.size(); i++) {
            share(counts.get(i - 1), counts.get(i));
        }
        new Predicates(view, clauses, counts).read();
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
            if (Predicates.at(view, token).filter(Qualifier.MERGED::equals).isPresent()) {
                return true;
            }
        }
        return next.qualifiers.contains(Qualifier.MERGED);
    }

    /** "40 groups and 55 persons exemplary in a movement": what is said of the last holds for the collectives beside it. */
    private void share(CountDraft one, CountDraft next) {
        boolean pair = one.subject().equals(Subject.COLLECTIVE)
                && next.subject().equals(Subject.INDIVIDUAL)
                && !view.language().nounAfterAdjectives();
        if (pair && isJoined(view, one, next)) {
            one.theme = one.theme == null ? next.theme : one.theme;
            if (next.qualifiers.contains(Qualifier.EXEMPLARY)) {
                one.qualifiers.add(Qualifier.EXEMPLARY);
            }
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
            boolean noun = view.sense(token, Sense.Subject.class).isPresent();
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

    /** A thing counted says nothing of itself, though its word be an attribute elsewhere; a person may: "participants". */
    private boolean isNoun(CountDraft count, int token) {
        return !Kinds.isPerson(count.subject())
                && view.sense(token, Sense.Subject.class)
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
                        || view.sense(token, Sense.Qualifier.class).isPresent()
                        || isBridge(token, limit)
                        || isJoint(token, limit))) {
            if (view.language().nounAfterAdjectives()
                    && Predicates.at(view, token).isPresent()) {
                return;
            }
            attribute(token).ifPresent(count.qualifiers::add);
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
        boolean joint = view.cue(or, Cue.AND) || view.unknownWord(or);
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
            Optional<Qualifier> found = attribute(token).filter(CONDITIONS::contains);
            if (found.isPresent()) {
                if (!Nouns.isKnown(view, view.next(token))) {
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

    /** Another noun, a preposition or a number begins to speak of something else. */
    private boolean leavesStatement(int token) {
        return Nouns.isKnown(view, token)
                || view.cue(token, Cue.AT)
                || view.cue(token, Cue.WITH)
                || view.cue(token, Cue.BY)
                || view.cue(token, Cue.AND)
                || view.item(token, Item.Number.class).isPresent()
                || view.unknownWord(token)
                        && (!view.language().nounAfterAdjectives()
                                || view.language().capitalizedNouns()
                                        && view.tokens().capitalized(token));
    }

    private boolean isGlue(int token) {
        return view.cue(token, Cue.LINK)
                && view.sense(token, Sense.Qualifier.class).isEmpty();
    }

    /** One unknown word between a noun and an attribute that follows it: "households living in poverty". */
    private boolean isBridge(int token, int limit) {
        return !view.language().nounAfterAdjectives()
                && (view.unknownWord(token) || isNounOfItsOwn(token))
                && view.next(token) < limit
                && attribute(view.next(token)).isPresent();
    }

    /** Another noun that nothing is written together with, as a preposition may be: "houses for-households poor". */
    private boolean isNounOfItsOwn(int token) {
        return view.proclitic(token).isEmpty()
                && view.sense(token, Sense.Subject.class).isPresent();
    }

    /** "poor and nearly poor": attributes side by side. */
    private boolean isJoint(int token, int limit) {
        return !view.language().nounAfterAdjectives()
                && view.cue(token, Cue.AND)
                && view.next(token) < limit
                && attribute(view.next(token)).isPresent();
    }

    private Optional<Qualifier> attribute(int token) {
        return view.sense(token, Sense.Qualifier.class)
                .filter(q -> !q.predicate())
                .map(Sense.Qualifier::qualifier);
    }

    private void level(CountDraft count, int before, int after) {
        int end = clauses.end(
                view.cue(view.previous(count.phraseEnd), Cue.OF_WHICH) ? count.phraseEnd : count.anchor(), after);
        count.level = levelIn(count.anchor(), Math.min(end, view.next(count.phraseEnd)))
                .or(() -> adjective(count))
                .or(() ->
                        count.describedEnd() == 0 ? Optional.empty() : levelIn(count.describedFirst(), count.anchor()))
                .or(() -> levelAt(clauses.start(count.anchor(), before), before))
                .or(() -> levelRightBefore(count.anchor(), before))
                .or(() -> levelIn(count.phraseEnd, end))
                .or(() -> levelApart(end, after))
                .orElse(count.level);
    }

    /** "At district level 12 models were built": the level that the clause begins with. */
    private Optional<Level> levelAt(int start, int limit) {
        int token = view.cue(start, Cue.AND) ? view.next(start) : start;
        boolean begins = start == view.first() || start > limit || view.cue(start, Cue.AND);
        Optional<Level> level = begins ? levelIn(token, token + 1) : Optional.empty();
        return level.isPresent() ? level : levelBeforeComma(start, limit);
    }

    /** "At district level, 12 models were built": alone at the beginning of the sentence or of its part. */
    private Optional<Level> levelBeforeComma(int start, int limit) {
        int comma = view.previous(start);
        int phrase = view.previous(comma);
        int before = view.previous(phrase);
        boolean alone = view.symbol(comma, ",") && phrase >= limit && (!view.holds(before) || view.symbol(before, ";"));
        return alone ? levelIn(phrase, comma) : Optional.empty();
    }

    /** "904 dialogues: 7 in the province, 99 in the district": where parts are told apart by units without a name, their levels are meant. */
    private void levelsOfParts() {
        IdentityHashMap<CountDraft, Level> levels = new IdentityHashMap<>();
        for (CountDraft count : counts) {
            if (count.whole != null && count.level == null && LEVELLED.contains(count.subject())) {
                unitBehind(count.phraseEnd).ifPresent(level -> levels.put(count, level));
            }
        }
        levels.forEach((count, level) ->
                count.level = levels.keySet().stream().anyMatch(other -> other != count && other.whole == count.whole)
                        ? level
                        : null);
    }

    /** The level of a unit without a name that ends what a count is said to be in. */
    private Optional<Level> unitBehind(int behind) {
        int token = behind;
        for (int words = 0; words < LONGEST_PLACE && isPlaceWord(token); words++) {
            token = view.next(token);
        }
        int end = view.next(token);
        boolean ends = end >= view.end() || view.symbol(end, ",.;)") || view.cue(end, Cue.AND);
        return token == behind || !ends
                ? Optional.empty()
                : view.sense(token, Sense.LevelWord.class)
                        .filter(word -> word.kind() == Sense.LevelKind.UNIT || word.kind() == Sense.LevelKind.UNITS)
                        .map(Sense.LevelWord::level);
    }

    private boolean isPlaceWord(int token) {
        return view.cue(token, Cue.AT) || view.cue(token, Cue.LINK);
    }

    /**
     * "There were formed at commune level 12 teams", "proposed at commune level are 12 models": right before the number or the verb before that, and not
     * right behind another count.
     */
    private Optional<Level> levelRightBefore(int anchor, int limit) {
        int word = view.previous(anchor);
        int phrase = view.cue(word, Cue.BE) ? view.previous(word) : word;
        return phrase > limit ? levelIn(phrase, anchor) : Optional.empty();
    }

    /** "and 61 dialogues, at commune level": alone between commas, or at the end. */
    private Optional<Level> levelApart(int comma, int limit) {
        int phrase = view.next(comma);
        int end = view.next(phrase);
        boolean alone = view.symbol(comma, ",") && phrase < limit && (end >= view.end() || view.symbol(end, ",.;"));
        return alone ? levelIn(phrase, end) : Optional.empty();
    }

    private Optional<Level> levelIn(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            int at = token;
            Optional<Sense.LevelWord> phrase = view.sense(token, Sense.LevelWord.class)
                    .filter(word -> word.kind() == Sense.LevelKind.PHRASE || isHalf(at, word.kind()));
            if (phrase.isPresent()) {
                return phrase.map(Sense.LevelWord::level);
            }
        }
        return Optional.empty();
    }

    /** "2 at district- and 60 at commune level", "at communal and 12 at district level": half of a phrase, whose other half is said later. */
    private boolean isHalf(int token, Sense.LevelKind kind) {
        boolean stub = kind == Sense.LevelKind.UNIT && Compounds.isStub(view, token);
        boolean shared = kind == Sense.LevelKind.ADJECTIVE && view.cue(view.next(token), Cue.AND);
        return (stub || shared) && view.cue(view.previous(token), Cue.AT);
    }

    /** "124 communal units": an adjective between a number and its noun, or right behind it where the language puts it there. */
    private Optional<Level> adjective(CountDraft count) {
        for (int token = view.next(count.anchor()); token < count.phraseEnd; token = view.next(token)) {
            Optional<Level> level = adjective(token);
            if (level.isPresent()) {
                return level;
            }
        }
        boolean behind = !view.language().nounAfterAdjectives() && LEVELLED.contains(count.subject());
        // "National", behind a noun, is as often a part of its name.
        return behind ? adjective(count.phraseEnd).filter(level -> !level.equals(Level.NATIONAL)) : Optional.empty();
    }

    private Optional<Level> adjective(int token) {
        return view.sense(token, Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.ADJECTIVE)
                .map(Sense.LevelWord::level);
    }

    private void theme(CountDraft count, int before, int after) {
        int end = clauses.end(count.anchor(), after);
        Optional<Theme> theme = themeIn(count.anchor(), end);
        count.theme = theme.or(() -> count.whole != null
                        ? Optional.empty()
                        : themeIn(clauses.start(count.anchor(), before), count.anchor()))
                .orElse(null);
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

    /** Whether nothing but "and", "with" and their like stands between two counts. */
    static boolean isJoined(View view, CountDraft one, CountDraft next) {
        if (one.whole != next.whole
                && (one.whole == null || next.whole == null || !isJoined(view, one.whole, next.whole))) {
            return false;
        }
        boolean linked = false;
        for (int token = one.phraseEnd; token < next.anchor(); token = view.next(token)) {
            boolean link = view.cue(token, Cue.AND) || view.cue(token, Cue.WITH);
            boolean small = view.symbol(token, ",")
                    || view.cue(token, Cue.LINK)
                    || view.sense(token, Sense.LevelWord.class)
                            .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                            .isPresent()
                    || view.sense(token, Sense.BoundWord.class).isPresent();
            if (!link && !small) {
                return false;
            }
            linked |= link;
        }
        // "In 14 districts, 39 models were built": the districts were not.
        return linked || !view.cue(view.previous(one.anchor()), Cue.AT);
    }
}
