package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.code.DocumentCode;
import io.github.crossfact.internal.code.DocumentCodes;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the symbols of official documents, such as 25-NQ/TW, before anybody takes their digits for a number. */
public final class CodeRecognizer implements Recognizer {

    @Override
    public void recognize(Scan scan, Context context) {
        Tokens tokens = scan.tokens();
        int token = 0;
        while (token < tokens.size()) {
            int end = mayBegin(tokens, token) ? take(scan, token) : token;
            token = Math.max(end, token + 1);
        }
    }

    /** A symbol begins with a digit, or with a Latin letter where its parts are in disorder. */
    private static boolean mayBegin(Tokens tokens, int token) {
        return tokens.isDigits(token)
                || tokens.isAny(token + 1, "/-")
                        && tokens.isWord(token)
                        && tokens.source().charAt(tokens.start(token)) < '\u0250';
    }

    private static int take(Scan scan, int first) {
        Tokens tokens = scan.tokens();
        @Nullable DocumentCode code = DocumentCodes.parse(tokens.source(), tokens.start(first));
        if (code == null || code.start() != tokens.start(first)) {
            return first;
        }
        int end = first;
        while (end < tokens.size() && tokens.start(end) < code.end()) {
            end++;
        }
        scan.take(new Item.Code(first, end, code));
        return end;
    }
}
