package io.github.crossfact.cli.gold;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A fact of gold, one that was read, or both.
 *
 * @param verdict what is said of it
 * @param gold as it should have been read; empty where gold has no such fact
 * @param read as it was read; empty where it was not
 * @param wrongFields of a fact that was found, the fields that gold states and that were not read so
 * @param fields how many fields of it gold states
 */
public record Judgement(
        Verdict verdict, Optional<JsonNode> gold, Optional<JsonNode> read, List<String> wrongFields, int fields) {

    public Judgement {
        wrongFields = List.copyOf(wrongFields);
    }

    /** What can be said of a fact. */
    public enum Verdict {
        /** In gold, and read. */
        FOUND,
        /** In gold, and not read. */
        MISSED,
        /** Read, and not in gold. */
        INVENTED,
        /** Not held against anybody: gold says that it may be read or not, or is not complete for this type. */
        OPTIONAL
    }
}
