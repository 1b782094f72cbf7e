package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code CONFERENCE}
 */
public record GatheringKind(String word) {

    public static final GatheringKind CONFERENCE = new GatheringKind("CONFERENCE");
    public static final GatheringKind CONGRESS = new GatheringKind("CONGRESS");
    public static final GatheringKind CEREMONY = new GatheringKind("CEREMONY");
    public static final GatheringKind MEETING = new GatheringKind("MEETING");
    public static final GatheringKind CONTEST = new GatheringKind("CONTEST");
    public static final GatheringKind FESTIVAL = new GatheringKind("FESTIVAL");
    public static final GatheringKind TRAINING = new GatheringKind("TRAINING");

    private static final List<GatheringKind> VOCABULARY =
            List.of(CONFERENCE, CONGRESS, CEREMONY, MEETING, CONTEST, FESTIVAL, TRAINING);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public GatheringKind {
        Words.require("gathering", word);
    }

    /** The kind of this word, whether or not the contract lists it. */
    public static GatheringKind of(String word) {
        return new GatheringKind(word);
    }

    /** The words of the contract, in its order. */
    public static List<GatheringKind> vocabulary() {
        return VOCABULARY;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GatheringKind same && word.equals(same.word);
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
