package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.Explanation;
import io.github.crossfact.Extraction;
import io.github.crossfact.Normalization;
import java.util.SortedSet;

/** What the commands need of the library: documents in, facts out. */
interface Library {

    /** The BCP 47 tags of the languages that are installed. */
    SortedSet<String> languages();

    /**
     * The facts of a document, as one line of JSON or, when {@code pretty}, as several.
     *
     * @param document a text in one of the languages, or a blank one in none
     */
    String extract(Document document, boolean pretty);

    /** The facts of a document, given as to {@link #extract}. */
    Extraction facts(Document document);

    /** The normalized mentions of a document, written the same way. */
    String normalize(Document document, boolean pretty);

    /** The facts of a document, and what each was read from. */
    Explanation explain(Document document);

    /** The normalized mentions of a document. */
    Normalization mentions(Document document);
}
