package io.github.crossfact.event;

/** The check that all open vocabularies share. */
final class Words {

    private Words() {}

    /** @throws IllegalArgumentException if {@code word} is not upper-case ASCII letters, digits and underscores */
    static void require(String vocabulary, String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException(vocabulary + " \"" + word
                    + "\" must be upper-case letters, digits and underscores, such as NEW_WORD");
        }
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isWordCharacter(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty() && isUpper(word.charAt(0));
    }

    private static boolean isWordCharacter(int character) {
        return isUpper(character) || character == '_' || character >= '0' && character <= '9';
    }

    private static boolean isUpper(int character) {
        return character >= 'A' && character <= 'Z';
    }
}
