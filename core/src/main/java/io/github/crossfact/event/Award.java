package io.github.crossfact.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An honour or a gift bestowed.
 *
 * @param common what every event has
 * @param award its kind
 * @param recipients who received it, in the order of the text; may be empty
 * @param grantor who granted it
 */
public record Award(
        Common common,
        AwardKind award,
        List<Recipient> recipients,
        @Nullable Body grantor) implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "award";

    public Award {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(award, "award");
        recipients = List.copyOf(recipients);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Award with(Common newCommon) {
        return new Award(newCommon, award, recipients, grantor);
    }
}
