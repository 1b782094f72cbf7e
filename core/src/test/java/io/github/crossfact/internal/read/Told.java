package io.github.crossfact.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Extraction;
import io.github.crossfact.Toy;
import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts as short lines for tables that people read: {@code 39 MODEL NEW BUILT at DISTRICT, part of e1, place 10, period 2023}. What is not known is
 * left out.
 */
final class Told {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 20);

    private Told() {}

    /**
     * Asserts what a text tells in every variant of Toy.
     *
     * @param text with a tilde for each line end
     * @param facts as {@link #facts} writes them; null for none
     */
    static void assertTold(String text, @Nullable String facts) {
        for (Toy toy : Toy.values()) {
            assertTold(toy, text, facts);
        }
    }

    /** As {@link #assertTold(String, String)}, published on another day. */
    static void assertTold(LocalDate published, String text, @Nullable String facts) {
        for (Toy toy : Toy.values()) {
            assertThat(facts(toy.read(text.replace('~', '\n'), published)))
                    .as("%s: %s", toy, text)
                    .isEqualTo(facts == null ? "" : facts);
        }
    }

    /** As {@link #assertTold(String, String)}, in one variant. */
    static void assertTold(Toy toy, String text, @Nullable String facts) {
        assertThat(facts(read(toy, text))).as("%s: %s", toy, text).isEqualTo(facts == null ? "" : facts);
    }

    /** Asserts what does not add up in a text, in every variant of Toy. */
    static void assertFound(String text, @Nullable String findings) {
        for (Toy toy : Toy.values()) {
            assertThat(findings(read(toy, text))).as("%s: %s", toy, text).isEqualTo(findings == null ? "" : findings);
        }
    }

    private static Extraction read(Toy toy, String text) {
        return toy.read(text.replace('~', '\n'), PUBLISHED);
    }

    /** The facts in their order, between bars. */
    static String facts(Extraction extraction) {
        return extraction.events().stream().map(Told::fact).collect(Collectors.joining(" / "));
    }

    /** What does not add up, between bars. */
    static String findings(Extraction extraction) {
        return extraction.findings().stream().map(Told::finding).collect(Collectors.joining(" / "));
    }

    private static String finding(Finding finding) {
        String numbers = finding.expected() == null || finding.actual() == null
                ? ""
                : " " + finding.expected().toPlainString() + " "
                        + finding.actual().toPlainString();
        return finding.kind() + " " + String.join(" ", finding.events()) + numbers;
    }

    private static String fact(Event event) {
        List<String> parts = new ArrayList<>();
        if (event instanceof Count count) {
            parts.add(count(count));
            add(parts, "at ", count.level());
            add(parts, "on ", count.theme());
            add(parts, "part of ", count.partOf());
        } else if (event instanceof Citation citation) {
            parts.add(words(citation.documentType(), citation.code() == null ? citation.number() : citation.code()));
            add(parts, "by ", body(citation.issuer()));
            add(parts, "issued ", citation.issued());
        } else if (event instanceof Award award) {
            parts.add(award.award() + recipients(award));
            add(parts, "by ", body(award.grantor()));
        } else if (event instanceof Amount amount) {
            parts.add(quantity(amount.quantity()) + " " + amount.currency());
        } else if (event instanceof Rate rate) {
            parts.add(words(quantity(rate.quantity()) + "%", rate.indicator()));
        } else if (event instanceof Ratio ratio) {
            parts.add(ratio.numerator().toPlainString() + " of "
                    + ratio.denominator().toPlainString() + " " + ratio.subject());
        } else if (event instanceof Measure measure) {
            parts.add(quantity(measure.quantity()) + " " + measure.unit());
        } else if (event instanceof Duration duration) {
            parts.add(duration.length());
            add(parts, "of ", duration.of());
        } else if (event instanceof Gathering gathering) {
            parts.add(gathering.kind().toString());
        }
        add(parts, "place ", event.place() == null ? null : event.place().code());
        add(parts, "period ", event.period());
        return String.join(", ", parts);
    }

    private static String count(Count count) {
        String noun = count.noun() == null ? "" : "(" + count.noun() + ")";
        String qualifiers =
                count.qualifiers().stream().map(qualifier -> " " + qualifier).collect(Collectors.joining());
        return quantity(count.quantity()) + " " + count.subject() + noun + qualifiers;
    }

    private static String recipients(Award award) {
        return award.recipients().isEmpty()
                ? ""
                : " to " + award.recipients().stream().map(Told::recipient).collect(Collectors.joining(" and "));
    }

    private static String recipient(Recipient recipient) {
        return recipient.quantity() == null
                ? recipient.subject().toString()
                : quantity(recipient.quantity()) + " " + recipient.subject();
    }

    private static String quantity(Quantity quantity) {
        String bound = quantity.bound() == Bound.EXACT ? "" : quantity.bound() + " ";
        String upper = quantity.upper() == null ? "" : "-" + quantity.upper().toPlainString();
        return bound + quantity.value().toPlainString() + upper;
    }

    private static @Nullable String body(@Nullable Body body) {
        @Nullable Place place = body == null ? null : body.place();
        return body == null ? null : words(body.role(), body.body(), body.level(), place == null ? null : place.code());
    }

    private static void add(List<String> parts, String word, @Nullable Object value) {
        if (value != null) {
            parts.add(word + value);
        }
    }

    private static String words(@Nullable Object... values) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            if (value != null) {
                words.add(value.toString());
            }
        }
        return String.join(" ", words);
    }
}
