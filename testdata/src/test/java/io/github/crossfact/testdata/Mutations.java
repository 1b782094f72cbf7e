package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.Normalization;
import io.github.crossfact.event.Span;
import io.github.crossfact.mention.NormalizedMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Translations in which one thing is wrong: each changes one number, date, unit, bound or code of a text and nothing else. */
final class Mutations {

    /** What is changed, and in which fields of an event that may show. */
    enum Kind {
        NUMBER("quantity", "numerator", "denominator", "recipients", "length"),
        DATE("period", "issued"),
        UNIT("unit", "currency"),
        BOUND("quantity"),
        CODE("number", "code");

        private final Set<String> fields;

        Kind(String... fields) {
            this.fields = Set.of(fields);
        }

        boolean shows(String field) {
            return fields.contains(field);
        }
    }

    /**
     * A text with one change.
     *
     * @param at where it is changed, in the changed text
     * @param before where the changed text stood before
     * @param change what was changed into what, for messages
     */
    record Mutation(Kind kind, Document document, Span at, Span before, String change) {}

    private static final Set<String> NUMBERS = Set.of("number", "percent", "money", "measure");

    /** Words of which one may stand for the other, without any other change to the sentence. */
    private static final Map<String, Map<Kind, List<String>>> WORDS = Map.of(
            "de",
            Map.of(
                    Kind.UNIT, List.of("Hektar/Quadratkilometer", "Kilometer/Meter", "VND/USD", "Tonnen/Kilogramm"),
                    Kind.BOUND, List.of("fast/über", "mehr als/weniger als", "rund/mindestens", "über/fast")),
            "nl",
            Map.of(
                    Kind.UNIT, List.of("hectare/vierkante kilometer", "kilometer/meter", "VND/USD", "ton/kilogram"),
                    Kind.BOUND, List.of("bijna/ruim", "meer dan/minder dan", "ongeveer/minstens", "ruim/bijna")),
            "ar",
            Map.of(
                    Kind.UNIT, List.of("هكتار/كيلومتر مربع", "كيلومتر/متر", "دونغ/دولار", "طن/كيلوغرام"),
                    Kind.BOUND, List.of("ما يقرب من/أكثر من", "أكثر من/أقل من", "نحو/أكثر من")),
            "fa",
            Map.of(
                    Kind.UNIT, List.of("هکتار/کیلومتر مربع", "کیلومتر/متر", "دونگ/دلار", "تن/کیلوگرم"),
                    Kind.BOUND, List.of("نزدیک به/بیش از", "بیش از/کمتر از", "حدود/بیش از")));

    private final FactExtractor extractor;

    Mutations(FactExtractor extractor) {
        this.extractor = extractor;
    }

    /** Every such change of a text, digit by digit and word by word. */
    List<Mutation> of(Document document) {
        List<Mutation> mutations = new ArrayList<>();
        Normalization mentions = extractor.normalize(document);
        for (NormalizedMention mention : mentions.mentions()) {
            kindOf(mention)
                    .ifPresent(kind -> eachDigit(
                            mention,
                            (at, digit) -> mutations.add(replaced(kind, document, new Span(at, at + 1), digit))));
        }
        WORDS.get(document.language())
                .forEach((kind, pairs) -> pairs.forEach(pair ->
                        mutations.addAll(wordsReplaced(kind, document, pair.split("/")[0], pair.split("/")[1]))));
        return mutations;
    }

    private static java.util.Optional<Kind> kindOf(NormalizedMention mention) {
        return switch (mention.kind()) {
            case "date" -> java.util.Optional.of(Kind.DATE);
            case "document_code" -> java.util.Optional.of(Kind.CODE);
            default ->
                NUMBERS.contains(mention.kind()) ? java.util.Optional.of(Kind.NUMBER) : java.util.Optional.empty();
        };
    }

    /** Another digit for each digit of a mention. */
    private static void eachDigit(NormalizedMention mention, BiConsumer<Integer, String> change) {
        IntStream.range(0, mention.text().length())
                .filter(i -> Character.isDigit(mention.text().charAt(i)))
                .forEach(i -> change.accept(
                        mention.span().start() + i, next(mention.text().charAt(i))));
    }

    /** The next digit of the same script; 8 for 9, so that no date or number becomes impossible by a leading zero. */
    private static String next(char digit) {
        int value = Character.digit(digit, 10);
        return String.valueOf((char) (digit + (value == 9 ? -1 : 1)));
    }

    private static List<Mutation> wordsReplaced(Kind kind, Document document, String word, String other) {
        List<Mutation> mutations = new ArrayList<>();
        String text = document.text();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (isEdge(text, at - 1) && isEdge(text, end)) {
                mutations.add(replaced(kind, document, new Span(at, end), other));
            }
        }
        return mutations;
    }

    private static boolean isEdge(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetter(text.charAt(index));
    }

    private static Mutation replaced(Kind kind, Document document, Span span, String by) {
        String text = document.text();
        String mutated = text.substring(0, span.start()) + by + text.substring(span.end());
        int from = Math.max(0, span.start() - 20);
        return new Mutation(
                kind,
                new Document(document.id(), document.language(), document.published(), mutated),
                new Span(span.start(), span.start() + by.length()),
                span,
                kind + " \"" + text.substring(from, Math.min(text.length(), span.end() + 20)) + "\" -> \"" + by
                        + "\" at " + span.start());
    }
}
