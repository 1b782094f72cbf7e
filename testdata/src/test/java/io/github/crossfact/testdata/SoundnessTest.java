package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import org.junit.jupiter.api.Test;

class SoundnessTest {

    private static final Document DOCUMENT = Document.of("d", "de", "\uD83D\uDE00 5 Dörfer");

    @Test
    void anExtractionThatPointsIntoItsTextIsSound() {
        assertThat(Soundness.faults(Samples.document(), Samples.extraction(Samples.document())))
                .isEmpty();
    }

    @Test
    void anExtractionOfAnotherDocumentIsNot() {
        assertThat(Soundness.faults(DOCUMENT, Samples.of(Samples.document())))
                .containsExactly("the extraction is of document sample.de, not of d");
    }

    @Test
    void everyEventIsMentionedWithinTheText() {
        assertThat(Soundness.faults(DOCUMENT, Samples.of(DOCUMENT, count("e1", 3, 12), count("e2"))))
                .containsExactly("e1 is mentioned at 3..12 of a text that ends at 11", "e2 has no mention");
    }

    @Test
    void eventsAreNumberedInTheOrderOfTheirMention() {
        assertThat(Soundness.faults(DOCUMENT, Samples.of(DOCUMENT, count("e2", 5, 6), count("e1", 3, 4))))
                .containsExactly(
                        "event 1 has the id e2",
                        "event 2 has the id e1",
                        "e1 is mentioned before the event that precedes it");
    }

    @Test
    void aMentionKeepsSurrogatesTogether() {
        assertThat(Soundness.faults(DOCUMENT, Samples.of(DOCUMENT, count("e1", 1, 4))))
                .containsExactly("e1 is mentioned at 1..4, which splits a surrogate pair");
    }

    private static Count count(String id, int... offsets) {
        Common common = offsets.length == 0 ? Common.of(id) : Common.of(id, new Span(offsets[0], offsets[1]));
        return Count.of(common, Subject.VILLAGE, Quantity.exact(5));
    }
}
