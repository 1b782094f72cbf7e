package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.WordMemory;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;

/** Reads a folded text once: cuts it into tokens, finds the lexicon's forms, and lets each recognizer take what is its. Shared by threads. */
public final class Scanner {

    private final Lexicon lexicon;
    private final List<Recognizer> recognizers;
    private final WordMemory words;

    /** Recognizers run in the order given; a later one sees the items of the earlier ones. */
    public Scanner(Lexicon lexicon, List<Recognizer> recognizers) {
        this.lexicon = lexicon;
        this.recognizers = List.copyOf(recognizers);
        this.words = new WordMemory(lexicon, new Marker(this.recognizers));
    }

    /** What the recognizers say of a word, and {@link Mark} of a form. */
    private record Marker(List<Recognizer> recognizers) implements WordMemory.Marker {

        @Override
        public int ofWord(FoldedText text, int start, int end) {
            int marks = 0;
            for (Recognizer recognizer : recognizers) {
                marks |= recognizer.marks(text, start, end);
            }
            return marks;
        }

        @Override
        public int ofForm(Match form) {
            return Mark.of(form);
        }
    }

    public Scan scan(FoldedText text, Context context) {
        Scan scan = Scan.of(Tokens.of(text), lexicon, words);
        recognizers.forEach(recognizer -> recognizer.recognize(scan, context));
        return scan;
    }
}
