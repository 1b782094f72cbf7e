package io.github.crossfact.internal.numeral;

import org.junit.jupiter.api.Test;

/** Where one number ends and the next begins: what is too great or too small to go on with a number, and which parts a fraction is of. */
class NeighboursTest {

    private static final TestLanguage GERMAN = TestLanguage.of("de");
    private static final TestLanguage DUTCH = TestLanguage.of("nl");
    private static final TestLanguage PERSIAN = TestLanguage.of("fa");
    private static final TestLanguage ARABIC = TestLanguage.of("ar");

    @Test
    void whatIsNotSmallerThanTheRoomBeginsANumberOfItsOwn() {
        Examples.check(GERMAN::numbers, """
                zwanzig zwanzig => 20; 20
                hundert zwei drei => 102; 3
                hundert drei und zwanzig vier => 123; 4
                zwei tausend tausend => 2000; 1000
                zwei hundert tausend hundert => 200100
                zwei hundert drei hundert => 200; 300
                zwei hundert drei tausend => 203000
                fünf Millionen drei Milliarden => 5000000; 3000000000
                eine Million eine Million => 1000000; 1000000
                hundert eine Million => 101000000
                null zwei => 0; 2
                zwei null => 2; 0
                zwei und null => 2; 0
                fünf und sechste => 5; no. 6
                fünfte und sechste => no. 5; no. 6
                einundzwanzigste dritte => no. 21; no. 3
                zweite hundert => no. 2; 100
                hundert zweite => no. 102
                """);
        Examples.check(ARABIC::numbers, """
                ثلاثة ثلاثة => 3; 3
                عشرة ثلاثة => 10; 3
                ثلاثون خمسة => 30; 5
                خمسة وعشرون وثلاثون => 25; 30
                ألف ألف => 1000; 1000
                ألفان ألف => 2000; 1000
                مليون وألف => 1001000
                ثلاثة وصفر => 3; 0
                ثلاثة صفر => 3; 0
                الثالث الرابع => no. 3; no. 4
                الثالث والعشرون والثلاثون => no. 23; no. 30
                المئة والثالث => no. 103
                """);
    }

    @Test
    void anArabicHundredThousandMayGoOnWithOneOrTwoOfThem() {
        Examples.check(ARABIC::numbers, """
                مئة ألف وألف => 101000
                مئة ألف وألفان => 102000
                ثلاثمئة ألف وألفا قرية => 302000
                مئة ألف وثلاثة آلاف => 100000; 3000
                خمسون ألفا وألفان => 50000; 2000
                ألف وألفان => 1000; 2000
                """);
        Examples.check(PERSIAN::numbers, """
                صد هزار و هزار => 101000
                """);
    }

    @Test
    void digitsGoOnOnlyWhereTheirMagnitudeFits() {
        Examples.check(ARABIC::numbers, """
                5 آلاف و287 => 5287
                5 آلاف و1287 => 5000; 1287
                5 آلاف 287 => 5000; 287
                5 مليون و300 ألف => 5300000
                5 مليون و300 => 5000000; 300
                20 وألف => 20; 1000
                """);
        Examples.check(GERMAN::numbers, """
                5 Millionen 300 Tausend => 5300000
                5 Millionen 300 Tausend 200 => 5300000; 200
                5 Millionen 300 => 5000000; 300
                5 Millionen 300% => 5000000; 300
                5 Millionen 1,5 Tausend => 5000000; 1500
                300 Tausend 5 Millionen => 300000; 5000000
                """);
    }

    @Test
    void whatOneLanguageJoinsAnotherCounts() {
        Examples.check(GERMAN::numbers, """
                5 Tausend und 287 => 5000; 287
                drei zehn => 3; 10
                hundert tausend und tausend => 100000; 1000
                zwei dritte => 2; no. 3
                drei/achte => 3; no. 8
                """);
        Examples.check(DUTCH::numbers, """
                vijf duizend en 287 => 5000; 287
                drie tien => 3; 10
                """);
        Examples.check(ARABIC::numbers, """
                5 نصف => 5; part 0.5
                5 ونصف => part 5.5
                """);
    }

    @Test
    void theArabicArticleTellsTheOneFromTheMany() {
        Examples.check(ARABIC::numbers, """
                القرية الـ13 => no. 13
                والقرية الـ5 => no. 5
                القرى الـ13 => 13
                قرية الـ13 => 13
                المؤتمر 13 => 13
                القرية الاثنتا عشرة => no. 12
                خمس القرية => part 0.2
                خمس القرى => part 0.2
                خمس القريات => 5
                خمس قرية => 5
                لست بيوت => -
                """);
    }

    @Test
    void nobodyCountsHundredsOrThousandsByAYear() {
        Examples.check(ARABIC::numbers, """
                عام 2030 مئة بالمئة => 2030; 100
                عام 2030 ألف قرية => 2030; 1000
                1900 ألف قرية => 1900000
                2000 ألف قرية => 2000000
                2101 ألف قرية => 2101000
                203 ألف قرية => 203000
                2030 مليون => 2030000000
                """);
        Examples.check(PERSIAN::numbers, """
                سال ۱۴۰۳ صد درصد => 1403; 100
                ۱۲۵۰ هزار تن => 1250000
                """);
    }

    @Test
    void aPointNeedsItsDecimalsAndPartsTheirWhole() {
        Examples.check(GERMAN::numbers, """
                zwei Komma fünf sechs => 2.56
                zwei Komma 56 => 2.56
                zwanzig Komma fünf Prozent => 20.5
                zwei Komma => 2
                zwei Komma Haus => 2
                """);
        Examples.check(ARABIC::numbers, """
                ثلاثة فاصلة خمسة => 3.5
                ثلاثة فاصلة قرية => 3
                ثلاثة أجزاء من قرية => 3
                ثلاثة أجزاء من واحد => 3
                ثلاثة أجزاء من العاشر => 3; no. 10
                """);
    }

    @Test
    void aPartIsOfTheRoundMagnitudeBeforeItElseOfOne() {
        Examples.check(ARABIC::numbers, """
                ألف ونصف => 1500
                ألف ونصف الألف => 1500
                مليون وثلث => 1333333.333333333
                مليون وثلثان => 1666666.666666667
                ثلاثة وثلث => part 3.333333333333333
                ثلاثة وثلثان => part 3.666666666666667
                ثلاثة ونصف ونصف => part 3.5; part 0.5
                نصف ثلث => part 0.5; part 0.3333333333333333
                """);
        Examples.check(GERMAN::numbers, """
                halb tausend => 500
                tausend halb => 1000
                drei Viertel Millionen => 750000
                hundert drei Viertel => part 100.75
                zwei hundert Viertel => part 50
                zwanzig Millionen Drittel => 20000000
                Million Millionstel => -
                zwei drittel vier => part 0.6666666666666667; 4
                drei viertel halb => part 0.75
                5 Viertel => part 1.25
                2,5 Viertel => 2.5
                fünfeinhalb => part 5.5
                fünf anderthalb => 5; part 1.5
                fünf und anderthalb => 5; part 1.5
                anderthalb fünf => part 1.5; 5
                """);
        Examples.check(PERSIAN::numbers, """
                نیم میلیون => 500000
                ۲ و نیم => part 2.5
                سه و دو سوم => part 3.666666666666667
                سه و دو => 3; 2
                دو سوم سوم => part 0.6666666666666667; no. 3
                """);
    }

    @Test
    void aDutchOrdinalIsADenominatorWhereNoNounFollowsTheArticle() {
        Examples.check(DUTCH::numbers, """
                twee derde => part 0.6666666666666667
                tweederden => part 0.6666666666666667
                een derde. => part 0.3333333333333333
                een derde van de => part 0.3333333333333333
                een en een derde => part 1.333333333333333
                honderd en drie achtste => part 100.375
                drie/achtste => part 0.375
                een derde huis => no. 3
                een tweede => no. 2
                twee eerste => 2; no. 1
                twee en derde => 2; no. 3
                twintig eerste => 20; no. 1
                drie/acht => 3; 8
                honderd drie huizen achtste => 103; no. 8
                """);
    }

    @Test
    void aHyphenJoinsWordsOfANumberAndNoOthers() {
        Examples.check(GERMAN::numbers, """
                zwei-hundert => 200
                zwei-Haus => 2
                fünf und => 5
                fünf und Häuser => 5
                """);
    }

    @Test
    void aNumberCoversItsWordsAndNoMore() {
        Examples.check(GERMAN::covered, """
                der 9. Kongress => 9.
                Es hat 24. Bis März => 24
                2 Mrd. 300 Mio. Dong => 2 Mrd. 300 Mio.
                2 Mrd. Dong => 2 Mrd.
                3½ Stunden => 3½
                3 1/2 Stunden => 3 1/2
                3 5/4 Stunden => 3; 5; 4
                100K und 2,33 k => 100K; 2,33 k
                bei -1.234,56 Grad => -1.234,56
                1 234 567,8 Dong => 1 234 567,8
                1 234 56 Dong => 1 234; 56
                1  234 Dong => 1; 234
                2^10 und 3e4 und 12,5e+6 => 2^10; 3e4; 12,5e+6
                2^x => -
                zwei-hundert Häuser => zwei-hundert
                zwei-Haus => zwei
                fünf und drei Viertel der => fünf und drei Viertel
                fünf und der => fünf
                zwei Komma fünf Häuser => zwei Komma fünf
                zwei Komma Häuser => zwei
                minus fünf Grad => minus fünf
                hundert drei und zwanzig vier => hundert drei und zwanzig; vier
                zwei hundert drei hundert => zwei hundert; drei hundert
                ein Drittel der Fläche => ein Drittel
                5 Millionen 300 Tausend 200 => 5 Millionen 300 Tausend; 200
                """);
        Examples.check(ARABIC::covered, """
                و61 قرية => 61
                والـ20 الباقون => 20
                مليار ونصف المليار دونج => مليار ونصف المليار
                واحد جزء من مئة => واحد جزء من مئة
                الخامس والعشرون بعد المئة => الخامس والعشرون بعد المئة
                5 آلاف و287 => 5 آلاف و287
                """);
        Examples.check(DUTCH::covered, """
                de 80e verjaardag => 80e
                drie / achtste => drie / achtste
                een derde van het land => een derde
                een derde huis => derde
                """);
    }
}
