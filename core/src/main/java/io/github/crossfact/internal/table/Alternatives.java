package io.github.crossfact.internal.table;

import java.util.ArrayList;
import java.util.List;

/** Writes out what a cell says in short: {@code (great|large) part(s|)} stands for four phrases. */
public final class Alternatives {

    /** More than any table has need of, and few enough for a mistake to do no harm. */
    static final int MOST = 2_000;

    private Alternatives() {}

    /** Whether a cell has alternatives, well or badly written. */
    static boolean has(String cell) {
        return cell.indexOf('|') >= 0;
    }

    /**
     * Every text that a cell stands for, in the order in which its alternatives are written; the cell itself where it has none.
     *
     * @throws IllegalArgumentException if a bar stands outside of round brackets or within two of them, or if there are more than {@value #MOST}
     */
    public static List<String> of(String cell) {
        List<String> written = List.of("");
        int done = 0;
        for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', done)) {
            int open = cell.lastIndexOf('(', bar);
            int close = cell.indexOf(')', bar);
            boolean group = open >= done && cell.indexOf(')', open) == close && cell.lastIndexOf('(', close) == open;
            if (!group || close < 0) {
                throw new IllegalArgumentException("has a | that is not between the ( and the ) of one group");
            }
            String between = cell.substring(done, open);
            written = each(written, between, cell.substring(open + 1, close).split("\\|", -1));
            done = close + 1;
        }
        String end = cell.substring(done);
        return written.stream().map(beginning -> (beginning + end).strip()).toList();
    }

    private static List<String> each(List<String> beginnings, String between, String[] choices) {
        if ((long) beginnings.size() * choices.length > MOST) {
            throw new IllegalArgumentException("stands for more than " + MOST + " forms");
        }
        List<String> written = new ArrayList<>();
        for (String beginning : beginnings) {
            for (String choice : choices) {
                written.add(beginning + between + choice);
            }
        }
        return written;
    }
}
