package io.github.crossfact.job.detect;

/**
 * The part of a page that shows its language: the middle. A page begins and ends with the furniture of its site, which
 * may be in another language. And the model takes a few hundred letters to be certain, so a whole page would only cost.
 */
final class Sample {

    /** In UTF-16 units. */
    static final int LENGTH = 2_000;

    private Sample() {}

    static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int start = (text.length() - LENGTH) / 2;
        int end = start + LENGTH;
        return text.substring(onCodePoint(text, start), onCodePoint(text, end));
    }

    private static int onCodePoint(String text, int index) {
        boolean inside =
                Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
        return inside ? index + 1 : index;
    }
}
