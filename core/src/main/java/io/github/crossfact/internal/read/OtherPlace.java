package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/** Tells a number that says of another place how many there are of what was counted last: "A has 12 schools, B 9", "followed by B with 9". */
final class OtherPlace {

    /** How many words may stand between a place and how many there are in it. */
    private static final int FARTHEST = 12;

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

    /** "A with 12 schools, followed by B with 9": with so many as the place before it. */
    static boolean isWith(View view, Item.Number number, @Nullable CountDraft last) {
        int with = view.previous(number.first());
        return last != null && isWith(view, with) && isWith(view, view.previous(last.anchor()));
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
