package io.github.crossfact.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which of several translations say something else than the majority. */
final class Vote {

    private Vote() {}

    /**
     * The indexes of those that do not say what more than half of the voters say: all of them when no answer has that
     * many, none when all agree.
     *
     * @param answers one of each translation; null for one that has no say
     */
    static SortedSet<Integer> outvoted(List<? extends @Nullable Object> answers) {
        Map<Object, Integer> votes = new HashMap<>();
        answers.stream().filter(Objects::nonNull).forEach(answer -> votes.merge(answer, 1, Integer::sum));
        int voters = votes.values().stream().mapToInt(Integer::intValue).sum();
        SortedSet<Integer> outvoted = new TreeSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Object answer = answers.get(i);
            if (answer != null && votes.size() > 1 && 2 * votes.getOrDefault(answer, 0) <= voters) {
                outvoted.add(i);
            }
        }
        return outvoted;
    }
}
