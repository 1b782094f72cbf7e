package io.github.crossfact.internal.numeral;

import org.junit.jupiter.api.Test;

/** Ways of writing numbers that a page may have once: powers, mixed numbers, parts of parts, words for nothing. */
class RareNotationsTest {

    private static final TestLanguage GERMAN = TestLanguage.of("de");
    private static final TestLanguage DUTCH = TestLanguage.of("nl");
    private static final TestLanguage PERSIAN = TestLanguage.of("fa");
    private static final TestLanguage ARABIC = TestLanguage.of("ar");

    @Test
    void powersAndExponentsAreWorkedOut() {
        Examples.check(GERMAN::numbers, """
                2^10 => 1024
                -1,5^2 => -2.25
                4^-1 => 0.25
                2^--3 => 8
                3e4 => 30000
                -1,25e3 => -1250
                12,5e+6 => 12500000
                -12e-1 => -1.2
                # Greater than anything a text counts, and not defined.
                9^99 => -
                7e99 => -
                0^-1 => -
                0^1 => 0
                10^36 => 1000000000000000000000000000000000000
                10^37 => -
                1e36 => 1000000000000000000000000000000000000
                1e37 => -
                2^+-3 => 0.125
                2^+-+3 => -
                2 ^3 => 2
                2e123 => -
                2ex => -
                2e+3e => -
                """);
        Examples.check(ARABIC::numbers, """
                ١,١^+٢ => 1.21
                ١٢e٣ => 12000
                """);
        Examples.check(DUTCH::numbers, """
                van de 12e-13e eeuw => no. 12
                """);
    }

    @Test
    void aFractionInDigitsMayFollowTheWhole() {
        Examples.check(GERMAN::numbers, """
                3 1/2 Liter => part 3.5
                12 3/4 => part 12.75
                -1 4/5 => part -1.8
                # A ratio beside a number, a year, a fraction of more than one.
                Gruppe 3 13/14 => 3; 13; 14
                2024 1/2 => 2024; 1; 2
                3 5/4 => 3; 5; 4
                """);
    }

    @Test
    void partsMayFollowWithoutAnAnd() {
        Examples.check(GERMAN::numbers, """
                zwanzig drei Viertel => part 20.75
                zwei einhalb Jahre => part 2.5
                hundert Millionstel => part 0.0001
                zwanzig drei Meter => 20; 3
                """);
        Examples.check(DUTCH::numbers, """
                dertig twee vijfde => part 30.4
                tweederde van het land => part 0.6666666666666667
                drievierde => part 0.75
                drie / achtste => part 0.375
                duizend miljardsten => part 0.000001
                """);
        Examples.check(PERSIAN::numbers, """
                سه‌چهارم مردم => part 0.75
                یک‌سوم => part 0.3333333333333333
                یک و سه چهارم => part 1.75
                """);
    }

    @Test
    void wordsOfAllSentencesAreNumbersOnlyAlone() {
        Examples.check(DUTCH::numbers, """
                niks => 0
                geen => 0
                Er waren geen huizen. => -
                """);
        Examples.check(GERMAN::numbers, """
                keine => 0
                Es gab keine Schule, nichts. => -
                """);
    }

    @Test
    void lettersBehindDigitsAreMagnitudesOrNames() {
        Examples.check(GERMAN::numbers, """
                100K => 100000
                2,33 k => 2330
                1,2M => 1200000
                1,2G => 1200000000
                -,0012G => -1200000
                ein 5G-Netz => -
                eine Auflösung von 4 K => 4
                """);
    }

    @Test
    void peopleInCompanyAreCountedOff() {
        Examples.check(GERMAN::numbers, """
                Sie kamen zu elft. => no. 11
                Sie kamen zu dritt. => no. 3
                Zuerst sprach der Leiter. => no. 1
                Sie siebt den Sand. => -
                """);
    }

    @Test
    void anArabicFifthStandsBeforeASingular() {
        Examples.check(ARABIC::numbers, """
                خمس المساحة => part 0.2
                سبع السكان => part 0.1428571428571429
                خمس قرى => 5
                خمس إلى ست => 5; 6
                خمس وعشرون منحة => 25
                في عام ٢٠٢٥ خمس منح => 2025; 5
                """);
    }

    @Test
    void arabicPartsAreCountedOutOfTheirWhole() {
        Examples.check(ARABIC::numbers, """
                ثلاثة أجزاء من عشرة => part 0.3
                واحد جزء من مئة => part 0.01
                """);
    }

    @Test
    void anArabicCommaIsAnotherSignThanALatinOne() {
        Examples.check(ARABIC::numbers, """
                12،220,13 => 12220.13
                12،220 شخصا => 12220
                """);
    }

    @Test
    void theTwelveCountUnlessOneThingHasTheNumber() {
        Examples.check(ARABIC::numbers, """
                المؤتمر الاثنا عشر => no. 12
                القرى الاثنتا عشرة => 12
                الاثني عشر => no. 12
                """);
    }

    @Test
    void amINotIsSixBeforeAPlural() {
        Examples.check(ARABIC::numbers, """
                لست مقاطعات => 6
                لست مقاطعة => -
                لست هنا => -
                """);
    }
}
