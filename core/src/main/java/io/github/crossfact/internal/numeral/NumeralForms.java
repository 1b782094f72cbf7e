package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Trie;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.internal.text.Folding;
import java.util.HashMap;
import java.util.Map;

/** The forms of a language's tables of number words while they are collected. Not for sharing between threads. */
final class NumeralForms {

    private final Folding folding;
    private final Trie<Atom> words = new Trie<>();
    private final Trie<NumeralKind> phrases = new Trie<>();
    private final Map<String, Row> seen = new HashMap<>();

    NumeralForms(Folding folding) {
        this.folding = folding;
    }

    NumberWords words() {
        return new NumberWords(words);
    }

    NumeralPhrases phrases() {
        return new NumeralPhrases(phrases);
    }

    /** Adds the rows of a table; bad ones become problems. */
    void add(Table table) {
        for (Row row : table.rows()) {
            row.read(() -> add(row, Atom.read(row)));
        }
    }

    private void add(Row row, Atom atom) {
        String folded = folding.fold(row.form());
        String form = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        if (form.isEmpty()) {
            throw row.bad("form", "has nothing left after folding");
        }
        NumeralKind kind = atom.kind();
        boolean part = kind.isPart();
        Row same = seen.putIfAbsent(role(row, kind, form), row);
        if (same != null) {
            throw row.bad("form", "stands already at " + same.place());
        }
        if (part && form.indexOf(' ') >= 0) {
            throw row.bad("form", "is more than one word, which " + kind + " cannot be");
        }
        if (part) {
            words.add(node(words, form), atom);
        }
        if (!part || kind == NumeralKind.AND) {
            phrases.add(node(phrases, form), kind);
        }
    }

    /** Within what a form must stand once: it may say one thing inside numbers, another behind digits, and more beside numbers. */
    private static String role(Row row, NumeralKind kind, String form) {
        return switch (kind) {
            case STRESSED, GLUED, GLUED_DECIMAL -> kind + " " + row.form();
            case ORDINAL_ENDING, PART_ENDING -> row.text("value") + " " + form;
            case DIGIT_ORDINAL -> kind + " " + form;
            default -> (kind.isPart() ? "" : kind + " ") + form;
        };
    }

    private static int node(Trie<?> trie, String form) {
        int node = 0;
        for (int i = 0; i < form.length(); i++) {
            node = trie.grow(node, form.charAt(i));
        }
        return node;
    }
}
