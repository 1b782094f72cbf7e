package io.github.crossfact.cli.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that could not be opened: one problem and no document. */
final class ProblemSource implements Source {

    private @Nullable Reading problem;

    ProblemSource(Reading.Problem problem) {
        this.problem = problem;
    }

    @Override
    public Optional<Reading> next() {
        Optional<Reading> only = Optional.ofNullable(problem);
        problem = null;
        return only;
    }

    @Override
    public void close() {}
}
