package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the facts of a page hold: the time named nearest before a fact in its sentence, else behind it; where the sentence names none, the one that the
 * sentence before was about. What a figure is compared with is no time of its own. One per page; sentences come in order.
 */
final class Periods {

    /** How many words may stand between "than" and the time of what is compared: "than in the same season of 2023". */
    private static final int LONGEST_COMPARISON = 6;

    /** How many words before a time, or twice as many in all, are looked through for what says that something is to come. */
    private static final int LONGEST_CLAUSE = 24;

    private static final int MOST_LINKS = 3;
    /** How many small words may stand before the time that opens a sentence: "also in". */
    private static final int LONGEST_OPENING = 3;

    private static final String OPEN = "..";
    private static final int OPEN_YEAR = "../2030".length();
    private static final int UNTIL = "../".length();
    private static final int DAY = "2024-01-12".length();

    private static final String UNKNOWN_YEAR = "XXXX";

    /** What the last sentence of the paragraph was about; null for no time. */
    private @Nullable String topic;

    private int paragraph = -1;

    /** What the line was about whose list the lines since are members of; null where it named no time. */
    private @Nullable String heading;

    /** @param taken times that are something else, as the days on which documents were issued */
    void date(View view, List<? extends Draft> drafts, Set<String> taken) {
        if (view.sentence().paragraph() != paragraph) {
            boolean next = view.sentence().paragraph() == paragraph + 1;
            heading = next && ListMarks.isMember(view) ? heading : null;
            paragraph = view.sentence().paragraph();
            topic = heading;
        }
        List<Item.Time> all = view.contents().hasTimes() ? times(view, taken) : List.of();
        List<Item.Time> times = all.isEmpty() ? all : withoutInner(view, drafts, all);
        if (!view.contents().hasTimes() && topic == null) {
            followWholes(view, drafts);
            return;
        }
        @Nullable String inherited = times.isEmpty() && !isPresent(view, view.first(), view.end()) ? topic : null;
        for (Draft draft : drafts) {
            if (draft.period() == null && !(draft instanceof CitationDraft)) {
                @Nullable String told = beforeBracket(view, draft);
                boolean none = told != null || times.isEmpty();
                draft.setPeriod(none ? told : stated(view, draft, times, drafts));
                draft.inheritPeriod(inherited);
            }
            draft.setPeriod(inYear(draft.period(), times));
        }
        ChangeYears.share(view, drafts);
        if (!times.isEmpty()) {
            topic = FactDraft.isAnyGathering(drafts) ? null : topic(view, drafts, times);
            heading = ListMarks.isHeading(view) ? topic : heading;
        }
    }

    /** "On 7 April 612 came. 548 of them gave blood": in a sentence that tells no time, a part is of the day of its whole. */
    private static void followWholes(View view, List<? extends Draft> drafts) {
        @Nullable Boolean now = null;
        for (Draft draft : drafts) {
            @Nullable CountDraft whole = draft instanceof CountDraft count ? count.whole : null;
            @Nullable String day = whole == null ? null : whole.period();
            if (day != null && day.length() == DAY) {
                now = now == null ? isNow(view) : now;
                draft.inheritPeriod(now ? null : day);
            }
        }
    }

    /** Whether a sentence tells of the present, or of all until now. */
    private static boolean isNow(View view) {
        int token = view.first();
        while (token < view.end() && !view.calendar(token, CalendarKind.UNTIL_NOW)) {
            token = view.next(token);
        }
        return token < view.end() || isPresent(view, view.first(), view.end());
    }

    private static List<Item.Time> times(View view, Set<String> taken) {
        List<Item.Time> times = new ArrayList<>();
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (view.item(token) instanceof Item.Time time
                    && !view.quoted(time.first())
                    && !taken.contains(time.stated())
                    && !Anniversary.is(time.edtf())
                    && !isCompared(view, time.first())) {
                times.add(time);
            }
        }
        return times;
    }

    /** "The 12 homes built last year house 4,300 workers": a time within the phrase of a count is that one's alone. */
    private static List<Item.Time> withoutInner(View view, List<? extends Draft> drafts, List<Item.Time> all) {
        List<Item.Time> others = new ArrayList<>(all);
        for (Draft draft : drafts) {
            int end = draft instanceof CountDraft ? draft.end() : 0;
            for (int token = draft.anchor(); token < end; token = view.next(token)) {
                if (view.item(token) instanceof Item.Time time
                        && time.first() > draft.anchor()
                        && others.remove(time)) {
                    draft.setPeriod(draft.period() == null ? time.stated() : draft.period());
                }
            }
        }
        return others;
    }

    /** Whether a time is that of what a figure is compared with: "8 % more than in 2023". */
    private static boolean isCompared(View view, int first) {
        int token = view.previous(first);
        // "Twice that of 2015", in as many words as "twice 2015".
        if (view.cue(token, Cue.TIMES)) {
            return true;
        }
        boolean since = view.cue(token, Cue.BY) || view.calendar(token, CalendarKind.FROM);
        for (int steps = 0; steps < LONGEST_COMPARISON && view.holds(token); steps++) {
            if (view.cue(token, Cue.COMPARED) || since && isDifference(view, token)) {
                return true;
            }
            if (view.tokens().isWord(token) && !(view.item(token) instanceof Item.Word) && view.item(token) != null
                    || !view.tokens().isWord(token)) {
                return false;
            }
            token = view.previous(token);
        }
        return false;
    }

    /** "By 3,400 hectares from the year 2023", "by 9 schools from 2023": the value right before the preposition, of which something changed since. */
    private static boolean isDifference(View view, int preposition) {
        int value = view.previous(preposition);
        boolean noun = Nouns.isKnown(view, value) && view.item(view.previous(value)) instanceof Item.Number;
        value = noun ? view.previous(value) : value;
        return !(view.item(value) instanceof Item.Word) && view.cue(view.previous(value), Cue.DIFFERENCE);
    }

    /** A day without a year is in the year that the sentence names, when it names one. */
    private static @Nullable String inYear(@Nullable String period, List<Item.Time> times) {
        if (period == null || !period.contains(UNKNOWN_YEAR)) {
            return period;
        }
        List<String> years = times.stream()
                .map(Item.Time::stated)
                .filter(stated -> stated.length() == UNKNOWN_YEAR.length() && !stated.contains("X"))
                .distinct()
                .toList();
        return years.size() == 1 ? period.replace(UNKNOWN_YEAR, years.get(0)) : period;
    }

    private static @Nullable String stated(
            View view, Draft draft, List<Item.Time> times, List<? extends Draft> drafts) {
        @Nullable String years = LengthYears.of(draft, times);
        if (years != null) {
            return years;
        }
        Item.@Nullable Time own = rightBehind(view, draft, times, drafts);
        Item.@Nullable Time time = own == null ? nearest(view, draft, times, drafts) : own;
        if (time == null) {
            return null;
        }
        return isUntilYear(time) && (isRate(draft) || isTarget(view, time))
                ? time.stated().substring(UNTIL)
                : time.stated();
    }

    /** "By the end of 2024 it was 5 %": a rate adds up nothing since the beginning of time, so the year by which is the one of which it is. */
    private static boolean isRate(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Rate;
    }

    private static boolean isUntilYear(Item.Time time) {
        return time.stated().startsWith(OPEN) && time.stated().length() == OPEN_YEAR;
    }

    /** "By the end of 2025 it shall fall to 5 %": in a clause about what is to come, the year by which is the year in which. */
    private static boolean isTarget(View view, Item.Time time) {
        int from = time.first();
        for (int words = 0; words < LONGEST_CLAUSE && !view.edge(view.previous(from), ",;:"); words++) {
            from = view.previous(from);
        }
        int token = from;
        for (int words = 0; words < 2 * LONGEST_CLAUSE && !view.edge(token, ",;:"); words++) {
            if (view.cue(token, Cue.FUTURE)) {
                return true;
            }
            token = view.next(token);
        }
        return false;
    }

    /** A time that belongs to a figure by standing right behind it: "from 63 in 2020 to 120 in 2024". */
    private static Item.@Nullable Time rightBehind(
            View view, Draft draft, List<Item.Time> times, List<? extends Draft> drafts) {
        int token = draft.end();
        for (int links = 0; links < MOST_LINKS && isLink(view, token); links++) {
            token = view.next(token);
        }
        for (Item.Time time : times) {
            if (time.first() == token && !isOfBracket(view, time, drafts)) {
                return time;
            }
        }
        return null;
    }

    /** "12 bridges (2023: 8)": whether a time that a bracket begins with is that of a fact within the bracket. */
    private static boolean isOfBracket(View view, Item.Time time, List<? extends Draft> drafts) {
        int end = bracketEnd(view, time);
        return end > time.end() && view.symbol(time.end(), ":")
                || drafts.stream().anyMatch(each -> each.anchor() >= time.end() && each.anchor() < end);
    }

    /** Where the bracket closes that a time begins; the end of the time where it begins none. */
    private static int bracketEnd(View view, Item.Time time) {
        int before = view.previous(time.first());
        int open = view.cue(before, Cue.AT) ? view.previous(before) : before;
        int close = time.end();
        while (view.symbol(open, "(") && !view.edge(close, ")")) {
            close = view.next(close);
        }
        return close;
    }

    /** "Twice that of 2024 (560 billion)": the time right before the bracket that a fact begins; null for none. */
    private static @Nullable String beforeBracket(View view, Draft draft) {
        int open = view.previous(draft.anchor());
        boolean bracket = view.symbol(open, "(") && draft instanceof FactDraft;
        return bracket && view.item(view.previous(open)) instanceof Item.Time time ? time.stated() : null;
    }

    private static boolean isLink(View view, int token) {
        return view.symbol(token, "(") || view.cue(token, Cue.AT) || view.cue(token, Cue.LINK);
    }

    private static Item.@Nullable Time nearest(
            View view, Draft draft, List<Item.Time> times, List<? extends Draft> drafts) {
        Item.@Nullable Time before = null;
        for (Item.Time time : times) {
            if (time.first() > draft.anchor()) {
                boolean others = isOfAnother(view, draft, time, drafts) || isOfBracket(view, time, drafts);
                return before != null ? before : others ? null : time;
            }
            boolean over = bracketEnd(view, time) < draft.anchor() && isOfBracket(view, time, drafts);
            before = over || isAside(view, time, draft.anchor()) ? before : time;
        }
        return before != null && isPresent(view, before.end(), draft.anchor()) ? null : before;
    }

    /**
     * Whether a time belongs to another fact: it opens a clause that tells one, as in "it was 45, in 2023 it had been 38", or stands behind a semicolon
     * in one, or behind what a figure is compared with: "6 are, compared to 31 in 2020", "3.2 % against 4.1 % last year".
     */
    private static boolean isOfAnother(View view, Draft draft, Item.Time time, List<? extends Draft> drafts) {
        for (Draft next : drafts) {
            if (next.anchor() > draft.anchor()
                    && next.anchor() < time.first()
                    && (view.symbol(view.previous(next.anchor()), ";")
                            || view.cue(view.previous(next.anchor()), Cue.COMPARED))) {
                return true;
            }
        }
        if (!opensClause(view, time) && !isBehindSemicolon(view, draft.anchor(), time)) {
            return false;
        }
        int end = time.end();
        while (!view.edge(end, ",;:")) {
            end = view.next(end);
        }
        int clause = end;
        return drafts.stream().anyMatch(each -> each.anchor() >= time.end() && each.anchor() < clause);
    }

    private static boolean isBehindSemicolon(View view, int from, Item.Time time) {
        int token = time.first();
        for (int words = 0; words < LONGEST_CLAUSE && token > from && !view.symbol(token, ";"); words++) {
            token = view.previous(token);
        }
        return token > from && view.symbol(token, ";");
    }

    private static boolean opensClause(View view, Item.Time time) {
        int before = view.previous(time.first());
        boolean at = view.cue(before, Cue.AT);
        int sign = at ? view.previous(before) : before;
        return view.symbol(sign, ",;:") || view.cue(sign, Cue.AND) || at && view.joined(before);
    }

    /** Whether a time stands in a relative clause that is over before a token: "the rate, which was 34 % in 2021, is 12 % now". */
    private static boolean isAside(View view, Item.Time time, int anchor) {
        int token = view.previous(time.first());
        while (!view.edge(token, ",;:")) {
            token = view.previous(token);
        }
        int pronoun = view.next(token);
        boolean relative = view.symbol(token, ",") && (view.cue(pronoun, Cue.LINK) || view.cue(pronoun, Cue.RELATIVE));
        int end = time.end();
        while (relative && end < anchor && !view.symbol(end, ",;")) {
            end = view.next(end);
        }
        return relative && end < anchor && !isHeld(view, pronoun, end);
    }

    /** ", which took place on 24 October,": who took part in what was held did so then. */
    private static boolean isHeld(View view, int from, int end) {
        for (int token = from; token < end; token = view.next(token)) {
            if (PredicateWords.at(view, token).filter(Qualifier.HELD::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says that what follows holds now. */
    private static boolean isPresent(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.cue(token, Cue.PRESENT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The time that opens a sentence, before its first fact, or is its only one; a day, or what is still to come, is of that sentence alone, and so is a
     * time within a sentence that tells no fact: "the temple was listed in 1993"; not in the heading of a list: "results of the year 2024:".
     */
    private static @Nullable String topic(View view, List<? extends Draft> drafts, List<Item.Time> times) {
        boolean within = times.get(0).first() > view.first() + LONGEST_OPENING;
        if (drafts.isEmpty() && within && !ListMarks.isHeading(view)) {
            return null;
        }
        int first = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            first = Math.min(first, draft.anchor());
        }
        Item.Time opening = times.get(0);
        boolean goesOn = opening.period() && !isToCome(view, opening) && !isOfLater(drafts, opening);
        return goesOn && (opening.first() < first || times.size() == 1) ? opening.stated() : null;
    }

    /** "41 houses were built; in 2020 it was 39": whether a fact told before a time does not hold then. */
    private static boolean isOfLater(List<? extends Draft> drafts, Item.Time time) {
        for (Draft draft : drafts) {
            if (draft.anchor() < time.first()
                    && !(draft instanceof CitationDraft)
                    && !time.stated().equals(draft.period())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToCome(View view, Item.Time time) {
        if (!time.stated().startsWith(OPEN)) {
            return false;
        }
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (view.cue(token, Cue.FUTURE)) {
                return true;
            }
        }
        return time.stated().length() <= OPEN_YEAR;
    }
}
