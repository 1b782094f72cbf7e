package io.github.crossfact.fuzz;

import io.github.crossfact.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What reads texts. Each is fed with texts of its own kind, and must hold whatever text it is. */
// A composer cannot be changed; nothing says so but its comment.
@SuppressWarnings("ImmutableEnumChecker")
enum TextTarget {
    /** Folding, tokens, and the recognizers on any text. */
    SCAN(List.of(), true) {
        @Override
        void check(Document document) {
            Setup setup = Setup.SHARED;
            String tag = tag(document);
            Invariants.scan(setup.compiled(tag), setup.scanner(tag), document);
        }
    },

    /** Numbers, by the reader of one number and within a text. */
    NUMERALS(List.of("numerals.csv", "bounds.csv", "units.csv", "currencies.csv"), false) {
        @Override
        void check(Document document) {
            Invariants.number(Setup.SHARED.numbers(tag(document)), document.text());
            Invariants.normalization(Setup.SHARED.extractor(), document);
        }
    },

    /** Times and lengths of time. */
    DATES(List.of("calendar.csv", "numerals.csv", "bounds.csv"), false) {
        @Override
        void check(Document document) {
            Invariants.normalization(Setup.SHARED.extractor(), document);
        }
    },

    /** The codes of documents, and who issued them when. */
    CODES(List.of("documents.csv", "bodies.csv", "cues.csv"), true) {
        @Override
        void check(Document document) {
            Invariants.normalization(Setup.SHARED.extractor(), document);
            Invariants.extraction(Setup.SHARED.extractor(), document);
        }
    },

    /** Facts. */
    EXTRACT(List.of(), true) {
        @Override
        void check(Document document) {
            Invariants.extraction(Setup.SHARED.extractor(), document);
        }
    },

    /** That facts do not depend on other paragraphs. */
    STABILITY(List.of(), true) {
        @Override
        void check(Document document) {
            Invariants.stability(Setup.SHARED.extractor(), document);
        }
    };

    private final Composer composer;

    TextTarget(List<String> tables, boolean codes) {
        List<List<String>> shared = new ArrayList<>(List.of(Vocabulary.FIGURES, Vocabulary.SIGNS));
        shared.add(codes ? Vocabulary.CODES : Vocabulary.FIGURES);
        shared.add(Vocabulary.SURROUNDINGS);
        this.composer = new Composer(Setup.SHARED.vocabularies(), tables, shared);
    }

    /** Fails where something does not hold. */
    abstract void check(Document document);

    Document document(byte[] data) {
        return composer.document(data);
    }

    /** The bytes of a text, for a fuzzer to begin with. */
    byte[] seed(String tag, String text) {
        return composer.seed(tag, text);
    }

    private static String tag(Document document) {
        return Objects.requireNonNull(document.language(), "language");
    }
}
