package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The counts of a sentence that are no parts themselves, of which later ones may be. */
final class Wholes {

    /** How many are looked through for a sum. */
    private static final int MOST = 8;

    /** The last count of a subject. */
    private final Map<Subject, CountDraft> bySubject = new HashMap<>();
    /** The last counts, the latest first. */
    private final Deque<CountDraft> latest = new ArrayDeque<>();

    void add(CountDraft count) {
        bySubject.put(count.subject(), count);
        latest.push(count);
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /** "12 of them": what was counted last of the same; else, "19 members, 11 women among them", of which these are a kind. */
    Optional<CountDraft> of(CountDraft part) {
        CountDraft same = bySubject.get(part.subject());
        return same != null
                ? Optional.of(same)
                : last(whole -> Kinds.mayBePart(part.subject(), whole.subject())
                        && whole.quantity.value().compareTo(part.quantity.value()) > 0);
    }

    /** "28 persons in 11 cases, six of whom": the people counted last. */
    Optional<CountDraft> people() {
        return last(whole -> Kinds.isPerson(whole.subject()));
    }

    /** What was counted last of a subject. */
    Optional<CountDraft> like(@Nullable Subject subject) {
        return Optional.ofNullable(subject == null ? null : bySubject.get(subject));
    }

    /** What was counted last and is a fact of its own. */
    Optional<CountDraft> told() {
        for (CountDraft count : latest) {
            if (!count.former) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    /** The last whole that is a fact of its own before a count. */
    Optional<CountDraft> before(CountDraft count) {
        for (CountDraft each : latest) {
            if (!each.former && each.anchor() < count.anchor()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Optional<CountDraft> ofValue(BigDecimal value) {
        return latest.stream()
                .filter(count -> count.quantity.value().compareTo(value) == 0)
                .findFirst();
    }

    private Optional<CountDraft> last(Predicate<CountDraft> fits) {
        return bySubject.values().stream().filter(fits).max(Comparator.comparingInt(CountDraft::anchor));
    }
}
