package io.github.crossfact.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

    /**
     * Numbers are exact unless one of {@code ~ > <} (about, more than, less than) stands before them; {@code a..b} is a
     * range.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # whole | parts       | claims all | findings
            982     | 4 118 863   | yes        | BREAKDOWN_MISMATCH e1 e2 e3 e4 982 985
            985     | 4 118 863   | yes        |
            985     | 4 118       | yes        | BREAKDOWN_MISMATCH e1 e2 e3 985 122
            2.5     | 1.25 1.25   | yes        |
            # parts that are only some of the whole may leave a rest
            985     | 4 118       | no         |
            985     |             | yes        |
            # nothing that is inexact is held against anything
            ~982    | 4 118 863   | yes        |
            982     | 4 ~118 863  | yes        |
            982     | 4 118 800..863 | yes     |
            # a part alone may be too much
            20      | 23          | no         | PART_EXCEEDS_WHOLE e1 e2 20 23
            20      | 23 5 21     | no         | PART_EXCEEDS_WHOLE e1 e2 20 23, PART_EXCEEDS_WHOLE e1 e4 20 21
            20      | 20          | no         |
            20      | >23         | no         |
            <20     | 23          | no         |
            # which a breakdown that does not sum has told already
            20      | 23 5        | yes        | BREAKDOWN_MISMATCH e1 e2 e3 20 28
            # and one that cannot be summed has not
            20      | 23 ~5       | yes        | PART_EXCEEDS_WHOLE e1 e2 20 23
            """)
    void partsAreHeldAgainstTheirWhole(
            String whole, @Nullable String parts, String claimsAll, @Nullable String findings) {
        List<Event> events = new ArrayList<>(List.of(count("e1", whole, null)));
        List<String> ids = new ArrayList<>();
        for (String part : parts == null ? new String[0] : parts.split(" ")) {
            String id = "e" + (events.size() + 1);
            events.add(count(id, part, "e1"));
            ids.add(id);
        }
        Map<String, List<String>> breakdowns = claimsAll.equals("yes") ? Map.of("e1", ids) : Map.of();
        assertThat(print(Findings.of(events, breakdowns, Set.of(), Map.of())))
                .isEqualTo(findings == null ? "" : findings);
    }

    @Test
    void anAmbiguousNumberIsReportedAndHeldAgainstNothing() {
        Quantity ambiguous = Quantity.exact(4).withAlternatives(List.of(BigDecimal.valueOf(4000)));
        List<Event> events = List.of(
                count("e1", "982", null),
                count("e2", "978", "e1"),
                Count.of(common("e3"), Subject.DIALOGUE, ambiguous).withPartOf("e1"));
        Map<String, List<String>> breakdowns = Map.of("e1", List.of("e2", "e3"));
        assertThat(print(Findings.of(events, breakdowns, Set.of(), Map.of()))).isEqualTo("AMBIGUOUS_SEPARATOR e3");
    }

    @Test
    void anyQuantityMayBeAmbiguous() {
        Quantity ambiguous = Quantity.exact(54).withAlternatives(List.of(BigDecimal.valueOf(53906)));
        List<Event> events = List.of(
                new Amount(common("e1"), ambiguous, "VND"),
                new Award(
                        common("e2"),
                        AwardKind.PRIZE,
                        List.of(new Recipient(Subject.PERSON, null), new Recipient(Subject.COLLECTIVE, ambiguous)),
                        null));
        assertThat(check(events)).isEqualTo("AMBIGUOUS_SEPARATOR e1, AMBIGUOUS_SEPARATOR e2");
    }

    @ParameterizedTest
    @CsvSource({"17, 20, ''", "20, 20, ''", "20, 17, PART_EXCEEDS_WHOLE e1 17 20"})
    void noMoreThanAllCanBeOutOfAll(long numerator, long denominator, String findings) {
        assertThat(check(List.of(Ratio.of(common("e1"), numerator, denominator, null))))
                .isEqualTo(findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/2021",
                "2024-06/2024-05",
                "2013-08-07/2013-08-06",
                "2013-08-07/2012",
                "202X/2019",
                "2024-36/2024-35",
                "2024-41/2024-06",
                "2024-39/2024-33"
            })
    void aPeriodThatEndsBeforeItBeginsIsReversed(String period) {
        assertThat(check(List.of(gathering(period)))).isEqualTo("PERIOD_REVERSED e1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021/2025",
                "2021/2021",
                "2013-08/2013-08-07",
                "2013-08-07/2013",
                "1930-10-14/1930-10-31",
                "../2023-10-15",
                "2020/..",
                "XXXX-10-14/XXXX-03-01",
                "2020/202X",
                "2024-33/2024-36",
                "2024-06/2024-40",
                "2024-21/2024-03",
                "2024-XX/2024-01",
                "2024"
            })
    void aPeriodThatMayRunForwardsIsNotReversed(String period) {
        assertThat(check(List.of(gathering(period)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-08-07 2013-08-17, true",
        "2013-08-07 2014-08-07, true",
        "2013-08-07 2013-09, true",
        "2013-08-07 2012, true",
        "XXXX-08-07 2013-08-17, true",
        "201X 2024-08-07, true",
        "2013-08-07 2013 2013-09, true",
        "2024-33 2024-04-01, true",
        "2024-37 2024-41, true",
        "2013-08-07, false",
        "2013-08-07 2013-08 2013, false",
        "2013-08-07 XXXX-08-07, false",
        "2013-08-07 201X, false",
        "2024-33 2024-03-31, false",
        "2024-33 2024-40, false",
        "2024-22 2024-12-01, false"
    })
    void oneDocumentIsIssuedOnOneDay(String dates, boolean conflict) {
        Map<String, Set<String>> issued = Map.of("e1", new LinkedHashSet<>(List.of(dates.split(" "))));
        List<Finding> found = Findings.of(List.of(citation("e1")), Map.of(), Set.of(), issued);
        assertThat(print(found)).isEqualTo(conflict ? "DATE_CONFLICT e1" : "");
    }

    @Test
    void aTypeThatTheCodeRulesOutIsReported() {
        List<Finding> found =
                Findings.of(List.of(citation("e1"), citation("e2")), Map.of(), Set.of("e2"), Map.of("e1", Set.of()));
        assertThat(print(found)).isEqualTo("TYPE_CONFLICT e2");
    }

    @Test
    void findingsComeInTheOrderOfTheirFirstEvents() {
        List<Event> events = List.of(
                citation("e1"),
                count("e2", "20", null),
                count("e3", "23", "e2"),
                Count.of(
                        common("e4").withPeriod("2025/2021"),
                        Subject.MODEL,
                        Quantity.exact(5).withAlternatives(List.of(BigDecimal.ONE))),
                citation("e5"));
        Map<String, Set<String>> issued = new LinkedHashMap<>();
        issued.put("e5", Set.of("2013", "2014"));
        issued.put("e1", Set.of("2013", "2014"));
        Set<String> types = new LinkedHashSet<>(List.of("e5", "e1"));
        assertThat(print(Findings.of(events, Map.of(), types, issued)))
                .isEqualTo("TYPE_CONFLICT e1, DATE_CONFLICT e1, PART_EXCEEDS_WHOLE e2 e3 20 23, AMBIGUOUS_SEPARATOR e4,"
                        + " PERIOD_REVERSED e4, TYPE_CONFLICT e5, DATE_CONFLICT e5");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(check(List.of())).isEmpty();
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Findings.of(List.of(), Map.of(), Set.of("e9"), Map.of()))
                .withMessageContaining("e9");
    }

    private static String check(List<Event> events) {
        return print(Findings.of(events, Map.of(), Set.of(), Map.of()));
    }

    private static Common common(String id) {
        return Common.of(id, new Span(0, 1));
    }

    private static Event count(String id, String quantity, @Nullable String partOf) {
        return Count.of(common(id), Subject.DIALOGUE, quantity(quantity)).withPartOf(partOf);
    }

    private static Quantity quantity(String text) {
        int range = text.indexOf("..");
        if (range > 0) {
            return Quantity.range(new BigDecimal(text.substring(0, range)), new BigDecimal(text.substring(range + 2)));
        }
        return switch (text.charAt(0)) {
            case '~' -> Quantity.of(new BigDecimal(text.substring(1)), Bound.ABOUT);
            case '>' -> Quantity.of(new BigDecimal(text.substring(1)), Bound.MORE_THAN);
            case '<' -> Quantity.of(new BigDecimal(text.substring(1)), Bound.LESS_THAN);
            default -> Quantity.exact(new BigDecimal(text));
        };
    }

    private static Event gathering(String period) {
        return new Gathering(common("e1").withPeriod(period), GatheringKind.CONFERENCE);
    }

    private static Event citation(String id) {
        return new Citation(common(id), DocumentType.RESOLUTION, "25", null, "25-NQ/TW", null, null);
    }

    /** A finding on one line: its kind, events and numbers. */
    private static String print(List<Finding> findings) {
        return String.join(", ", findings.stream().map(FindingsTest::print).toList());
    }

    private static String print(Finding finding) {
        FindingKind kind = finding.kind();
        String numbers = finding.expected() == null ? "" : " " + finding.expected() + " " + finding.actual();
        return kind + " " + String.join(" ", finding.events()) + numbers;
    }
}
