package com.example.reports;

import io.github.crossfact.FactExtractor;
import io.github.crossfact.lang.de.German;
import io.github.crossfact.lang.fa.Persian;
import io.github.crossfact.spi.Vocabulary;
import java.util.List;

/** Facts of companies' reports: Crossfact's languages, and the words in the folder {@code vocabulary} beside this class. */
public final class Reports {

    private static final Vocabulary VOCABULARY = Vocabulary.open(
            "company-reports", List.of("de", "fa"), path -> Reports.class.getResourceAsStream("vocabulary/" + path));

    private Reports() {}

    /** An extractor that knows of stores, employees, audit reports and general meetings. */
    public static FactExtractor extractor() {
        return FactExtractor.builder()
                .language(German.language())
                .language(Persian.language())
                .vocabulary(VOCABULARY)
                .build();
    }
}
