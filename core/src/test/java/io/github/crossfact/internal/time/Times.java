package io.github.crossfact.internal.time;

import io.github.crossfact.internal.language.CompiledLanguage;
import io.github.crossfact.internal.numeral.NumeralRecognizer;
import io.github.crossfact.internal.scan.CodeRecognizer;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.spi.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the times of texts in a language that a test makes up. */
final class Times {

    /** A calendar table's header and the small words of English, for the rows of a test to follow. */
    static final String CALENDAR_OF_SMALL_WORDS = """
            kind,value,form
            LINK,,the
            IN,LINK,in
            ON,,on
            FROM,LINK,of
            FROM,,from
            SINCE,,since
            TO,,to
            UNTIL,,until
            AS_OF,,as of
            BY,,by
            BETWEEN,,between
            BEFORE,,before
            AFTER,,after
            AND,,and
            AGO,,ago
            EVERY,,every
            """;

    private final CompiledLanguage language;
    private final Scanner scanner;

    private Times(CompiledLanguage language) {
        this.language = language;
        this.scanner = new Scanner(
                language.lexicon(),
                List.of(
                        new CodeRecognizer(),
                        new NumeralRecognizer(language.numerals()),
                        new TimeRecognizer(language.properties())));
    }

    /** A language with these files. */
    static Times of(Map<String, String> files) {
        return new Times(CompiledLanguage.of(Language.open("xx", name -> {
            String content = files.get(name);
            return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        })));
    }

    /** The items of a text that are times or lengths. */
    List<Item> items(String text, @Nullable String published) {
        return scan(text, published).items().stream()
                .filter(item -> item instanceof Item.Time || item instanceof Item.Length)
                .toList();
    }

    /** What the items of a text say: EDTF of times, ISO 8601 of lengths, with {@code ago} where they lead back from now. */
    String values(String text, @Nullable String published) {
        return String.join(
                ", ", items(text, published).stream().map(Times::value).toList());
    }

    /** What the items of a text cover, as it is written. */
    List<String> covered(String text, @Nullable String published) {
        Scan scan = scan(text, published);
        return scan.items().stream()
                .filter(item -> item instanceof Item.Time || item instanceof Item.Length)
                .map(item -> scan.tokens().written(item.first(), item.end()))
                .toList();
    }

    private Scan scan(String text, @Nullable String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return scanner.scan(language.folding().apply(text), new Context(day));
    }

    private static String value(Item item) {
        if (item instanceof Item.Time time) {
            return time.edtf();
        }
        return item instanceof Item.Length length
                ? length.iso() + (length.kind() == Item.LengthKind.DISTANCE ? " ago" : "")
                : "";
    }
}
