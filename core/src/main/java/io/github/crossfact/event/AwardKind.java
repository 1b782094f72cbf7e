package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of honour or gift.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code CERTIFICATE_OF_MERIT}
 */
public record AwardKind(String word) {

    /** Bằng khen and Giấy khen, and what translators make of them. */
    public static final AwardKind CERTIFICATE_OF_MERIT = new AwardKind("CERTIFICATE_OF_MERIT");

    public static final AwardKind HONORARY_CERTIFICATE = new AwardKind("HONORARY_CERTIFICATE");
    public static final AwardKind MEDAL = new AwardKind("MEDAL");
    public static final AwardKind ORDER = new AwardKind("ORDER");
    public static final AwardKind TITLE = new AwardKind("TITLE");
    public static final AwardKind EMULATION_FLAG = new AwardKind("EMULATION_FLAG");
    public static final AwardKind PRIZE = new AwardKind("PRIZE");
    public static final AwardKind GIFT = new AwardKind("GIFT");
    public static final AwardKind SCHOLARSHIP = new AwardKind("SCHOLARSHIP");

    private static final List<AwardKind> VOCABULARY = List.of(
            CERTIFICATE_OF_MERIT, HONORARY_CERTIFICATE, MEDAL, ORDER, TITLE, EMULATION_FLAG, PRIZE, GIFT, SCHOLARSHIP);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public AwardKind {
        Words.require("award", word);
    }

    /** The award of this word, whether or not the contract lists it. */
    public static AwardKind of(String word) {
        return new AwardKind(word);
    }

    /** The words of the contract, in its order. */
    public static List<AwardKind> vocabulary() {
        return VOCABULARY;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AwardKind same && word.equals(same.word);
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
