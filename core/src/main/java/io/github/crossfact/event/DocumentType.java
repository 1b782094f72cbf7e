package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an official document.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code RESOLUTION}
 */
public record DocumentType(String word) {

    public static final DocumentType RESOLUTION = new DocumentType("RESOLUTION");
    public static final DocumentType CONCLUSION = new DocumentType("CONCLUSION");
    public static final DocumentType DIRECTIVE = new DocumentType("DIRECTIVE");
    public static final DocumentType DECISION = new DocumentType("DECISION");
    public static final DocumentType REGULATION = new DocumentType("REGULATION");
    public static final DocumentType RULES = new DocumentType("RULES");
    public static final DocumentType PLAN = new DocumentType("PLAN");
    public static final DocumentType PROGRAM = new DocumentType("PROGRAM");
    public static final DocumentType PROJECT = new DocumentType("PROJECT");
    public static final DocumentType GUIDELINE = new DocumentType("GUIDELINE");
    public static final DocumentType OFFICIAL_LETTER = new DocumentType("OFFICIAL_LETTER");
    public static final DocumentType REPORT = new DocumentType("REPORT");
    public static final DocumentType NOTICE = new DocumentType("NOTICE");
    public static final DocumentType SUBMISSION = new DocumentType("SUBMISSION");
    public static final DocumentType OFFICIAL_TELEGRAM = new DocumentType("OFFICIAL_TELEGRAM");
    public static final DocumentType DECREE = new DocumentType("DECREE");
    public static final DocumentType CIRCULAR = new DocumentType("CIRCULAR");
    public static final DocumentType JOINT_CIRCULAR = new DocumentType("JOINT_CIRCULAR");
    public static final DocumentType LAW = new DocumentType("LAW");
    public static final DocumentType ORDINANCE = new DocumentType("ORDINANCE");
    public static final DocumentType CODE = new DocumentType("CODE");
    public static final DocumentType CONSTITUTION = new DocumentType("CONSTITUTION");
    public static final DocumentType TREATY = new DocumentType("TREATY");

    private static final List<DocumentType> VOCABULARY = List.of(
            RESOLUTION,
            CONCLUSION,
            DIRECTIVE,
            DECISION,
            REGULATION,
            RULES,
            PLAN,
            PROGRAM,
            PROJECT,
            GUIDELINE,
            OFFICIAL_LETTER,
            REPORT,
            NOTICE,
            SUBMISSION,
            OFFICIAL_TELEGRAM,
            DECREE,
            CIRCULAR,
            JOINT_CIRCULAR,
            LAW,
            ORDINANCE,
            CODE,
            CONSTITUTION,
            TREATY);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public DocumentType {
        Words.require("document type", word);
    }

    /** The document type of this word, whether or not the contract lists it. */
    public static DocumentType of(String word) {
        return new DocumentType(word);
    }

    /** The words of the contract, in its order. */
    public static List<DocumentType> vocabulary() {
        return VOCABULARY;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentType same && word.equals(same.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
