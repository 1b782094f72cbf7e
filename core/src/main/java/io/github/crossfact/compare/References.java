package io.github.crossfact.compare;

import io.github.crossfact.event.Event;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which event of the right an event of the left stands beside. */
final class References {

    private final Map<String, String> rightOf = new HashMap<>();

    private References() {}

    static References of(Alignment<Event> alignment) {
        References references = new References();
        for (Pair<Event> pair : alignment.pairs()) {
            references.rightOf.put(pair.left().id(), pair.right().id());
        }
        return references;
    }

    /** Whether references of the left and the right lead to what stands side by side, or both nowhere. */
    boolean agree(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? left == right : right.equals(rightOf.get(left));
    }
}
