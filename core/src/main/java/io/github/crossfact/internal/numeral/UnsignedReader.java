package io.github.crossfact.internal.numeral;

import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token, whatever stands before it. One per scan. */
final class UnsignedReader {

    private final Vicinity vicinity;
    private final Beginning beginning;
    private final Continuation continuation;

    UnsignedReader(Vicinity vicinity, DigitRuns runs) {
        this.vicinity = vicinity;
        this.beginning = new Beginning(vicinity, runs);
        this.continuation = new Continuation(vicinity, runs, this);
    }

    /** The longest number that begins with this token; null where none does. */
    @Nullable
    Numeral read(int token) {
        if (!vicinity.isFree(token)) {
            return null;
        }
        Progress progress = new Progress(vicinity, token);
        boolean more = beginning.read(progress);
        while (more) {
            more = continuation.read(progress);
            if (more) {
                progress.note();
            }
        }
        return definite(progress);
    }

    /** The article makes an ordinal of tens and magnitudes that stand alone, and of "one and twenty". */
    private @Nullable Numeral definite(Progress progress) {
        @Nullable Numeral found = progress.best();
        @Nullable WordParts parts = found == null ? null : vicinity.words(found.first());
        if (found == null || parts == null || !parts.definite() || !found.isCardinal()) {
            return found;
        }
        boolean ordinal = found.isOneToken()
                ? parts.is(NumeralKind.TEN) || parts.is(NumeralKind.MAGNITUDE)
                : parts.is(NumeralKind.ONE);
        return ordinal ? found.asOrdinal(found.end()) : found;
    }
}
