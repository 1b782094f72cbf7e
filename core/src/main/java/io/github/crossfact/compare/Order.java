package io.github.crossfact.compare;

/**
 * How near to each other things of two texts stand. What is already paired are the landmarks: two things that have as
 * many of them before them stand at the same place. Among those that do, the part of the text decides.
 */
final class Order {

    private static final double LANDMARKS = 0.8;

    private final int[] beforeLeft;
    private final int[] beforeRight;
    private final int landmarks;

    /** @param partner the right thing of each left one, below 0 where there is none */
    Order(int[] partner, int rights) {
        boolean[] paired = new boolean[partner.length];
        boolean[] pairedRight = new boolean[rights];
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                paired[i] = true;
                pairedRight[partner[i]] = true;
            }
        }
        beforeLeft = before(paired);
        beforeRight = before(pairedRight);
        landmarks = beforeLeft[partner.length];
    }

    /** How many landmarks stand before each thing, and behind the last one all of them. */
    private static int[] before(boolean[] paired) {
        int[] before = new int[paired.length + 1];
        for (int i = 0; i < paired.length; i++) {
            before[i + 1] = before[i] + (paired[i] ? 1 : 0);
        }
        return before;
    }

    /** From 0, at opposite ends, to 1, at the same place. */
    double nearness(int left, int right) {
        double apart = (double) Math.abs(beforeLeft[left] - beforeRight[right]) / (landmarks + 1);
        double partApart = Math.abs(part(left, beforeLeft) - part(right, beforeRight));
        return 1 - LANDMARKS * apart - (1 - LANDMARKS) * partApart;
    }

    private static double part(int index, int[] before) {
        return (double) index / (before.length - 1);
    }
}
