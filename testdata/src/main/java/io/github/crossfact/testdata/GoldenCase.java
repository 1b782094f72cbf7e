package io.github.crossfact.testdata;

import java.util.Objects;

/**
 * One thing to check, with a name to report it by. It fails with an {@link AssertionError}.
 *
 * <p>It is made for dynamic tests, {@code dynamicTest(golden.name(), golden::check)}, and needs no test framework.
 *
 * @param name what is checked, unique among the cases it came with: {@code flood-relief.fa}
 * @param test checks it
 */
public record GoldenCase(String name, Runnable test) {

    public GoldenCase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(test, "test");
    }

    /**
     * Checks it.
     *
     * @throws AssertionError if it does not hold
     */
    public void check() {
        test.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
