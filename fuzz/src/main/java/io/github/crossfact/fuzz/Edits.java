package io.github.crossfact.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes texts of a fuzzer's bytes that are almost right: a template with words replaced, put in, left out and repeated. Most of what is told apart from
 * nonsense at once is never looked at closely. Immutable.
 */
final class Edits {

    private final List<String> templates;
    private final List<String> parts;

    /**
     * @param templates what is right
     * @param parts what is put in; no more than 255
     */
    Edits(List<String> templates, List<String> parts) {
        this.templates = templates;
        this.parts = parts;
    }

    String text(Bytes bytes) {
        int template = bytes.next();
        if (template == Composer.VERBATIM) {
            return bytes.text();
        }
        if (template % (templates.size() + 1) == templates.size()) {
            return composed(bytes);
        }
        List<String> words = words(templates.get(template % (templates.size() + 1)));
        while (!bytes.isEmpty() && !words.isEmpty()) {
            edit(words, bytes);
        }
        return String.join("", words);
    }

    private void edit(List<String> words, Bytes bytes) {
        int kind = bytes.next();
        int at = (bytes.next() << 8 | bytes.next()) % words.size();
        switch (kind & 3) {
            case 0 -> words.set(at, part(bytes));
            case 1 -> words.add(at, part(bytes));
            case 2 -> words.remove(at);
            default -> {
                List<String> again = List.copyOf(words.subList(at, Math.min(words.size(), at + 1 + (kind >> 4))));
                words.addAll(bytes.choice(words.size()), again);
            }
        }
    }

    private String composed(Bytes bytes) {
        StringBuilder text = new StringBuilder();
        while (!bytes.isEmpty()) {
            text.append(part(bytes));
        }
        return text.toString();
    }

    /** A part; now and then a character. */
    private String part(Bytes bytes) {
        int choice = bytes.next();
        return choice < parts.size() ? parts.get(choice) : String.valueOf((char) (bytes.next() << 8 | bytes.next()));
    }

    /** Runs of letters and digits, and what stands between them, sign for sign. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean within = i < text.length()
                    && Character.isLetterOrDigit(text.charAt(i))
                    && Character.isLetterOrDigit(text.charAt(i - 1));
            if (!within) {
                words.add(text.substring(from, i));
                from = i;
            }
        }
        return words;
    }
}
