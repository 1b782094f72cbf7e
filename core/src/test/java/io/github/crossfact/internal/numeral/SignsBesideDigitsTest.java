package io.github.crossfact.internal.numeral;

import org.junit.jupiter.api.Test;

/** What is written right before digits and behind them: signs, units, brackets, names, times of day, telephone numbers. */
class SignsBesideDigitsTest {

    private static final TestLanguage GERMAN = TestLanguage.of("de");
    private static final TestLanguage ARABIC = TestLanguage.of("ar");

    @Test
    void aCurrencyOrAUnitMayBeWrittenTogetherWithItsNumber() {
        Examples.check(GERMAN::numbers, """
                USD500 und EUR20 => 500; 20
                Dong-5 => 5
                ABC500 => -
                usd500 => -
                Zeit-5 => -
                Modelle-5 => -
                Modelle5 => -
                """);
        Examples.check(ARABIC::numbers, """
                مقاطعة5 => 5
                دونج5 => 5
                بيت5 => -
                """);
    }

    @Test
    void aDotOrACommaBeforeDigitsIsADecimalSignAtTheBeginningOfALine() {
        Examples.check(GERMAN::numbers, """
                ,5 => 0.5
                -,5 => -0.5
                x\\n,5 % => 0.5
                x ,5 => -
                x -,5 => -
                Ende.5 => 5
                x1.5 => -
                B2.5 => -
                (4).5 => 5
                """);
    }

    @Test
    void aPercentSignMayStandBeforeItsNumber() {
        Examples.check(GERMAN::numbers, """
                %20 => 20
                Haus %20 => 20
                (%20) => 20
                50%20 => 50
                Haus%20 => -
                """);
        Examples.check(ARABIC::numbers, """
                و%20 => 20
                بيت%20 => -
                """);
    }

    @Test
    void aComparisonIsNoAssignment() {
        Examples.check(GERMAN::numbers, """
                >=5 => 5
                <=5 => 5
                x=5 => -
                5=a => -
                a&5 => -
                5@x => -
                """);
    }

    @Test
    void whatIsWrittenTogetherBehindDigitsMayMakeANameOfThem() {
        Examples.check(GERMAN::numbers, """
                5/x => -
                5/ x => 5
                5.x => -
                Bild (2).jpg => -
                Bild (2). => 2
                3.Häuser => no. 3
                """);
    }

    @Test
    void aTimeOfDayIsNoNumber() {
        Examples.check(GERMAN::numbers, """
                14.30 Uhr => -
                24.00 Uhr => -
                um 14.30 => -
                um 14.30 Euro => 14.3
                24.01 Uhr => 24.01
                14,30 Uhr => 14.3
                114.30 Uhr => 114.3
                1.234 Uhr => 1234
                """);
    }

    @Test
    void aMonthWithItsYearIsNoNumber() {
        Examples.check(GERMAN::numbers, """
                12.2025 => -
                1.1999 => -
                12.2025 km => 12.2025
                12.2025 Millionen => 12202500
                13.2025 => 13.2025
                0.2025 => 0.2025
                12.1899 => 12.1899
                12.20255 => 12.20255
                """);
    }

    @Test
    void telephoneNumbersAreGroupedOtherwiseThanNumbers() {
        Examples.check(GERMAN::numbers, """
                0912 345 678 => -
                0912-345-678 => -
                0912.345.678 => -
                012 345 67 => -
                +4930123456 => -
                +84912345678 => -
                +84 91 2345678 => -
                +84 912 345 678 => -
                +84.912.345.678, => -
                +12 345 678 901 % => 12345678901
                01234567 => -
                12345678 => 12345678
                091 234 => 91; 234
                0123456 => 123456
                +500 => 500
                +1 234 567 => 1234567
                +49 30 12 => 49; 30; 12
                0 912 345 678 => 0; 912345678
                """);
    }

    @Test
    void aScoreIsNoPairOfNumbers() {
        Examples.check(GERMAN::numbers, """
                3-1 => -
                13-1 => -
                10-10 => -
                3-0 => -
                3-01 => -
                3-5 => 3; 5
                113-1 => 113; 1
                1.5-1 => 1.5; 1
                """);
    }

    @Test
    void aBracketThatNothingOpensNumbersAnItem() {
        Examples.check(GERMAN::numbers, """
                (siehe 3) => 3
                siehe 3) => -
                (siehe) 3) => -
                (a\\nsiehe 3) => -
                3) Häuser => -
                33) Häuser => -
                333) Häuser => 333
                3. Häuser => no. 3
                3- Häuser => -
                3 - Häuser => 3
                (3) Häuser => -
                Haus (3) Häuser => 3
                Haus 3- Häuser => 3
                """);
    }

    @Test
    void aDashIsAMinusSignOrABullet() {
        Examples.check(GERMAN::numbers, """
                -5 => -5
                - 5 => -5
                -5 % => -5
                - 5 % => 5
                -5 Häuser => 5
                - 5 Häuser => 5
                −5 Häuser => -5
                − 5 Häuser => 5
                Grad -5 Häuser => -5
                Grad - 5 Häuser => 5
                Grad-5 => -
                (-5) => -5
                :-5 => -5
                5 -5 => 5; 5
                minus 5 => -5
                minus fünf => -5
                minus fünfte => no. 5
                minus => -
                """);
    }
}
