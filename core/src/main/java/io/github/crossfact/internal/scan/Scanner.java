package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.table.CompiledLanguage;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;

/** Reads a text once: folds it, cuts it into tokens, finds the lexicon's forms, and lets each recognizer take what is its. */
public final class Scanner {

    private final CompiledLanguage language;
    private final List<Recognizer> recognizers;

    /** Recognizers run in the order given; a later one sees the items of the earlier ones. */
    public Scanner(CompiledLanguage language, List<Recognizer> recognizers) {
        this.language = language;
        this.recognizers = List.copyOf(recognizers);
    }

    public Scan scan(String text, Context context) {
        FoldedText folded = language.folding().apply(text);
        Scan scan = Scan.of(Tokens.of(folded), language.lexicon());
        recognizers.forEach(recognizer -> recognizer.recognize(scan, context));
        return scan;
    }
}
