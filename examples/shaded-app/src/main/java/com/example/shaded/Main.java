package com.example.shaded;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.json.CrossfactJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Prints the facts of a sentence in each language that has been shaded into this jar. */
public final class Main {

    private static final Map<String, String> TEXTS = Map.of(
            "ar", "أقامت المقاطعة 4318 نموذجا.",
            "de", "Die Provinz baute 4.318 Modelle.",
            "fa", "استان ۴۳۱۸ مدل ساخت.",
            "nl", "De provincie bouwde 4.318 modellen.");

    private Main() {}

    public static void main(String[] args) {
        FactExtractor extractor = FactExtractor.ofInstalledLanguages();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String language : extractor.languages()) {
            Extraction facts = extractor.extract(Document.of("example", language, TEXTS.get(language)));
            out.println(CrossfactJson.write(facts));
        }
    }
}
