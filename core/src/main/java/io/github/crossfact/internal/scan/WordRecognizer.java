package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.lexicon.Match;
import org.jspecify.annotations.Nullable;

/** Takes the lexicon's forms where nobody else has taken anything; the last of the recognizers. */
public final class WordRecognizer implements Recognizer {

    @Override
    public void recognize(Scan scan, Context context) {
        for (int token = 0; token < scan.tokens().size(); token++) {
            @Nullable Match match = scan.match(token);
            if (match != null && scan.isFree(match.first(), match.end())) {
                scan.take(new Item.Word(match));
            }
        }
    }
}
