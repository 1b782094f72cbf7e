package com.example.closed;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.json.CrossfactJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Prints the facts of a sentence in each language, written and read back; runs inside the closed world. */
public final class Facts {

    private static final Map<String, String> TEXTS = Map.of(
            "ar", "أقامت المقاطعة 4318 نموذجا.",
            "de", "Die Provinz baute 4.318 Modelle.",
            "fa", "استان ۴۳۱۸ مدل ساخت.",
            "nl", "De provincie bouwde 4.318 modellen.");

    /** Other calendars, other numbers, all that is read when it is first asked for. */
    private static final Map<String, String> FURTHER = Map.of(
            "ar", "في 12 رمضان 1445 عقد المؤتمر في مقاطعة كوانج نام.",
            "de", "Am 12. Januar 2024 fand in Hue die Konferenz statt, ½ der Häuser.",
            "fa", "در ۲۲ دی ۱۴۰۲ همایش در استان لائو کای برگزار شد.",
            "nl", "Op 12 januari 2024 vond in Hanoi de conferentie plaats.");

    private Facts() {}

    public static void main(String[] args) {
        FactExtractor extractor = FactExtractor.ofInstalledLanguages();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String language : extractor.languages()) {
            Extraction facts = extractor.extract(Document.of("example", language, TEXTS.get(language)));
            String json = CrossfactJson.write(facts);
            if (!CrossfactJson.readExtraction(json).equals(facts)) {
                throw new IllegalStateException("what was written is not read back: " + json);
            }
            out.println(json);
            extractor.normalize(Document.of("further", language, FURTHER.get(language)));
            if (extractor.extract(Document.of("further", language, FURTHER.get(language))).events().isEmpty()) {
                throw new IllegalStateException("no facts in " + language);
            }
        }
    }
}
