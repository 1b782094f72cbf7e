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

    /** How many words a name may have that no table knows. */
    private static final int LONGEST_NAME = 3;

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
        int with = view.previous(number.first());
        if (last == null) {
            return false;
        }
        int before = view.previous(last.anchor());
        return isWith(view, with) && isWith(view, before)
                || view.text(with).equals(view.text(before)) && isNamed(view, with) && isNamed(view, before);
    }

    /** "), Nenh with 9": behind a joint, one or two words with a capital, which no table knows, are the name of another place. */
    private static boolean isName(View view, int end) {
        int token = view.previous(end);
        int words = 0;
        while (words < LONGEST_NAME && view.unknownWord(token) && view.tokens().capitalized(token)) {
            token = view.previous(token);
            words++;
        }
        return words > 0 && view.joint(token);
    }

    private static boolean isWith(View view, int with) {
        return view.cue(with, Cue.WITH) && (view.item(view.previous(with)) instanceof Item.Area || isName(view, with));
    }

    /** Whether a name of several words that nothing knows stands between a joint and "with", which may be what is written together with words. */
    private static boolean isNamed(View view, int with) {
        boolean joins = view.cue(with, Cue.WITH) || view.language().proclitics().contains(view.text(with));
        int token = view.previous(with);
        if (joins && view.item(token) instanceof Item.Area) {
            return true;
        }
        int words = 0;
        while (joins && words < LONGEST_NAME && isOfName(view, token)) {
            words++;
            if (words >= SHORTEST_NAME && view.mayHaveAnd(token)) {
                return true;
            }
            token = view.previous(token);
        }
        return words >= SHORTEST_NAME && (!view.holds(token) || view.joint(token) || view.symbol(token, ":)"));
    }

    private static boolean isOfName(View view, int token) {
        boolean capitals = view.language().capitalizedNouns()
                || !view.language().adjectiveEndings().isEmpty();
        return view.unknownWord(token)
                && !view.mayHaveArticle(token)
                && (!capitals || view.tokens().capitalized(token));
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
