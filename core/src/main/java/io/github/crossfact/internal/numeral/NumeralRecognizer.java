package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Recognizer;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Takes the numbers of a text, in digits and words. Runs after the document codes, whose digits are no numbers. */
public final class NumeralRecognizer implements Recognizer {

    private static final int LOOKED_AT = Mark.bits(Mark.NUMBER_BEGINNING, Mark.DIGITS, Mark.SYMBOL);

    private final Numerals numerals;

    public NumeralRecognizer(Numerals numerals) {
        this.numerals = numerals;
    }

    @Override
    public void recognize(Scan scan, Context context) {
        NumeralReader reader = NumeralReader.over(scan, numerals);
        int token = scan.next(0, LOOKED_AT);
        while (token < scan.tokens().size()) {
            token = scan.next(next(scan, reader, token), LOOKED_AT);
        }
    }

    @Override
    public int marks(FoldedText text, int start, int end) {
        int marks = numerals.mayBeNumber(text, start, end) ? Mark.NUMBER.bit() : 0;
        // "And" goes on with a number, and begins none.
        boolean begins =
                marks != 0 && !numerals.isAnd(text.substring(start, end)) || numerals.mayOpenPhrase(text, start, end);
        return begins ? marks | Mark.NUMBER_BEGINNING.bit() : marks;
    }

    private int next(Scan scan, NumeralReader reader, int token) {
        if (!reader.mayBegin(token)) {
            return token + 1;
        }
        int none = numerals.phraseEnd(scan.tokens(), token, NumeralKind.NONE);
        if (none > 0) {
            return none;
        }
        @Nullable Numeral found = reader.read(token);
        if (found == null) {
            return token + 1;
        }
        scan.take(found.item());
        return afterUnit(scan, found.end());
    }

    /** A unit after a number may be made of number words: "in the hundred". */
    private static int afterUnit(Scan scan, int token) {
        Match match = scan.match(token);
        return match != null && match.has(Sense.UnitWord.class) ? match.end() : token;
    }
}
