package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A text and what it says, for tests of the kit. */
final class Samples {

    static final String TEXT = "Resolution 25-NQ/TW: 4.318 Modelle, fast 150 davon.";
    static final Place YEN_BAI = new Place("15", "Yên Bái");

    private Samples() {}

    static Document document() {
        return Document.of("sample.de", "de", TEXT);
    }

    /** What the text says. */
    static Extraction extraction(Document document) {
        return of(document, citation(), models(4318), exemplary("e2"));
    }

    static Extraction of(Document document, Event... events) {
        return new Extraction(DocumentHeader.of(document), List.of(events), List.of());
    }

    static Citation citation() {
        return new Citation(
                Common.of("e1", new Span(11, 19)).withPlace(YEN_BAI),
                DocumentType.RESOLUTION,
                "25",
                null,
                "25-NQ/TW",
                new Body(BodyType.PARTY_COMMITTEE, Level.PROVINCE, null, null, "Nguyễn Văn An"),
                null);
    }

    static Count models(long value) {
        return new Count(
                Common.of("e2", new Span(21, 34)).withPeriod("2024"),
                Subject.MODEL,
                null,
                Quantity.exact(value),
                Set.of(Qualifier.BUILT),
                null,
                null,
                null);
    }

    static Count exemplary(String whole) {
        Quantity quantity = Quantity.of(BigDecimal.valueOf(150), Bound.ALMOST);
        return Count.of(Common.of("e3", new Span(36, 44)), Subject.MODEL, quantity)
                .withPartOf(whole);
    }
}
