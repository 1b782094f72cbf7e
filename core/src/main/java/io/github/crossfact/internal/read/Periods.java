package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the facts of a page hold: the time named nearest before a fact in its sentence, else behind it; where the sentence names none, the one that the
 * sentence before was about. What a figure is compared with is no time of its own. One per page; sentences come in order.
 */
final class Periods {

    /** How many small words may stand before the time that opens a sentence: "also in". */
    private static final int LONGEST_OPENING = 3;

    private static final int DAY = "2024-01-12".length();

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
        if (!view.contents().hasTimes() && topic == null) {
            followWholes(view, drafts);
            return;
        }
        SaidTimes said = SaidTimes.in(view, drafts, taken);
        boolean none = said.times().isEmpty();
        @Nullable String inherited = none && !Present.is(view, view.first(), view.end()) ? topic : null;
        for (Draft draft : drafts) {
            if (draft.period() == null && !(draft instanceof CitationDraft)) {
                @Nullable String told = beforeBracket(view, draft);
                draft.setPeriod(none || told != null ? told : said.of(draft));
                draft.inheritPeriod(inherited);
            }
            draft.setPeriod(said.inYear(draft.period()));
        }
        ChangeYears.share(view, drafts);
        if (!none) {
            topic = FactDraft.isAnyGathering(drafts) ? null : topic(view, drafts, said.times());
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
                now = now == null ? Present.is(view) : now;
                draft.inheritPeriod(now ? null : day);
            }
        }
    }

    /** "Twice that of 2024 (560 billion)": the time right before the bracket that a fact begins; null for none. */
    private static @Nullable String beforeBracket(View view, Draft draft) {
        int open = view.previous(draft.anchor());
        boolean bracket = view.symbol(open, "(") && draft instanceof FactDraft;
        return bracket && view.item(view.previous(open)) instanceof Item.Time time ? time.stated() : null;
    }

    /**
     * The time that opens a sentence, before its first fact, or is its only one; a day, or what is still to come, is of that sentence alone, and so is a
     * time within a sentence that tells no fact: "the temple was listed in 1993"; not in the heading of a list: "results of the year 2024:".
     */
    private static @Nullable String topic(View view, List<? extends Draft> drafts, List<Item.Time> times) {
        if (drafts.isEmpty() && isWithin(view, times.get(0)) && !ListMarks.isHeading(view)) {
            return null;
        }
        int first = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            first = Math.min(first, draft.anchor());
        }
        Item.Time opening = times.get(0);
        boolean goesOn = opening.period() && !UntilYears.isToCome(view, opening) && !isOfLater(drafts, opening);
        return goesOn && (opening.first() < first || times.size() == 1) ? opening.stated() : null;
    }

    /** Whether a time stands within its sentence rather than opening it, behind the few small words that may lead to it. */
    private static boolean isWithin(View view, Item.Time time) {
        int before = view.previous(time.first());
        boolean led = view.cue(before, Cue.AT) || view.cue(before, Cue.LINK);
        return time.first() + (led ? 0 : 1) > view.first() + LONGEST_OPENING;
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
}
