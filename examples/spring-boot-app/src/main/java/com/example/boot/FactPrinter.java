package com.example.boot;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.json.CrossfactJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints the facts of a sentence in each language. */
@Component
class FactPrinter {

    private static final Map<String, String> TEXTS = Map.of(
            "ar", "أقامت المقاطعة 4318 نموذجا.",
            "de", "Die Provinz baute 4.318 Modelle.",
            "fa", "استان ۴۳۱۸ مدل ساخت.",
            "nl", "De provincie bouwde 4.318 modellen.");

    private final FactExtractor extractor;

    FactPrinter(FactExtractor extractor) {
        this.extractor = extractor;
    }

    void print() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String language : extractor.languages()) {
            out.println(CrossfactJson.write(extractor.extract(Document.of("example", language, TEXTS.get(language)))));
        }
    }
}
