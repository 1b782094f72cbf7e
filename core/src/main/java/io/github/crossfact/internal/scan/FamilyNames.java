package io.github.crossfact.internal.scan;

import java.util.Set;

/** The families that nearly everybody in Vietnam belongs to, in Latin letters without diacritics. */
public final class FamilyNames {

    private static final Set<String> NAMES = Set.of(
            "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "ngo", "duong", "ly",
            "trinh", "truong", "dinh", "doan", "luong", "mai", "cao", "chau", "quach", "thai", "giang", "lo", "vang",
            "sung", "trieu", "nong", "hua", "luu", "khuc", "tong", "kieu", "dao");

    /** Those that are words of European languages as well. */
    private static final Set<String> WORDS = Set.of("do", "ho", "lam");

    private FamilyNames() {}

    /** Whether a folded word is a family's name, and no word of a European language. */
    public static boolean has(String word) {
        return NAMES.contains(word);
    }

    /** Whether a folded word may be a family's name. */
    static boolean mayHave(String word) {
        return has(word) || WORDS.contains(word);
    }
}
