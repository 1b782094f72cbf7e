package io.github.crossfact.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What each UTF-16 code unit becomes in a folding: nearly always one unit, seldom none or several. Immutable. */
final class FoldingTable {

    /** Stands for a unit that becomes none or several; nothing is ever folded to it. */
    static final char SEVERAL = 0;

    /** How a code unit is folded. */
    @FunctionalInterface
    interface Rule {
        String fold(char c);
    }

    private final char[] single;
    private final Map<Character, String> several;

    private FoldingTable(char[] single, Map<Character, String> several) {
        this.single = single;
        this.several = several;
    }

    /** The table of a rule. */
    static FoldingTable of(Rule rule) {
        FoldingTable table = new FoldingTable(new char[Character.MAX_VALUE + 1], new HashMap<>());
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table.set((char) c, rule.fold((char) c));
        }
        return table;
    }

    /** This table with another folding after it, which knows single units. */
    FoldingTable then(Map<Character, String> next) {
        FoldingTable table = new FoldingTable(Arrays.copyOf(single, single.length), new HashMap<>(several));
        for (int c = 0; c < single.length; c++) {
            String folded = single[c] == SEVERAL ? null : next.get(single[c]);
            if (folded != null) {
                table.set((char) c, folded);
            }
        }
        return table;
    }

    /** The one unit that {@code c} becomes, or {@link #SEVERAL}. */
    char single(char c) {
        return single[c];
    }

    /** What {@code c} becomes where that is none or several units: empty when it vanishes. */
    String several(char c) {
        return several.getOrDefault(c, "");
    }

    private void set(char c, String folded) {
        if (folded.length() == 1) {
            single[c] = folded.charAt(0);
        } else {
            single[c] = SEVERAL;
            if (!folded.isEmpty()) {
                several.put(c, folded);
            }
        }
    }
}
