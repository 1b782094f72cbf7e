package io.github.crossfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static final DocumentHeader HEADER = new DocumentHeader("a", "nl", LocalDate.of(2023, 12, 6));
    private static final Event HOUSES = Count.of(Common.of("e1"), Subject.HOUSE, Quantity.exact(7));

    @Test
    void theHeaderIsTheDocumentWithoutItsText() {
        assertThat(DocumentHeader.of(new Document("a", "nl", LocalDate.of(2023, 12, 6), "zeven huizen")))
                .isEqualTo(HEADER);
    }

    @Test
    void findsEventsByTheirId() {
        Extraction extraction = new Extraction(HEADER, List.of(HOUSES), List.of());
        assertThat(extraction.event("e1")).contains(HOUSES);
        assertThat(extraction.event("e2")).isEmpty();
    }

    @Test
    void idsStandOnce() {
        refuses(List.of(HOUSES, HOUSES), List.of(), "event id e1 must stand once");
    }

    @Test
    void everyReferenceLeadsToAnEvent() {
        Event part = Count.of(Common.of("e2"), Subject.HOUSE, Quantity.exact(2)).withPartOf("e3");
        refuses(List.of(HOUSES, part), List.of(), "event e2 refers to event e3, which is not there");
        refuses(
                List.of(HOUSES, new Duration(Common.of("e2"), "P10Y", "e3")),
                List.of(),
                "event e2 refers to event e3, which is not there");
        refuses(
                List.of(HOUSES),
                List.of(Finding.of(FindingKind.PART_EXCEEDS_WHOLE, "e1", "e2")),
                "finding PART_EXCEEDS_WHOLE refers to event e2, which is not there");
    }

    private static void refuses(List<Event> events, List<Finding> findings, String message) {
        assertThatThrownBy(() -> new Extraction(HEADER, events, findings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
