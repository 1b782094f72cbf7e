package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token, in digits, words, or both, with its sign. One per scan. */
public final class NumeralReader {

    private static final String MINUS_SIGN = "\u2212";

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final DigitRuns runs;
    private final UnsignedReader unsigned;
    private final Doubts doubts;

    private NumeralReader(Vicinity vicinity) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.runs = new DigitRuns(vicinity);
        this.unsigned = new UnsignedReader(vicinity, runs);
        this.doubts = new Doubts(vicinity, runs);
    }

    /** A reader over a scan, which passes over what others than numbers have taken. */
    public static NumeralReader over(Scan scan, Numerals numerals) {
        return new NumeralReader(new Vicinity(scan, numerals));
    }

    /** Whether a number, or a phrase that is none though it has the words of one, may begin with this token: turns nearly all words away. */
    boolean mayBegin(int token) {
        return vicinity.mayBegin(token);
    }

    /** The number that begins with this token; null where none does. */
    public @Nullable Numeral read(int token) {
        @Nullable Numeral found = readSigned(token);
        return found != null && doubts.spare(found) ? withRestatement(found) : null;
    }

    /** "05 (five)", as officials write: the number with the same one in brackets behind it, in digits and in words. */
    private Numeral withRestatement(Numeral found) {
        @Nullable
        Numeral again = found.isCardinal() && tokens.is(found.end(), '(') ? unsigned.read(found.end() + 1) : null;
        return again != null && isSaidTwice(found, again) && tokens.is(again.end(), ')')
                ? found.upTo(again.end() + 1)
                : found;
    }

    private static boolean isSaidTwice(Numeral number, Numeral again) {
        return again.isCardinal()
                && again.digits() != number.digits()
                && again.value().main().compareTo(number.value().main()) == 0;
    }

    /** Whether "and" is written together with the word that begins a number. */
    public boolean beginsWithAnd(int token) {
        @Nullable WordParts parts = vicinity.words(token);
        return parts != null && parts.and();
    }

    private @Nullable Numeral readSigned(int token) {
        int after = vicinity.phraseEnd(token, NumeralKind.MINUS);
        if (after > 0) {
            boolean number = after < tokens.size() && vicinity.words(token) == null;
            return number ? negated(token, unsigned.read(after)) : null;
        }
        if (isMinus(token)) {
            return runs.at(token + 1) == null ? null : negated(token, unsigned.read(token + 1));
        }
        return unsigned.read(token);
    }

    private static @Nullable Numeral negated(int sign, @Nullable Numeral number) {
        return number == null || number.kind() == NumberKind.ORDINAL
                ? null
                : number.negated().from(sign);
    }

    /**
     * A dash is a minus sign when it is written together with the number, and not with what stands before. At the beginning of a line it is a
     * bullet unless nothing else stands there.
     */
    private boolean isMinus(int dash) {
        if (!tokens.is(dash, '-') || dash + 1 == tokens.size() || !isFreeBefore(dash)) {
            return false;
        }
        boolean glued = !tokens.spaceBefore(dash + 1);
        if (!vicinity.isLineStart(dash) || isMinusSign(dash)) {
            return glued;
        }
        @Nullable DigitRun run = runs.at(dash + 1);
        return run != null && (glued && tokens.isAny(run.end(), "%/") || vicinity.isLineEnd(end(run)));
    }

    /** The sign of arithmetic, which is no bullet. */
    private boolean isMinusSign(int dash) {
        return tokens.written(dash, dash + 1).equals(MINUS_SIGN);
    }

    private boolean isFreeBefore(int dash) {
        return vicinity.isLineStart(dash)
                || !tokens.isDigits(dash - 1) && (tokens.spaceBefore(dash) || tokens.isAny(dash - 1, "(:=<>~"));
    }

    /** The token after the number that begins with these digits. */
    private int end(DigitRun run) {
        @Nullable Numeral number = unsigned.read(run.first());
        return number == null ? run.end() : number.end();
    }
}
