package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.Normalization;
import io.github.crossfact.event.Span;
import io.github.crossfact.mention.NormalizedMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Translations in which one thing is wrong: each changes one number, date, unit, bound or code of a text and nothing else. */
final class Mutations {

    /** What is changed. */
    enum Kind {
        NUMBER,
        DATE,
        UNIT,
        BOUND,
        CODE
    }

    /** The fields of an event in which a change may show. */
    private static final Map<Kind, Set<String>> FIELDS = Map.of(
            Kind.NUMBER, Set.of("quantity", "numerator", "denominator", "recipients", "length", "number"),
            Kind.DATE, Set.of("period", "issued"),
            Kind.UNIT, Set.of("unit", "currency"),
            Kind.BOUND, Set.of("quantity", "recipients"),
            Kind.CODE, Set.of("number", "code", "year"));

    /**
     * A text with one change.
     *
     * @param at where it is changed, in the changed text
     * @param before where the changed text stood before
     * @param change what was changed into what, for messages
     */
    record Mutation(Kind kind, Document document, Span at, Span before, String change) {

        boolean mayShowIn(String field) {
            return Objects.requireNonNull(FIELDS.get(kind)).contains(field);
        }

        @Override
        public String toString() {
            return document.id() + ": " + change;
        }
    }

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

    /** Every such change of a text, digit by digit and word by word, that leaves a number a number and a date a date. */
    List<Mutation> of(Document document) {
        return all(document).stream().filter(this::isPossible).toList();
    }

    /** There is no 35th of November, and no fact of the year 3025. */
    private boolean isPossible(Mutation mutation) {
        return mutation.kind() != Kind.DATE
                || extractor.normalize(mutation.document()).mentions().stream()
                        .anyMatch(mention -> mention.kind().equals("date")
                                && mention.span().start() <= mutation.at().start()
                                && mention.span().end() >= mutation.at().end());
    }

    private List<Mutation> all(Document document) {
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

    private static Optional<Kind> kindOf(NormalizedMention mention) {
        return switch (mention.kind()) {
            case "date" -> Optional.of(Kind.DATE);
            case "document_code" -> Optional.of(Kind.CODE);
            default -> NUMBERS.contains(mention.kind()) ? Optional.of(Kind.NUMBER) : Optional.empty();
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
            if (isEdge(text, at - 1) && isEdge(text, end) && (kind != Kind.BOUND || isBeforeNumber(text, end))) {
                mutations.add(replaced(kind, document, new Span(at, end), other));
            }
        }
        return mutations;
    }

    /** Words of bounds are words of other things too, as in "near-poor". */
    private static boolean isBeforeNumber(String text, int index) {
        return index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
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
