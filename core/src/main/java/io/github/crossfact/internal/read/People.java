package io.github.crossfact.internal.read;

import java.util.Set;

/** Tells the names of persons in Latin letters: a Vietnamese family name with what follows it. */
final class People {

    /** The families that nearly everybody in Vietnam belongs to, without diacritics; those that are words of European languages are left out. */
    private static final Set<String> FAMILIES = Set.of(
            "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "ngo", "duong", "ly",
            "trinh", "truong", "dinh", "doan", "luong", "mai", "cao", "chau", "quach", "thai", "giang", "lo", "vang",
            "sung", "trieu", "nong", "hua", "luu", "khuc", "tong", "kieu", "dao");

    private People() {}

    /** Whether a person's name begins at the token: a family name that is no word of the language, and another word with a capital. */
    static boolean isName(View view, int token) {
        return view.unknownWord(token)
                && FAMILIES.contains(view.text(token))
                && isCapitalized(view, token)
                && isCapitalized(view, token + 1);
    }

    private static boolean isCapitalized(View view, int token) {
        return view.holds(token) && view.tokens().isWord(token) && view.tokens().capitalized(token);
    }
}
