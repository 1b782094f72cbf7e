package io.github.crossfact.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * The folding that all languages share: one spelling for every letter, digit, dash and space, character by character.
 *
 * <p>Letters lose case and marks, by Unicode's compatibility decomposition; the letters that Unicode keeps apart but people type for one
 * another are named in {@link #CONFUSABLE}. Characters of category Cf (direction marks, joiners, soft hyphens) and combining marks vanish.
 */
final class ScriptFolding {

    private static final char ARABIC_ALEF = '\u0627';
    private static final char ARABIC_HEH = '\u0647';
    private static final char ARABIC_KAF = '\u0643';
    private static final char ARABIC_YEH = '\u064A';

    /** Letters that stand for one another in real text, and signs that differ only in look. */
    private static final Map<Character, Character> CONFUSABLE = Map.ofEntries(
            Map.entry('\u0671', ARABIC_ALEF), // alef wasla
            Map.entry('\u0629', ARABIC_HEH), // teh marbuta
            Map.entry('\u06C1', ARABIC_HEH), // heh goal
            Map.entry('\u06BE', ARABIC_HEH), // heh doachashmee
            Map.entry('\u06D5', ARABIC_HEH), // ae
            Map.entry('\u06A9', ARABIC_KAF), // keheh
            Map.entry('\u06AA', ARABIC_KAF), // swash kaf
            Map.entry('\u0649', ARABIC_YEH), // alef maksura
            Map.entry('\u06CC', ARABIC_YEH), // farsi yeh
            Map.entry('\u06D2', ARABIC_YEH), // yeh barree
            Map.entry('\u0131', 'i'), // dotless i
            Map.entry('\u0111', 'd'), // d with stroke
            Map.entry('\u0110', 'd'),
            Map.entry('\u00F8', 'o'), // o with stroke
            Map.entry('\u00D8', 'o'),
            Map.entry('\u2018', '\''),
            Map.entry('\u2019', '\''),
            Map.entry('\u201A', '\''),
            Map.entry('\u02BC', '\''),
            Map.entry('`', '\''),
            Map.entry('\u00B4', '\''),
            Map.entry('\u201C', '"'),
            Map.entry('\u201D', '"'),
            Map.entry('\u201E', '"'),
            Map.entry('\u201F', '"'),
            Map.entry('\u2212', '-'), // minus sign
            Map.entry('\u060C', ','),
            Map.entry('\u061B', ';'),
            Map.entry('\u061F', '?'),
            Map.entry('\u066A', '%'),
            Map.entry('\uFF05', '%'),
            Map.entry('\u06D4', '.'),
            Map.entry('\u2215', '/'),
            Map.entry('\u2044', '/'));

    private static final Map<Character, String> EXPANDED =
            Map.of('\u00DF', "ss", '\u1E9E', "ss", '\u00E6', "ae", '\u00C6', "ae");

    /** What every UTF-16 code unit becomes. */
    static final FoldingTable TABLE = table();

    private ScriptFolding() {}

    private static FoldingTable table() {
        Normalizer2 decomposition = Normalizer2.getNFKDInstance();
        return new FoldingTable(c -> fold(c, decomposition));
    }

    private static String fold(char c, Normalizer2 decomposition) {
        if (c == '\n' || c == '\r') {
            return "\n";
        }
        String expanded = EXPANDED.get(c);
        if (expanded != null) {
            return expanded;
        }
        Character same = CONFUSABLE.get(c);
        if (same != null) {
            return same.toString();
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> Integer.toString(UCharacter.digit(c));
            case UCharacterCategory.SPACE_SEPARATOR, UCharacterCategory.CONTROL -> " ";
            case UCharacterCategory.LINE_SEPARATOR, UCharacterCategory.PARAGRAPH_SEPARATOR -> "\n";
            case UCharacterCategory.DASH_PUNCTUATION -> "-";
            case UCharacterCategory.FORMAT, UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.ENCLOSING_MARK ->
                "";
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER -> c == '\u0640' ? "" : letter(c, decomposition);
            default -> Character.toString(c);
        };
    }

    private static String letter(char c, Normalizer2 decomposition) {
        String decomposed = decomposition.getDecomposition(c);
        String source = decomposed == null ? Character.toString(c) : decomposed;
        StringBuilder folded = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char part = source.charAt(i);
            if (UCharacter.getType(part) != UCharacterCategory.NON_SPACING_MARK) {
                char lower = (char) UCharacter.toLowerCase(part);
                folded.append(CONFUSABLE.getOrDefault(lower, lower).charValue());
            }
        }
        return folded.toString();
    }
}
