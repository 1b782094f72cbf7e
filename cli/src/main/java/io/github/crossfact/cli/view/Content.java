package io.github.crossfact.cli.view;

import io.github.crossfact.cli.story.Translation;
import java.util.List;

/**
 * What a page shows.
 *
 * @param sideBySide whether the texts are translations of one story, and not one text after the other
 * @param summary the figures, in a line
 * @param texts the documents, each with its text
 * @param cards their facts, in the order of the page
 * @param remarks what does not add up
 */
record Content(boolean sideBySide, String summary, List<Translation> texts, List<Card> cards, List<Remark> remarks) {

    Content {
        texts = List.copyOf(texts);
        cards = List.copyOf(cards);
        remarks = List.copyOf(remarks);
    }

    /**
     * A finding.
     *
     * @param label whose
     * @param words what does not add up
     * @param cards the indexes of the facts concerned
     */
    record Remark(String label, String words, List<Integer> cards) {

        Remark {
            cards = List.copyOf(cards);
        }
    }
}
