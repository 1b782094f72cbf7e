package io.github.crossfact.json;

/**
 * Unpaired surrogates, which a text cut in the wrong place can hold and UTF-8 can't. In JSON they can only stand
 * within strings, so each can become its escape wherever it stands.
 */
final class Surrogates {

    private static final int ESCAPE = 0x10000;

    private Surrogates() {}

    static String escapeUnpaired(String json) {
        int first = nextUnpaired(json, 0);
        return first == json.length() ? json : escapeFrom(first, json);
    }

    private static String escapeFrom(int first, String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 5);
        int copied = 0;
        for (int at = first; at < json.length(); at = nextUnpaired(json, copied)) {
            escaped.append(json, copied, at).append("\\u");
            escaped.append(Integer.toHexString(ESCAPE | json.charAt(at)), 1, 5);
            copied = at + 1;
        }
        return escaped.append(json, copied, json.length()).toString();
    }

    /** The index of the first unpaired surrogate from {@code from} on, or the length of the text. */
    private static int nextUnpaired(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
