package io.github.crossfact.spi;

import io.github.crossfact.internal.help.Help;
import java.util.List;

/** Rows of a language's tables that cannot be used; the message lists all of them, one a line, each with file and line. */
public final class InvalidTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public InvalidTableException(List<String> problems) {
        super(Help.BAD_ROWS.with(problems.size()
                + (problems.size() == 1 ? " bad row:\n" : " bad rows:\n")
                + String.join("\n", problems)));
        this.problems = List.copyOf(problems);
    }

    /** One line a problem, such as {@code lang-fa/calendar.csv:14: month 13 is outside 1..12 (form "…")}. */
    public List<String> problems() {
        return problems == null ? List.of() : problems;
    }
}
