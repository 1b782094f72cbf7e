package io.github.crossfact.internal.read;

import java.util.List;

/** Asks what words begin and end with. */
final class Affixes {

    private Affixes() {}

    /** Whether a text begins with one of these. */
    static boolean begins(String text, List<String> beginnings) {
        for (int i = 0; i < beginnings.size(); i++) {
            if (text.startsWith(beginnings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many letters the longest of these has in which a text ends; 0 where it ends in none. */
    static int longestEnding(String text, List<String> endings) {
        int longest = 0;
        for (int i = 0; i < endings.size(); i++) {
            if (text.endsWith(endings.get(i))) {
                longest = Math.max(longest, endings.get(i).length());
            }
        }
        return longest;
    }

    /** Whether a text ends in one of these. */
    static boolean ends(String text, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (text.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "House s": whether an ending of nouns stands apart from its noun, as it may where joiners are lost. */
    static boolean isEnding(View view, int token) {
        return view.unknownWord(token)
                && !view.language().nounAfterAdjectives()
                && view.language().endings().contains(view.text(token));
    }
}
