package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows a sentence from count to count and tells which are parts of which whole: by cues, brackets and colons. */
final class Parts {

    private static final int LONGEST_LEAD = 3;
    /** How many numbers behind a colon are added up. */
    private static final int MOST_PARTS = 16;
    /** How many lists may stand inside each other, and how many wholes are looked through, so that a page of nothing but cues costs no more than another. */
    private static final int DEEPEST = 8;

    /** How parts belong to their whole. */
    private enum Relation {
        /** "including": some of it. */
        SUBSET,
        /** "Of the 39 models": some of it, until something else is counted. */
        OUT_OF,
        /** Behind "12 of them": more of them, as long as numbers have no noun of their own. */
        REST,
        /** "of which": all of it, unless two parts leave some over. */
        OF_WHICH,
        /** A list in brackets or behind a colon: all of it. */
        BREAKDOWN;

        boolean isSome() {
            return this == SUBSET || this == OUT_OF;
        }

        boolean isAll() {
            return this == OF_WHICH || this == BREAKDOWN;
        }
    }

    /**
     * A list of parts that is open.
     *
     * @param wholes counts side by side, one of which the parts belong to; the last one when in doubt
     * @param bracket whether it ends where its bracket closes
     */
    private record Frame(Relation relation, List<CountDraft> wholes, boolean bracket) {

        CountDraft whole() {
            return wholes.get(wholes.size() - 1);
        }

        /** The whole that a part fits best: one of its own kind, or the last that it may be part of at all. */
        CountDraft wholeOf(CountDraft part) {
            return nearest(whole -> whole.subject().equals(part.subject()))
                    .or(() -> nearest(whole -> Kinds.mayBePart(part.subject(), whole.subject())))
                    .orElse(whole());
        }

        private Optional<CountDraft> nearest(Predicate<CountDraft> fits) {
            return wholes.stream().filter(fits).reduce((one, next) -> next);
        }
    }

    private final View view;
    private final @Nullable CountDraft antecedent;
    /** The last count of a subject that is no part itself. */
    private final Map<Subject, CountDraft> wholes = new HashMap<>();

    /** The last counts that are no parts, the latest first. */
    private final Deque<CountDraft> latest = new ArrayDeque<>();

    private final Deque<Frame> frames = new ArrayDeque<>();
    /** The last count, and those before it that it is joined to. */
    private final List<CountDraft> run = new ArrayList<>();
    /** Whether a cue named the relation right before, so that the next count is a part whatever it counts. */
    private boolean cued;

    /** @param antecedent the last count of the paragraph before the sentence; null for none */
    Parts(View view, @Nullable CountDraft antecedent) {
        this.view = view;
        this.antecedent = antecedent;
    }

    /** The whole whose parts are being read; null when none are. */
    @Nullable
    CountDraft whole() {
        Frame frame = frames.peek();
        return frame == null ? null : frame.whole();
    }

    /** Whether parts are being read, and this is not the first of them behind its cue. */
    boolean isListing() {
        return !frames.isEmpty() && !cued;
    }

    /** Marks the count as a part when it stands among the parts of a whole. */
    void relate(CountDraft count) {
        Frame frame = frames.peek();
        boolean ofThem = isOfThem(count);
        if (isOfThose(count.phraseEnd, frame)) {
            count.whole = wholes.containsKey(count.subject())
                    ? wholes.get(count.subject())
                    : wholeOfOthers(count).orElse(wholeBefore(count));
        } else if (frame != null && !count.further && !isCompared(count) && isPart(count, frame.wholeOf(count))) {
            CountDraft whole = frame.wholeOf(count);
            count.whole = count.whole == null ? whole : count.whole;
            count.inBreakdown = frame.relation().isAll() && count.subject().equals(whole.subject());
            count.mayLeaveSome = frame.relation() == Relation.OF_WHICH;
        } else if (is(Relation.OUT_OF) && isApart(count)) {
            frames.pop();
            frame = frames.peek();
        }
        cued = false;
        if (isOutOfLast(count)) {
            count.whole = last();
        }
        if (isOutOf(count)) {
            last().whole = count;
            last().outOf = isSelection(view.previous(count.anchor())) ? null : count;
        }
        if (!run.isEmpty() && !Attributes.isJoined(view, last(), count)) {
            run.clear();
        }
        run.add(count);
        if (count.whole == null) {
            wholes.put(count.subject(), count);
            latest.push(count);
            if (latest.size() > DEEPEST) {
                latest.removeLast();
            }
        }
        if (isPartitive(count)) {
            push(new Frame(Relation.OUT_OF, List.of(count), false));
        } else if (ofThem && count.whole != null && frame == null) {
            push(new Frame(Relation.REST, List.of(count.whole), false));
        } else if (frame != null && run.size() > 1 && frame.wholes().equals(run.subList(0, run.size() - 1))) {
            // "Of 39 groups and 12 persons": wholes side by side.
            frames.pop();
            push(new Frame(frame.relation(), List.copyOf(run), frame.bracket()));
        }
    }

    /**
     * Whether a count behind the cue, or among the parts, is one of them. A larger number is no part, unless a cue says outright that it is: then
     * somebody has made a mistake that is worth telling.
     */
    private boolean isPart(CountDraft count, CountDraft whole) {
        if (is(Relation.REST) && !isBare(count)) {
            return false;
        }
        boolean within = count.quantity.value().compareTo(whole.quantity.value()) <= 0;
        boolean fits = Kinds.mayBePart(count.subject(), whole.subject());
        return whole != count && (cued ? within || fits : within && fits);
    }

    /** "12 of them", "12 booths among them for …": behind a count, with nothing behind it that would be one of those. */
    private boolean isOfThose(int token, @Nullable Frame frame) {
        int next = view.next(token);
        boolean alone = !view.holds(next)
                || view.symbol(next, ",;.)")
                || view.cue(next, Cue.AT)
                || view.cue(next, Cue.FUNCTION)
                || view.joined(next);
        return (view.cue(token, Cue.OF_WHICH) || view.cue(token, Cue.INCLUDING) && alone && frame == null)
                && !startsParts(token);
    }

    /** "19 members, 11 women among them": what was counted last of which these are a kind. */
    private Optional<CountDraft> wholeOfOthers(CountDraft part) {
        return wholes.values().stream()
                .filter(whole -> Kinds.mayBePart(part.subject(), whole.subject()))
                .filter(whole -> whole.quantity.value().compareTo(part.quantity.value()) > 0)
                .max(Comparator.comparingInt(CountDraft::anchor));
    }

    /** What the sentence before counted of the same, or the whole of that; null where it is not larger. */
    private @Nullable CountDraft wholeBefore(CountDraft part) {
        CountDraft whole = antecedent == null || antecedent.whole == null ? antecedent : antecedent.whole;
        if (whole == null || !whole.subject().equals(part.subject())) {
            return null;
        }
        return whole.quantity.value().compareTo(part.quantity.value()) > 0 ? whole : null;
    }

    /** "Compared to 31": how many there were before are none of those that there are. */
    private boolean isCompared(CountDraft count) {
        return view.cue(view.previous(count.anchor()), Cue.COMPARED);
    }

    /** ", 3 persons died": something else that a clause of its own counts. */
    private boolean isApart(CountDraft count) {
        int before = view.previous(count.anchor());
        boolean joined = !run.isEmpty() && Attributes.isJoined(view, last(), count);
        return !isBare(count) && !joined && (view.symbol(before, ",;") || view.cue(before, Cue.AND));
    }

    /** "12 of them", "12 of these houses". */
    private boolean isOfThem(CountDraft count) {
        return view.cue(view.previous(count.phraseEnd), Cue.OF_WHICH)
                || view.item(count.anchor()) instanceof Item.Number number && view.cue(number.end(), Cue.OF_WHICH);
    }

    /** Whether a count has no noun of its own, but at most its level. */
    private boolean isBare(CountDraft count) {
        int last = view.previous(count.phraseEnd);
        boolean level = view.sense(last, Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                .isPresent();
        return view.item(level ? view.previous(last) : last, Item.Number.class).isPresent();
    }

    /** "Of the 39 models, 12 were recognized": a whole at the beginning of a clause. */
    private boolean isPartitive(CountDraft count) {
        int token = view.previous(count.anchor());
        while (view.cue(token, Cue.LINK) && isPartitive(view.previous(token))) {
            token = view.previous(token);
        }
        int before = view.previous(token);
        return isPartitive(token)
                && (!view.holds(before)
                        || view.symbol(before, ",;:.–-")
                        || view.cue(before, Cue.AND)
                        || view.cue(before, Cue.CONTINUES));
    }

    /** "12 models out of 39 models": the whole behind its part. */
    private boolean isOutOf(CountDraft count) {
        int before = view.previous(count.anchor());
        boolean near = !run.isEmpty()
                && (view.cue(before, Cue.LINK) && last().phraseEnd == before || isPersonOf(last(), count));
        return (near || view.cue(before, Cue.PARTITIVE) || view.cue(before, Cue.OUT_OF))
                && !run.isEmpty()
                && last().whole == null
                && !last().isAround(count)
                && isSameNoun(last(), count)
                && last().quantity.value().compareTo(count.quantity.value()) < 0;
    }

    /** "They meet of 19 criteria, 12 criteria": a whole anywhere in the clause, and right behind its comma some of the same. */
    private boolean isOutOfLast(CountDraft count) {
        int comma = view.previous(count.anchor());
        return !run.isEmpty()
                && count.whole == null
                && last().whole == null
                && last().phraseEnd == comma
                && view.symbol(comma, ",")
                && isSince(view.previous(last().anchor()))
                && last().subject().equals(count.subject())
                && last().quantity.value().compareTo(count.quantity.value()) > 0;
    }

    /** "Of", by a word that also says where from. */
    private boolean isSince(int token) {
        return view.cue(token, Cue.LINK)
                && (view.calendar(token, CalendarKind.SINCE) || view.calendar(token, CalendarKind.FROM));
    }

    /** "27 persons of 30 members", where "persons of" is one form. */
    private static boolean isPersonOf(CountDraft part, CountDraft whole) {
        return part.phraseEnd == whole.anchor()
                && part.subject().equals(Subject.PERSON)
                && Kinds.isPerson(whole.subject());
    }

    /** Whether a count has the noun of another, or only a word that stands for any. */
    private boolean isSameNoun(CountDraft part, CountDraft whole) {
        return isPersonOf(part, whole)
                || part.subject().equals(whole.subject())
                || view.cue(view.previous(part.phraseEnd), Cue.COUNTER);
    }

    /** "39 models from among 120": what they were taken from, rather than all there are. */
    private boolean isSelection(int token) {
        return view.cue(token, Cue.PARTITIVE);
    }

    private boolean isPartitive(int token) {
        return view.cue(token, Cue.PARTITIVE) || view.cue(token, Cue.OUT_OF) || view.cue(token, Cue.LINK);
    }

    /** What cues, brackets and colons say of the counts that follow. */
    void steer(int token) {
        if (!run.isEmpty() && token == last().phraseEnd && isOfThose(token, frames.peek())) {
            return;
        }
        if (view.cue(token, Cue.INCLUDING)) {
            open(Relation.SUBSET, view.cue(token, Cue.OF_PEOPLE));
        } else if (run.isEmpty() && isOfThese(token)) {
            open(Relation.SUBSET, view.cue(token, Cue.OF_PEOPLE));
        } else if (view.cue(token, Cue.OF_WHICH) && startsParts(token)) {
            open(Relation.OF_WHICH, view.cue(token, Cue.OF_PEOPLE));
        } else if (view.cue(token, Cue.RELATIVE) && !run.isEmpty() && isNumber(view.next(token))) {
            push(new Frame(Relation.SUBSET, List.copyOf(run), false));
        } else if (view.symbol(token, "(")
                && !run.isEmpty()
                && isRightBehind(last(), token)
                && !isOfAnotherTime(token)) {
            push(new Frame(Relation.BREAKDOWN, List.of(last()), true));
        } else if (view.symbol(token, ":") && !run.isEmpty() && !inBracket() && !isLabel(token)) {
            push(new Frame(Relation.BREAKDOWN, List.of(wholeOf(token)), false));
        } else if (view.symbol(token, ")") && inBracket()) {
            closeBracket();
        } else if (view.symbol(token, ";") && !inBracket() && startsClause(view.next(token))) {
            frames.removeIf(frame -> !frame.bracket());
        } else if (view.symbol(token, ";") && !inBracket() || isNewClause(token)) {
            frames.removeIf(frame -> !frame.bracket() && !frame.relation().isSome());
        }
    }

    /** "41 animals of 17 species: 12 lorises, 9 …": the whole that the numbers behind a colon make together; else the last count. */
    private CountDraft wholeOf(int colon) {
        BigDecimal sum = BigDecimal.ZERO;
        int numbers = 0;
        for (int token = view.next(colon);
                view.holds(token) && numbers < MOST_PARTS && !view.symbol(token, ":;");
                token = view.next(token)) {
            if (view.item(token) instanceof Item.Number number && Countable.isCountable(view, number)) {
                sum = sum.add(number.quantity().value());
                numbers++;
                BigDecimal all = sum;
                Optional<CountDraft> whole = latest.stream()
                        .filter(count -> count.quantity.value().compareTo(all) == 0)
                        .findFirst();
                if (numbers > 1 && whole.isPresent()) {
                    return whole.get();
                }
            }
        }
        return last();
    }

    /** "12 bridges (2023: 8)": a bracket with a time and one number tells how many there were then. */
    private boolean isOfAnotherTime(int bracket) {
        int first = view.next(bracket);
        int time = view.cue(first, Cue.AT) ? view.next(first) : first;
        if (!(view.item(time) instanceof Item.Time)) {
            return false;
        }
        int numbers = 0;
        int token = view.next(time);
        for (; view.holds(token) && numbers < 2 && !view.symbol(token, ")"); token = view.next(token)) {
            numbers += isNumber(token) ? 1 : 0;
        }
        return numbers == 1;
    }

    /** "Among these projects": what the sentence before counted. */
    private boolean isOfThese(int token) {
        int these = view.next(token);
        return antecedent != null
                && view.cue(token, Cue.PARTITIVE)
                && view.cue(these, Cue.FUNCTION)
                && view.sense(view.next(these), Sense.Subject.class)
                        .map(Sense.Subject::subject)
                        .filter(antecedent.subject()::equals)
                        .isPresent();
    }

    /** "Students: 450; teachers: 32": behind another noun alone, a colon opens no list of the count before. */
    private boolean isLabel(int colon) {
        int before = view.previous(view.previous(colon));
        int bracket = view.cue(before, Cue.AT) ? view.previous(before) : before;
        if (view.symbol(bracket, "(") && isOfAnotherTime(bracket)) {
            return true;
        }
        return Labels.noun(view, colon).isPresent() && !isRightBehind(last(), colon);
    }

    private boolean isNumber(int token) {
        return view.item(token, Item.Number.class).isPresent();
    }

    private void push(Frame frame) {
        frames.push(frame);
        if (frames.size() > DEEPEST) {
            frames.removeLast();
        }
    }

    private boolean is(Relation relation) {
        Frame frame = frames.peek();
        return frame != null && frame.relation() == relation;
    }

    private CountDraft last() {
        return run.get(run.size() - 1);
    }

    private boolean inBracket() {
        return frames.stream().anyMatch(Frame::bracket);
    }

    private void closeBracket() {
        Frame closed = frames.pop();
        while (!closed.bracket()) {
            closed = frames.pop();
        }
        // Behind the bracket, the talk is of what stood before it again.
        run.clear();
        run.addAll(closed.wholes());
        cued = false;
    }

    /** ", and …": a clause that goes on with something else than a number. */
    private boolean isNewClause(int token) {
        return view.cue(token, Cue.AND) && view.symbol(view.previous(token), ",") && startsClause(view.next(token));
    }

    private boolean startsClause(int token) {
        return view.unknownWord(token)
                || view.sense(token, Sense.Qualifier.class).isPresent();
    }

    /** Whether nothing but words of the same clause stands between a count and the bracket that splits it up. */
    private boolean isRightBehind(CountDraft count, int bracketAt) {
        for (int token = count.phraseEnd; token < bracketAt; token = view.next(token)) {
            if (view.symbol(token, ",;:)")
                    || view.item(token, Item.Number.class).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Opens the list behind a cue: of the counts right before, or of what the sentence before counted. */
    private void open(Relation relation, boolean people) {
        if (!run.isEmpty()) {
            push(new Frame(relation, people ? people() : List.copyOf(run), false));
            cued = true;
        } else if (antecedent != null) {
            boolean one = relation == Relation.OF_WHICH && !antecedent.inBreakdown || antecedent.whole == null;
            push(new Frame(Relation.SUBSET, List.of(one ? antecedent : antecedent.whole), false));
        }
    }

    /** "28 persons in 11 cases, six of whom": the people counted last. */
    private List<CountDraft> people() {
        return Kinds.isThing(last().subject())
                ? wholes.values().stream()
                        .filter(whole -> Kinds.isPerson(whole.subject()))
                        .max(Comparator.comparingInt(CountDraft::anchor))
                        .map(List::of)
                        .orElse(List.copyOf(run))
                : List.copyOf(run);
    }

    /** Whether a number follows soon, so that the cue opens a list of parts. */
    boolean startsParts(int token) {
        int behind = view.next(token);
        int at = view.symbol(behind, ",") ? view.next(behind) : behind;
        for (int steps = 0; steps < LONGEST_LEAD && view.holds(at) && !view.symbol(at, ",;:."); steps++) {
            if (view.item(at, Item.Number.class).isPresent()) {
                return true;
            }
            at = view.next(at);
        }
        return false;
    }
}
