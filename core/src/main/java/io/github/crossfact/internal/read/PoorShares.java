package io.github.crossfact.internal.read;

import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of a percentage that it is the share of the poor: by what they are, or as it tells again how many they are. One per sentence. */
final class PoorShares {

    /** How many words may stand between the poor and a word that makes a percentage theirs, or behind the percentage. */
    private static final int MOST_SMALL = 3;

    /** How many words may say that a percentage tells again what stands before them: "that is a share of no less than". */
    private static final int MOST_AGAIN = 6;

    private static final Map<Qualifier, Indicator> SHARES =
            Map.of(Qualifier.POOR, Indicator.POVERTY_RATE, Qualifier.NEAR_POOR, Indicator.NEAR_POVERTY_RATE);

    private static final Cues SMALL = Cues.of(Cue.LINK, Cue.RELATIVE, Cue.FUNCTION);

    private final View view;

    PoorShares(View view) {
        this.view = view;
    }

    /** What the share of those is of whom a word at a token tells; empty for others than the poor. */
    static Optional<Indicator> of(View view, int token) {
        return view.sense(token, Sense.Qualifier.class)
                .map(Sense.Qualifier::qualifier)
                .map(SHARES::get);
    }

    /** "59,812 poor households (31.04 %)", "…, that is 31.04 %", "…, which makes 31.04 %": a percentage that tells again how many poor there are. */
    void read(List<FactDraft> values, List<CountDraft> counts) {
        for (FactDraft value : values) {
            if (value.event() instanceof Rate rate && rate.indicator() == null) {
                int end = beforeShare(value);
                @Nullable Indicator share = end < 0 ? null : shareOf(counts, end);
                if (share != null) {
                    value.replace(new Rate(rate.common(), rate.quantity(), share));
                }
            }
        }
    }

    /** "The poverty rate is 1.38 %, that is 1,012 households": how many they are who a percentage says are poor. */
    void readCounts(List<FactDraft> values, List<CountDraft> counts) {
        for (CountDraft count : counts) {
            int behind = Kinds.isHome(count.subject()) && count.whole == null ? behindShare(count.anchor()) : -1;
            if (behind < 0 || shareOf(count) != null) {
                continue;
            }
            for (FactDraft value : values) {
                if (value.end() == behind && value.event() instanceof Rate rate) {
                    SHARES.forEach((qualifier, indicator) -> {
                        if (indicator.equals(rate.indicator())) {
                            count.qualifiers.add(qualifier);
                        }
                    });
                }
            }
        }
    }

    /** Where what a count tells again ends, before a comma or a bracket and words that say so; -1 where none do. */
    private int behindShare(int count) {
        int token = view.previous(count);
        boolean equates = false;
        for (int words = 0; words < MOST_SMALL && isLead(token); words++) {
            equates |= view.cue(token, Cue.EQUATES) || view.calendar(token, CalendarKind.EQUALS);
            token = view.previous(token);
        }
        boolean bracket = view.symbol(token, "(");
        return equates && view.symbol(token, ",") || bracket ? token : -1;
    }

    /** Where what leads to a percentage that stands for a count begins: a bracket, or words that say so; -1 where nothing does. */
    private int beforeShare(FactDraft percentage) {
        int token = view.previous(percentage.anchor());
        if (view.symbol(token, "(")) {
            return token;
        }
        int equated = beforeEquated(percentage.anchor());
        return equated < 0 ? beforeAgain(percentage) : equated;
    }

    /** "…, which makes 31.04 %": before the words that equate; -1 where none do. */
    private int beforeEquated(int percent) {
        int token = view.previous(percent);
        boolean equates = view.isAlso(percent, Cue.EQUATES) || view.language().verbLast() && makes(percent);
        for (int words = 0; words < MOST_SMALL && isLead(token); words++) {
            equates |= view.cue(token, Cue.EQUATES);
            token = view.previous(token);
        }
        return !equates ? -1 : view.symbol(token, ",") ? token : token + 1;
    }

    /** "…, which 31.04 % makes": whether the verb behind a percentage equates. */
    private boolean makes(int percent) {
        int token = view.next(percent);
        for (int words = 0; words < MOST_SMALL && !view.edge(token, ",;.()"); words++) {
            if (view.cue(token, Cue.EQUATES)) {
                return true;
            }
            token = view.next(token);
        }
        return false;
    }

    private boolean isLead(int token) {
        return view.cue(token, Cue.EQUATES) || view.cue(token, SMALL) || view.unknownWord(token);
    }

    /** "…, that is 31.04 %": at the comma; -1 where the percentage is of something else. */
    private int beforeAgain(FactDraft percentage) {
        int token = view.previous(percentage.anchor());
        boolean again = false;
        for (int words = 0; words < MOST_AGAIN && isAgain(token); words++) {
            again |= view.calendar(token, CalendarKind.EQUALS) || view.cue(token, Cue.BE);
            token = view.previous(token);
        }
        boolean told = again && view.symbol(token, ",");
        return told && !isOfSomethingElse(percentage.end()) ? token : -1;
    }

    private boolean isAgain(int token) {
        return view.calendar(token, CalendarKind.EQUALS)
                || view.cue(token, Cue.BE)
                || view.cue(token, SMALL)
                || view.has(token, Sense.BoundWord.class);
    }

    /** "12 % of the plan", "12 % less than in 2023": a share of what is no household, or none at all. */
    boolean isOfSomethingElse(int from) {
        // "From 22 % to 9 %".
        if (!view.cue(from, Cue.COMPARED) && view.item(view.next(from)) instanceof Item.Percent) {
            return false;
        }
        int token = from;
        for (int words = 0; words < MOST_SMALL && !view.edge(token, ",;.()"); words++) {
            Noun noun = Nouns.known(view, token).orElse(null);
            if (noun != null) {
                return !Kinds.isHome(noun.subject());
            }
            if (view.item(token) instanceof Item.Number
                    || view.item(token) instanceof Item.Percent
                    || view.cue(token, Cue.COMPARED)
                    || view.has(token, Sense.BoundWord.class)) {
                return true;
            }
            token = view.next(token);
        }
        return view.cue(from, Cue.LINK);
    }

    /** What the share of those is of whom a count ends before a token, attributes aside, or a word as in "are left over"; null where they have none. */
    private @Nullable Indicator shareOf(List<CountDraft> counts, int end) {
        for (CountDraft count : counts) {
            int behind = behindAttributes(count.phraseEnd);
            boolean word = view.tokens().isWord(behind) && !Nouns.isKnown(view, behind);
            if (behind == end || word && view.next(behind) == end) {
                return shareOf(count);
            }
        }
        return null;
    }

    private int behindAttributes(int token) {
        int behind = token;
        for (int words = 0; words < MOST_SMALL && view.attribute(behind).isPresent(); words++) {
            behind = view.next(behind);
        }
        return behind;
    }

    /** What the share of those is who are counted; null where they are not the poor. */
    static @Nullable Indicator shareOf(CountDraft count) {
        for (Map.Entry<Qualifier, Indicator> share : SHARES.entrySet()) {
            if (count.qualifiers.contains(share.getKey())) {
                return share.getValue();
            }
        }
        return null;
    }
}
