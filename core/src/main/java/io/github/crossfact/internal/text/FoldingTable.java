package io.github.crossfact.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    private static final class Page {
        private final char[] single = new char[PAGE];
        private final Map<Character, String> several = new HashMap<>();
    }

    private final Rule rule;
    private final AtomicReferenceArray<Page> pages = new AtomicReferenceArray<>(PAGE);

    /** The table of a rule. */
    FoldingTable(Rule rule) {
        this.rule = rule;
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
        return page(c).single[c & PAGE - 1];
    }

    /** What {@code c} becomes where that is none or several units: empty when it vanishes. */
    String several(char c) {
        return page(c).several.getOrDefault(c, "");
    }

    private Page page(char c) {
        Page page = pages.get(c >>> PAGE_BITS);
        return page != null ? page : make(c >>> PAGE_BITS);
    }

    /** Two threads may make the same page; they make equal ones. */
    private Page make(int number) {
        Page page = new Page();
        for (int i = 0; i < PAGE; i++) {
            char c = (char) (number << PAGE_BITS | i);
            String folded = rule.fold(c);
            if (folded.length() == 1) {
                page.single[i] = folded.charAt(0);
            } else if (!folded.isEmpty()) {
                page.several.put(c, folded);
            }
        }
        pages.set(number, page);
        return page;
    }
}
