package io.github.crossfact.internal.numeral;

import com.ibm.icu.text.Normalizer2;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token, in digits, words, or both. One per scan. */
public final class NumeralReader {

    private static final int MOST_DECIMALS = 12;
    private static final BigDecimal LEAST_DENOMINATOR = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String FRACTION_SLASH = "\u2044";

    private final Numerals numerals;
    private final Scan scan;
    private final Tokens tokens;
    private final Segmenter segmenter;
    private final DigitRuns runs;
    private final BitSet inPhrases;

    NumeralReader(Numerals numerals, Scan scan) {
        this.numerals = numerals;
        this.scan = scan;
        this.tokens = scan.tokens();
        this.segmenter = new Segmenter(numerals, tokens);
        this.runs = new DigitRuns(scan, numerals, segmenter);
        this.inPhrases = phrases();
    }

    /** A reader over a scan, which passes over what others than numbers have taken. */
    public static NumeralReader over(Scan scan, Numerals numerals) {
        return new NumeralReader(numerals, scan);
    }

    /** Number words inside longer forms of the lexicon belong to these: "first secretary". */
    private BitSet phrases() {
        BitSet found = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Match match = scan.match(i);
            if (match != null && match.length() > 1 && !isAboutNumbers(match)) {
                found.set(match.first(), match.end());
            }
        }
        return found;
    }

    private static boolean isAboutNumbers(Match match) {
        return match.senses().stream()
                .anyMatch(s ->
                        s instanceof Sense.BoundWord || s instanceof Sense.UnitWord || s instanceof Sense.CurrencyWord);
    }

    /** The number that begins with this token; null where none does. */
    public @Nullable Numeral read(int token) {
        @Nullable Numeral found = readSigned(token);
        return found == null || !stands(found) ? null : found;
    }

    private @Nullable Numeral readSigned(int token) {
        int after = numerals.phraseEnd(tokens, token, NumeralKind.MINUS);
        if (after > 0) {
            @Nullable Numeral found = after < tokens.size() && !isNumeric(token) ? readPlain(after) : null;
            return found == null || found.kind() == NumberKind.ORDINAL
                    ? null
                    : found.negated().from(token);
        }
        if (tokens.is(token, '-') && token + 1 < tokens.size() && isSign(token)) {
            @Nullable Numeral found = runs.at(token + 1) == null ? null : readPlain(token + 1);
            return found == null || found.kind() == NumberKind.ORDINAL
                    ? null
                    : found.negated().from(token);
        }
        return readPlain(token);
    }

    private boolean isNumeric(int token) {
        return segmenter.at(token) != null;
    }

    /**
     * A dash is a minus sign when it is written together with the number, and not with what stands before. At the beginning of a line it is a
     * bullet unless nothing else stands there.
     */
    private boolean isSign(int dash) {
        boolean lineStart = isLineStart(dash);
        boolean free = lineStart || tokens.spaceBefore(dash) || tokens.isAny(dash - 1, "(:=<>~");
        if (!free || tokens.isDigits(dash - 1)) {
            return false;
        }
        @Nullable DigitRun run = runs.at(dash + 1);
        boolean alone = lineStart && run != null && isAlone(dash, lastOfNumber(run));
        return alone || !tokens.spaceBefore(dash + 1) && (!lineStart || run != null && tokens.isAny(run.end(), "%/"));
    }

    private int lastOfNumber(DigitRun run) {
        @Nullable Numeral number = readPlain(run.first());
        return number == null ? run.end() : number.end();
    }

    private boolean isLineStart(int token) {
        return token == 0 || tokens.isBreak(token - 1);
    }

    private boolean isLineEnd(int token) {
        return token >= tokens.size() || tokens.isBreak(token);
    }

    private boolean isAlone(int first, int end) {
        return isLineStart(first) && isLineEnd(end);
    }

    private @Nullable Numeral readPlain(int token) {
        if (!isFree(token)) {
            return null;
        }
        Walk walk = new Walk(token);
        return walk.run();
    }

    private boolean isFree(int token) {
        if (token >= tokens.size() || tokens.isWord(token) && inPhrases.get(token)) {
            return false;
        }
        Item item = scan.item(token);
        return item == null || item instanceof Item.Number;
    }

    /** Whether "and" is written together with the word that begins a number. */
    public boolean beginsWithAnd(int token) {
        @Nullable WordParts parts = segmenter.at(token);
        return parts != null && parts.and();
    }

    /** One number being read; {@code best} is as far as it surely goes. */
    private final class Walk {
        private final int first;
        private Composer composer = new Composer(numerals);
        private int at;
        private boolean digits;
        private @Nullable Numeral best;
        /** What was sure before the last term began. */
        private @Nullable Numeral beforeTerm;

        Walk(int first) {
            this.first = first;
            this.at = first;
        }

        @Nullable
        Numeral run() {
            boolean begun = begin();
            while (begun && goOn()) {
                note();
            }
            asDefiniteOrdinal();
            return best;
        }

        private void note() {
            if (composer.isComplete()) {
                best = new Numeral(first, at, composer.value(), composer.kind(), digits, composer.scale());
            }
        }

        private boolean begin() {
            @Nullable DigitRun run = runs.at(first);
            if (run != null) {
                return beginWithDigits(run);
            }
            @Nullable Atom vulgar = vulgarFraction(first);
            if (vulgar != null) {
                at++;
                composer.accept(vulgar, false);
                note();
                return true;
            }
            @Nullable WordParts parts = segmenter.at(first);
            if (parts == null || !acceptWord(parts, true)) {
                return false;
            }
            at++;
            skipAbbreviationDot(parts);
            note();
            return true;
        }

        private boolean beginWithDigits(DigitRun run) {
            composer.acceptLiteral(new Value(run.value(), run.other(), true));
            digits = true;
            at = run.end();
            @Nullable Atom vulgar = at < tokens.size() ? vulgarFraction(at) : null;
            if (vulgar != null && run.plain()) {
                composer.accept(Atom.of(NumeralKind.AND, BigDecimal.ZERO), false);
                composer.accept(vulgar, false);
                at++;
            }
            note();
            return run.plain() && isOrdinal(run) ? endAsOrdinal() : acceptGlued();
        }

        private boolean endAsOrdinal() {
            if (best != null) {
                int end = tokens.isWord(at) && isGlued(at) || tokens.is(at, '.') && isGlued(at) ? at + 1 : at;
                best = best.as(NumberKind.ORDINAL, end);
            }
            return false;
        }

        /** What is written together with digits decides whether they are a number. */
        private boolean acceptGlued() {
            if (!tokens.isWord(at) || !isGlued(at)) {
                return true;
            }
            @Nullable Atom magnitude = gluedAtom(at, NumeralKind.GLUED);
            if (magnitude != null) {
                boolean fits = composer.accept(magnitude, true);
                at++;
                note();
                return fits;
            }
            if (segmenter.at(at) != null) {
                return true;
            }
            if (!isCountable(at)) {
                best = null;
            }
            return false;
        }

        private boolean goOn() {
            int next = next();
            if (next < 0) {
                return false;
            }
            if (tokens.isDigits(next)) {
                return goOnWithDigits(next);
            }
            int point = composer.isComplete() ? numerals.phraseEnd(tokens, next, NumeralKind.POINT) : -1;
            if (point > 0) {
                return acceptDecimals(point);
            }
            int onTop = best != null && best.kind() == NumberKind.ORDINAL
                    ? numerals.phraseEnd(tokens, next, NumeralKind.ON_TOP)
                    : -1;
            if (onTop > 0) {
                return acceptOnTop(onTop);
            }
            @Nullable WordParts parts = segmenter.at(next);
            return parts != null && !parts.preposition() && goOnWithWord(next, parts);
        }

        /** The next token of the number: on the same line, after no sign but a hyphen between words. */
        private int next() {
            if (at >= tokens.size()) {
                return -1;
            }
            boolean hyphen = tokens.is(at, '-') && tokens.isWord(at - 1) && tokens.isWord(at + 1);
            int next = hyphen ? at + 1 : at;
            return isFree(next) && (tokens.isWord(next) || tokens.isDigits(next)) ? next : -1;
        }

        private boolean goOnWithWord(int next, WordParts parts) {
            int terms = composer.size();
            @Nullable Numeral before = best;
            Composer asItWas = composer.copy();
            if (!acceptWord(parts, false)) {
                composer = asItWas;
                if (acceptAsDenominator(parts, next)) {
                    at = next + 1;
                    return true;
                }
                // A magnitude that does not fit belongs to the last term, so that was the beginning of another number.
                if (parts.startsWithMagnitude() && !parts.and() && !asItWas.isPending() && beforeTerm != null) {
                    best = beforeTerm;
                }
                return false;
            }
            remember(terms, before);
            at = next + 1;
            skipAbbreviationDot(parts);
            return true;
        }

        private void remember(int terms, @Nullable Numeral before) {
            if (composer.size() == 1) {
                beforeTerm = null;
            } else if (composer.size() > terms) {
                beforeTerm = before;
            }
        }

        private boolean goOnWithDigits(int next) {
            @Nullable DigitRun run = runs.at(next);
            if (run == null || !run.plain() && run.other() != null || !maySayMore(run)) {
                return false;
            }
            int terms = composer.size();
            @Nullable Numeral before = best;
            if (!composer.acceptLiteral(Value.of(run.value()))) {
                return false;
            }
            remember(terms, before);
            digits = true;
            at = run.end();
            return true;
        }

        /**
         * Digits go on with a number before a smaller magnitude ("2 million 300 thousand"), and after an "and" where the language writes "5 thousand
         * and 287".
         */
        private boolean maySayMore(DigitRun run) {
            if (tokens.is(run.end(), '%') || !Value.of(run.value()).isWhole()) {
                return false;
            }
            @Nullable Atom magnitude = magnitudeAt(run.end());
            boolean smaller = magnitude != null && composer.hasRoomFor(magnitude.value());
            return numerals.digitsGoOn() && composer.isPending()
                    ? smaller || composer.hasRoomForDigits()
                    : smaller && !composer.isPending();
        }

        private boolean acceptWord(WordParts parts, boolean beginning) {
            if (beginning && parts.is(NumeralKind.AND)) {
                return false;
            }
            if (parts.and() && !beginning && !composer.accept(Atom.of(NumeralKind.AND, BigDecimal.ZERO), false)) {
                return false;
            }
            @Nullable Atom part = asPart(parts.atoms());
            if (part != null) {
                return composer.accept(part, false);
            }
            boolean glued = false;
            for (Atom atom : parts.atoms()) {
                if (!composer.accept(atom, glued)) {
                    return false;
                }
                glued = true;
            }
            return true;
        }

        /** "Two third": an ordinal that does not fit as one is what is counted. */
        private boolean acceptAsDenominator(WordParts parts, int token) {
            if (!numerals.ordinalDenominators() || parts.and() || composer.isPending()) {
                return false;
            }
            @Nullable Value ordinal = ordinalValue(parts.atoms());
            if (ordinal == null || ordinal.isLess(LEAST_DENOMINATOR) || isArticle() && !endsPhrase(token + 1)) {
                return false;
            }
            return composer.accept(Atom.part(ordinal.main()), false);
        }

        private boolean isArticle() {
            @Nullable WordParts only = at == first + 1 ? segmenter.at(first) : null;
            return only != null && only.is(NumeralKind.ARTICLE);
        }

        private boolean endsPhrase(int token) {
            return !tokens.isWord(token) || numerals.phraseEnd(tokens, token, NumeralKind.OUT_OF) > 0;
        }

        private void skipAbbreviationDot(WordParts parts) {
            boolean dotted =
                    parts.atoms().get(parts.atoms().size() - 1).spelling().endsWith(".");
            if (dotted && tokens.is(at, '.') && isGlued(at)) {
                at++;
            }
        }

        /** The article makes an ordinal of tens and magnitudes that stand alone, and of "one and twenty". */
        private void asDefiniteOrdinal() {
            @Nullable WordParts parts = segmenter.at(first);
            if (parts == null || !parts.definite() || best == null || best.kind() != NumberKind.CARDINAL) {
                return;
            }
            boolean alone = best.end() == first + 1;
            boolean round = alone && (parts.is(NumeralKind.TEN) || parts.is(NumeralKind.MAGNITUDE));
            if (round || !alone && parts.is(NumeralKind.ONE)) {
                best = best.as(NumberKind.ORDINAL, best.end());
            }
        }

        private boolean acceptDecimals(int token) {
            @Nullable DigitRun run = runs.at(token);
            if (run != null && run.plain()) {
                composer.acceptDecimals(tokens.text(token));
                at = run.end();
                return true;
            }
            @Nullable Numeral part = token < tokens.size() ? readPlain(token) : null;
            // "Three point seven tenths": the place of the last decimal is said besides.
            if (part != null
                    && part.kind() == NumberKind.FRACTION
                    && part.value().isLess(BigDecimal.ONE)) {
                composer.acceptDecimals(part.value().rounded().toPlainString().substring("0.".length()));
                at = part.end();
                return true;
            }
            return acceptDecimalWords(token);
        }

        private boolean acceptDecimalWords(int token) {
            StringBuilder decimals = new StringBuilder();
            int end = token;
            while (decimals.length() < MOST_DECIMALS && end < tokens.size()) {
                @Nullable Numeral next = readPlain(end);
                if (next == null || !isDecimalDigits(next, decimals.length() == 0)) {
                    break;
                }
                decimals.append(next.value().main().toPlainString());
                end = next.end();
            }
            if (decimals.length() == 0) {
                return false;
            }
            at = end;
            composer.acceptDecimals(decimals.toString());
            return true;
        }

        private boolean isDecimalDigits(Numeral next, boolean isFirst) {
            BigDecimal most = isFirst ? HUNDRED : BigDecimal.TEN;
            return next.kind() == NumberKind.CARDINAL
                    && next.value().isWhole()
                    && next.value().isLess(most);
        }

        /** "The twenty-fifth after the hundredth". */
        private boolean acceptOnTop(int token) {
            @Nullable Numeral more = readPlain(token);
            if (more != null
                    && best != null
                    && more.value().isWhole()
                    && best.value().isLess(more.scaleOrValue())) {
                Value sum = best.value().plus(more.value());
                best = new Numeral(first, more.end(), sum, NumberKind.ORDINAL, digits, BigDecimal.ONE);
            }
            return false;
        }
    }

    private @Nullable Atom asPart(List<Atom> atoms) {
        if (atoms.get(atoms.size() - 1).kind() != NumeralKind.PART_ENDING) {
            return null;
        }
        Composer composer = new Composer(numerals);
        boolean glued = false;
        for (Atom atom : atoms.subList(0, atoms.size() - 1)) {
            if (!composer.accept(atom, glued)) {
                return null;
            }
            glued = true;
        }
        return Atom.part(composer.value().main());
    }

    private @Nullable Value ordinalValue(List<Atom> atoms) {
        Composer composer = new Composer(numerals);
        boolean glued = false;
        for (Atom atom : atoms) {
            if (!composer.accept(atom, glued)) {
                return null;
            }
            glued = true;
        }
        return composer.isComplete() && composer.kind() == NumberKind.ORDINAL ? composer.value() : null;
    }

    private @Nullable Atom magnitudeAt(int token) {
        @Nullable WordParts parts = token < tokens.size() && isFree(token) ? segmenter.at(token) : null;
        boolean magnitude = parts != null && !parts.and() && !parts.preposition() && parts.startsWithMagnitude();
        return parts == null || !magnitude ? null : parts.atoms().get(0);
    }

    private boolean isGlued(int token) {
        return token < tokens.size() && !tokens.spaceBefore(token);
    }

    private @Nullable Atom gluedAtom(int token, NumeralKind kind) {
        String text = tokens.text(token);
        int node = 0;
        for (int i = 0; i < text.length() && node >= 0; i++) {
            node = numerals.forms().step(node, text.charAt(i));
        }
        if (node < 0) {
            return null;
        }
        String written = tokens.source()
                .original()
                .substring(
                        tokens.source().originalStart(tokens.start(token)),
                        tokens.source().originalEnd(tokens.end(token)));
        return numerals.forms().values(node).stream()
                .filter(atom -> atom.kind() == kind)
                .filter(atom -> kind != NumeralKind.GLUED || atom.spelling().equals(written))
                .findFirst()
                .orElse(null);
    }

    /** Whether a word says what is counted or measured, so that digits written together with it are a number. */
    private boolean isCountable(int token) {
        Match match = scan.match(token);
        return match != null
                && match.senses().stream()
                        .anyMatch(s -> s instanceof Sense.UnitWord
                                || s instanceof Sense.CurrencyWord
                                || s instanceof Sense.Subject);
    }

    private boolean isMeasure(int token) {
        Match match = scan.match(token);
        return match != null
                && match.senses().stream()
                        .anyMatch(s -> s instanceof Sense.UnitWord || s instanceof Sense.CurrencyWord);
    }

    private static @Nullable Atom vulgar(String decomposed) {
        String[] parts = decomposed.split(FRACTION_SLASH, -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            return null;
        }
        boolean digits = (parts[0] + parts[1]).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? new Atom(NumeralKind.FRACTION, new BigDecimal(parts[0]), new BigDecimal(parts[1]), "") : null;
    }

    private @Nullable Atom vulgarFraction(int token) {
        if (tokens.kind(token) != Tokens.Kind.SYMBOL) {
            return null;
        }
        String decomposed =
                Normalizer2.getNFKDInstance().getDecomposition(tokens.source().charAt(tokens.start(token)));
        return decomposed == null ? null : vulgar(decomposed);
    }

    // Ordinals of digits.

    private boolean isOrdinal(DigitRun run) {
        int end = run.end();
        if (tokens.isWord(end) && isGlued(end)) {
            return gluedAtom(end, NumeralKind.DIGIT_ORDINAL) != null;
        }
        boolean dot = tokens.is(end, '.') && isGlued(end);
        return dot && numerals.properties().ordinalDot() && isOrdinalDot(run, end + 1) || isDefiniteOrdinal(run);
    }

    /** A dot makes an ordinal unless it ends the sentence. */
    private boolean isOrdinalDot(DigitRun run, int next) {
        boolean small = tokens.length(run.first()) <= 3 && run.value().signum() > 0;
        if (!small) {
            return false;
        }
        if (isLineEnd(next)) {
            return isLineStart(run.first());
        }
        if (!tokens.isWord(next)) {
            return tokens.is(next, '-') && isGlued(next);
        }
        if (!tokens.capitalized(next)) {
            return true;
        }
        boolean starter = numerals.phraseEnd(tokens, next, NumeralKind.DETERMINER) > 0;
        return isLineStart(run.first()) || isDeterminer(run.first() - 1) || !starter && scan.match(next) != null;
    }

    private boolean isDeterminer(int token) {
        return isPhrase(token, NumeralKind.DETERMINER);
    }

    /** Digits under the article after a singular noun that has it too: "the anniversary the 80". */
    private boolean isDefiniteOrdinal(DigitRun run) {
        int article = run.first() - 1;
        if (article < 1 || !isGlued(run.first()) || !tokens.isWord(article) || !tokens.isWord(article - 1)) {
            return false;
        }
        if (!numerals.endsWithArticle(tokens.text(article))) {
            return false;
        }
        Match noun = scan.match(article - 1);
        boolean gathering = noun != null && noun.senses().stream().anyMatch(s -> s instanceof Sense.GatheringWord);
        return numerals.isDefiniteFeminine(tokens.text(article - 1)) || gathering;
    }

    // Whether what was read stands as a number.

    private boolean stands(Numeral found) {
        if (isListNumber(found) || isVague(found) || isOneOfSeveralParts(found)) {
            return false;
        }
        @Nullable WordParts parts = found.end() == found.first() + 1 ? segmenter.at(found.first()) : null;
        if (parts == null || parts.atoms().size() > 1) {
            return true;
        }
        NumeralKind kind = parts.atoms().get(0).kind();
        if (kind == NumeralKind.GUARDED) {
            return isDeterminer(found.first() - 1) || !tokens.isWord(found.first() - 1) && !tokens.isWord(found.end());
        }
        return !kind.isDoubtful() || isSureAlone(found, kind);
    }

    private boolean isVague(Numeral found) {
        int before = found.first() - 1;
        return startsWithMagnitude(found.first()) && isPhrase(before, NumeralKind.SEVERAL);
    }

    private boolean isPhrase(int token, NumeralKind kind) {
        return token >= 0 && numerals.phraseEnd(tokens, token, kind) == token + 1;
    }

    private boolean startsWithMagnitude(int token) {
        @Nullable WordParts parts = segmenter.at(token);
        return parts != null && parts.startsWithMagnitude();
    }

    /** The first half, the second quarter: a part that is counted off is no share. */
    private boolean isOneOfSeveralParts(Numeral found) {
        boolean word =
                found.kind() == NumberKind.FRACTION && found.end() == found.first() + 1 && tokens.isWord(found.first());
        return word && (isOrdinalWord(found.first() - 1) || isOrdinalWord(found.end()));
    }

    private boolean isOrdinalWord(int token) {
        @Nullable WordParts parts = segmenter.at(token);
        return parts != null && !parts.and() && ordinalValue(parts.atoms()) != null;
    }

    private boolean isSureAlone(Numeral found, NumeralKind kind) {
        int end = found.end();
        return isAlone(found.first(), end)
                || isMeasure(end)
                || kind == NumeralKind.WEAK && isCountable(end)
                || isNumberAfter(numerals.phraseEnd(tokens, end, NumeralKind.OUT_OF))
                || isNumberAfter(numerals.phraseEnd(tokens, end, NumeralKind.TO));
    }

    private boolean isNumberAfter(int token) {
        return token > 0 && token < tokens.size() && (runs.at(token) != null || isNumeric(token));
    }

    /** A short number at the beginning of a line, with a bracket, or a dot or dash and a word after it. */
    private boolean isListNumber(Numeral found) {
        boolean bracket = tokens.is(found.first() - 1, '(');
        boolean lineStart = isLineStart(bracket ? found.first() - 1 : found.first());
        boolean small =
                found.end() == found.first() + 1 && tokens.isDigits(found.first()) && tokens.length(found.first()) <= 2;
        int sign = found.end();
        if (!lineStart || !small || found.kind() == NumberKind.ORDINAL || !isGlued(sign)) {
            return false;
        }
        boolean dotOrDash =
                !bracket && tokens.isAny(sign, ".-") && tokens.isWord(sign + 1) && tokens.spaceBefore(sign + 1);
        return tokens.is(sign, ')') || dotOrDash;
    }
}
