package io.github.crossfact.internal.numeral;

import org.jspecify.annotations.Nullable;

/** One number being read: how far the reading has come, and how far the number surely goes. */
final class Progress {

    private final Vicinity vicinity;
    private final int first;
    private int at;
    private Composer composer;
    private boolean digits;
    private @Nullable Numeral best;
    /** What was sure before the last term began. */
    private @Nullable Numeral beforeTerm;

    Progress(Vicinity vicinity, int first) {
        this.vicinity = vicinity;
        this.first = first;
        this.at = first;
        this.composer = new Composer(vicinity.numerals());
    }

    int first() {
        return first;
    }

    /** The next token. */
    int at() {
        return at;
    }

    Composer composer() {
        return composer;
    }

    /** As far as the number surely goes; null while nothing is sure. */
    @Nullable
    Numeral best() {
        return best;
    }

    void goTo(int token) {
        at = token;
    }

    /** Notes what has been read, if it is a number so far. */
    void note() {
        if (composer.isComplete()) {
            best = new Numeral(first, at, composer.value(), composer.kind(), digits, composer.scale());
        }
    }

    /** Makes an ordinal of what is sure, up to a token. */
    void endAsOrdinal(int end) {
        best = best == null ? null : best.asOrdinal(end);
    }

    /** Says that what was read is no number. */
    void giveUp() {
        best = null;
    }

    /** Takes the digits that begin the number. */
    void begin(DigitRun run) {
        composer.acceptLiteral(new Value(run.value(), run.other(), true));
        digits = true;
        at = run.end();
    }

    /** Takes the word that begins the number; returns whether it can. */
    boolean begin(WordParts parts) {
        if (parts.is(NumeralKind.AND) || !accept(parts)) {
            return false;
        }
        pass(parts);
        return true;
    }

    /** Takes digits inside the number; returns whether they fit. */
    boolean goOn(DigitRun run) {
        int terms = composer.size();
        if (!composer.acceptLiteral(Value.of(run.value()))) {
            return false;
        }
        remember(terms);
        digits = true;
        at = run.end();
        return true;
    }

    /** Takes the next word; returns whether it fits. One that does not leaves everything as it was. */
    boolean goOn(int next, WordParts parts) {
        Composer asItWas = composer.copy();
        int terms = composer.size();
        if (parts.and() && !composer.acceptAnd() || !accept(parts)) {
            composer = asItWas;
            return false;
        }
        remember(terms);
        at = next;
        pass(parts);
        return true;
    }

    private boolean accept(WordParts parts) {
        @Nullable Atom part = parts.part(vicinity.numerals());
        if (part != null) {
            return composer.accept(part, false);
        }
        if (parts.atoms().size() == 1) {
            // No fraction is made of one part, so there is nothing to try again.
            return composer.acceptWord(parts.atoms());
        }
        Composer asItWas = composer.copy();
        if (composer.acceptWord(parts.atoms())) {
            return true;
        }
        composer = asItWas;
        return acceptJoinedFraction(parts);
    }

    /** Both numbers of a fraction written together: "twothird", where ordinals are what fractions are counted in. */
    private boolean acceptJoinedFraction(WordParts parts) {
        WordParts.@Nullable Fraction fraction = parts.fraction(vicinity.numerals());
        return fraction != null && composer.acceptWord(fraction.counted()) && composer.accept(fraction.part(), true);
    }

    /** Passes over a word, and the dot of an abbreviation. */
    private void pass(WordParts parts) {
        at++;
        boolean dotted = parts.last().spelling().endsWith(".");
        if (dotted && vicinity.tokens().is(at, '.') && vicinity.isGlued(at)) {
            at++;
        }
    }

    /** Keeps what was sure before a new term; a product of all terms leaves nothing to go back to. */
    private void remember(int terms) {
        if (composer.size() == 1) {
            beforeTerm = null;
        } else if (composer.size() > terms) {
            beforeTerm = best;
        }
    }

    /** Gives the last term back: a magnitude that does not fit belongs to it, so it was the beginning of another number. */
    void giveTermBack() {
        if (!composer.isPending() && !composer.awaitsParts() && beforeTerm != null) {
            best = beforeTerm;
        }
    }
}
