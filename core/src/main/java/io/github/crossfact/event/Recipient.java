package io.github.crossfact.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who received an award.
 *
 * @param subject the kind of recipient
 * @param quantity how many, where it is stated
 */
public record Recipient(Subject subject, @Nullable Quantity quantity) {

    public Recipient {
        Objects.requireNonNull(subject, "subject");
    }
}
