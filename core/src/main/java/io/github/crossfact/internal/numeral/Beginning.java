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

    /** Whether a number may begin with this token, which few tokens do. */
    boolean mayBe(int token) {
        return runs.at(token) != null || vicinity.words(token) != null || VulgarFraction.at(tokens, token) != null;
    }

    /** Reads up to where the number may end for the first time; returns whether it may go on. */
    boolean read(Progress progress) {
        @Nullable DigitRun run = runs.at(progress.first());
        if (run != null) {
            return readDigits(progress, run);
        }
        @Nullable VulgarFraction fraction = VulgarFraction.at(tokens, progress.first());
        if (fraction != null) {
            accept(progress, fraction);
            return true;
        }
        @Nullable WordParts parts = vicinity.words(progress.first());
        if (parts == null || !progress.begin(parts)) {
            return false;
        }
        progress.note();
        return true;
    }

    private static void accept(Progress progress, VulgarFraction fraction) {
        progress.composer().accept(fraction.part(), false);
        progress.goTo(fraction.end());
        progress.note();
    }

    private boolean readDigits(Progress progress, DigitRun run) {
        progress.begin(run);
        progress.note();
        @Nullable VulgarFraction fraction = run.plain() ? VulgarFraction.after(tokens, run.first()) : null;
        if (fraction != null) {
            progress.composer().acceptAnd();
            accept(progress, fraction);
        } else if (run.plain() && ordinals.isOrdinal(run)) {
            progress.endAsOrdinal(ordinals.end(progress.at()));
            return false;
        }
        return readMagnitude(progress, run);
    }

    /** What is written together with digits decides whether they are a number. */
    private boolean readMagnitude(Progress progress, DigitRun run) {
        int word = progress.at();
        @Nullable Atom magnitude = glued.magnitude(word, run);
        if (magnitude != null) {
            boolean fits = progress.composer().accept(magnitude, true);
            progress.goTo(word + 1);
            progress.note();
            return fits;
        }
        if (!vicinity.isGluedWord(word) || vicinity.words(word) != null) {
            return true;
        }
        if (!vicinity.isCountable(word)) {
            progress.giveUp();
        }
        return false;
    }
}
