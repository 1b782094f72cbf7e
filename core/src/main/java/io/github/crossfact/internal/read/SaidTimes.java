package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of when its facts hold: the time right behind a fact, the nearest before it, else the one behind it.
 *
 * @param times the times that it names, but for those of what its figures are compared with
 */
record SaidTimes(View view, List<? extends Draft> drafts, List<Item.Time> times) {

    private static final int MOST_LINKS = 3;

    /** How many words before a time are looked through for a semicolon. */
    private static final int LONGEST_CLAUSE = 24;

    private static final String UNKNOWN_YEAR = "XXXX";

    /**
     * Looks for the times of a sentence, and gives those within the phrases of counts to these.
     *
     * @param taken times that are something else, as the days on which documents were issued
     */
    static SaidTimes in(View view, List<? extends Draft> drafts, Set<String> taken) {
        List<Item.Time> all = view.contents().hasTimes() ? times(view, taken) : List.of();
        return new SaidTimes(view, drafts, all.isEmpty() ? all : withoutInner(view, drafts, all));
    }

    private static List<Item.Time> times(View view, Set<String> taken) {
        List<Item.Time> times = new ArrayList<>();
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (view.item(token) instanceof Item.Time time
                    && !view.quoted(time.first())
                    && !taken.contains(time.stated())
                    && !Anniversary.is(time.edtf())
                    && !ComparedTimes.is(view, time.first())) {
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

    /** The time that the sentence tells of a fact; null where it tells none. */
    @Nullable
    String of(Draft draft) {
        @Nullable String years = LengthYears.of(draft, times);
        if (years != null) {
            return years;
        }
        Item.@Nullable Time own = rightBehind(draft);
        Item.@Nullable Time time = own == null ? nearest(draft) : own;
        return time == null ? null : UntilYears.stated(view, draft, time);
    }

    /** A time that belongs to a figure by standing right behind it: "from 63 in 2020 to 120 in 2024". */
    private Item.@Nullable Time rightBehind(Draft draft) {
        int token = draft.end();
        for (int links = 0; links < MOST_LINKS && isLink(token); links++) {
            token = view.next(token);
        }
        for (Item.Time time : times) {
            if (time.first() == token && !isOfBracket(time)) {
                return time;
            }
        }
        return null;
    }

    /** "12 bridges (2023: 8)": whether a time that a bracket begins with is that of a fact within the bracket. */
    private boolean isOfBracket(Item.Time time) {
        int end = bracketEnd(time);
        return end > time.end() && view.symbol(time.end(), ":")
                || drafts.stream().anyMatch(each -> each.anchor() >= time.end() && each.anchor() < end);
    }

    /** Where the bracket closes that a time begins; the end of the time where it begins none. */
    private int bracketEnd(Item.Time time) {
        int before = view.previous(time.first());
        int open = view.cue(before, Cue.AT) ? view.previous(before) : before;
        int close = time.end();
        while (view.symbol(open, "(") && !view.edge(close, ")")) {
            close = view.next(close);
        }
        return close;
    }

    private boolean isLink(int token) {
        return view.symbol(token, "(") || view.cue(token, Cue.AT) || view.cue(token, Cue.LINK);
    }

    private Item.@Nullable Time nearest(Draft draft) {
        Item.@Nullable Time before = null;
        for (Item.Time time : times) {
            if (time.first() > draft.anchor()) {
                boolean others = isOfAnother(draft, time) || isOfBracket(time);
                return before != null ? before : others ? null : time;
            }
            boolean over = bracketEnd(time) < draft.anchor() && isOfBracket(time);
            before = over || isAside(time, draft.anchor()) ? before : time;
        }
        return before != null && Present.is(view, before.end(), draft.anchor()) ? null : before;
    }

    /**
     * Whether a time belongs to another fact: it opens a clause that tells one, as in "it was 45, in 2023 it had been 38", or stands behind a semicolon
     * in one, or behind what a figure is compared with: "6 are, compared to 31 in 2020", "3.2 % against 4.1 % last year".
     */
    private boolean isOfAnother(Draft draft, Item.Time time) {
        for (Draft next : drafts) {
            if (next.anchor() > draft.anchor()
                    && next.anchor() < time.first()
                    && (view.symbol(view.previous(next.anchor()), ";")
                            || view.cue(view.previous(next.anchor()), Cue.COMPARED))) {
                return true;
            }
        }
        if (!opensClause(time) && !isBehindSemicolon(draft.anchor(), time)) {
            return false;
        }
        int end = time.end();
        while (!view.edge(end, ",;:")) {
            end = view.next(end);
        }
        int clause = end;
        return drafts.stream().anyMatch(each -> each.anchor() >= time.end() && each.anchor() < clause);
    }

    private boolean isBehindSemicolon(int from, Item.Time time) {
        int token = time.first();
        for (int words = 0; words < LONGEST_CLAUSE && token > from && !view.symbol(token, ";"); words++) {
            token = view.previous(token);
        }
        return token > from && view.symbol(token, ";");
    }

    private boolean opensClause(Item.Time time) {
        int before = view.previous(time.first());
        boolean at = view.cue(before, Cue.AT);
        int sign = at ? view.previous(before) : before;
        return view.symbol(sign, ",;:") || view.cue(sign, Cue.AND) || at && view.joined(before);
    }

    /** Whether a time stands in a relative clause that is over before a token: "the rate, which was 34 % in 2021, is 12 % now". */
    private boolean isAside(Item.Time time, int anchor) {
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
        return relative && end < anchor && !isHeld(pronoun, end);
    }

    /** ", which took place on 24 October,": who took part in what was held did so then. */
    private boolean isHeld(int from, int end) {
        for (int token = from; token < end; token = view.next(token)) {
            if (PredicateWords.at(view, token).filter(Qualifier.HELD::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A day without a year is in the year that the sentence names, when it names one. */
    @Nullable
    String inYear(@Nullable String period) {
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
}
