package io.github.crossfact.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Texts that nobody writes and somebody sends: a shape, one part after another until the text is as long as it is asked for. */
final class Hostile {

    /** The parts of a shape: what stands at the n-th place, in the words of a language. */
    @FunctionalInterface
    private interface Shape extends BiFunction<Phrases, Integer, String> {}

    private static final Map<String, Shape> SHAPES = shapes();

    /** Their names, in alphabetical order. */
    static final List<String> NAMES = List.copyOf(SHAPES.keySet());

    private static final String MEGABYTES = "MB";
    private static final int MEGABYTE = 1_000_000;

    private Hostile() {}

    /**
     * A text by its shape and size: {@code digits-4MB}.
     *
     * @throws IllegalArgumentException if the source is no such name
     */
    static String text(String source, String language) {
        int dash = source.lastIndexOf('-');
        if (dash < 0 || !source.endsWith(MEGABYTES) || !NAMES.contains(source.substring(0, dash))) {
            throw new IllegalArgumentException(
                    "no text " + source + ": name one of " + NAMES + " and a size, as digits-4MB");
        }
        int size = Integer.parseInt(source.substring(dash + 1, source.length() - MEGABYTES.length()));
        return text(source.substring(0, dash), language, (long) size * MEGABYTE);
    }

    /** A text of a shape, of at least so many bytes of UTF-8 and at most one part more. */
    static String text(String name, String language, long bytes) {
        Shape shape = Objects.requireNonNull(SHAPES.get(name), name);
        Phrases phrases = Phrases.of(language);
        StringBuilder text = new StringBuilder();
        long length = 0;
        for (int i = 0; length < bytes; i++) {
            String part = shape.apply(phrases, i);
            text.append(part);
            length += utf8Length(part);
        }
        return text.toString();
    }

    /** As an encoder counts, with three bytes for half a surrogate pair. */
    private static int utf8Length(String text) {
        return text.codePoints().map(Hostile::utf8Length).sum();
    }

    private static int utf8Length(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new TreeMap<>();
        addCharacters(shapes);
        addNumbers(shapes);
        addWords(shapes);
        addTimes(shapes);
        addFacts(shapes);
        addLayouts(shapes);
        return shapes;
    }

    private static void addCharacters(Map<String, Shape> shapes) {
        shapes.put("one-word", (words, i) -> "x");
        shapes.put("one-compound", (words, i) -> words.noun());
        shapes.put("brackets", (words, i) -> "(");
        shapes.put("brackets-closed", (words, i) -> "()");
        shapes.put("quotes", (words, i) -> "\"");
        shapes.put("quotes-opening", (words, i) -> "«");
        shapes.put("quotes-mixed", (words, i) -> "„»“'«");
        shapes.put("marks", (words, i) -> "\u0301");
        shapes.put("marks-on-letters", (words, i) -> "a\u0301\u0651");
        shapes.put("bidi-controls", (words, i) -> "\u202E\u200F\u2066");
        shapes.put("joiners", (words, i) -> "\u200C\u200D");
        shapes.put("surrogates", (words, i) -> "\uD800");
        shapes.put("surrogates-mixed", (words, i) -> "\uDC00\uD800x");
        shapes.put("emoji", (words, i) -> "\uD83D\uDE00");
        shapes.put("newlines", (words, i) -> "\n");
        shapes.put("returns", (words, i) -> "\r");
        shapes.put("tabs", (words, i) -> "\t");
        shapes.put("spaces", (words, i) -> " ");
        shapes.put("stops", (words, i) -> ".");
        shapes.put("stops-apart", (words, i) -> ". ");
        shapes.put("commas-apart", (words, i) -> ", ");
        shapes.put("colons-apart", (words, i) -> ": ");
        shapes.put("hyphens", (words, i) -> "-");
        shapes.put("slashes", (words, i) -> "/");
        shapes.put("percents", (words, i) -> "% ");
    }

    private static void addNumbers(Map<String, Shape> shapes) {
        shapes.put("digits", (words, i) -> words.digit());
        shapes.put("digits-apart", (words, i) -> words.digit() + " ");
        shapes.put("digits-grouped", (words, i) -> "123 456 ");
        shapes.put("separators", (words, i) -> "1.234,5/6-");
        shapes.put("separators-bare", (words, i) -> ".,/'");
        shapes.put("fractions", (words, i) -> "5 / ");
        shapes.put("exponents", (words, i) -> "2^");
        shapes.put("ranges", (words, i) -> "3-");
        shapes.put("ranges-apart", (words, i) -> i + " - ");
        shapes.put("number-words", (words, i) -> words.tens() + " ");
        shapes.put("number-words-glued", (words, i) -> words.tens());
        shapes.put("ands", (words, i) -> words.and() + " ");
        shapes.put("ands-glued", (words, i) -> words.and());
        shapes.put("bounds", (words, i) -> words.bound() + " ");
        shapes.put("money", (words, i) -> words.money() + " ");
        shapes.put("rates", (words, i) -> i + "%, ");
        shapes.put("romans", (words, i) -> "XIII ");
    }

    private static void addWords(Map<String, Shape> shapes) {
        shapes.put("nouns", (words, i) -> words.noun() + " ");
        shapes.put("openings", (words, i) -> words.opening() + " ");
        shapes.put("awards", (words, i) -> words.award() + " ");
        shapes.put("givings", (words, i) -> words.gives() + " ");
        shapes.put("awards-given", (words, i) -> words.gives() + " " + words.award() + " ");
        shapes.put("bodies", (words, i) -> words.body() + " ");
        shapes.put("bodies-of-places", (words, i) -> words.body() + " " + words.place() + ", ");
        shapes.put("places", (words, i) -> words.place() + " ");
        shapes.put("places-listed", (words, i) -> words.place() + ", ");
        shapes.put("gatherings", (words, i) -> words.gathering() + " ");
        shapes.put("qualities", (words, i) -> words.quality() + " ");
        shapes.put("split-verbs", (words, i) -> words.split() + " ");
        shapes.put("unknown-words", (words, i) -> "Blup ");
        shapes.put("capitals", (words, i) -> "A. ");
    }

    private static void addTimes(Map<String, Shape> shapes) {
        shapes.put("days", (words, i) -> words.day() + " ");
        shapes.put("days-in-digits", (words, i) -> "3/6/2013 ");
        shapes.put("spans", (words, i) -> words.span() + " ");
        shapes.put("times-ago", (words, i) -> words.ago() + ", ");
        shapes.put("lengths", (words, i) -> words.length() + " ");
        shapes.put("lengths-joined", (words, i) -> words.length() + " " + words.and() + " ");
        shapes.put("years", (words, i) -> 1900 + i % 150 + " ");
    }

    private static void addFacts(Map<String, Shape> shapes) {
        shapes.put("citations", (words, i) -> cited(words, 25) + ", ");
        shapes.put("citations-different", (words, i) -> cited(words, i) + ", ");
        shapes.put("citations-sentences", (words, i) -> cited(words, i) + ".\n");
        shapes.put("codes", (words, i) -> i + "-NQ/TW ");
        shapes.put("codes-joined", (words, i) -> "25-NQ/TW-");
        shapes.put("counts", (words, i) -> "39 " + words.noun() + ", ");
        shapes.put("counts-different", (words, i) -> i + " " + words.noun() + ", ");
        shapes.put("counts-joined", (words, i) -> "39 " + words.noun() + " " + words.and() + " ");
        shapes.put("counts-repeated", (words, i) -> "39 " + words.noun() + ".\n");
        shapes.put("counts-sentences", (words, i) -> i + " " + words.noun() + ". ");
        shapes.put("counts-given", (words, i) -> words.gives() + " 26 " + words.noun() + " " + words.award() + ", ");
        shapes.put("counts-then-bare", (words, i) -> (i == 0 ? "39 " + words.noun() : i) + ", ");
        shapes.put("qualities-of-one", (words, i) -> (i == 0 ? "39 " : "") + words.quality() + " ");
        shapes.put("counts-labelled", (words, i) -> words.noun() + " " + (40 + i) + ", ");
        shapes.put("counts-of-places", (words, i) -> words.place() + " (" + (40 + i) + "), ");
        shapes.put("bracketed-counts", (words, i) -> "39 " + words.noun() + " (");
        shapes.put("parts-nested", (words, i) -> i + " " + words.noun() + ", " + words.opening() + " ");
        shapes.put("parts-in-brackets", (words, i) -> i + " " + words.noun() + " (" + words.opening() + " ");
        shapes.put("quoted-counts", (words, i) -> "\"39 " + words.noun() + " ");
        shapes.put("gatherings-held", (words, i) -> words.gathering() + " " + words.day() + " " + words.place() + ", ");
        shapes.put("everything-endless", (words, i) -> everything(words, i) + ", ");
        shapes.put("everything-sentences", (words, i) -> everything(words, i) + ". ");
    }

    private static void addLayouts(Map<String, Shape> shapes) {
        shapes.put("furniture", (words, i) -> words.furniture() + "\n");
        shapes.put("enumeration", (words, i) -> i + ". " + words.noun() + ";\n");
        shapes.put("enumeration-letters", (words, i) -> "a) 12 " + words.noun() + ";\n");
        shapes.put("enumeration-deep", (words, i) -> "1.".repeat(1 + i % 20) + " 12 " + words.noun() + ":\n");
        shapes.put("paragraphs", (words, i) -> words.noun() + "\n\n");
        shapes.put("titles", (words, i) -> "\u201e" + words.noun() + "\u201c, ");
    }

    private static String cited(Phrases words, int number) {
        return String.format(Locale.ROOT, words.citation(), number);
    }

    private static String everything(Phrases words, int i) {
        return String.join(
                " ",
                words.body(),
                words.place(),
                words.gives(),
                i + " " + words.noun(),
                words.opening(),
                "12 " + words.quality(),
                words.award(),
                cited(words, i % 500),
                words.day(),
                words.money(),
                words.gathering());
    }
}
