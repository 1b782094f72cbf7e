package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.FamilyNames;

/** Tells the names of persons in Latin letters: a Vietnamese family name with what follows it. */
final class People {

    private People() {}

    /** Whether a person's name begins at the token: a family name that is no word of the language, and another word with a capital. */
    static boolean isName(View view, int token) {
        return view.unknownWord(token)
                && FamilyNames.has(view.text(token))
                && isCapitalized(view, token)
                && isCapitalized(view, token + 1);
    }

    private static boolean isCapitalized(View view, int token) {
        return view.holds(token) && view.tokens().isWord(token) && view.tokens().capitalized(token);
    }
}
