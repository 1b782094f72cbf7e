package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Explanation;
import io.github.crossfact.Extraction;
import io.github.crossfact.Normalization;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Evidence;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import io.github.crossfact.mention.NormalizedMention;
import io.github.crossfact.mention.NumberValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One run of the command within the test: what it printed and its exit code. The library behind it is a stand-in that
 * tells what it was asked, so that these tests know nothing of the rules of a language; to it, every number is a fact. It fails on the text "defect".
 */
record Run(int code, String out, String err) {

    static Run crossfact(String... args) {
        return crossfact(new byte[0], args);
    }

    static Run crossfact(byte[] standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = crossfact(standardInput, out, args);
        return new Run(run.code, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** A run that prints to this stream; what it printed is for the caller to know. */
    static Run crossfact(byte[] standardInput, OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(standardInput), out, err);
        int code = Main.run(args, streams, StandIn::new);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class StandIn implements Library {

        private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

        @Override
        public SortedSet<String> languages() {
            return new TreeSet<>(List.of("ar", "de", "fa", "nl"));
        }

        @Override
        public String extract(Document document, boolean pretty) {
            return told(pretty ? "extract prettily" : "extract", document);
        }

        @Override
        public Extraction facts(Document document) {
            throw new UnsupportedOperationException("extract tells what it was asked");
        }

        @Override
        public String normalize(Document document, boolean pretty) {
            return told(pretty ? "normalize prettily" : "normalize", document);
        }

        /** Every number in digits is a count of models. */
        @Override
        public Explanation explain(Document document) {
            List<Event> events = new ArrayList<>();
            Map<String, List<Evidence>> evidence = new HashMap<>();
            for (NormalizedMention mention : mentions(document).mentions()) {
                String id = "e" + (events.size() + 1);
                Quantity quantity = Quantity.exact(((NumberValue) mention.value()).number());
                events.add(Count.of(Common.of(id, mention.span()), Subject.of("MODEL"), quantity));
                evidence.put(id, List.of(new Evidence(mention.span(), "digits")));
            }
            return new Explanation(new Extraction(DocumentHeader.of(document), events, List.of()), evidence);
        }

        @Override
        public Normalization mentions(Document document) {
            told("mentions", document);
            List<NormalizedMention> mentions = DIGITS.matcher(document.text())
                    .results()
                    .map(digits -> new NormalizedMention(
                            new Span(digits.start(), digits.end()),
                            digits.group(),
                            new NumberValue(new BigDecimal(new BigInteger(digits.group())))))
                    .toList();
            return new Normalization(DocumentHeader.of(document), mentions);
        }

        private static String told(String what, Document document) {
            if (document.text().equals("defect")) {
                throw new IllegalStateException("not foreseen");
            }
            return String.join(
                    "|",
                    what,
                    document.id(),
                    String.valueOf(document.language()),
                    String.valueOf(document.published()),
                    document.text());
        }
    }
}
