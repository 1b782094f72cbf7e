package io.github.crossfact.fuzz;

import java.util.Random;

/**
 * Feeds bytes by chance, the same ones for the same seed: many more than a fuzzer that watches the code can, and blindly. The arguments are the target, how many
 * seconds to go on, and the seed.
 */
public final class Rounds {

    private static final int LONGEST = 300;
    private static final double NANOS = 1e9;

    private Rounds() {}

    public static void main(String[] arguments) {
        Target target = Target.named(arguments[0]);
        double seconds = Double.parseDouble(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[2]));
        long begin = System.nanoTime();
        long rounds = 0;
        while ((System.nanoTime() - begin) / NANOS < seconds) {
            feed(target, random);
            rounds++;
        }
        System.out.println(arguments[0] + ": " + rounds + " rounds in " + arguments[1] + " s");
    }

    /** Feeds a target once. */
    static void feed(Target target, Random random) {
        byte[] data = new byte[1 + random.nextInt(LONGEST)];
        random.nextBytes(data);
        target.check(data);
    }
}
