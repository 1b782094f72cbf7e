package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the levels of the counts of a sentence: "at district level", "communal", and where parts are told apart, "in the province". */
final class Levels {

    /** How many small words may stand before a unit: "in the". */
    private static final int LONGEST_PLACE = 2;

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

    /** What is a level's by its own name. */
    private static final Set<Subject> OF_LEVELS = Set.of(Subject.MODEL, Subject.DIALOGUE);

    private final View view;
    private final Clauses clauses;

    Levels(View view, Clauses clauses) {
        this.view = view;
        this.clauses = clauses;
    }

    /** Reads the level of a count from between the count before it and the one behind. */
    void read(CountDraft count, int before, int after) {
        int end = clauses.end(
                view.cue(view.previous(count.phraseEnd), Cue.OF_WHICH) ? count.phraseEnd : count.anchor(), after);
        count.level = phraseBefore(count.anchor(), before)
                .or(() -> in(count.anchor(), Math.min(end, view.next(count.phraseEnd))))
                .or(() -> adjective(count))
                .or(() -> inCompound(count))
                .or(() -> count.describedEnd() == 0
                        ? Optional.empty()
                        : in(Math.max(count.describedFirst(), before), count.anchor()))
                .or(() -> atBeginning(clauses.start(count.anchor(), before), before))
                .or(() -> rightBefore(count.anchor(), before))
                .or(() -> in(count.phraseEnd, end))
                .or(() -> apart(end, after))
                .or(() -> labelled(count))
                .orElse(count.level);
    }

    /** "At district level 12 models were built": the level that the clause begins with. */
    private Optional<Level> atBeginning(int start, int limit) {
        int token = view.cue(start, Cue.AND) ? view.next(start) : start;
        boolean begins = start == view.first() || start > limit || view.cue(start, Cue.AND);
        Optional<Level> level = begins ? in(token, token + 1) : Optional.empty();
        return level.isPresent() ? level : beforeComma(start, limit);
    }

    /** "At district level, 12 models were built": alone at the beginning of the sentence or of its part. */
    private Optional<Level> beforeComma(int start, int limit) {
        int comma = view.previous(start);
        int phrase = view.previous(comma);
        int before = view.previous(phrase);
        boolean alone = view.symbol(comma, ",") && phrase >= limit && view.edge(before, ";");
        return alone ? in(phrase, comma) : Optional.empty();
    }

    /** "904 dialogues: 7 in the province, 99 in the district": where parts are told apart by units without a name, their levels are meant. */
    void ofParts(List<CountDraft> counts) {
        IdentityHashMap<CountDraft, Level> levels = new IdentityHashMap<>(counts.size());
        for (CountDraft count : counts) {
            if (count.whole != null && count.level == null && LEVELLED.contains(count.subject())) {
                unitBehind(count.phraseEnd).ifPresent(level -> levels.put(count, level));
            }
        }
        levels.forEach((count, level) -> count.level = counts.stream()
                        .filter(other -> other.level != null || levels.containsKey(other))
                        .anyMatch(other -> other != count && other.whole == count.whole)
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
        boolean ends = view.edge(end, ",.;)") || view.cue(end, Cue.AND) || view.cue(end, Cue.BE);
        return token == behind || !ends
                ? Optional.empty()
                : view.sense(token, Sense.LevelWord.class)
                        .filter(word -> word.kind() == Sense.LevelKind.UNIT || word.kind() == Sense.LevelKind.UNITS)
                        .map(Sense.LevelWord::level);
    }

    private boolean isPlaceWord(int token) {
        return view.cue(token, Cue.AT) || view.cue(token, Cue.LINK) || view.cue(token, Cue.PARTITIVE);
    }

    /**
     * "There were formed at commune level 12 teams", "proposed at commune level are 12 models": right before the number or the verb before that, and not
     * right behind another count.
     */
    private Optional<Level> rightBefore(int anchor, int limit) {
        int word = view.previous(anchor);
        int phrase = view.cue(word, Cue.BE) ? view.previous(word) : word;
        return phrase > limit ? in(phrase, anchor) : Optional.empty();
    }

    /** "Dialogues at commune level 274, at district level 41": a phrase right before the number says more than one where the noun is. */
    private Optional<Level> phraseBefore(int anchor, int limit) {
        int phrase = view.previous(anchor);
        return phrase >= limit && view.isLevelPhrase(phrase) ? in(phrase, anchor) : Optional.empty();
    }

    /** "and 61 dialogues, at commune level": alone between commas, or at the end. */
    private Optional<Level> apart(int comma, int limit) {
        int phrase = view.next(comma);
        int end = view.next(phrase);
        boolean alone = view.symbol(comma, ",") && phrase < limit && (end >= view.end() || view.symbol(end, ",.;"));
        return alone ? in(phrase, end) : Optional.empty();
    }

    /** "Dialogues: district: 3": the label of a number that has its noun elsewhere. */
    private Optional<Level> labelled(CountDraft count) {
        return count.describedEnd() > 0
                        && LEVELLED.contains(count.subject())
                        && view.item(count.anchor()) instanceof Item.Number number
                ? LevelLabels.alone(view, number)
                : Optional.empty();
    }

    private Optional<Level> in(int from, int to) {
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

    /** "2 at district- and 60 at commune level", "at communal, 12 at district level": half of a phrase, whose other half is said later. */
    private boolean isHalf(int token, Sense.LevelKind kind) {
        boolean stub = kind == Sense.LevelKind.UNIT && Compounds.isStub(view, token);
        boolean shared = kind == Sense.LevelKind.ADJECTIVE && view.joint(view.next(token));
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

    /** "37 Gemeindedialoge": the first part of the noun of what levels have. */
    private Optional<Level> inCompound(CountDraft count) {
        return OF_LEVELS.contains(count.subject())
                ? view.modifier(view.previous(count.phraseEnd), Sense.LevelWord.class)
                        .filter(word -> word.kind() != Sense.LevelKind.ADJECTIVE)
                        .map(Sense.LevelWord::level)
                : Optional.empty();
    }

    private Optional<Level> adjective(int token) {
        return view.sense(token, Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.ADJECTIVE)
                .map(Sense.LevelWord::level);
    }
}
