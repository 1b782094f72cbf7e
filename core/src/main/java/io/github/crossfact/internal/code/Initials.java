package io.github.crossfact.internal.code;

/**
 * Whether letters, of which folding took the case, look like the initials of a Vietnamese name rather than like a word.
 */
final class Initials {

    /** Letters that no word in the name of an office begins with; f, j and z are no letters of Vietnamese at all. */
    private static final String UNUSED = "eiofjz";

    private static final String VOWELS = "aeiouy";

    private Initials() {}

    /** Whether no letter speaks against it. */
    static boolean mayBe(String folded) {
        return folded.chars().allMatch(letter -> Symbol.isLetter((char) letter) && UNUSED.indexOf(letter) < 0);
    }

    /** Whether no word of any language is spelled so: there are consonants only. */
    static boolean areUnpronounceable(String folded) {
        return mayBe(folded) && folded.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }
}
