package io.github.crossfact.cli.view;

/** Which way a text runs, told by most of its letters, as its language may not be known. */
final class Direction {

    private Direction() {}

    /** The value of the attribute {@code dir}. */
    static String of(String text) {
        int rightToLeft = 0;
        int leftToRight = 0;
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                leftToRight++;
            } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                rightToLeft++;
            }
        }
        return rightToLeft > leftToRight ? "rtl" : "ltr";
    }
}
