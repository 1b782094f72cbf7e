package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every event has.
 *
 * @param id the name of the event within its extraction: {@code e1}, {@code e2}, … in a finished one
 * @param mentions where the text tells the fact, in ascending order; empty only in an extraction that was written
 *     without them
 * @param place the nearest administrative unit that the fact is about, else the document's own
 * @param period when the fact holds, as {@link Edtf}: {@code 2024}, {@code ../2023-10-15} (as of), {@code XXXX-01-12}
 */
public record Common(
        String id,
        List<Span> mentions,
        @Nullable Place place,
        @Nullable String period) {

    /**
     * @throws IllegalArgumentException if {@code id} is blank, mentions do not ascend, or {@code period} is not EDTF
     */
    public Common {
        Require.notBlank("event id", id);
        mentions = List.copyOf(mentions);
        requireAscending(mentions);
        if (period != null) {
            Edtf.require("period", period);
        }
    }

    /** An event of which neither place nor period is known. */
    public static Common of(String id, Span... mentions) {
        return new Common(id, List.of(mentions), null, null);
    }

    /** The same under another name. */
    public Common withId(String newId) {
        return new Common(newId, mentions, place, period);
    }

    /** The same, told elsewhere. */
    public Common withMentions(List<Span> newMentions) {
        return new Common(id, newMentions, place, period);
    }

    /** The same in another place; null for an unknown one. */
    public Common withPlace(@Nullable Place newPlace) {
        return new Common(id, mentions, newPlace, period);
    }

    /** The same at another time; null for an unknown one. */
    public Common withPeriod(@Nullable String newPeriod) {
        return new Common(id, mentions, place, newPeriod);
    }

    private static void requireAscending(List<Span> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            if (mentions.get(i - 1).compareTo(mentions.get(i)) >= 0) {
                throw new IllegalArgumentException("mentions " + mentions + " must ascend");
            }
        }
    }
}
