package io.github.crossfact.cli;

/** A few sentences in several languages. */
public final class Pages {

    public static final String GERMAN =
            "Am Nachmittag hielt die Kommission eine Konferenz ab, auf der sie 26 Gruppen für ihre"
                    + " Arbeit in den Dörfern auszeichnete.";
    public static final String DUTCH =
            "In de middag hield de commissie een conferentie, waar zij 26 groepen prees voor hun werk"
                    + " in de dorpen van de provincie.";
    public static final String PERSIAN =
            "بعد از ظهر، کمیسیون همایشی برگزار کرد و از ۲۶ گروه به خاطر کارشان در روستاهای استان" + " قدردانی کرد.";
    public static final String ARABIC =
            "عقدت اللجنة بعد الظهر مؤتمرا كرمت فيه ٢٦ مجموعة على عملها في قرى المقاطعة خلال السنة" + " الماضية.";
    public static final String ENGLISH =
            "In the afternoon the commission held a conference, at which it praised 26 groups for"
                    + " their work in the villages.";
    public static final String VIETNAMESE =
            "Buổi chiều, ban đã tổ chức hội nghị và khen ngợi 26 nhóm vì công việc của họ ở các" + " thôn trong tỉnh.";

    private Pages() {}
}
