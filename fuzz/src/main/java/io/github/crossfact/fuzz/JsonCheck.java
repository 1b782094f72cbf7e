package io.github.crossfact.fuzz;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.InvalidExtractionException;
import io.github.crossfact.json.CrossfactJson;
import java.util.List;

/** Any text is read as JSON of the contract, or refused as what it is not. */
final class JsonCheck {

    /** A page with facts of all types, and what does not add up. */
    private static final String PAGE =
            "Am 20. Januar 2024 fand in Lao Cai eine Konferenz statt. Bis 2023 wurden in der Provinz Lao Cai 39 Modelle "
                    + "anerkannt, davon 12 kollektive Modelle und 25 individuelle Modelle. Nach zehn Jahren Umsetzung des Beschlusses Nr. 25-NQ/TW vom 3. Juni 2013 "
                    + "sind 5,65 % der Haushalte arm. 6 von 7 Bezirken bauten 12 km Straßen für 53,906 Milliarden Dong. Das Volkskomitee der Provinz verlieh 26 "
                    + "Kollektiven und 3 Personen die Verdienstmedaille.";

    private static final String DOCUMENT =
            "{\"id\":\"1\",\"language\":\"de\",\"published\":\"2024-01-20\",\"text\":\"39 Modelle\"}";

    private static final List<String> PARTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "null",
            "true",
            "-1",
            "0",
            "1",
            "2147483648",
            "1e999999999",
            "1e-400",
            "5.65",
            "\"\"",
            "\"x\"",
            "\"e1\"",
            "\"e2\"",
            "\"\\ud800\"",
            "\"2024-02-30\"",
            "\"2024-01-20\"",
            "\"XXXX-01-12\"",
            "\"2021/2025\"",
            "\"../2023\"",
            "\"P10Y\"",
            "\"de\"",
            "\"schema\"",
            "\"crossfact/1\"",
            "\"document\"",
            "\"id\"",
            "\"language\"",
            "\"published\"",
            "\"text\"",
            "\"events\"",
            "\"findings\"",
            "\"type\"",
            "\"mentions\"",
            "\"start\"",
            "\"end\"",
            "\"place\"",
            "\"code\"",
            "\"name\"",
            "\"period\"",
            "\"citation\"",
            "\"documentType\"",
            "\"DECREE\"",
            "\"number\"",
            "\"year\"",
            "\"issuer\"",
            "\"issued\"",
            "\"count\"",
            "\"subject\"",
            "\"MODEL\"",
            "\"OTHER\"",
            "\"noun\"",
            "\"quantity\"",
            "\"value\"",
            "\"upper\"",
            "\"bound\"",
            "\"EXACT\"",
            "\"alternatives\"",
            "\"qualifiers\"",
            "\"level\"",
            "\"theme\"",
            "\"partOf\"",
            "\"award\"",
            "\"recipients\"",
            "\"grantor\"",
            "\"amount\"",
            "\"currency\"",
            "\"VND\"",
            "\"rate\"",
            "\"indicator\"",
            "\"ratio\"",
            "\"numerator\"",
            "\"denominator\"",
            "\"measure\"",
            "\"unit\"",
            "\"duration\"",
            "\"length\"",
            "\"of\"",
            "\"gathering\"",
            "\"kind\"",
            "\"body\"",
            "\"role\"",
            "\"person\"",
            "\"expected\"",
            "\"actual\"",
            "\uFEFF",
            " ",
            "\n",
            "{\"schema\":\"crossfact/1\",\"document\":{\"id\":\"1\"},\"events\":[",
            "{\"id\":\"e1\",\"type\":\"count\",\"mentions\":[{\"start\":0,\"end\":9}],\"subject\":\"MODEL\",\"quantity\":",
            "{\"value\":39,\"bound\":\"EXACT\"}",
            "],\"findings\":[",
            "{\"id\":\"1\",\"text\":\"",
            "\"}",
            "]}");

    /** Documents and extractions, almost. */
    static final Edits EDITS = new Edits(List.of(DOCUMENT, extraction(), DOCUMENT + "\n" + DOCUMENT), PARTS);

    private JsonCheck() {}

    private static String extraction() {
        return CrossfactJson.write(Setup.SHARED.extractor().extract(Document.of("1", "de", PAGE)));
    }

    static void check(String json) {
        try {
            Document document = CrossfactJson.readDocument(json);
            if (document.id().isEmpty() && json.indexOf("\"id\"") < 0) {
                throw new AssertionError("a document without id: " + Invariants.quoted(json));
            }
        } catch (InvalidDocumentException refused) {
            requireReason(refused);
        }
        try {
            Extraction read = CrossfactJson.readExtraction(json);
            if (!CrossfactJson.readExtraction(CrossfactJson.write(read)).equals(read)) {
                throw new AssertionError("not read back as it was written: " + Invariants.quoted(json));
            }
        } catch (InvalidExtractionException refused) {
            requireReason(refused);
        }
    }

    private static void requireReason(RuntimeException refused) {
        if (String.valueOf(refused.getMessage()).isBlank()) {
            throw new AssertionError("refused without a reason", refused);
        }
    }
}
