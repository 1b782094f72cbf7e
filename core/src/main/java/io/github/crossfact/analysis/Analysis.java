package io.github.crossfact.analysis;

import java.util.List;

/**
 * What an analyzer says of a sentence. What it does not tell is empty. Immutable.
 *
 * @param tokens in the order of the text
 * @param entities in the order of the text; they do not overlap
 * @param dependencies of each token that depends on another, one; roots have none
 */
public record Analysis(List<Token> tokens, List<Entity> entities, List<Dependency> dependencies) {

    /** Nothing told of any sentence. */
    public static final Analysis NONE = new Analysis(List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException if a dependency is of a token that is not there */
    public Analysis {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        dependencies = List.copyOf(dependencies);
        for (Dependency each : dependencies) {
            if (each.dependent() >= tokens.size() || each.head() >= tokens.size()) {
                throw new IllegalArgumentException(each + " is of a token that is not among the " + tokens.size());
            }
        }
    }
}
