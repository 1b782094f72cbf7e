package io.github.crossfact.internal.text;

import java.util.Map;

/** Brings every spelling of a letter, digit, dash or space to one: the script's folding first, then the language's own. Immutable. */
public final class Folding {

    /** The folding that all languages share. */
    public static final Folding SCRIPT = new Folding(ScriptFolding.TABLE);

    private final FoldingTable table;

    private Folding(FoldingTable table) {
        this.table = table;
    }

    /** The script's folding, and after it what a language folds besides: folded letter to letters. */
    public static Folding with(Map<Character, String> own) {
        return own.isEmpty() ? SCRIPT : new Folding(ScriptFolding.TABLE.then(own));
    }

    /** The folded form of a word or phrase of a table: trimmed, runs of spaces as one. */
    public String fold(String form) {
        char[] letters = form.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char single = table.single(letters[i]);
            if (single == FoldingTable.SEVERAL) {
                return trimmed(apply(form).toString().toCharArray());
            }
            letters[i] = single;
        }
        return trimmed(letters);
    }

    /** The letters without spaces at either end and with one for each run of them; they are overwritten. */
    private static String trimmed(char[] letters) {
        int end = 0;
        for (char letter : letters) {
            if (letter != ' ' && letter != '\n') {
                letters[end++] = letter;
            } else if (end > 0 && letters[end - 1] != ' ') {
                letters[end++] = ' ';
            }
        }
        return new String(letters, 0, end > 0 && letters[end - 1] == ' ' ? end - 1 : end);
    }

    /** The folded text with the way back to the offsets of {@code text}. */
    public FoldedText apply(String text) {
        FoldedText.Builder builder = new FoldedText.Builder(text);
        int next = builder.singles(table, 0);
        while (next < text.length()) {
            builder.several(table.several(text.charAt(next)), next);
            next = builder.singles(table, next + 1);
        }
        return builder.build();
    }
}
