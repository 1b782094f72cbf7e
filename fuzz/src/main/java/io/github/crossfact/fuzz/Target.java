package io.github.crossfact.fuzz;

import io.github.crossfact.Document;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** What is fuzzed, by name. */
// What checks is made of constants alone; nothing says so of a function.
@SuppressWarnings("ImmutableEnumChecker")
enum Target {
    SCAN(text(TextTarget.SCAN)),
    NUMERALS(text(TextTarget.NUMERALS)),
    DATES(text(TextTarget.DATES)),
    CODES(text(TextTarget.CODES)),
    EXTRACT(text(TextTarget.EXTRACT)),
    STABILITY(text(TextTarget.STABILITY)),
    JSON(data -> JsonCheck.check(JsonCheck.EDITS.text(new Bytes(data)))),
    TABLES(data -> TableCheck.check(new Bytes(data))),
    LINES(data -> RecordCheck.check("x.jsonl", utf8(JsonCheck.EDITS.text(new Bytes(data))))),
    COMPRESSED(data -> RecordCheck.check("x.jsonl.gz", data)),
    HTML(data -> RecordCheck.check("x.html", utf8(RecordCheck.PAGES.text(new Bytes(data))))),
    WARC(data -> RecordCheck.check("x.warc", utf8(RecordCheck.ARCHIVES.text(new Bytes(data)))));

    private final Consumer<byte[]> check;

    Target(Consumer<byte[]> check) {
        this.check = check;
    }

    static Target named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Fails where something does not hold. */
    void check(byte[] data) {
        check.accept(data);
    }

    private static Consumer<byte[]> text(TextTarget target) {
        return data -> {
            Document document = target.document(data);
            try {
                target.check(document);
            } catch (RuntimeException | StackOverflowError | AssertionError failure) {
                // The bytes mean another text once a table has another row.
                throw new AssertionError("what was read: " + Documents.line(document), failure);
            }
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
