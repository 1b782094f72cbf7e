package io.github.crossfact.analysis;

import java.util.Objects;

/**
 * What a token depends on, in basic <a href="https://universaldependencies.org/u/dep/">Universal Dependencies</a>.
 *
 * @param dependent the index of the token among those of its analysis, from 0
 * @param head the index of the token that it depends on, another one
 * @param relation the relation, such as {@code nummod}; {@code dep} where the analyzer knows no more
 */
public record Dependency(int dependent, int head, String relation) {

    /** @throws IllegalArgumentException if an index is negative, or both are the same */
    public Dependency {
        Objects.requireNonNull(relation, "relation");
        if (dependent < 0 || head < 0 || dependent == head) {
            throw new IllegalArgumentException("a token depends on another: dependent " + dependent + ", head " + head);
        }
    }
}
