package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.text.Tokens;
import java.util.Set;

/** Tells names of persons by the Vietnamese family's name in Latin letters that they begin with: Nguyen Thi Hue is nobody's Hue. */
final class PersonNames {

    /** Those that end no name of a place. */
    private static final Set<String> ONLY_FAMILIES = Set.of("huynh", "pham");

    private static final Set<String> MIDDLE_NAMES = Set.of("thi", "van");

    private PersonNames() {}

    /** Whether what stands at a token goes on with the name of a person. */
    static boolean goOn(Tokens tokens, int token) {
        if (!isName(tokens, token - 1)) {
            return false;
        }
        String before = tokens.text(token - 1);
        return ONLY_FAMILIES.contains(before)
                || MIDDLE_NAMES.contains(before)
                        && isName(tokens, token - 2)
                        && FamilyNames.mayHave(tokens.text(token - 2));
    }

    private static boolean isName(Tokens tokens, int token) {
        return token >= 0 && tokens.isWord(token) && tokens.capitalized(token);
    }
}
