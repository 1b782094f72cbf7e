package io.github.crossfact.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.numeral.Examples;
import io.github.crossfact.internal.numeral.TestLanguage;
import org.junit.jupiter.api.Test;

/** What numbers say together with the words and signs around them. */
class QuantitiesTest {

    private static final TestLanguage GERMAN = TestLanguage.of("de");
    private static final TestLanguage DUTCH = TestLanguage.of("nl");
    private static final TestLanguage PERSIAN = TestLanguage.of("fa");
    private static final TestLanguage ARABIC = TestLanguage.of("ar");

    @Test
    void percentagesAreRead() {
        Examples.check(GERMAN::quantities, """
                rund 5,65 % => 5.65 %
                fast zehn Prozent => ALMOST 10 %
                ein Prozent => 1 %
                10–15 % => 10..15 %
                von 5 % bis 7 % => 5..7 %
                """);
        Examples.check(ARABIC::quantities, """
                بنسبة 85.2% => 85.2 %
                ٢٤٠ في المئة => 240 %
                عشرون بالمئة => 20 %
                (+20.7%) => 20.7 %
                """);
        Examples.check(PERSIAN::quantities, """
                ۲۰ درصد => 20 %
                صد در صد => 100 %
                """);
    }

    @Test
    void moneyIsReadOnEitherSide() {
        Examples.check(GERMAN::quantities, """
                60 Millionen VND => 60000000 VND
                VND 60 Millionen => 60000000 VND
                $10 und 10 € => 10 USD; 10 EUR
                US$ 3,14 => 3.14 USD
                einen Euro => 1 EUR
                siebenhundert-Euro-Preis => 700 EUR
                300 bis 400 Millionen Dong => 300000000..400000000 VND
                10 vnd => 10
                20 Euro und 43 Cent => 20.43 EUR
                20 Euro 43 => 20.43 EUR
                20 Euro 43 Gäste => 20 EUR; 43
                20 Euro 143 => 20 EUR; 143
                20,5 Euro 43 => 20.5 EUR; 43
                43 Cent => 43 of 1/100
                10¢ => 10 of 1/100
                EUR20 und 5SEK => 20 EUR; 5 SEK
                zwischen 10 und 20 Euro => 10..20 EUR
                $10–$20 => 10..20 USD
                """);
        Examples.check(ARABIC::quantities, """
                120 مليار دونج => 120000000000 VND
                مليون من الدونج => 1000000 VND
                42 KWD => 42 KWD
                5 دينار و250 فلس => 5.25 KWD
                """);
        Examples.check(PERSIAN::quantities, """
                ۸۸٬۶۳۵ میلیارد دونگ => 88635000000000 VND
                """);
    }

    @Test
    void measuresComeInTheirUnit() {
        Examples.check(GERMAN::quantities, """
                265 km lang => 265 km
                über 7.400 Hektar => 7400 har
                15.000 m² => 15000 m2
                3 Morgen Land => 30000 m2
                1/2 Hektar => 0.5 har
                15m => 15 m
                """);
    }

    @Test
    void boundsAttachAcrossSmallWordsAndCurrencies() {
        Examples.check(DUTCH::quantities, """
                meer dan VND 130 miljoen => MORE_THAN 130000000 VND
                bijna de 200 => ALMOST 200
                """);
        Examples.check(GERMAN::quantities, """
                mehr als 11.000 Modelle => MORE_THAN 11000
                bis zu 49 % => AT_MOST 49 %
                500 oder mehr => AT_LEAST 500
                etwa 300–400 => ABOUT 300..400
                >= 30 => AT_LEAST 30
                < 30 => LESS_THAN 30
                """);
        Examples.check(ARABIC::quantities, """
                بمبلغ يزيد عن 37.5 مليار دونج => MORE_THAN 37500000000 VND
                ما يقرب من 300 => ALMOST 300
                حوالي 500 أو أقل => AT_MOST 500
                """);
        Examples.check(PERSIAN::quantities, """
                نزدیک به ۲۰۰ خانه => ALMOST 200
                بیش از ۲۷۷ کیلومتر => MORE_THAN 277 km
                """);
    }

    @Test
    void rangesAreOneQuantity() {
        Examples.check(GERMAN::quantities, """
                300–400 Gäste => 300..400
                zwischen 300 und 400 => 300..400
                von 3 bis 5 => 3..5
                drei bis fünf Gäste => 3..5
                100 bis 300 Milliarden => 100000000000..300000000000
                # Years, falling numbers and numbers of different things are no range.
                2021–2025 => 2021; 2025
                von 63 bis 34 => 63; 34
                5 km bis 7 Hektar => 5 km; 7 har
                """);
        Examples.check(DUTCH::quantities, """
                300 tot 400 mensen => 300..400
                tussen 300 en 400 => 300..400
                """);
        Examples.check(ARABIC::quantities, """
                من 300 إلى 400 => 300..400
                بين ٢٠ و٣٠ => 20..30
                بين عشرة وعشرين => 10..20
                من 63 إلى 34 => 63; 34
                """);
        Examples.check(PERSIAN::quantities, """
                بین ۳ و ۵ => 3..5
                ۳ تا ۵ => 3..5
                """);
    }

    @Test
    void twoBoundsThatTheWordsJoinAreOneRange() {
        Examples.check(GERMAN::quantities, """
                mehr als 10 und höchstens 20 => 10..20
                höchstens 20 und mehr als 10 => 10..20
                mehr als 10 % und höchstens 20 % => 10..20 %
                mehr als 10 und höchstens 20 % => 10..20 %
                # What does not ascend, or is of two things, is two bounds.
                mehr als 20 und höchstens 10 => MORE_THAN 20; AT_MOST 10
                mehr als 10 km und höchstens 20 Hektar => MORE_THAN 10 km; AT_MOST 20 har
                mehr als 10 Modelle und höchstens 20 => MORE_THAN 10; AT_MOST 20
                """);
    }

    @Test
    void aYieldIsToldByTheArea() {
        Examples.check(GERMAN::quantities, """
                60 km/Hektar => 60 km/har
                60 km/s => 60 km/s
                60 km / Hektar => 60 km
                """);
    }

    @Test
    void soManyOutOfSoManyIsARatio() {
        Examples.check(GERMAN::quantities, """
                13/14 Bezirke => 13 of 14
                6.084/7.669 Gemeinden => 6084 of 7669
                drei von vier Kindern => 3 of 4
                17 der 20 Kriterien => 17 of 20
                einer von drei => 1 of 3
                12/10 => part 1.2
                im Jahr 2024/2025 => 2024; 2025
                Haushalt 12/2025 => 12; 2025
                """);
        Examples.check(ARABIC::quantities, """
                26/34 مقاطعة => 26 of 34
                ثلاثة من أربعة => 3 of 4
                من 30 من أصل 40 إلى 50 => 30; 40..50
                """);
        Examples.check(PERSIAN::quantities, """
                ۱۳/۱۴ منطقه => 13 of 14
                ۱۷ از ۲۰ => 17 of 20
                """);
    }

    @Test
    void bothReadingsAreScaledAlike() {
        assertThat(DUTCH.quantities("ongeveer VND 53,906 miljard"))
                .isEqualTo("ABOUT 53906000000 or 53906000000000 VND");
    }
}
