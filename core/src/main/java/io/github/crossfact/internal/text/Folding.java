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
        StringBuilder folded = new StringBuilder(form.length() + 1);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char single = table.single(c);
            if (single != FoldingTable.SEVERAL) {
                append(single, folded);
            } else {
                table.several(c).chars().forEach(each -> append((char) each, folded));
            }
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static void append(char c, StringBuilder to) {
        if (c != ' ' && c != '\n') {
            to.append(c);
        } else if (!to.isEmpty() && to.charAt(to.length() - 1) != ' ') {
            to.append(' ');
        }
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
