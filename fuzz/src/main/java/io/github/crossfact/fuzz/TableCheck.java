package io.github.crossfact.fuzz;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Any text is read as the table of a language, or refused with file and line; what is read can be read with. */
final class TableCheck {

    private static final String PROPERTIES = "language.properties";
    private static final String PLAIN =
            "name=Toy\nscript=Latn\nendings=s n\ndecimal=,\ngrouping=.\nnoun.position=directly-after\nabbreviations=nom\n";

    /** How many lines of a table are enough for a template. */
    private static final int LINES = 40;

    /** What rows and properties are put together from. */
    private static final List<String> PARTS = List.of(
            ",",
            "\n",
            "=",
            " ",
            "#",
            ":",
            "+",
            "/",
            "…",
            " … ",
            "\u200C",
            "0",
            "1",
            "2",
            "10",
            "12",
            "13",
            "1000000",
            "-1",
            "1/2",
            "1e9",
            "UNIT",
            "TEN",
            "TEEN",
            "HUNDRED",
            "MAGNITUDE",
            "AND",
            "ORDINAL",
            "HALF",
            "MONTH",
            "WEEKDAY",
            "ERA",
            "BEFORE_ERA",
            "OR",
            "AGO",
            "RELATIVE",
            "SEASON",
            "Y",
            "M",
            "D",
            "W",
            "ABOUT",
            "AT_LEAST",
            "BEFORE",
            "AFTER",
            "km",
            "m2",
            "VND",
            "MODEL",
            "OTHER",
            "PERSON",
            "BUILT",
            "PROVINCE",
            "DECREE",
            "POLITBURO",
            "CHAIR",
            "MEDAL",
            "CONFERENCE",
            "GRDP_GROWTH",
            "NUMBER_SIGN",
            "OF_WHICH",
            "INCLUDING",
            "COMMENT",
            "SOURCE",
            "SITE",
            "AD",
            "word",
            "two words",
            "Größe",
            "و",
            "نموذج",
            "a",
            "ə",
            "strategies",
            "proclitics",
            "endings",
            "compound-heads",
            "clitic-prefixes",
            "dual-counts-two",
            "waw-chain",
            "units-before-tens",
            "noun.position",
            "after-adjectives",
            "decimal",
            "grouping",
            "feminine",
            "dual.endings",
            "verb.position",
            "first",
            "script",
            "Arab",
            "\uD800",
            "\\u",
            "\\",
            "!");

    /** The tables of the languages, almost. */
    private static final Map<String, Edits> EDITS = edits();

    private TableCheck() {}

    /** A table, chosen and edited by the bytes. */
    static void check(Bytes bytes) {
        String file = Language.FILES.get(bytes.choice(Language.FILES.size()));
        check(file, Objects.requireNonNull(EDITS.get(file)).text(bytes));
    }

    /** @param file one of {@link Language#FILES} */
    static void check(String file, String content) {
        Language language = Language.open("xx", name -> {
            String text = name.equals(file) ? content : PLAIN;
            return name.equals(file) || name.equals(PROPERTIES)
                    ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                    : null;
        });
        try {
            FactExtractor extractor = FactExtractor.builder().language(language).build();
            Invariants.extraction(extractor, new Document("1", "xx", null, "12 " + content));
        } catch (InvalidTableException refused) {
            requirePlaces(refused);
        }
    }

    private static void requirePlaces(InvalidTableException refused) {
        boolean placed = refused.problems().stream().allMatch(problem -> problem.startsWith("lang-xx/"));
        if (refused.problems().isEmpty() || !placed) {
            throw new AssertionError("refused without a place", refused);
        }
    }

    private static Map<String, Edits> edits() {
        Map<String, Edits> edits = new TreeMap<>();
        for (String file : Language.FILES) {
            List<String> templates = Setup.SHARED.vocabularies().stream()
                    .flatMap(each -> each.language().file(file).stream())
                    .map(text -> text.lines().limit(LINES).collect(Collectors.joining("\n")))
                    .toList();
            edits.put(file, new Edits(templates, PARTS));
        }
        return edits;
    }
}
