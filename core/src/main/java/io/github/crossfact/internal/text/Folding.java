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
        StringBuilder folded = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            append(form.charAt(i), folded);
        }
        return squeezed(folded);
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

    private void append(char c, StringBuilder to) {
        char folded = table.single(c);
        if (folded != FoldingTable.SEVERAL) {
            to.append(folded);
        } else {
            to.append(table.several(c));
        }
    }

    private static String squeezed(CharSequence folded) {
        StringBuilder squeezed = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean space = c == ' ' || c == '\n';
            if (!space) {
                squeezed.append(c);
            } else if (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        int end = squeezed.length();
        return squeezed.substring(0, end > 0 && squeezed.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
