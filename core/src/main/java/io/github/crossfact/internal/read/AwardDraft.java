package io.github.crossfact.internal.read;

import io.github.crossfact.event.Award;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.internal.page.Sentence;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An honour bestowed. */
final class AwardDraft extends Draft {

    final AwardKind award;
    final List<Recipient> recipients;

    @Nullable
    Body grantor;

    AwardDraft(Sentence sentence, int first, int end, String rule, AwardKind award, List<Recipient> recipients) {
        super(sentence, first, end, rule);
        this.award = award;
        this.recipients = List.copyOf(recipients);
    }

    @Override
    Object key() {
        return List.of(award, recipients);
    }

    @Override
    boolean isSame(Draft later) {
        return later instanceof AwardDraft other
                && award.equals(other.award)
                && recipients.equals(other.recipients)
                && isCounted()
                && (grantor == null || other.grantor == null || agree(grantor.body(), other.grantor.body()));
    }

    /** Whether it says how many received it. */
    boolean isCounted() {
        return recipients.stream().anyMatch(recipient -> recipient.quantity() != null);
    }

    /** Whether this is the same honour of a page as one that does not say how many received it. */
    boolean tellsWithNumbers(AwardDraft uncounted) {
        return award.equals(uncounted.award)
                && !uncounted.recipients.isEmpty()
                && uncounted.recipients.stream()
                        .allMatch(each -> recipients.stream()
                                .anyMatch(own -> own.subject().equals(each.subject())))
                && (grantor == null || uncounted.grantor == null || agree(grantor.body(), uncounted.grantor.body()));
    }

    @Override
    void fill(Draft later) {
        AwardDraft other = (AwardDraft) later;
        // The fuller name of the grantor is the one that names its place.
        if (grantor == null || grantor.place() == null && other.grantor != null) {
            grantor = other.grantor;
        }
    }

    @Override
    Event event(Common common, Function<Draft, String> ids) {
        return new Award(common, award, recipients, grantor);
    }
}
