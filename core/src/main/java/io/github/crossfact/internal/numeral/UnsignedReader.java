package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token, whatever stands before it. One per scan. */
final class UnsignedReader {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

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
        @Nullable Numeral found = read(token, false);
        return found == null ? null : withMoreOnTop(found);
    }

    /** The longest number that begins with this token and is not itself made of several: what a number with a point or with parts may have in it. */
    @Nullable
    Numeral readSimple(int token) {
        return read(token, true);
    }

    private @Nullable Numeral read(int token, boolean simple) {
        if (!beginning.mayBe(token) || !vicinity.isFree(token)) {
            return null;
        }
        Progress progress = new Progress(vicinity, token);
        boolean more = beginning.read(progress);
        while (more) {
            more = continuation.read(progress, simple);
            if (more) {
                progress.note();
            }
        }
        @Nullable Numeral found = progress.best();
        return found == null ? null : inItsPlace(found);
    }

    /** What the article before a number, or a noun behind it, makes of it. */
    private Numeral inItsPlace(Numeral found) {
        @Nullable WordParts parts = vicinity.words(found.first());
        if (parts == null || !found.isCardinal()) {
            return found;
        }
        if (isShare(found, parts)) {
            return found.asShare();
        }
        return parts.definite() && isOrdinal(found, parts) ? found.asOrdinal(found.end()) : found;
    }

    /** An ordinal with the hundreds or more that are said behind it: "the twenty-fifth after the hundredth". */
    private Numeral withMoreOnTop(Numeral found) {
        int onTop = found.kind() == NumberKind.ORDINAL ? vicinity.phraseEnd(found.end(), NumeralKind.ON_TOP) : -1;
        @Nullable Numeral more = onTop > 0 ? readSimple(onTop) : null;
        return more != null && more.value().isWhole() && found.value().isLess(more.scaleOrValue())
                ? found.onTopOf(more)
                : found;
    }

    /** "A fifth of the area", whose fifth is spelled as the five of "five areas"; what is of something has no article: "the five past years". */
    private boolean isShare(Numeral found, WordParts parts) {
        return found.isOneToken()
                && !parts.definite()
                && parts.is(NumeralKind.SHARE)
                && vicinity.isDefiniteSingular(found.end());
    }

    /**
     * The article makes an ordinal of tens and magnitudes that stand alone, of "one and twenty", and of "the twelve" where it cannot be a number of
     * things: behind a singular noun, or alone.
     */
    private boolean isOrdinal(Numeral found, WordParts parts) {
        if (found.isOneToken()) {
            return parts.is(NumeralKind.TEN) || parts.is(NumeralKind.MAGNITUDE);
        }
        return parts.is(NumeralKind.ONE)
                || isTeen(found)
                        && (vicinity.isNumberedOne(found.first() - 1) || vicinity.isAlone(found.first(), found.end()));
    }

    private static boolean isTeen(Numeral found) {
        return !found.value().isLess(BigDecimal.TEN) && found.value().isLess(TWENTY);
    }
}
