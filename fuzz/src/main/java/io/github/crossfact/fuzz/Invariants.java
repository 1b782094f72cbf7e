package io.github.crossfact.fuzz;

import io.github.crossfact.Document;
import io.github.crossfact.Explanation;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.Normalization;
import io.github.crossfact.NumberReader;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Evidence;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Span;
import io.github.crossfact.internal.language.CompiledLanguage;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import io.github.crossfact.json.CrossfactJson;
import io.github.crossfact.mention.NormalizedMention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What must hold of the reading of any text. */
final class Invariants {

    /** A paragraph of nothing, in words that no table has. */
    static final String UNRELATED = "Zwobu krintil vasop mirux.";

    private static final String BEFORE = UNRELATED + "\n\n";
    private static final String BEHIND = "\n\n" + UNRELATED + "\n";

    private Invariants() {}

    /** The facts of a text are told in order, within it, and are read back from their JSON; a second reading finds the same. */
    static void extraction(FactExtractor extractor, Document document) {
        Explanation explanation = extractor.explain(document);
        Extraction facts = explanation.extraction();
        int last = 0;
        for (Event event : facts.events()) {
            ascending(event.mentions(), document, event.id());
            int first = event.mentions().get(0).start();
            require(first >= last, document, event.id() + " begins before the event before it");
            last = first;
            List<Span> evidence = explanation.of(event.id()).stream()
                    .map(Evidence::span)
                    .distinct()
                    .sorted()
                    .toList();
            require(
                    evidence.equals(event.mentions()),
                    document,
                    event.id() + " is mentioned elsewhere than it was read");
        }
        same(facts, CrossfactJson.readExtraction(CrossfactJson.write(facts)), document, "what its JSON says");
        same(facts, extractor.extract(document), document, "a second reading");
    }

    /** The mentions of a text are told in order, with the text that stands there. */
    static void normalization(FactExtractor extractor, Document document) {
        Normalization read = extractor.normalize(document);
        for (NormalizedMention mention : read.mentions()) {
            Span span = mention.span();
            require(
                    span.end() <= document.text().length()
                            && document.text()
                                    .substring(span.start(), span.end())
                                    .equals(mention.text()),
                    document,
                    "mention at " + span + " is not what stands there");
        }
        require(!CrossfactJson.write(read).isEmpty(), document, "no JSON");
        require(read.equals(extractor.normalize(document)), document, "a second reading differs");
    }

    /**
     * What stands in another paragraph, and tells nothing, changes no fact. A text that is nothing but a time is read as an entry, so there is always
     * something besides; texts whose first lines are a page's head are left out, as the first lines of a longer text are others.
     */
    static void stability(FactExtractor extractor, Document document) {
        String text = document.text();
        Document undated = new Document(document.id(), document.language(), null, text);
        if (extractor.extract(undated).document().published() == null) {
            List<Event> facts = facts(extractor, document, text + BEHIND, 0);
            same(facts, facts(extractor, document, text + BEHIND + BEHIND, 0), document, "with more behind it");
            same(
                    facts,
                    facts(extractor, document, BEFORE + text + BEHIND, BEFORE.length()),
                    document,
                    "with more before it");
        }
    }

    private static List<Event> facts(FactExtractor extractor, Document like, String text, int shift) {
        Document document = new Document(like.id(), like.language(), like.published(), text);
        return extractor.extract(document).events().stream()
                .map(event -> event.with(event.common().withMentions(shifted(event.mentions(), shift))))
                .toList();
    }

    private static List<Span> shifted(List<Span> mentions, int shift) {
        return mentions.stream()
                .map(span -> new Span(span.start() - shift, span.end() - shift))
                .toList();
    }

    /** The folded text leads back to places of the text, in order; tokens and items follow one another in it. */
    static void scan(CompiledLanguage language, Scanner scanner, Document document) {
        FoldedText folded = language.folding().apply(document.text());
        folding(folded, document);
        Scan scan = scanner.scan(folded, new Context(document.published()));
        Tokens tokens = scan.tokens();
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            require(tokens.start(token) >= end, document, "token " + token + " begins within the one before it");
            end = tokens.end(token);
            require(end > tokens.start(token) && end <= folded.length(), document, "token " + token + " has no place");
        }
        int next = 0;
        for (Item item : scan.items()) {
            require(item.first() >= next && item.end() > item.first(), document, item + " is out of order");
            next = item.end();
            require(next <= tokens.size(), document, item + " ends behind the text");
            inside(scan.span(item), document);
        }
    }

    private static void folding(FoldedText folded, Document document) {
        int last = 0;
        for (int i = 0; i < folded.length(); i++) {
            int start = folded.originalStart(i);
            require(start >= last, document, "the folded text goes back at " + i);
            last = start;
            inside(folded.originalSpan(i, i + 1), document);
        }
    }

    /** A reader of numbers gives a number or says that there is none. */
    static void number(NumberReader reader, String text) {
        Optional<Quantity> read = reader.tryRead(text);
        Optional<Quantity> again = Optional.empty();
        try {
            again = Optional.of(reader.read(text));
        } catch (NumberFormatException none) {
            requireReason(none);
        }
        if (!read.equals(again)) {
            throw new AssertionError(quoted(text) + " is " + read + " and " + again);
        }
        try {
            reader.readOrdinal(text);
        } catch (NumberFormatException none) {
            requireReason(none);
        }
    }

    private static void requireReason(NumberFormatException none) {
        if (String.valueOf(none.getMessage()).indexOf(" is not ") < 0) {
            throw new AssertionError("no reason is given", none);
        }
    }

    private static void ascending(List<Span> spans, Document document, String what) {
        require(!spans.isEmpty(), document, what + " stands nowhere");
        for (int i = 0; i < spans.size(); i++) {
            inside(spans.get(i), document);
            require(i == 0 || spans.get(i - 1).compareTo(spans.get(i)) < 0, document, what + " goes back");
        }
    }

    private static void inside(Span span, Document document) {
        require(span.end() <= document.text().length(), document, span + " ends behind the text");
    }

    private static void same(Object one, Object other, Document document, String what) {
        if (!one.equals(other)) {
            throw new AssertionError(
                    "Not the same: " + what + "\n  " + one + "\n  " + other + "\n  " + quoted(document));
        }
    }

    private static void require(boolean holds, Document document, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise + "\n  " + quoted(document));
        }
    }

    private static String quoted(Document document) {
        return document.language() + " " + document.published() + " " + quoted(document.text());
    }

    /** In ASCII, so that the report shows which characters they were. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
            quoted.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c));
        });
        return quoted.append('"').toString();
    }
}
