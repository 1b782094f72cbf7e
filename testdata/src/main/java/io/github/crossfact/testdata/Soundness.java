package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Span;
import io.github.crossfact.json.CrossfactJson;
import java.util.ArrayList;
import java.util.List;

/** What must hold of every extraction, whatever the text says. */
final class Soundness {

    private final Document document;
    private final Extraction extraction;
    private final List<String> faults = new ArrayList<>();

    private Soundness(Document document, Extraction extraction) {
        this.document = document;
        this.extraction = extraction;
    }

    /**
     * What is wrong with an extraction of this document: it names another one, its events are not numbered e1, e2, … in
     * the order of their first mention, a mention is missing or not in the text, or its JSON is read back as something
     * else. Empty for a sound one.
     */
    static List<String> faults(Document document, Extraction extraction) {
        Soundness soundness = new Soundness(document, extraction);
        soundness.check();
        return List.copyOf(soundness.faults);
    }

    private void check() {
        if (!extraction.document().id().equals(document.id())) {
            faults.add("the extraction is of document " + extraction.document().id() + ", not of " + document.id());
        }
        int last = 0;
        for (int i = 0; i < extraction.events().size(); i++) {
            Event event = extraction.events().get(i);
            number(event, i + 1);
            mentions(event);
            int start =
                    event.mentions().isEmpty() ? last : event.mentions().get(0).start();
            if (start < last) {
                faults.add(event.id() + " is mentioned before the event that precedes it");
            }
            last = start;
        }
        if (!CrossfactJson.readExtraction(CrossfactJson.write(extraction)).equals(extraction)) {
            faults.add("the extraction is not what is read back from its JSON");
        }
    }

    private void number(Event event, int number) {
        if (!event.id().equals("e" + number)) {
            faults.add("event " + number + " has the id " + event.id());
        }
    }

    private void mentions(Event event) {
        if (event.mentions().isEmpty()) {
            faults.add(event.id() + " has no mention");
        }
        for (Span mention : event.mentions()) {
            if (mention.end() > document.text().length()) {
                faults.add(event.id() + " is mentioned at " + mention.start() + ".." + mention.end()
                        + " of a text that ends at " + document.text().length());
            } else if (splitsPair(mention.start()) || splitsPair(mention.end())) {
                faults.add(event.id() + " is mentioned at " + mention.start() + ".." + mention.end()
                        + ", which splits a surrogate pair");
            }
        }
    }

    private boolean splitsPair(int offset) {
        String text = document.text();
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
