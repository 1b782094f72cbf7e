package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Role;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactLinesTest {

    @Test
    void everyTypeOfEventHasItsLine() {
        assertThat(lines(
                        new Citation(
                                common("e1"), DocumentType.DECREE, "154", "2025", "154/2025/NĐ-CP", null, "2025-06-15"),
                        new Citation(common("e2"), DocumentType.DIRECTIVE, "27", null, null, null, null),
                        new Count(
                                common("e3"),
                                Subject.MODEL,
                                null,
                                Quantity.exact(640),
                                Set.of(Qualifier.EXEMPLARY, Qualifier.REGISTERED),
                                Level.DISTRICT,
                                Theme.SKILLFUL_MASS_MOBILIZATION,
                                null),
                        award("e4"),
                        new Amount(common("e5"), ambiguous(), "VND"),
                        new Rate(common("e6"), Quantity.exact(new BigDecimal("3.79")), Indicator.POVERTY_RATE),
                        Ratio.of(common("e7"), 17, 20, Subject.CRITERION),
                        new Measure(common("e8"), Quantity.range(BigDecimal.valueOf(3), BigDecimal.valueOf(4)), "har"),
                        new Duration(common("e9"), "P10Y", "e1"),
                        new Gathering(common("e10").withPeriod("2024-01-18"), GatheringKind.CONFERENCE)))
                .containsExactly(
                        "citation 154/2025/NĐ-CP · type DECREE · number 154 · year 2025 · issued 2025-06-15",
                        "citation DIRECTIVE 27",
                        "count 640 MODEL · REGISTERED · EXEMPLARY · level DISTRICT · theme SKILLFUL_MASS_MOBILIZATION",
                        "award CERTIFICATE_OF_MERIT to 26 COLLECTIVE, INDIVIDUAL"
                                + " · grantor PEOPLES_COMMITTEE PROVINCE CHAIR 15 Yên Bái",
                        "amount ABOUT 61482000000 or 61482000000000 VND",
                        "rate 3.79 % POVERTY_RATE",
                        "ratio 17/20 CRITERION",
                        "measure 3..4 har",
                        "duration P10Y · of 154/2025/NĐ-CP",
                        "gathering CONFERENCE · period 2024-01-18");
    }

    @Test
    void eventsAreReferredToByWhatTheySay() {
        assertThat(lines(count("e1", 53, null), count("e2", 53, null), count("e3", 12, "e2"), count("e4", 7, "e1")))
                .containsExactly(
                        "count 53 VEHICLE",
                        "count 53 VEHICLE",
                        "count 12 VEHICLE · part of 53 VEHICLE #2",
                        "count 7 VEHICLE · part of 53 VEHICLE");
    }

    @Test
    void publicationComesFirstAndFindingsLast() {
        Extraction extraction = new Extraction(
                new DocumentHeader("x", "de", LocalDate.of(2023, 12, 6)),
                List.of(count("e1", 964, null), count("e2", 968, "e1")),
                List.of(new Finding(
                        FindingKind.BREAKDOWN_MISMATCH,
                        List.of("e1", "e2"),
                        BigDecimal.valueOf(964),
                        BigDecimal.valueOf(968))));
        assertThat(FactLines.of(extraction))
                .extracting(FactLine::fact)
                .containsExactly(
                        "published 2023-12-06",
                        "count 964 VEHICLE",
                        "count 968 VEHICLE · part of 964 VEHICLE",
                        "finding BREAKDOWN_MISMATCH of 964 VEHICLE, 968 VEHICLE · expected 964 · actual 968");
    }

    @Test
    void whatBelongsToOneWordingIsLeftOut() {
        Event german = Count.ofOther(common("e1"), "Flaschen Wasser", Quantity.exact(1500));
        Event dutch = Count.ofOther(common("e1"), "flessen water", Quantity.exact(1500));
        assertThat(lines(german)).isEqualTo(lines(dutch)).containsExactly("count 1500 OTHER");
        assertThat(lines(Samples.citation()))
                .containsExactly("citation 25-NQ/TW · type RESOLUTION · number 25"
                        + " · issuer PARTY_COMMITTEE PROVINCE · place 15 Yên Bái");
    }

    @Test
    void aLineEndsWithThePassagesItWasReadFrom() {
        Extraction extraction = Samples.extraction(Samples.document());
        assertThat(FactLines.of(extraction, Samples.TEXT))
                .extracting(FactLine::toString)
                .last()
                .isEqualTo("count ALMOST 150 MODEL · part of 4318 MODEL   «fast 150»");
    }

    private static List<String> lines(Event... events) {
        Extraction extraction = new Extraction(new DocumentHeader("x", null, null), List.of(events), List.of());
        return FactLines.of(extraction).stream().map(FactLine::fact).toList();
    }

    private static Common common(String id) {
        return Common.of(id);
    }

    private static Count count(String id, long value, @Nullable String whole) {
        return Count.of(common(id), Subject.VEHICLE, Quantity.exact(value)).withPartOf(whole);
    }

    private static Award award(String id) {
        return new Award(
                common(id),
                AwardKind.CERTIFICATE_OF_MERIT,
                List.of(new Recipient(Subject.COLLECTIVE, Quantity.exact(26)), new Recipient(Subject.INDIVIDUAL, null)),
                new Body(BodyType.PEOPLES_COMMITTEE, Level.PROVINCE, Samples.YEN_BAI, Role.CHAIR, "Nguyễn Văn An"));
    }

    private static Quantity ambiguous() {
        return Quantity.of(new BigDecimal("61482000000"), Bound.ABOUT)
                .withAlternatives(List.of(new BigDecimal("61482000000000")));
    }
}
