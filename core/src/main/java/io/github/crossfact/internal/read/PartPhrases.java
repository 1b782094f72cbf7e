package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;

/** The words and signs around counts that say what is part of what. */
record PartPhrases(View view) {

    private static final Cues PARTITIVES = Cues.of(Cue.PARTITIVE, Cue.OUT_OF, Cue.LINK, Cue.AMONG);

    /** How many words, besides when and at which level, may stand between "of which" and the first number. */
    private static final int LONGEST_LEAD = 3;

    private static final int FARTHEST_LEAD = 8;
    /** How many words may name a share of those before: "the vast majority". */
    private static final int LONGEST_SHARE = 4;

    /** How many words may belong to an attribute before a number: "in the last year submitted". */
    private static final int LONGEST_ATTRIBUTE = 3;

    /** "12 of them", "12 booths among them for …": behind a count, with nothing behind it that would be one of those. */
    boolean isOfThose(int token, boolean listing) {
        int next = view.next(token);
        boolean alone =
                view.edge(next, ",;.)") || view.cue(next, Cue.AT) || view.cue(next, Cue.FUNCTION) || view.joined(next);
        return (view.cue(token, Cue.OF_WHICH) || view.cue(token, Cue.INCLUDING) && alone && !listing)
                && !startsParts(token);
    }

    /** ", 9 new ones included, …": behind what it includes, the word opens no list. */
    boolean endsPhrase(int token) {
        return view.edge(view.next(token), ",;.)");
    }

    /** ", which 12 houses of them are empty", "on 12 houses of which", ", of whom the majority, 12 houses,": what is told again of those before, with its noun. */
    boolean isSomeOfThem(CountDraft count) {
        int before = view.previous(count.anchor());
        boolean placed = view.cue(before, Cue.AT);
        int pronoun = placed ? view.previous(before) : before;
        if (view.cue(pronoun, Cue.RELATIVE)) {
            return placed || view.cue(count.phraseEnd, Cue.OF_THEM);
        }
        return isShareOfThem(before);
    }

    /** "Of whom the majority, that is": whether a comma, or words that equate, end a phrase for a share of those before at a token. */
    private boolean isShareOfThem(int last) {
        int token = last;
        boolean equates = false;
        while (view.cue(token, Cue.EQUATES) || view.calendar(token, CalendarKind.EQUALS)) {
            equates = true;
            token = view.previous(token);
        }
        if (!view.symbol(token, ",")) {
            return false;
        }
        token = view.previous(token);
        for (int words = 0; words <= LONGEST_SHARE && !view.edge(token, ",;:()"); words++) {
            if (view.cue(token, Cue.OF_WHICH) || words == 0 && view.cue(token, Cue.OF_THEM)) {
                return words > 0 || equates || view.cue(token, Cue.OF_THEM);
            }
            token = view.previous(token);
        }
        return false;
    }

    /** "12 of them", "12 of these houses", "12 meetings of them". */
    boolean isOfThem(CountDraft count) {
        return view.cue(view.previous(count.phraseEnd), Cue.OF_WHICH)
                || view.cue(count.phraseEnd, Cue.OF_WHICH)
                || view.item(count.anchor()) instanceof Item.Number number && view.cue(number.end(), Cue.OF_WHICH);
    }

    /** "Compared to 31", "31 more than last year": how many there were before, or came since, are none of those that there are. */
    boolean isCompared(CountDraft count) {
        return view.cue(view.previous(count.anchor()), Cue.COMPARED) || isComparison(count.phraseEnd);
    }

    /** ", 12 models fewer than last year": how many fewer; "12 models fewer than 9 …" is so many that have fewer of something. */
    boolean isDifference(CountDraft count) {
        return view.symbol(view.previous(count.anchor()), ",(")
                && isComparison(count.phraseEnd)
                && !isNumber(view.next(count.phraseEnd));
    }

    /** ", a rise of 12 models", "12 models increase had" where verbs stand last: how many came on top or were lost. */
    boolean isChange(CountDraft count) {
        int of = view.previous(count.anchor());
        if (view.language().verbLast()) {
            return view.cue(count.phraseEnd, Cue.DIFFERENCE) && !Agreement.isPreposition(view, of) && !view.leadsTo(of);
        }
        int change = view.previous(of);
        return view.isOf(of) && view.cue(change, Cue.CHANGE) && view.symbol(view.previous(view.previous(change)), ",(");
    }

    /** "More than", "compared to": by several words in one form, as "than" alone may also mean "as". */
    private boolean isComparison(int token) {
        return view.cue(token, Cue.COMPARED) && view.next(token) > token + 1;
    }

    /** Whether a count has no noun of its own, but at most its level. */
    boolean isBare(CountDraft count) {
        int last = view.previous(count.phraseEnd);
        return view.item(view.isLevelPhrase(last) ? view.previous(last) : last) instanceof Item.Number;
    }

    /** "Of the 39 models, 12 were recognized": a whole at the beginning of a clause. */
    boolean beginsPartitive(CountDraft count) {
        int token = beforeAttributes(view.previous(count.anchor()));
        while (view.cue(token, Cue.LINK) && isPartitive(view.previous(token))) {
            token = view.previous(token);
        }
        return isPartitive(token) && !isPronoun(token) && opensClause(token) && !isFormer(count);
    }

    /** ", from 48 to 41": what there was before is no whole of what there is. */
    private boolean isFormer(CountDraft count) {
        return view.item(count.anchor()) instanceof Item.Number number
                && SharedUnits.isChange(view, number)
                && view.item(view.next(number.end())) instanceof Item.Number;
    }

    /** Whether a clause begins at a token. */
    boolean opensClause(int token) {
        int before = view.previous(token);
        return view.edge(before, ",;:.–-") || view.cue(before, Cue.AND) || view.cue(before, Cue.CONTINUES);
    }

    /**
     * "Of the last year submitted 640 petitions": where attributes stand before the noun with all that belongs to them, the token before those between an
     * article and a number; the token itself where none stand there.
     */
    private int beforeAttributes(int token) {
        if (!view.language().nounAfterAdjectives() || !isParticiple(token)) {
            return token;
        }
        int before = view.previous(token);
        for (int words = 0; words < LONGEST_ATTRIBUTE && isOfAttribute(before); words++) {
            before = view.previous(before);
        }
        return view.cue(before, Cue.PARTITIVE) || view.cue(before, Cue.LINK) && isPartitive(view.previous(before))
                ? before
                : token;
    }

    private boolean isParticiple(int token) {
        boolean attribute = view.unknownWord(token) || view.attribute(token).isPresent();
        return attribute
                && !view.tokens().capitalized(token)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    private boolean isOfAttribute(int token) {
        return view.cue(token, Cue.AT)
                || view.cue(token, Cue.FUNCTION)
                || view.item(token) instanceof Item.Time
                || view.unknownWord(token) && !view.tokens().capitalized(token);
    }

    /** "The province, which 37 schools has": where articles are no word for "of", one behind a comma is a pronoun. */
    private boolean isPronoun(int token) {
        return view.language().nounAfterAdjectives()
                && view.symbol(view.previous(token), ",")
                && view.cue(token, Cue.LINK)
                && !view.cue(token, Cue.PARTITIVE)
                && !view.calendar(token, CalendarKind.FROM);
    }

    private boolean isPartitive(int token) {
        return view.cue(token, PARTITIVES);
    }

    /** "39 models from among 120": what they were taken from, rather than all there are. */
    boolean isSelection(int token) {
        return view.cue(token, Cue.PARTITIVE);
    }

    /** "From among", or "of" by a word that also says where from. */
    boolean isFromAmong(int token) {
        return isSelection(token)
                || view.cue(token, Cue.LINK)
                        && (view.calendar(token, CalendarKind.SINCE) || view.calendar(token, CalendarKind.FROM));
    }

    /** "12 bridges (2023: 8)": a bracket with a time and one number tells how many there were then. */
    boolean isOfAnotherTime(int bracket) {
        int first = view.next(bracket);
        if (Labels.isPlan(view, view.next(first))) {
            return true;
        }
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

    /** ", and …": a clause that goes on with something else than a number. */
    boolean isNewClause(int token) {
        return view.cue(token, Cue.AND) && view.symbol(view.previous(token), ",") && startsClause(view.next(token));
    }

    boolean startsClause(int token) {
        return view.unknownWord(token) || view.has(token, Sense.Qualifier.class) || view.cue(token, Cue.CONTINUES);
    }

    /** Whether nothing but words of the same clause stands between a count and the bracket that splits it up. */
    boolean isRightBehind(CountDraft count, int bracketAt) {
        for (int token = count.phraseEnd; token < bracketAt; token = view.next(token)) {
            if (view.symbol(token, ",;:)") || view.item(token) instanceof Item.Number) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number follows soon, so that the cue opens a list of parts. */
    boolean startsParts(int token) {
        int behind = view.next(token);
        int at = view.symbol(behind, ",") ? view.next(behind) : behind;
        if (at > behind && view.cue(at, Cue.INCLUDING)) {
            // "12 of them, including 9": the next list has its own cue.
            return false;
        }
        if (at > behind && view.joined(at)) {
            // "12 of them, and 9 were chosen": a clause of its own.
            return false;
        }
        int words = 0;
        for (int steps = 0; steps < FARTHEST_LEAD && words < LONGEST_LEAD && !isEnd(at); steps++) {
            if (view.item(at) instanceof Item.Number) {
                // "8 meetings of them at provincial level and 12 …": those that were told belong to the level.
                return !(view.isLevelPhrase(behind) && view.cue(view.previous(at), Cue.AND));
            }
            words += isCircumstance(at) ? 0 : 1;
            at = view.next(at);
        }
        return false;
    }

    private boolean isEnd(int token) {
        return view.edge(token, ",;:.");
    }

    /** "Of them were in 2023 at district level 65": when, and at which level. */
    private boolean isCircumstance(int token) {
        boolean time = view.item(token) instanceof Item.Time;
        return time
                || view.isLevelPhrase(token)
                || view.cue(token, Cue.AT) && view.item(view.next(token)) instanceof Item.Time;
    }

    boolean isNumber(int token) {
        return view.item(token) instanceof Item.Number;
    }
}
