package io.github.crossfact.fuzz;

import org.jspecify.annotations.Nullable;

/** What Jazzer calls: {@code --target_class} with the name of a {@link Target} in {@code --target_args}. */
public final class Fuzz {

    /** Jazzer gives its argument to one method and its bytes to another, both static. */
    private static @Nullable Target target;

    private Fuzz() {}

    /** Called once. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
    }

    /** Called for each input. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (target == null) {
            throw new IllegalStateException("name a target");
        }
        target.check(data);
    }
}
