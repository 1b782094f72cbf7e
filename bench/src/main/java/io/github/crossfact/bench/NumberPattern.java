package io.github.crossfact.bench;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What somebody without a library would write to find dates and numbers: one alternation of number shapes, month names and number words. */
final class NumberPattern {

    private static final String DIGITS = "\\p{Nd}";
    private static final String SHAPES = DIGITS + "{1,2}[./-]" + DIGITS + "{1,2}[./-]" + DIGITS + "{4}"
            + "|" + DIGITS + "{1,3}(?:[.,٬]" + DIGITS + "{3})+(?:[.,٫]" + DIGITS + "+)?"
            + "|" + DIGITS + "+(?:[.,٫]" + DIGITS + "+)?(?:\\s?[%٪])?";

    private static final Map<String, String> MONTHS = Map.of(
            "ar",
            "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
            "de",
            "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
            "fa",
            "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
            "nl",
            "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december");

    private static final Map<String, String> WORDS = Map.of(
            "ar",
            "اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|عشرون|ثلاثون|مائة|ألف|آلاف|مليون|مليار",
            "de",
            "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|Millionen|Milliarden",
            "fa",
            "دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|بیست|سی|صد|هزار|میلیون|میلیارد",
            "nl",
            "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|honderd|duizend|miljoen|miljard");

    private NumberPattern() {}

    static Pattern of(String language) {
        String months = Objects.requireNonNull(MONTHS.get(language));
        String words = Objects.requireNonNull(WORDS.get(language));
        String date = DIGITS + "{1,2}\\.?\\s(?:" + months + ")(?:\\s" + DIGITS + "{4})?";
        return Pattern.compile(date + "|(?:" + months + ")\\s" + DIGITS + "{4}|" + SHAPES + "|\\b(?:" + words + ")\\b");
    }
}
