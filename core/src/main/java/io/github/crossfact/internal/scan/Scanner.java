package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;

/** Reads a folded text once: cuts it into tokens, finds the lexicon's forms, and lets each recognizer take what is its. Immutable. */
public final class Scanner {

    private final Lexicon lexicon;
    private final List<Recognizer> recognizers;

    /** Recognizers run in the order given; a later one sees the items of the earlier ones. */
    public Scanner(Lexicon lexicon, List<Recognizer> recognizers) {
        this.lexicon = lexicon;
        this.recognizers = List.copyOf(recognizers);
    }

    public Scan scan(FoldedText text, Context context) {
        Scan scan = Scan.of(Tokens.of(text), lexicon);
        recognizers.forEach(recognizer -> recognizer.recognize(scan, context));
        return scan;
    }
}
