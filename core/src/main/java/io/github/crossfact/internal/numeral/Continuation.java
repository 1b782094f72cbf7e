package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads how a number goes on: with decimals, digits, a word, or the whole that it is parts of. One per scan. */
final class Continuation {

    private static final int YEAR_LENGTH = 4;
    private static final String FIRST_YEAR = "1900";
    private static final String LAST_YEAR = "2100";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LEAST_PARTS = BigDecimal.valueOf(2);

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final Numerals numerals;
    private final DigitRuns runs;
    private final UnsignedReader numbers;
    private final SpokenDecimals decimals;

    Continuation(Vicinity vicinity, DigitRuns runs, UnsignedReader numbers) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.numerals = vicinity.numerals();
        this.runs = runs;
        this.numbers = numbers;
        this.decimals = new SpokenDecimals(tokens, runs, numbers);
    }

    /**
     * Reads one more part; returns whether there was one that fits.
     *
     * @param simple whether the number is part of another one, and so has no point and no parts of its own: numbers nest no deeper
     */
    boolean read(Progress progress, boolean simple) {
        int next = next(progress.at());
        if (next < 0) {
            return false;
        }
        if (tokens.isDigits(next)) {
            @Nullable DigitRun run = runs.at(next);
            return run != null && maySayMore(progress.composer(), run) && progress.goOn(run);
        }
        int point = simple ? -1 : phraseOf(progress, next, NumeralKind.POINT);
        if (point > 0) {
            return readDecimals(progress, point);
        }
        int partsOf = simple ? -1 : phraseOf(progress, next, NumeralKind.PARTS_OF);
        if (partsOf > 0) {
            return readParts(progress, partsOf);
        }
        @Nullable WordParts parts = vicinity.words(next);
        return parts != null
                && !parts.preposition()
                && !isBehindYear(progress, parts)
                && readWord(progress, next, parts);
    }

    /** "By 2030 a hundred percent": nobody tells hundreds of a number of four digits, nor thousands of one that is written as a year is. */
    private boolean isBehindYear(Progress progress, WordParts parts) {
        int first = progress.first();
        if (progress.at() != first + 1
                || !tokens.isDigits(first)
                || tokens.length(first) != YEAR_LENGTH
                || !parts.startsWithMagnitude()) {
            return false;
        }
        BigDecimal magnitude = parts.first().value();
        return magnitude.compareTo(HUNDRED) == 0 || magnitude.compareTo(THOUSAND) <= 0 && isYear(tokens.text(first));
    }

    private static boolean isYear(String digits) {
        return digits.compareTo(FIRST_YEAR) > 0 && digits.compareTo(LAST_YEAR) < 0 && !digits.endsWith("00");
    }

    /** The token after a phrase that goes on with a whole number; {@code -1} where none begins here. */
    private int phraseOf(Progress progress, int token, NumeralKind kind) {
        return progress.composer().isComplete() ? vicinity.phraseEnd(token, kind) : -1;
    }

    /** The next token of the number: on the same line, after no sign but a hyphen between words, or before a magnitude; {@code -1} where there is none. */
    private int next(int at) {
        boolean hyphen = tokens.is(at, '-') || tokens.is(at, '/') && numerals.ordinalDenominators();
        boolean words = hyphen && tokens.isWord(at - 1) && tokens.isWord(at + 1);
        int next = words || isHyphenOfCompound(at) ? at + 1 : at;
        return vicinity.isFree(next) && (tokens.isWord(next) || tokens.isDigits(next)) ? next : -1;
    }

    /** "A 57-billion-dong project": a hyphen right between digits and a magnitude. */
    private boolean isHyphenOfCompound(int at) {
        return tokens.is(at, '-')
                && tokens.isDigits(at - 1)
                && tokens.isWord(at + 1)
                && vicinity.isGlued(at)
                && vicinity.isGlued(at + 1)
                && vicinity.isMagnitude(at + 1);
    }

    /**
     * Digits go on with a number before a smaller magnitude ("2 million 300 thousand"), and after an "and" where the language writes "5 thousand
     * and 287".
     */
    private boolean maySayMore(Composer composer, DigitRun run) {
        boolean sure = run.plain() || run.other() == null;
        if (!sure || tokens.is(run.end(), '%') || !Value.of(run.value()).isWhole()) {
            return false;
        }
        boolean smaller = isSmallerMagnitude(composer, run.end());
        return numerals.digitsGoOn() && composer.isPending()
                ? smaller || composer.hasRoomForDigits()
                : smaller && !composer.isPending();
    }

    private boolean isSmallerMagnitude(Composer composer, int token) {
        @Nullable
        WordParts parts = vicinity.isFree(token) && vicinity.isMagnitude(token) ? vicinity.words(token) : null;
        return parts != null
                && !parts.preposition()
                && composer.hasRoomFor(parts.first().value());
    }

    private boolean readDecimals(Progress progress, int token) {
        SpokenDecimals.@Nullable Found found = decimals.read(token);
        if (found == null) {
            return false;
        }
        progress.composer().acceptDecimals(found.digits());
        progress.goTo(found.end());
        return true;
    }

    private boolean readParts(Progress progress, int token) {
        @Nullable Numeral all = numbers.readSimple(token);
        if (all == null
                || !all.isCardinal()
                || !all.value().isWhole()
                || all.value().isLess(LEAST_PARTS)) {
            return false;
        }
        boolean fits = progress.composer().accept(Atom.part(all.value().main()), false);
        progress.goTo(fits ? all.end() : progress.at());
        return fits;
    }

    private boolean readWord(Progress progress, int next, WordParts parts) {
        if (progress.goOn(next, parts)) {
            return true;
        }
        if (isDenominator(progress, parts, next) && acceptDenominator(progress.composer(), parts)) {
            progress.goTo(next + 1);
            return true;
        }
        if (parts.startsWithMagnitude() && !parts.and()) {
            progress.giveTermBack();
        }
        return false;
    }

    private boolean acceptDenominator(Composer composer, WordParts parts) {
        @Nullable Value ordinal = parts.ordinal(numerals);
        return ordinal != null
                && !ordinal.isLess(WordParts.LEAST_DENOMINATOR)
                && composer.accept(Atom.part(ordinal.main()), false);
    }

    /** "Two third": an ordinal that does not fit as one is what is counted; but "a third" is, where a noun follows, an ordinal. */
    private boolean isDenominator(Progress progress, WordParts parts, int token) {
        return numerals.ordinalDenominators()
                && !parts.and()
                && !progress.composer().isPending()
                && (!isArticle(progress) || endsPhrase(token + 1))
                && !isNextRank(progress.first(), parts);
    }

    /** "14 second and 45 third prizes": right behind what is second, so many are third. */
    private boolean isNextRank(int first, WordParts parts) {
        int joint = first - 1;
        int rank = joint - 1;
        @Nullable
        WordParts before = rank >= 0 && tokens.isWord(rank) && (tokens.is(joint, ',') || tokens.isWord(joint))
                ? vicinity.words(rank)
                : null;
        @Nullable Value last = before == null ? null : before.ordinal(numerals);
        @Nullable Value ordinal = last == null ? null : parts.ordinal(numerals);
        return last != null
                && ordinal != null
                && ordinal.main().compareTo(last.main().add(BigDecimal.ONE)) == 0;
    }

    /** Whether nothing has been read but the article. */
    private boolean isArticle(Progress progress) {
        boolean oneToken = progress.at() == progress.first() + 1;
        @Nullable WordParts only = oneToken ? vicinity.words(progress.first()) : null;
        return only != null && only.is(NumeralKind.ARTICLE);
    }

    private boolean endsPhrase(int token) {
        return !tokens.isWord(token) || vicinity.phraseEnd(token, NumeralKind.OUT_OF) > 0;
    }
}
