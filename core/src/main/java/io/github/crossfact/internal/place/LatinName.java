package io.github.crossfact.internal.place;

/**
 * Vietnamese names without their diacritics, as the world writes them: {@code Đắk R'Lấp} becomes {@code dak r lap}.
 *
 * <p>Letters are lower-cased and lose their marks, đ becomes d, and whatever stands between words (a hyphen, an
 * apostrophe, a full stop) becomes one space. Other characters stay.
 */
final class LatinName {

    /** Each letter of the Vietnamese alphabet that carries marks, behind the bare letter. */
    private static final String[] ALPHABET = {
        "aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ"
    };

    private static final char[] BARE = bareLetters();

    private LatinName() {}

    /** The name so folded; the same name if nothing changes. */
    static String fold(String name) {
        return isFolded(name) ? name : folded(name);
    }

    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (isBetweenWords(c)) {
                appendSpace(folded);
            } else if (!isMark(c)) {
                folded.append(bare(c));
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    private static char bare(char c) {
        return c < BARE.length ? BARE[c] : c;
    }

    private static void appendSpace(StringBuilder folded) {
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c == '-' || c == '\'' || c == '’' || c == '.';
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private static char[] bareLetters() {
        char[] bare = new char['\u1f00'];
        for (char c = 0; c < bare.length; c++) {
            bare[c] = c;
        }
        for (String letters : ALPHABET) {
            for (int i = 1; i < letters.length(); i++) {
                bare[letters.charAt(i)] = letters.charAt(0);
            }
        }
        return bare;
    }
}
