package io.github.crossfact.internal.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A list of parts that is open.
 *
 * @param wholes counts side by side, one of which the parts belong to; the last one when in doubt
 * @param bracket whether it ends where its bracket closes
 */
record PartList(Relation relation, List<CountDraft> wholes, boolean bracket) {

    /** How parts belong to their whole. */
    enum Relation {
        /** "including": some of it. */
        SUBSET,
        /** "Of the 39 models": some of it, until something else is counted. */
        OUT_OF,
        /** Behind "12 of them": more of them, as long as numbers have no noun of their own. */
        REST,
        /** "of which": all of it, unless two parts leave some over. */
        OF_WHICH,
        /** A list in brackets or behind a colon: all of it. */
        BREAKDOWN;

        boolean isSome() {
            return this == SUBSET || this == OUT_OF;
        }

        boolean isAll() {
            return this == OF_WHICH || this == BREAKDOWN;
        }
    }

    /** A list that ends with its clause or sentence. */
    static PartList of(Relation relation, List<CountDraft> wholes) {
        return new PartList(relation, wholes, false);
    }

    CountDraft whole() {
        return wholes.get(wholes.size() - 1);
    }

    /** The whole that a part fits best: one of its own kind, or the last that it may be part of at all. */
    CountDraft wholeOf(CountDraft part) {
        return nearest(whole -> whole.subject().equals(part.subject()))
                .or(() -> nearest(whole -> Kinds.mayBePart(part.subject(), whole.subject())))
                .orElse(whole());
    }

    private Optional<CountDraft> nearest(Predicate<CountDraft> fits) {
        return wholes.stream().filter(fits).reduce((one, next) -> next);
    }
}
