package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What brackets with units say of where facts hold: right behind a fact, with figures of their own, or at the end of a sentence. */
record PlacesInBrackets(View view) {

    /** How many words a bracket has at most that says where all of a sentence is. */
    private static final int LONGEST_BRACKET = 10;

    /**
     * "94 houses (A 37, B 31), 18 ha": the units of a bracket with figures of their own are those of these figures only.
     *
     * @param about what the talk or the page is about, which is told of where only its parts are named; null for nothing
     */
    List<NamedUnit> withoutListed(Draft draft, List<NamedUnit> named, @Nullable Unit about) {
        List<NamedUnit> outside = NamedUnit.without(named, name -> name.bracketed() && isListed(name, draft.anchor()));
        return outside.isEmpty() && !areWithin(about, named) ? named : outside;
    }

    private static boolean areWithin(@Nullable Unit around, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (around == null || !name.unit().isWithin(around)) {
                return false;
            }
        }
        return true;
    }

    /** "+27 % (A), +24 % (B)": the unit that a bracket right behind a fact holds, unless it only says where one before lies: "the commune has 12 houses (B)". */
    @Nullable
    Unit behind(Draft draft, List<NamedUnit> named) {
        int open = draft.end();
        @Nullable Unit own = null;
        for (NamedUnit name : named) {
            if (own == null && name.bracketed() && name.token() > open && isInBracket(name, open)) {
                own = name.unit();
            }
        }
        for (NamedUnit name : named) {
            if (own != null && name.token() < draft.anchor() && name.unit().isWithin(own)) {
                return null;
            }
        }
        return own;
    }

    /** Whether nothing stands between an opening bracket and a unit in it but what the unit is, nor between that and the end of the bracket. */
    private boolean isInBracket(NamedUnit name, int open) {
        int token = view.next(open);
        token = view.has(token, Sense.LevelWord.class) ? view.next(token) : token;
        return view.symbol(open, "(") && token == name.token() && view.symbol(view.next(token), ")");
    }

    /** Whether a unit stands with a number within a bracket that a token stands outside of. */
    private boolean isListed(NamedUnit name, int outside) {
        int open = name.token();
        while (!view.edge(open, "(")) {
            open = view.previous(open);
        }
        int close = name.token();
        while (!view.edge(close, ")")) {
            close = view.next(close);
        }
        return (outside < open || outside > close) && hasNumber(open, close);
    }

    private boolean hasNumber(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.item(token) instanceof Item.Number) {
                return true;
            }
        }
        return false;
    }

    /** "12 houses; 3 bridges (district of A, province of B)": the smallest of the units in a bracket that ends the sentence, where all others around it lie. */
    @Nullable
    Unit closing(List<NamedUnit> named) {
        int last = view.previous(view.end());
        int close = view.symbol(last, ".") ? view.previous(last) : last;
        int open = close;
        for (int words = 0; words < LONGEST_BRACKET && view.symbol(close, ")") && !view.edge(open, "("); words++) {
            open = view.previous(open);
        }
        if (named.isEmpty() || !view.symbol(open, "(") || hasNumber(open, close)) {
            return null;
        }
        Unit smallest = NamedUnit.smallest(named);
        for (NamedUnit name : named) {
            if (name.token() < open || !smallest.isWithin(name.unit())) {
                return null;
            }
        }
        return smallest;
    }
}
