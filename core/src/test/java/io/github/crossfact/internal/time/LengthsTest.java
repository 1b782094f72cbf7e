package io.github.crossfact.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.scan.Item;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time in words and figures, and what only looks like one: ages, hours of a day, plates. In an English of the tests' own. */
class LengthsTest {

    private static final String PUBLISHED = "2024-01-13";

    private final Times times = Times.of(Map.of(
            "language.properties",
            "name = X\nscript = Latn\ndecimal = .\ngrouping = ,\nendings = s\n",
            "calendar.csv",
            """
            kind,value,form
            MONTH,5G,May
            UNIT,Y,year
            UNITS,Y,years
            UNIT,10Y,decade
            UNITS,10Y,decades
            UNIT,M,month
            UNITS,M,months
            UNIT,W,week
            UNITS,W,weeks
            UNIT,D,day
            UNITS,D,days
            UNIT,H,hour
            UNITS,H,hours
            UNIT,H,h
            UNIT,MIN,minute
            UNITS,MIN,minutes
            UNIT,S,second
            LENGTH,2Y,biennium
            LENGTH,2W,fortnight
            RELATIVE,1,next
            RELATIVE_DAY,1,tomorrow
            ONE,,a
            ONE,BEHIND,one=
            FOR,,for
            COUNT,9,nay
            HALF,,half
            WHOLE,,whole
            VAGUE,3,few
            FIRST,,first
            LINK,,the
            IN,LINK,in
            FROM,LINK,of
            SINCE,,since
            SINCE,AGO,since back
            BEFORE,,before
            BEFORE,AGO,back
            AFTER,,after
            AND,,and
            AGO,,ago
            AHEAD,,ahead
            AHEAD,BEHIND,hence
            EVERY,,every
            AGE,,aged
            CLOCK,,at
            DAYTIME,H,clock
            """,
            "subjects.csv",
            "subject,honoured,form\nHOUSEHOLD,,household\n",
            "bounds.csv",
            "bound,position,form\nABOUT,BEFORE,about\n",
            "cues.csv",
            "cue,form\nFUTURE,will\nLINK,the\nBE,is\nBE,has been\nAGE,of age\n",
            "numerals.csv",
            """
            kind,value,form
            UNIT,2,two
            UNIT,3,three
            ONE,1,one
            NUMBER,12,twelve
            AND,,and
            FRACTION,1/2,half
            PART,1/4,quarters
            ORDINAL,3,third
            MINUS,,minus
            """));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            two years                            | P2Y
            twelve years                         | P12Y
            one year                             | P1Y
            the year one                         | P1Y
            0 years                              | P0Y
            2,500 years                          | P2500Y
            2.5 years                            | P2.5Y
            123456789 years                      | P123456789Y
            a year                               | P1Y
            a year.                              | P1Y
            year                                 | P1Y
            a biennium                           | P2Y
            nay years                            | P9Y
            the whole year                       | P1Y
            the year whole                       | P1Y
            a few days                           | P3D
            minus two years                      | ''
            third year                           | ''
            the year third                       | ''
            """)
    void aNumberOfUnitsIsALength(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            two and a half years                 | P2.5Y
            two years and a half                 | P2.5Y
            two years and a half year            | P2.5Y
            two years and three quarters         | P2.75Y
            a year and a half                    | P1.5Y
            an hour and a half                   | PT1.5H
            half year                            | P0.5Y
            1/2 year                             | P0.5Y
            3/4 year                             | P0.75Y
            4/4 year                             | ''
            1/5 year                             | ''
            two years and a half hour            | P2Y, PT0.5H
            """)
    void aFractionIsOfTheUnitBesideIt(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2 years, 3 months                    | P2Y3M
            a decade and 3 years                 | P13Y
            3 hours 20 minutes 5 second          | PT3H20M5S
            3 years and 2 decades                | P3Y, P20Y
            2 years and 3 years                  | P2Y, P3Y
            2 decades, 3 years                   | P20Y, P3Y
            2 years, fortnight                   | P2Y, P2W
            2.5 years and 3 months               | P2.5Y, P3M
            a few days and 3 hours               | P3D, PT3H
            3 days and a few hours               | P3D, PT3H
            """)
    void aLengthGoesOnWithSmallerUnits(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            for a year they came                 | P1Y
            they came a year for                 | P1Y
            about a year they came               | P1Y
            they gave a hour                     | PT1H
            for year, they came                  | P1Y
            for year and they came               | P1Y
            a year they came                     | ''
            for year they came                   | ''
            year after year, they came           | ''
            the year                             | ''
            """)
    void oneUnitIsALengthWhereTheWordsAroundItSaySo(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            40 years of age                      | ''
            aged 40 years                        | ''
            Anna, 40 years, came                 | ''
            Anna, 120 years, came                | ''
            Anna (40 years) came                 | ''
            Anna (40 years, from here) came      | ''
            Anna is 17 years                     | ''
            Anna has been 17 years               | ''
            Anna 17 years is                     | ''
            # Nobody is so old; nobody's age is told in days or parts; what is known is no name.
            aged 400 years                       | P400Y
            aged 40 days                         | P40D
            aged 40 years and 2 months           | P40Y2M
            Anna, 140 years, came                | P140Y
            Anna, 40 days, came                  | P40D
            Anna, 40 years came                  | P40Y
            households, 40 years, came           | P40Y
            anna is 17 years                     | P17Y
            household is 17 years                | P17Y
            every 2 years                        | ''
            """)
    void anAgeIsNoLength(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            at 9 hours                           | ''
            9:30 h                               | ''
            clock 9 hours                        | ''
            3 clock 9 hours                      | PT9H
            at 9 minutes                         | PT9M
            9.30 h                               | PT9.3H
            37H-812.45                           | ''
            37H - 812                            | PT37H
            37H-x                                | PT37H
            so and nay months                    | ''
            year and nay months                  | P9M
            """)
    void anHourOfTheDayOrAPlateIsNoLength(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ago 3 days they came                 | P3D ago
            back 3 days they came                | P3D ago
            since back 3 days they came          | P3D ago
            before 3 days they came              | P3D
            since 3 days they came               | P3D
            """)
    void aWordBeforeALengthMayCountItBack(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @Test
    void aLengthLeadsAheadWhereTheSentenceLooksAhead() {
        assertThat(times.values("They will come 3 days hence", PUBLISHED)).isEqualTo("P3D ago");
        assertThat(times.values("They come 3 days hence", PUBLISHED)).isEqualTo("P3D");
        assertThat(times.values("They come 3 days hence tomorrow", PUBLISHED)).isEqualTo("P3D, 2024-01-14");
    }

    @Test
    void whatNobodyCountedIsLoose() {
        assertThat(kind("the whole year")).isEqualTo(Item.LengthKind.LOOSE);
        assertThat(kind("a few days")).isEqualTo(Item.LengthKind.LOOSE);
        assertThat(kind("3 days")).isEqualTo(Item.LengthKind.COUNTED);
        assertThat(kind("3 days ago")).isEqualTo(Item.LengthKind.DISTANCE);
    }

    private Item.LengthKind kind(String text) {
        return ((Item.Length) times.items(text, null).get(0)).kind();
    }
}
