package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads how a number begins: digits with what is written together with them, a sign such as ½, or a word. One per scan. */
final class Beginning {

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final DigitRuns runs;
    private final GluedForms glued;
    private final DigitOrdinals ordinals;

    Beginning(Vicinity vicinity, DigitRuns runs) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.runs = runs;
        this.glued = new GluedForms(vicinity);
        this.ordinals = new DigitOrdinals(vicinity, glued);
    }

    /** Reads up to where the number may end for the first time; returns whether it may go on. */
    boolean read(Progress progress) {
        @Nullable DigitRun run = runs.at(progress.first());
        if (run != null) {
            return readDigits(progress, run);
        }
        @Nullable Atom vulgar = VulgarFraction.at(tokens, progress.first());
        if (vulgar != null) {
            accept(progress, vulgar);
            progress.note();
            return true;
        }
        @Nullable WordParts parts = vicinity.words(progress.first());
        if (parts == null || !progress.begin(parts)) {
            return false;
        }
        progress.note();
        return true;
    }

    private static void accept(Progress progress, Atom sign) {
        progress.composer().accept(sign, false);
        progress.goTo(progress.at() + 1);
    }

    private boolean readDigits(Progress progress, DigitRun run) {
        progress.begin(run);
        @Nullable Atom vulgar = run.plain() ? VulgarFraction.at(tokens, progress.at()) : null;
        if (vulgar != null) {
            progress.composer().acceptAnd();
            accept(progress, vulgar);
        }
        progress.note();
        if (run.plain() && ordinals.isOrdinal(run)) {
            progress.endAsOrdinal(ordinals.end(progress.at()));
            return false;
        }
        return !vicinity.isGluedWord(progress.at()) || readGlued(progress);
    }

    /** What is written together with digits decides whether they are a number. */
    private boolean readGlued(Progress progress) {
        int word = progress.at();
        @Nullable Atom magnitude = glued.magnitude(word);
        if (magnitude != null) {
            boolean fits = progress.composer().accept(magnitude, true);
            progress.goTo(word + 1);
            progress.note();
            return fits;
        }
        if (vicinity.words(word) != null) {
            return true;
        }
        if (!vicinity.isCountable(word)) {
            progress.giveUp();
        }
        return false;
    }
}
