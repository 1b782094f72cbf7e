package io.github.crossfact.internal.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each UTF-16 code unit becomes in a folding: nearly always one unit, seldom none or several. A page of 256 units is worked out when the first of
 * them is asked for, as texts need few pages. Immutable for its users, shared by threads.
 */
final class FoldingTable {

    /** Stands for a unit that becomes none or several; nothing is ever folded to it. */
    static final char SEVERAL = 0;

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    /** How a code unit is folded; always the same way. */
    @FunctionalInterface
    interface Rule {
        String fold(char c);
    }

    private final Page[] pages = new Page[PAGE];

    /** The table of a rule. */
    FoldingTable(Rule rule) {
        for (int i = 0; i < PAGE; i++) {
            pages[i] = new Page(rule, (char) (i << PAGE_BITS));
        }
    }

    /** This folding with another one after it, which knows single units. */
    FoldingTable then(Map<Character, String> next) {
        return new FoldingTable(c -> {
            char folded = single(c);
            return folded == SEVERAL ? several(c) : next.getOrDefault(folded, Character.toString(folded));
        });
    }

    /** The one unit that {@code c} becomes, or {@link #SEVERAL}. */
    char single(char c) {
        return pages[c >>> PAGE_BITS].single()[c & PAGE - 1];
    }

    /** What {@code c} becomes where that is none or several units: empty when it vanishes. */
    String several(char c) {
        return pages[c >>> PAGE_BITS].several(c);
    }

    private static final class Page {
        private final Rule rule;
        private final char first;
        /** Not changed any more once {@link #single} is there; null where a unit becomes one or none. */
        private final @Nullable String[] several = new String[PAGE];

        private volatile char @Nullable [] single;

        Page(Rule rule, char first) {
            this.rule = rule;
            this.first = first;
        }

        char[] single() {
            char[] made = single;
            return made != null ? made : make();
        }

        String several(char c) {
            single();
            String folded = several[c & PAGE - 1];
            return folded == null ? "" : folded;
        }

        private synchronized char[] make() {
            char[] made = single;
            if (made == null) {
                made = new char[PAGE];
                for (int i = 0; i < PAGE; i++) {
                    made[i] = fold((char) (first | i));
                }
                single = made;
            }
            return made;
        }

        private char fold(char c) {
            String folded = rule.fold(c);
            if (folded.length() == 1) {
                return folded.charAt(0);
            }
            if (!folded.isEmpty()) {
                several[c & PAGE - 1] = folded;
            }
            return SEVERAL;
        }
    }
}
