package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a form into words as the text is cut, so that both meet in the automaton. */
final class Words {

    private Words() {}

    /** The tokens of a folded form; hyphens between words count as spaces. */
    static List<String> of(String folded) {
        List<String> words = new ArrayList<>();
        for (int from = 0, end; from < folded.length(); from = end + 1) {
            int space = folded.indexOf(' ', from);
            end = space < 0 ? folded.length() : space;
            if (!Tokens.isOneWord(folded, from, end)) {
                return cut(folded);
            }
            words.add(folded.substring(from, end));
        }
        return words;
    }

    /** The tokens of a form that has more than letters, which most have not. */
    private static List<String> cut(String folded) {
        Tokens tokens = Tokens.of(Folding.SCRIPT.apply(folded));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean hyphen = tokens.is(i, '-') && tokens.isWord(i - 1) && tokens.isWord(i + 1);
            if (!hyphen) {
                words.add(tokens.text(i));
            }
        }
        return words;
    }
}
