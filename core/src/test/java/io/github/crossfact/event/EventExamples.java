package io.github.crossfact.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** One full and one bare event of every type, numbered as an extraction numbers them. */
public final class EventExamples {

    private static final Place LAO_CAI = new Place("10", "Lào Cai");

    private EventExamples() {}

    public static List<Event> all() {
        return List.of(
                new Citation(
                        full("e1", 4),
                        DocumentType.DECREE,
                        "152",
                        "2025",
                        "152/2025/NĐ-CP",
                        new Body(BodyType.GOVERNMENT, Level.NATIONAL, null, Role.PRIME_MINISTER, "Phạm Minh Chính"),
                        "2025-06-14"),
                new Citation(bare("e2", 30), DocumentType.RESOLUTION, null, null, null, null, null),
                new Count(
                        full("e3", 60),
                        Subject.MODEL,
                        null,
                        Quantity.exact(5287),
                        Set.of(Qualifier.EXEMPLARY, Qualifier.BUILT, Qualifier.of("AWAITED")),
                        Level.DISTRICT,
                        Theme.SKILLFUL_MASS_MOBILIZATION,
                        null),
                Count.ofOther(bare("e4", 90), "گاومیش", Quantity.of(BigDecimal.valueOf(200), Bound.ALMOST))
                        .withPartOf("e3"),
                new Award(
                        full("e5", 120),
                        AwardKind.CERTIFICATE_OF_MERIT,
                        List.of(
                                new Recipient(Subject.COLLECTIVE, Quantity.exact(26)),
                                new Recipient(Subject.INDIVIDUAL, null)),
                        new Body(BodyType.PEOPLES_COMMITTEE, Level.PROVINCE, LAO_CAI, Role.CHAIR, null)),
                new Award(bare("e6", 150), AwardKind.GIFT, List.of(), null),
                new Amount(
                        full("e7", 180),
                        Quantity.of(new BigDecimal("53.906E9"), Bound.ABOUT)
                                .withAlternatives(List.of(new BigDecimal("53.906E12"))),
                        "VND"),
                new Amount(bare("e8", 210), Quantity.range(BigDecimal.valueOf(300), BigDecimal.valueOf(400)), "EUR"),
                new Rate(full("e9", 240), Quantity.exact(new BigDecimal("5.650")), Indicator.GRDP_GROWTH),
                new Rate(bare("e10", 270), Quantity.of(new BigDecimal("-0.00000025"), Bound.AT_LEAST), null),
                Ratio.of(full("e11", 300), 17, 20, Subject.CRITERION),
                Ratio.of(bare("e12", 330), 0, 14, null),
                new Measure(full("e13", 360), Quantity.exact(new BigDecimal("295.5")), "kg"),
                new Measure(bare("e14", 390), Quantity.exact(0), "km2"),
                new Duration(full("e15", 420), "P10Y", "e1"),
                new Duration(bare("e16", 450), "PT3.5S", null),
                new Gathering(full("e17", 480), GatheringKind.CONFERENCE),
                new Gathering(bare("e18", 510), GatheringKind.TRAINING));
    }

    public static List<Finding> findings() {
        return List.of(
                new Finding(
                        FindingKind.BREAKDOWN_MISMATCH,
                        List.of("e3", "e4"),
                        BigDecimal.valueOf(982),
                        new BigDecimal("985.0")),
                Finding.of(FindingKind.AMBIGUOUS_SEPARATOR, "e7"));
    }

    private static Common full(String id, int start) {
        return Common.of(id, new Span(start, start + 9), new Span(start + 10, start + 12))
                .withPlace(LAO_CAI)
                .withPeriod("../2023-10-15");
    }

    private static Common bare(String id, int start) {
        return Common.of(id, new Span(start, start + 9));
    }
}
