package io.github.crossfact.internal.numeral;

import org.junit.jupiter.api.Test;

/** Numbers in running text, in digits and words. */
class NumeralsTest {

    private static final TestLanguage GERMAN = TestLanguage.of("de");
    private static final TestLanguage DUTCH = TestLanguage.of("nl");
    private static final TestLanguage PERSIAN = TestLanguage.of("fa");
    private static final TestLanguage ARABIC = TestLanguage.of("ar");

    @Test
    void digitsFollowTheLanguage() {
        Examples.check(GERMAN::numbers, """
                Es sind 5.287 Orte => 5287
                Es sind 1.234.567 Orte => 1234567
                Es sind 5 287 Orte => 5287
                Es sind 1'234'567 Orte => 1234567
                ein Anteil von 37,5 => 37.5
                ein Anteil von 1.234,56 => 1234.56
                ein Anteil von 0,125 => 0.125
                ٣٧ Orte => 37
                ۳۷ Orte => 37
                3½ Stunden => part 3.5
                ½ Liter => part 0.5
                """);
        Examples.check(ARABIC::numbers, """
                بلغ ٥٬٢٨٧ شخصا => 5287
                بلغ 5,287 شخصا => 5287
                بلغ ٣٧٫٥ مترا => 37.5
                بلغ 37.5 مترا => 37.5
                بلغ 37,5 مترا => 37.5
                و61 قرية => 61
                والـ20 الباقون => 20
                """);
        Examples.check(PERSIAN::numbers, """
                ۵۲۸۷ خانه => 5287
                ۵٬۲۸۷ خانه => 5287
                ۳۷٫۵ متر => 37.5
                ۳۷.۵ متر => 37.5
                """);
    }

    @Test
    void aSlashIsADecimalSignInPersianWhereAValueMustStand() {
        Examples.check(PERSIAN::numbers, """
                رشد ۵۷/۸ درصد => 57.8
                رشد ۳/۵ درصد => 3.5
                ۱/۵ میلیون => 1500000
                ۵۷/۸ => 57.8
                ۱۳/۱۴ منطقه => 13; 14
                """);
    }

    @Test
    void whatMayBeReadTwoWaysKeepsBoth() {
        Examples.check(DUTCH::numbers, """
                ongeveer 53,906 miljard => 53906000000 or 53906000000000
                goed voor 53,906 miljard en 5,65% => 53906000000 or 53906000000000; 5.65
                een waarde van 2,357 => 2.357 or 2357
                # A decimal that no thousands could be.
                een waarde van 0,357 => 0.357
                een waarde van 2345,678 => 2345.678
                """);
        Examples.check(ARABIC::numbers, """
                بقيمة 527.764 => 527.764 or 527764
                """);
    }

    @Test
    void theDocumentDecidesWhatItsSeparatorsMean() {
        Examples.check(DUTCH::numbers, """
                53,906 bomen, en nog 46,000 bomen => 53906; 46000
                53,906 bomen, een groei van 37.5 % => 53906; 37.5
                53,906 bomen, en 1,234,567 zaden => 53906; 1234567
                53,906 miljard, en 1.234.567 zaden => 53906000000 or 53906000000000; 1234567
                # What is counted has no decimals.
                53,906 huishoudens => 53906
                """);
        Examples.check(ARABIC::numbers, """
                68.000 شجرة و 20.041 شجرة => 68000; 20041
                """);
    }

    @Test
    void digitsThatAreNoNumberStayAlone() {
        Examples.check(GERMAN::numbers, """
                Nationalstraße 14E => -
                COVID-19 => -
                am 28.10.2025 => -
                um 9:00 Uhr => -
                Adresse 192.168.1.2 => -
                Version 1.2.3 => -
                Bild dsc01120.jpg => -
                3(2).jpg => -
                Telefon 0912345678 => -
                Telefon +1-222-2222-2222 => -
                Spiel 3:2 => -
                https://example.org/?q=30%25%2020% => -
                2021-05 => -
                QB525 => -
                """);
        Examples.check(DUTCH::numbers, """
                1. De partij\\n2) Het volk\\n(3) De rest => -
                """);
    }

    @Test
    void germanWordsAreRead() {
        Examples.check(GERMAN::numbers, """
                einundzwanzig Häuser => 21
                fünftausendzweihundertsiebenundachtzig => 5287
                fünf tausend zwei hundert sieben und achtzig => 5287
                FÜNFUNDZWANZIG => 25
                fuenfunddreissig => 35
                neunzehnhundertfünfundachtzig => 1985
                hundertundeins => 101
                eine Million zweihunderttausend => 1200000
                3,5 Millionen Bäume => 3500000
                35 Mio. Euro => 35000000
                2 Mrd. 300 Mio. Dong => 2300000000
                2 Milliarden 300 Millionen => 2300000000
                anderthalb Millionen => 1500000
                dreieinhalb Millionen => 3500000
                zweieinhalb Jahre => part 2.5
                eine halbe Million => 500000
                ein halbes Dutzend => 6
                fünf Dutzend Eier => 60
                zwei Komma drei => 2.3
                minus fünf Grad => -5
                5 Millionen und 20 Milliarden => 5000000; 20000000000
                """);
    }

    @Test
    void germanWordsThatOnlyLookLikeNumbersAreNone() {
        Examples.check(GERMAN::numbers, """
                eine Konferenz mit einem Gast => -
                Hunderte Menschen, Tausende, Millionen Zuschauer => -
                mehrere hundert Menschen, ein paar Tausend => -
                Sie achten auf die Natur => -
                Achtung, Dreister Vierbeiner => -
                Der erste Sekretär sprach => -
                """);
    }

    @Test
    void germanOrdinalsAreNoCounts() {
        Examples.check(GERMAN::numbers, """
                der 9. Kongress => no. 9
                am achten Tag => no. 8
                im siebten Jahr => no. 7
                der einundzwanzigste Platz => no. 21
                das hundertdritte Haus => no. 103
                der zweimillionste Besucher => no. 2000000
                den 115. Jahrestag => no. 115
                auf seiner 7. thematischen Sitzung => no. 7
                Dorf B hat 24. Bis März => 24
                Es waren 2025. Die => 2025
                4. => no. 4
                """);
    }

    @Test
    void germanPartsAreRead() {
        Examples.check(GERMAN::numbers, """
                ein Drittel der Fläche => part 0.3333333333333333
                drei Viertel => part 0.75
                zwei Fünftel => part 0.4
                ein Zwanzigstel => part 0.05
                fünf und drei Viertel => part 5.75
                im letzten Drittel => -
                """);
    }

    @Test
    void dutchWordsAreRead() {
        Examples.check(DUTCH::numbers, """
                eenentwintig huizen => 21
                tweeëntwintig => 22
                tweeentwintig => 22
                honderdeneen => 101
                vijfduizend tweehonderdzevenentachtig => 5287
                vijfentwintighonderdzevenenzeventig => 2577
                drie miljoen => 3000000
                een miljoen => 1000000
                anderhalf miljoen => 1500000
                anderhalve week => part 1.5
                tweeënhalf => part 2.5
                een half miljoen => 500000
                één huis => 1
                een huis => -
                twee-en-veertig => 42
                honderden mensen, tientallen, duizenden => -
                """);
    }

    @Test
    void dutchOrdinalsAndParts() {
        Examples.check(DUTCH::numbers, """
                de 80e verjaardag => no. 80
                de 1ste en de 4de => no. 1; no. 4
                de achtste zitting => no. 8
                de vierde keer => no. 4
                de partij vierde feest => -
                honderdenachtste => no. 108
                drie vierde van de leden => part 0.75
                drie kwart => part 0.75
                een derde van het land => part 0.3333333333333333
                een derde project => no. 3
                vijf achtsten => part 0.625
                twee en een half => part 2.5
                de helft van het land => part 0.5
                de tweede helft => no. 2
                """);
    }

    @Test
    void persianWordsAreRead() {
        Examples.check(PERSIAN::numbers, """
                بیست و شش گروه => 26
                بیست‌وشش گروه => 26
                بیستوشش گروه => 26
                پنج هزار و دویست و هشتاد و هفت => 5287
                پنج‌هزار و دویست‌ و‌ هشتاد و هفت => 5287
                هفتصد خانه => 700
                یک میلیون => 1000000
                یکهزار => 1000
                ۲ هزار و ۵۰ میلیارد => 2050000000000
                ۵ هزار و ۲۸۷ خانه => 5287
                ۱۰ میلیارد و ۳۰۰ میلیون => 10300000000
                یک و نیم میلیون => 1500000
                یک میلیون و نیم => 1500000
                سه ممیز هفت دهم => 3.7
                دو سوم مردم => part 0.6666666666666667
                یک پنجم => part 0.2
                پنج صدم => part 0.05
                دهم => no. 10
                بیست و ششم => no. 26
                سی‌ام => no. 30
                دومین => no. 2
                ۱۰م => no. 10
                """);
    }

    @Test
    void persianWordsThatOnlyLookLikeNumbersAreNone() {
        Examples.check(PERSIAN::numbers, """
                یک خانه => -
                نه تنها خانه => -
                نه، خانه نیست => -
                ده‌ها خانه و صدها و هزاران => -
                چندین هزار خانه => -
                بی بی سی گفت => -
                سه شنبه => -
                سهم مردم => -
                نخست وزیر گفت => -
                """);
    }

    @Test
    void arabicWordsAreRead() {
        Examples.check(ARABIC::numbers, """
                ثلاثة وعشرون => 23
                ثلاثاً وعشرين منحة => 23
                خمس وعشرون منحة => 25
                ألف ومئتان وسبعة وثمانون => 1287
                خمسة آلاف ومائتان وسبعة وثمانون => 5287
                خمسةُ آلافٍ ومئتين وسبعٍ وثمانين => 5287
                ثلاثمائة وخمسون => 350
                ثلاث مئة => 300
                أحد عشر => 11
                اثنتا عشرة => 12
                ثماني عشرة => 18
                ثمانية => 8
                ألفان => 2000
                ألفا قرية => 2000
                خمسون ألفًا => 50000
                مليونان => 2000000
                37.5 مليار => 37500000000
                30 ألف مليار => 30000000000000
                5 آلاف و287 => 5287
                850 ألفًا 7.6 مليون => 850000; 7600000
                مليون ونصف => 1500000
                مليار ونصف المليار => 1500000000
                بثلاث قرى => 3
                سالب واحد => -1
                واحد فاصلة خمسة => 1.5
                """);
    }

    @Test
    void arabicOrdinalsAndParts() {
        Examples.check(ARABIC::numbers, """
                الخامسة والعشرون => no. 25
                المؤتمر الرابع عشر => no. 14
                الثالثة والثلاثين => no. 33
                الحادي عشر => no. 11
                القرن الواحد والعشرون => no. 21
                الكتاب الثلاثون => no. 30
                الخامس والعشرون بعد المئة => no. 125
                المئة والخامسة والعشرون => no. 125
                المؤتمر الـ13 => no. 13
                الأول والثاني => no. 1; no. 2
                نصف السكان => part 0.5
                الربع الأول من العام => no. 1
                ثلاثة أرباع => part 0.75
                ثلثا السكان => part 0.6666666666666667
                """);
    }

    @Test
    void arabicWordsThatOnlyLookLikeNumbersAreNone() {
        Examples.check(ARABIC::numbers, """
                مشروع واحد => -
                عشرات الآلاف ومئات => -
                آلاف الأشخاص => -
                يوم الاثنين => -
                لست هنا => -
                """);
    }

    @Test
    void vietnameseMagnitudesAreReadInEveryLanguage() {
        Examples.check(GERMAN::numbers, """
                1,2 tỷ => 1200000000
                300 triệu => 300000000
                """);
    }
}
