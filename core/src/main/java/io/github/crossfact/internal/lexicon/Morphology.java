package io.github.crossfact.internal.lexicon;

import java.util.List;

/**
 * The named strategies by which a language's words change without changing their sense. Core carries each out once; a language's properties name
 * those it needs.
 *
 * @param endings what may follow a form of three or more letters
 * @param proclitics what may be written together with the word after it, in the order in which they stack
 * @param compoundHeads whether the last part of a long word carries its sense
 * @param dualEndings endings that say "two of it"
 * @param feminine the final letter of nouns that change it before an ending, or empty
 * @param feminineStem what that letter becomes before an ending
 * @param femininePlural what takes its place in the plural
 */
public record Morphology(
        List<String> endings,
        List<String> proclitics,
        boolean compoundHeads,
        List<String> dualEndings,
        String feminine,
        String feminineStem,
        String femininePlural) {

    public Morphology {
        endings = List.copyOf(endings);
        proclitics = List.copyOf(proclitics);
        dualEndings = List.copyOf(dualEndings);
    }
}
