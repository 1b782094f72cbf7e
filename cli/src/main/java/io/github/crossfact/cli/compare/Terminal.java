package io.github.crossfact.cli.compare;

/**
 * Text of others, made fit for a terminal. A terminal carries out control characters, and a bidirectional control that
 * is left open would turn the rest of the line.
 */
final class Terminal {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";
    private static final int REPLACEMENT = 0xFFFD;

    private Terminal() {}

    /** The text in one line, without anything that would be carried out. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isBidiControl(c))
                .map(Terminal::printable)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            default -> codePoint;
        };
    }

    private static boolean isBidiControl(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    /** The columns that this takes; characters of double width are not among those of our languages. */
    static int width(String text) {
        return (int) text.codePoints().filter(Terminal::takesAColumn).count();
    }

    private static boolean takesAColumn(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    /** A line that does not reorder what stands beside it, where it holds anything written from right to left. */
    static String isolated(String line) {
        return line.codePoints().anyMatch(Terminal::isRightToLeft) ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE : line;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
