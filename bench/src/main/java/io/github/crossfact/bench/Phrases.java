package io.github.crossfact.bench;

import java.util.Map;
import java.util.Objects;

/**
 * What hostile texts are made of, in one language.
 *
 * @param digit one digit of the language's script
 * @param tens a word for 70
 * @param and "and"
 * @param noun what is counted
 * @param opening "of which"
 * @param award an award
 * @param gives a verb of giving
 * @param body an office
 * @param place a province
 * @param day a date
 * @param span a stretch of years
 * @param ago a time that counts from publication
 * @param length a length of time
 * @param money an amount of money
 * @param citation a document that is cited; a number stands for %d
 * @param gathering something held
 * @param bound "more than"
 * @param quality an adjective of models
 * @param split a verb whose particle stands elsewhere
 * @param furniture a line of a page's tail
 */
record Phrases(
        String digit,
        String tens,
        String and,
        String noun,
        String opening,
        String award,
        String gives,
        String body,
        String place,
        String day,
        String span,
        String ago,
        String length,
        String money,
        String citation,
        String gathering,
        String bound,
        String quality,
        String split,
        String furniture) {

    private static final Map<String, Phrases> OF = Map.of(
            "de",
            new Phrases(
                    "7",
                    "siebzig",
                    "und",
                    "Modelle",
                    "davon",
                    "Verdienstmedaille",
                    "verlieh",
                    "Volkskomitee",
                    "Lao Cai",
                    "3. Juni 2013",
                    "von 2021 bis 2025",
                    "vor drei Jahren",
                    "zehn Jahre",
                    "53 Milliarden Dong",
                    "Beschluss Nr. %d-NQ/TW",
                    "Konferenz",
                    "mehr als",
                    "kollektive",
                    "nahm",
                    "Kommentar (0)"),
            "nl",
            new Phrases(
                    "7",
                    "zeventig",
                    "en",
                    "modellen",
                    "waarvan",
                    "medaille",
                    "verleende",
                    "volkscomité",
                    "Lao Cai",
                    "3 juni 2013",
                    "van 2021 tot 2025",
                    "drie jaar geleden",
                    "tien jaar",
                    "53 miljard dong",
                    "resolutie nr. %d-NQ/TW",
                    "conferentie",
                    "meer dan",
                    "collectieve",
                    "nam",
                    "Reactie (0)"),
            "ar",
            new Phrases(
                    "٧",
                    "سبعون",
                    "و",
                    "نموذجًا",
                    "منها",
                    "وسام",
                    "منح",
                    "اللجنة الشعبية",
                    "لاو كاي",
                    "٣ يونيو ٢٠١٣",
                    "من ٢٠٢١ إلى ٢٠٢٥",
                    "قبل ثلاث سنوات",
                    "عشر سنوات",
                    "٥٣ مليار دونج",
                    "القرار رقم %d-NQ/TW",
                    "مؤتمر",
                    "أكثر من",
                    "جماعية",
                    "تم",
                    "تعليق (0)"),
            "fa",
            new Phrases(
                    "۷",
                    "هفتاد",
                    "و",
                    "مدل",
                    "از جمله",
                    "مدال",
                    "اهدا کرد",
                    "کمیته خلق",
                    "لائو کای",
                    "۳ ژوئن ۲۰۱۳",
                    "از ۲۰۲۱ تا ۲۰۲۵",
                    "سه سال پیش",
                    "ده سال",
                    "۵۳ میلیارد دونگ",
                    "قطعنامه شماره %d-NQ/TW",
                    "کنفرانس",
                    "بیش از",
                    "گروهی",
                    "به",
                    "نظر (0)"));

    /** Those of a language, by its tag. */
    static Phrases of(String language) {
        return Objects.requireNonNull(OF.get(language), language);
    }
}
