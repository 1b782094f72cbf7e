package io.github.crossfact.fuzz;

import io.github.crossfact.internal.table.Table;
import io.github.crossfact.spi.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What texts of a language are put together from: the forms of its tables, and what all languages share. Immutable. */
record Vocabulary(Language language, Map<String, List<String>> forms) {

    private static final String GAP = " \u2026 ";

    /** Figures as they are written, and what stands in and around them. */
    static final List<String> FIGURES = List.of(
            "0",
            "1",
            "2",
            "3",
            "5",
            "7",
            "9",
            "10",
            "12",
            "15",
            "25",
            "30",
            "31",
            "39",
            "100",
            "1000",
            "2013",
            "2023",
            "2025",
            "1402",
            "5,65",
            "5.287",
            "53,906",
            "1.234.567",
            "3/6/2013",
            "12/1/2024",
            "13/14",
            "3-5",
            "2021-2025",
            "08:30",
            "1e9",
            "2^3",
            "½",
            "¾",
            "٣",
            "۷",
            "٥٬٢٨٧",
            "۵۷/۸",
            "٪",
            "९",
            "²",
            "Ⅻ",
            "XIII",
            "999999999999999999999");

    /** Signs, spaces, line ends, what shows nothing, and halves of pairs. */
    static final List<String> SIGNS = List.of(
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            "…",
            "-",
            "–",
            "—",
            "/",
            "\\",
            "%",
            "‰",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "'",
            "«",
            "»",
            "„",
            "“",
            "”",
            "’",
            "+",
            "=",
            "~",
            "^",
            "*",
            "#",
            "&",
            "@",
            "€",
            "$",
            "₫",
            "°",
            "،",
            "؛",
            "؟",
            "٫",
            "٬",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\u000B",
            "\u0000",
            "\uFEFF",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u202A",
            "\u202B",
            "\u202C",
            "\u202E",
            "\u2066",
            "\u2069",
            "\u00AD",
            "\u0301",
            "\u0327",
            "\u0651",
            "\u064B",
            "\u0640",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uFFFD",
            "\uFFFF",
            "\u0130",
            "\u0131",
            "ß",
            "ﬁ",
            "ﷺ",
            "Å",
            "đ",
            "Đ");

    /** The parts of documents' codes. */
    static final List<String> CODES = List.of(
            "25", "06", "152", "30a", "2025", "1121", "-", "/", ".", " ", "NQ", "KL", "CT", "QĐ", "QD", "QĐi", "QC",
            "KH", "CTr", "CTR", "ĐA", "HD", "CV", "BC", "TB", "TTr", "CĐ", "NĐ", "ND", "TT", "TTLT", "QH15", "PL", "TW",
            "CP", "TTg", "UBND", "HĐND", "BTC", "BNV", "MTTW", "BTT", "BCT", "ĐU", "TU", "HU", "SL", "QHĐP", "nđ-cp",
            "(1)");

    /** Lines of a page, places, words that no table knows. */
    static final List<String> SURROUNDINGS = List.of(
            "Việt NamViệt Nam20/01/2024",
            "Vietnam.vn - Nền tảng quảng bá Việt Nam",
            "photo.jpg",
            "[advertisement_2]",
            "Lào Cai",
            "Quảng Nam",
            "Ha Noi",
            "Bắc Hà",
            "Bản Liền",
            "Thành phố Hồ Chí Minh",
            "Nguyễn Đức Dũng",
            "COVID-19",
            "14E",
            "SU-30MK2",
            "Blup",
            "blup",
            "blupende",
            "x",
            "A",
            "a)",
            "1.",
            "ال",
            "و",
            "ها",
            "\uFEFB",
            "می‌",
            "s");

    static Vocabulary of(Language language) {
        Map<String, List<String>> forms = new TreeMap<>();
        for (String file : Language.FILES) {
            if (file.endsWith(".csv")) {
                List<String> found = language.file(file).map(Vocabulary::forms).orElse(List.of());
                if (!found.isEmpty()) {
                    forms.put(file, found);
                }
            }
        }
        return new Vocabulary(language, forms);
    }

    /** The forms of a table, without the marks in them; the parts of a split form too. */
    private static List<String> forms(String table) {
        return Table.forms(table).stream()
                .map(form -> form.replace("=", ""))
                .flatMap(form -> form.contains(GAP)
                        ? Stream.concat(Stream.of(form), Stream.of(form.split(GAP, -1)))
                        : Stream.of(form))
                .filter(form -> !form.isEmpty())
                .toList();
    }

    /** The forms of some tables; of all, where none is named. */
    List<String> of(List<String> tables) {
        return each(tables).flatMap(List::stream).toList();
    }

    /** The same, those of a small table over and over, so that each table is met as often: small words are what holds facts together. */
    List<String> evenly(List<String> tables) {
        int most = each(tables).mapToInt(List::size).max().orElse(0);
        return each(tables)
                .flatMap(each -> IntStream.range(0, most).mapToObj(i -> each.get(i % each.size())))
                .toList();
    }

    private Stream<List<String>> each(List<String> tables) {
        return forms.entrySet().stream()
                .filter(entry -> tables.isEmpty() || tables.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
