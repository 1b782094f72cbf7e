package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Theme;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What is said of the counts of a sentence beside their number: attributes of the noun, the level, the theme, and the predicate of the clause.
 */
final class Attributes {

    private static final int LONGEST_RELATIVE = 4;

    /** What is said of the last of a list is not said of the others. */
    private static final Set<Qualifier> OF_ITS_OWN =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ESCAPED_POVERTY, Qualifier.ETHNIC_MINORITY);

    private final View view;
    private final List<CountDraft> counts;

    Attributes(View view, List<CountDraft> counts) {
        this.view = view;
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
            level(count, after);
            theme(count, before, after);
        }
        for (int first = 0; first < counts.size(); ) {
            int last = lastJoined(first);
            clause(first, last);
            first = last + 1;
        }
    }

    /** Attributes between the number and its noun, and inside a noun of several words. */
    private void inside(CountDraft count) {
        inside(count, count.anchor(), count.phraseEnd);
        inside(count, count.describedFirst(), count.describedEnd());
    }

    private void inside(CountDraft count, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            view.sense(token, Sense.Qualifier.class)
                    .map(Sense.Qualifier::qualifier)
                    .ifPresent(count.qualifiers::add);
            if (view.sense(token, Sense.Subject.class).isPresent()) {
                for (int inner = token + 1; inner < view.next(token); inner++) {
                    view.innerSense(inner, Sense.Qualifier.class)
                            .filter(qualifier -> !qualifier.predicate())
                            .map(Sense.Qualifier::qualifier)
                            .ifPresent(count.qualifiers::add);
                }
            }
        }
    }

    /** Attributes that follow the noun without anything else between. */
    private void behind(CountDraft count, int from, int limit) {
        if (from == 0) {
            return;
        }
        int token = from;
        while (token < limit
                && (isGlue(token) || view.sense(token, Sense.Qualifier.class).isPresent() || isBridge(token, limit))) {
            if (view.language().nounAfterAdjectives() && predicate(token).isPresent()) {
                return;
            }
            attribute(token).ifPresent(count.qualifiers::add);
            token = view.next(token);
        }
        relative(token, limit).ifPresent(count.qualifiers::add);
    }

    /** A relative clause that begins right behind the noun: "households, which escaped poverty". */
    private Optional<Qualifier> relative(int from, int limit) {
        int pronoun = view.symbol(from, ",") ? view.next(from) : view.previous(from);
        if (!view.cue(pronoun, Cue.LINK)) {
            return Optional.empty();
        }
        int token = view.next(pronoun);
        for (int steps = 0; steps < LONGEST_RELATIVE && token < limit && !isClauseEnd(token); steps++) {
            Optional<Qualifier> found = view.sense(token, Sense.Qualifier.class).map(Sense.Qualifier::qualifier);
            if (found.isPresent()) {
                return found;
            }
            token = view.next(token);
        }
        return Optional.empty();
    }

    private boolean isGlue(int token) {
        return view.cue(token, Cue.LINK)
                && view.sense(token, Sense.Qualifier.class).isEmpty();
    }

    /** One unknown word between a noun and an attribute that follows it: "households living in poverty". */
    private boolean isBridge(int token, int limit) {
        return !view.language().nounAfterAdjectives()
                && view.unknownWord(token)
                && token + 1 < limit
                && attribute(token + 1).isPresent();
    }

    private Optional<Qualifier> attribute(int token) {
        return view.sense(token, Sense.Qualifier.class)
                .filter(q -> !q.predicate())
                .map(Sense.Qualifier::qualifier);
    }

    private Optional<Qualifier> predicate(int token) {
        if (view.quoted(token)) {
            return Optional.empty();
        }
        return view.sense(token, Sense.Qualifier.class)
                .filter(Sense.Qualifier::predicate)
                .map(Sense.Qualifier::qualifier)
                .or(() -> view.cue(token, Cue.HELD) ? Optional.of(Qualifier.HELD) : Optional.empty());
    }

    private void level(CountDraft count, int limit) {
        int end = until(count.anchor(), limit, this::isClauseEnd);
        count.level = levelIn(count.anchor(), end)
                .or(() ->
                        count.describedEnd() == 0 ? Optional.empty() : levelIn(count.describedFirst(), count.anchor()))
                .orElse(null);
    }

    private Optional<Level> levelIn(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Sense.LevelWord> phrase =
                    view.sense(token, Sense.LevelWord.class).filter(word -> word.kind() == Sense.LevelKind.PHRASE);
            if (phrase.isPresent()) {
                return phrase.map(Sense.LevelWord::level);
            }
        }
        return Optional.empty();
    }

    private void theme(CountDraft count, int before, int after) {
        int end = until(count.anchor(), after, this::isClauseEnd);
        Optional<Theme> theme = themeIn(count.anchor(), end);
        count.theme = theme.or(() -> count.whole != null
                        ? Optional.empty()
                        : themeIn(clauseStart(count.anchor(), before), count.anchor()))
                .orElse(null);
    }

    private Optional<Theme> themeIn(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Sense.ThemeName> name = view.sense(token, Sense.ThemeName.class);
            if (name.isPresent()) {
                return name.map(Sense.ThemeName::theme);
            }
        }
        return Optional.empty();
    }

    /** The last of the counts that are joined to the one at {@code first}, each to the next. */
    private int lastJoined(int first) {
        int last = first;
        while (last + 1 < counts.size() && isJoined(view, counts.get(last), counts.get(last + 1))) {
            last++;
        }
        return last;
    }

    /**
     * The nearest predicate of the clause, behind the counts or before them, by where the language has its verbs. Counts that are joined share it, so
     * it is looked for once.
     */
    private void clause(int first, int last) {
        int after = last + 1 < counts.size() ? counts.get(last + 1).anchor() : view.end();
        int before = first == 0 ? view.first() : counts.get(first - 1).phraseEnd;
        int anchor = counts.get(first).anchor();
        int start = clauseStart(anchor, before);
        int phraseEnd = counts.get(last).phraseEnd;
        int behind = view.cue(phraseEnd, Cue.OF_WHICH) ? view.next(phraseEnd) : phraseEnd;
        int end = until(behind, after, this::isClauseEnd);
        boolean verbFirst = view.language().verbFirst();
        Optional<Qualifier> predicate = proposed(isFresh(first, start) ? governing(start, before) : start, end)
                .or(() -> verbFirst ? lastIn(start, anchor) : Optional.empty())
                .or(() -> firstIn(behind, end))
                .or(() -> lastIn(start, anchor));
        for (int index = first; index <= last; index++) {
            boolean isLast = index == last;
            predicate
                    .filter(qualifier -> isLast || !OF_ITS_OWN.contains(qualifier))
                    .ifPresent(counts.get(index).qualifiers::add);
        }
    }

    /** Whether no count stands in the clause before this one, whose own predicate that clause's verb would be. */
    private boolean isFresh(int first, int start) {
        if (first == 0) {
            return true;
        }
        for (int token = counts.get(first - 1).phraseEnd; token < start; token = view.next(token)) {
            if (view.symbol(token, ";") || view.item(token, Item.Ratio.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The start of the clause, or the predicate right before its comma: "proposed, to recognize 39 models". */
    private int governing(int start, int limit) {
        int comma = view.previous(start);
        if (!view.symbol(comma, ",")) {
            return start;
        }
        int token = view.previous(comma);
        // A verb's particle may stand between the verb and the comma.
        for (int steps = 0; steps <= 1 && token >= limit; steps++) {
            if (predicate(token).isPresent()) {
                return token;
            }
            token = view.previous(token);
        }
        return start;
    }

    /** What is proposed to be recognized is not recognized yet. */
    private Optional<Qualifier> proposed(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Qualifier> found = predicate(token).filter(Qualifier.PROPOSED::equals);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Qualifier> firstIn(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Qualifier> found = predicate(token);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Qualifier> lastIn(int from, int to) {
        Optional<Qualifier> nearest = Optional.empty();
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Qualifier> here = predicate(token);
            nearest = here.isPresent() ? here : nearest;
        }
        return nearest;
    }

    /** Whether nothing but "and", "with" and their like stands between two counts. */
    static boolean isJoined(View view, CountDraft one, CountDraft next) {
        boolean apart = one.whole == null || next.whole == null || !isJoined(view, one.whole, next.whole);
        if (one.whole != next.whole && apart) {
            return false;
        }
        boolean linked = false;
        for (int token = one.phraseEnd; token < next.anchor(); token = view.next(token)) {
            boolean link = view.cue(token, Cue.AND) || view.cue(token, Cue.WITH);
            boolean small = view.symbol(token, ",")
                    || view.cue(token, Cue.LINK)
                    || view.sense(token, Sense.BoundWord.class).isPresent();
            if (!link && !small) {
                return false;
            }
            linked |= link;
        }
        // "In 14 districts, 39 models were built": the districts were not.
        return linked || !view.cue(view.previous(one.anchor()), Cue.AT);
    }

    /** Where the clause ends that goes on from a token; a bracket that closes before the limit is no end. */
    private int until(int from, int limit, IntPredicate end) {
        int token = from;
        while (token < limit) {
            int behind = view.symbol(token, "(") ? closing(token, limit) : -1;
            if (behind > 0) {
                token = behind;
            } else if (end.test(token)) {
                return token;
            } else {
                token = view.next(token);
            }
        }
        return limit;
    }

    private int clauseStart(int anchor, int limit) {
        int token = anchor;
        while (token > limit) {
            int before = view.previous(token);
            int opening = view.symbol(before, ")") ? opening(before, limit) : -1;
            if (opening >= 0) {
                token = opening;
            } else if (isClauseEnd(before)) {
                break;
            } else {
                token = before;
            }
        }
        return Math.max(token, limit);
    }

    /** The token behind the bracket that opens at a token, or -1 when it does not close before the limit. */
    private int closing(int open, int limit) {
        for (int token = open; token < limit; token = view.next(token)) {
            if (view.symbol(token, ")")) {
                return token + 1;
            }
        }
        return -1;
    }

    private int opening(int close, int limit) {
        for (int token = close; token >= limit; token = view.previous(token)) {
            if (view.symbol(token, "(")) {
                return token;
            }
        }
        return -1;
    }

    private boolean isClauseEnd(int token) {
        return !view.holds(token)
                || view.symbol(token, ",;:()")
                || view.cue(token, Cue.INCLUDING)
                || view.cue(token, Cue.OF_WHICH);
    }
}
