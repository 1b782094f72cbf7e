package io.github.crossfact;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.help.Help;
import io.github.crossfact.internal.language.CompiledLanguage;
import io.github.crossfact.internal.numeral.NumeralRecognizer;
import io.github.crossfact.internal.quantity.QuantityRecognizer;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number in one language, in digits, words or both: text in, exact value out.
 *
 * <pre>{@code
 * NumberReader german = NumberReader.forLanguage("de");
 * german.read("dreieinhalb Millionen");   // 3500000
 * german.read("fast 5.287");              // 5287, bound ALMOST
 * german.readOrdinal("einundzwanzigste"); // 21
 * }</pre>
 *
 * <table>
 *   <caption>What a text says</caption>
 *   <tr><td>{@code einundzwanzig}, {@code 5.287}, {@code 3,5 Mio.}</td><td>a value</td></tr>
 *   <tr><td>{@code drei Viertel}, {@code 3 1/2}, {@code 13/14}</td><td>a value; one without an end (a third) has 16 digits</td></tr>
 *   <tr><td>{@code mindestens 20}, {@code 300 bis 400}</td><td>a value with its bound, two ends</td></tr>
 *   <tr><td>{@code 53,906}, where the comma may be meant to group</td><td>the value by the language's rule, the other one in {@code alternatives}</td></tr>
 *   <tr><td>{@code 20 Euro}, {@code 5 %}, {@code 3 km}, {@code fünf Häuser}</td><td>no number alone; {@link FactExtractor#normalize} finds what is in a text</td></tr>
 * </table>
 *
 * <p>The whole text must be the number; spaces and line ends around it do not matter. A reader holds nothing but compiled tables, so any number of
 * threads may share it. The same text gives the same value on every machine.
 */
public final class NumberReader {

    /** Where a part has no end, this many digits are kept. */
    private static final MathContext KEPT = new MathContext(16);

    private static final int LONGEST_QUOTATION = 40;

    private final CompiledLanguage language;
    private final Scanner scanner;

    private NumberReader(CompiledLanguage language) {
        this.language = language;
        this.scanner = new Scanner(
                language.lexicon(),
                List.of(new NumeralRecognizer(language.numerals()), new QuantityRecognizer(language.numerals())));
    }

    /**
     * A reader for a language, such as {@code German.language()}.
     *
     * @throws InvalidTableException when the language's tables have rows that cannot be used; it lists all of them
     */
    public static NumberReader of(Language language) {
        return new NumberReader(CompiledLanguage.of(language));
    }

    /**
     * A reader for a language whose module is on the class path or module path.
     *
     * @param tag a BCP 47 tag, of which the primary subtag counts: {@code de}, {@code de-AT}
     * @throws IllegalArgumentException when no module reads that language; it names those that there are
     */
    public static NumberReader forLanguage(String tag) {
        Map<String, Language> installed = InstalledLanguages.byTag();
        @Nullable Language language = installed.get(InstalledLanguages.primary(tag));
        if (language == null) {
            throw new IllegalArgumentException(Help.LANGUAGE_NOT_INSTALLED.with("no language module reads \"" + tag
                    + "\", only " + installed.keySet() + ": add the module of the language to the class path"));
        }
        return of(language);
    }

    /**
     * The number that the text is.
     *
     * @throws NumberFormatException when it is none; the message says where, what stands there, and what to do
     */
    public Quantity read(String text) {
        Scan scan = scan(text);
        return quantity(scan).orElseThrow(() -> unreadable(scan, "a number"));
    }

    /** The number that the text is; empty where it is none. */
    public Optional<Quantity> tryRead(String text) {
        return quantity(scan(text));
    }

    /**
     * What the text counts off: 21 for "the twenty-first".
     *
     * @throws NumberFormatException when it is no ordinal
     */
    public BigDecimal readOrdinal(String text) {
        Scan scan = scan(text);
        return number(scan, true)
                .map(number -> number.quantity().value())
                .orElseThrow(() -> unreadable(scan, "an ordinal"));
    }

    private Scan scan(String text) {
        Objects.requireNonNull(text, "text");
        return scanner.scan(language.folding().apply(text.strip()), new Context(null));
    }

    private static Optional<Quantity> quantity(Scan scan) {
        @Nullable Item whole = whole(scan);
        if (whole instanceof Item.Ratio ratio) {
            return Optional.of(Quantity.of(ratio.numerator().divide(ratio.denominator(), KEPT), ratio.bound()));
        }
        return number(scan, false).map(Item.Number::quantity);
    }

    private static Optional<Item.Number> number(Scan scan, boolean ordinal) {
        @Nullable Item whole = whole(scan);
        return whole instanceof Item.Number number && number.kind() == Item.NumberKind.ORDINAL == ordinal
                ? Optional.of(number)
                : Optional.empty();
    }

    /** What covers all of the text. */
    private static @Nullable Item whole(Scan scan) {
        @Nullable Item first = scan.item(0);
        return first != null && first.end() == scan.tokens().size() ? first : null;
    }

    private NumberFormatException unreadable(Scan scan, String wanted) {
        String text = scan.tokens().source().original();
        return new NumberFormatException("\"" + clipped(text) + "\" is not " + wanted + " (" + language.tag() + "): "
                + (text.isEmpty() ? "there is no text" : reason(scan, text)));
    }

    private static String reason(Scan scan, String text) {
        @Nullable Item first = scan.item(0);
        if (first == null) {
            return "at 0 stands \"" + clipped(text) + "\", which begins none; leave out what is no part of it";
        }
        if (first.end() < scan.tokens().size()) {
            int end = scan.span(first).end();
            return "it ends at " + end + ", before \""
                    + clipped(text.substring(end).strip()) + "\"; leave out what is no part of it";
        }
        return "it is " + kind(first) + "; " + advice(first);
    }

    private static String kind(Item item) {
        if (item instanceof Item.Number number) {
            return number.kind() == Item.NumberKind.ORDINAL ? "an ordinal" : "a number";
        }
        return item instanceof Item.Percent
                ? "a percentage"
                : item instanceof Item.Money
                        ? "an amount of money"
                        : item instanceof Item.Measure ? "a measure" : "a ratio";
    }

    private static String advice(Item item) {
        if (!(item instanceof Item.Number number)) {
            return "leave out the unit, or use FactExtractor.normalize";
        }
        return number.kind() == Item.NumberKind.ORDINAL ? "use readOrdinal" : "use read";
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
    }
}
