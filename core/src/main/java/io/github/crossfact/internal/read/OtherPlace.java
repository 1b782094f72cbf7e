package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/** Tells a number that says of another place how many there are of what was counted last: "A has 12 schools, B 9", "followed by B with 9". */
final class OtherPlace {

    /** How many words may stand between a place and how many there are in it. */
    private static final int FARTHEST = 12;

    /** How many syllables, which are words, a Vietnamese name has. */
    private static final int SHORTEST_NAME = 2;

    private static final int LONGEST_NAME = 5;

    /** How many words may say what a count is for. */
    private static final int LONGEST_PHRASE = 4;

    private OtherPlace() {}

    /** ", B 9 and C 4": a place right behind a joint takes up a count before which another place stands. */
    static boolean isSubject(View view, Item.Number number, @Nullable CountDraft last) {
        if (last == null || !(view.item(view.previous(number.first())) instanceof Item.Area area)) {
            return false;
        }
        int joint = view.previous(area.first());
        return view.joint(joint) && isRightBehind(view, last, joint) && isBehindPlace(view, last);
    }

    /** Whether nothing but what a count is for stands between it and a token: "9 groups for growing nuts". */
    private static boolean isRightBehind(View view, CountDraft count, int end) {
        int token = count.phraseEnd;
        if (token < end && !Agreement.isPreposition(view, token)) {
            return false;
        }
        for (int words = 0; words < LONGEST_PHRASE && token < end && isPlain(view, token); words++) {
            token = view.next(token);
        }
        return token == end;
    }

    private static boolean isPlain(View view, int token) {
        return view.tokens().isWord(token) && (view.item(token) == null || view.item(token) instanceof Item.Word);
    }

    /** "A with 12 schools, followed by B with 9": with so many as the place before it, or as whatever else has a name. */
    static boolean isWith(View view, Item.Number number, @Nullable CountDraft last) {
        if (last == null) {
            return false;
        }
        int with = view.previous(number.first());
        int before = view.previous(last.anchor());
        boolean joins = view.cue(with, Cue.WITH) && view.cue(before, Cue.WITH)
                || view.language().proclitics().contains(view.text(with))
                        && view.text(with).equals(view.text(before));
        return joins && isNamed(view, with) && isNamed(view, before) || isBehindComma(view, last, with);
    }

    /** "A, where 164 came, followed by B with 151": a place, behind a comma of its own, with so many as came to another. */
    private static boolean isBehindComma(View view, CountDraft last, int with) {
        if (!view.cue(with, Cue.WITH)
                || !(view.item(view.previous(with)) instanceof Item.Area)
                || !isBehindPlace(view, last)) {
            return false;
        }
        int token = view.previous(with);
        for (int words = 0; words < FARTHEST && token >= last.phraseEnd; words++, token = view.previous(token)) {
            if (view.symbol(token, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place stands before "with", or, between it and a joint, a name that nothing knows; of several words where names have no capitals. */
    private static boolean isNamed(View view, int with) {
        int token = view.previous(with);
        if (view.item(token) instanceof Item.Area) {
            return true;
        }
        int fewest = hasCapitals(view) ? 1 : SHORTEST_NAME;
        int words = 0;
        while (words < LONGEST_NAME && isOfName(view, token)) {
            words++;
            if (words >= SHORTEST_NAME && view.mayHaveAnd(token)) {
                return true;
            }
            token = view.previous(token);
        }
        return words >= fewest && (!view.holds(token) || view.joint(token) || view.symbol(token, ":)"));
    }

    private static boolean hasCapitals(View view) {
        return view.language().capitalizedNouns()
                || !view.language().adjectiveEndings().isEmpty();
    }

    private static boolean isOfName(View view, int token) {
        return view.unknownWord(token)
                && !view.mayHaveArticle(token)
                && (!hasCapitals(view) || view.tokens().capitalized(token));
    }

    private static boolean isBehindPlace(View view, CountDraft count) {
        int token = view.previous(count.anchor());
        for (int words = 0; words < FARTHEST && view.holds(token); words++, token = view.previous(token)) {
            if (view.item(token) instanceof Item.Area) {
                return true;
            }
        }
        return false;
    }
}
