package io.github.crossfact.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DurationValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a calendar say together, in a small English. The languages' own words are tested in their modules. */
class TimeRecognizerTest {

    private static final String CALENDAR = Times.CALENDAR_OF_SMALL_WORDS + """
            MONTH,1G,January
            MONTH,1G,Jan=
            MONTH,3G,March
            MONTH,4G,April
            WEAK_MONTH,5G,May
            MONTH,6G,June
            MONTH,7G,July
            MONTH,9G,September
            MONTH,10G,October
            MONTH,11G,November
            MONTH,12G,December
            MONTH,9S,Azar
            MONTH,10S,Dey
            MONTH,8H,Shaaban
            WEEKDAY,1,Monday
            WEEKDAY,5,Friday
            WEEKDAY,6,Saturday
            UNIT,Y,year
            UNIT,Y,school year
            UNIT,M,month
            UNIT,3M,quarter
            UNIT,6M,semester
            UNIT,W,week
            UNIT,D,day
            UNIT,H,hour
            UNIT,10Y,decade
            UNIT,100Y,century
            LENGTH,2W,fortnight
            RELATIVE,-1,last
            RELATIVE,0,this
            RELATIVE,1,next
            RELATIVE_DAY,-1,yesterday
            RELATIVE_DAY,0,today
            RELATIVE_UNIT,0Y,thisyear
            ONE,,a
            HALF,,half
            VAGUE,3,a few
            WHOLE,,whole
            FIRST,,first
            PART,E,end
            PART,S,beginning
            SEASON,22,summer
            DECADE,60,sixties
            DECADE_SUFFIX,,er=
            ORDINAL_SUFFIX,,th
            ORDINAL_SUFFIX,,nd
            ORDINAL_SUFFIX,,rd
            ORDINAL_SUFFIX,,st
            ERA,S,SH
            ERA,H,AH
            ERA,G,AD
            IN,,for
            AGE,,old
            EQUALS,,equal to
            CLOCK,,at
            OTHER,,end to end
            """;

    private final Times times = Times.of(Map.of(
            "language.properties",
                    "name = X\nscript = Latn\ndecimal = .\ngrouping = ,\nordinal.dot = true\nendings = s\nstrategies = solar-hijri-years\n",
            "calendar.csv", CALENDAR,
            "subjects.csv", "subject,honoured,form\nMODEL,,model\nHOUSEHOLD,,household\n",
            "qualifiers.csv", "qualifier,kind,form\nPOOR,ATTRIBUTE,poor\n",
            "currencies.csv", "currency,factor,form\nVND,,dong\nVND,,VND\n"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12 January 2024                              | 2024-01-12
            the 12th of January 2024                     | 2024-01-12
            12 January, 2024                             | 2024-01-12
            12-Jan-2024                                  | 2024-01-12
            12 Jan. 2024                                 | 2024-01-12
            January 22, 2018                             | 2018-01-22
            Friday, 12 January 2024                      | 2024-01-12
            07/08/2013                                   | 2013-08-07
            13.01.2024                                   | 2024-01-13
            13-01-2024                                   | 2024-01-13
            2024-01-13                                   | 2024-01-13
            21/04/16                                     | 2016-04-21
            05/05/71                                     | 1971-05-05
            on 22/4                                      | XXXX-04-22
            on 4/22                                      | XXXX-04-22
            10-12                                        | XXXX-12-10
            on 10/12, 2016                               | 2016-12-10
            4/22/2016                                    | 2016-04-22
            18-7-14                                      | 2014-07-18
            March 30                                     | XXXX-03-30
            was July the 14th                            | XXXX-07-14
            on the 7th 4th                               | XXXX-04-07
            on the 27. 11. 2016                          | 2016-11-27
            the 23rd day of June                         | XXXX-06-23
            next Friday 12/5                             | XXXX-05-12
            was 05/2016                                  | 2016-05
            was 2016/05                                  | 2016-05
            2016 June                                    | 2016-06
            in 1865                                      | 1865
            the year '98                                 | 1998
            12 January                                   | XXXX-01-12
            29 January '24                               | 2024-01-29
            31 June 2024                                 | ''
            January 2024                                 | 2024-01
            in January                                   | XXXX-01
            2024-11                                      | 2024-11
            in 11/2024                                   | 2024-11
            in May                                       | ''
            10 May                                       | ''
            10 May 2024                                  | 2024-05-10
            the year 2024                                | 2024
            in 2024                                      | 2024
            in 2003, 2005 and 2007                       | 2003, 2005, 2007
            the war (1945)                               | 1945
            the elections of 2003                        | 2003
            2024 saw three jubilees                      | 2024
            the end of 2024                              | 2024-07/2024-12
            beginning of March 2024                      | 2024-03-01/2024-03-15
            summer 2024                                  | 2024-22
            first quarter of 2025                        | 2025-33
            3rd quarter of the year 2025                 | 2025-35
            2nd semester of 2025                         | 2025-41
            the first 9 months of 2025                   | 2025-01/2025-09
            20th century                                 | 19XX
            the sixties                                  | 196X
            1980er years                                 | 198X
            12 July 2200                                 | 2200-07-12
            12 July 2201                                 | XXXX-07-12
            12 July 1500                                 | 1500-07-12
            12 July 1499                                 | XXXX-07-12
            12 July 1499 AD                              | 1499-07-12
            in 1900 it was                               | 1900
            in 1899 it was                               | ''
            in 2101 it was                               | ''
            in 1899.                                     | 1899
            in 1500.                                     | 1500
            in 2200.                                     | 2200
            in 2201.                                     | ''
            29 July '49                                  | 2049-07-29
            29 July '50                                  | 1950-07-29
            the year '49                                 | 2049
            the year '50                                 | 1950
            12 July, 2024 households                     | XXXX-07-12
            12 July-2024                                 | 2024-07-12
            12 July/2024                                 | 2024-07-12
            12 July - 2024                               | XXXX-07-12
            30 Jan.2024                                  | 2024-01-30
            It ended in Jan. They met                    | XXXX-01
            2016 June 5                                  | 2016-06-05
            2016 June 5 households                       | 2016
            x2016 June                                   | ''
            12 July in 2020                              | 2020-07-12
            20 in July                                   | XXXX-07
            the 20th in July 2020                        | 2020-07-20
            September 23, 2020                           | 2020-09-23
            September 23rd                               | XXXX-09-23
            September the 23                             | XXXX-09-23
            Monday, September 23                         | XXXX-09-23
            September 23 households                      | ''
            it was September 23                          | ''
            September 32                                 | ''
            """)
    void aTimeIsReadWhereItIsWritten(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2021–2025                                    | 2021/2025
            2025 - 2030                                  | 2025/2030
            (1909–2024)                                  | 1909/2024
            from 2021 to 2025                            | 2021/2025
            between 2024 and the 30 June 2025            | 2024/2025-06-30
            from the 14 to 31 October 1930               | 1930-10-14/1930-10-31
            11–13 March                                  | XXXX-03-11/XXXX-03-13
            11 to 13 March 2025                          | 2025-03-11/2025-03-13
            April 5-10                                   | XXXX-04-05/XXXX-04-10
            July 13 - July 15                            | XXXX-07-13/XXXX-07-15
            in June between the 19th and the 20th        | XXXX-06-19/XXXX-06-20
            29/2-1/3/2024                                | 2024-02-29/2024-03-01
            between 1-10 and 7-11                        | XXXX-10-01/XXXX-11-07
            March-5 July 2017                            | 2017-03/2017-07-05
            14. - 15.10.2013                             | 2013-10-14/2013-10-15
            14.10. to 15.10.2018                         | 2018-10-14/2018-10-15
            from 25 December to 3 January 2024           | 2023-12-25/2024-01-03
            from 25 December 2023 to 3 January           | 2023-12-25/2024-01-03
            1 January 2004–1 January 2024                | 2004-01-01/2024-01-01
            from July to September 2025                  | 2025-07/2025-09
            11 and 12 June 2026                          | 2026-06-11/2026-06-12
            11 and 15 June 2026                          | 2026-06-11, 2026-06-15
            March and April 2025                         | 2025-03/2025-04
            school year 2023/2024                        | 2023/2024
            2023-24                                      | 2023/2024
            as of 15 October 2023                        | ../2023-10-15
            until 30 June 2025                           | ../2025-06-30
            until the end of 2025                        | ../2025
            since 2024                                   | 2024/..
            since the 3rd of March 2021                  | 2021-03-03/..
            by 2030                                      | 2030
            before 18 January 2026                       | ../2026-01-17
            2025–2021                                    | 2025/2021
            1900-1910                                    | 1900/1910
            2090-2100                                    | 2090/2100
            1899-1909                                    | ''
            2095-2101                                    | ''
            2010-2020 households                         | 2010/2020
            2023/2024                                    | 2023/2024
            2023/24                                      | 2023/2024
            2012-13                                      | 2012/2013
            2011-12                                      | 2011-12
            1900/1901                                    | 1900/1901
            1899/1900                                    | ''
            1999-00                                      | ''
            2023/2024 households                         | ''
            2023/2024/2025                               | ''
            in July between 5 and 10                     | XXXX-07-05/XXXX-07-10
            July 5-10 they met                           | XXXX-07-05/XXXX-07-10
            July 5-10, 2020                              | 2020-07-05/2020-07-10
            July 5-10 households                         | ''
            in July 5-10 they met                        | XXXX-07
            from July 5 to 10 they met                   | XXXX-07-05/XXXX-07-10
            29/2 - 1/3                                   | XXXX-02-29/XXXX-03-01
            on 29/2 - 1/3 they met                       | XXXX-02-29/XXXX-03-01
            they met 29/2 - 1/3/2024                     | 2024-02-29/2024-03-01
            they met 29/2 - 1/3                          | ''
            they met 14 - 15.10. in H                    | XXXX-10-14/XXXX-10-15
            from 14.10. to 15.10. they                   | XXXX-10-14/XXXX-10-15
            from 15/10/2020 to 14/10/2020 they           | 2020-10-15, 2020-10-14
            """)
    void aPeriodIsReadFromItsSides(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            16 Azar 1402                                 | 2023-12-07
            Azar 1402                                    | 2023-11-22/2023-12-21
            15 Shaaban 1445                              | 2024-02-25
            in 1402 SH                                   | 2023-03-21/2024-03-19
            1402/9/16 SH                                 | 2023-12-07
            15 Shaaban 1445 equal to 25 January 2024     | 2024-01-25
            16 Azar 1402 (7 December 2023)               | 2023-12-07
            16 Azar                                      | ''
            the year 1402                                | 2023-03-21/2024-03-19
            the year 1299                                | 1299
            in the year 1492                             | 1492
            in the year 938                              | ''
            in the year 938 AD                           | 0938
            in the year 1789                             | 1789
            in 1507 AD                                   | 1507
            16 Azar 1600                                 | 2221-12-07
            16 Azar 1601                                 | ''
            16 Azar 0999                                 | ''
            """)
    void theCalendarIsToldByMonthAndMark(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "published {0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-08 | the year 1402 | 2023-03-21/2024-03-19
            2023-12-08 | 1402/9/16     | 2023-12-07
            1990-01-13 | the year 1368 | 1989-03-21/1990-03-20
            2024-01-13 | the year 1397 | 2018-03-21/2019-03-20
            2024-01-13 | the year 1396 | 2017-03-21/2018-03-20
            2024-01-13 | the year 1407 | 2028-03-20/2029-03-19
            2024-01-13 | the year 1408 | 2029-03-20/2030-03-20
            2024-01-13 | the year 1445 | 2023-07-19/2024-07-06
            2024-01-13 | the year 1440 | 2018-09-11/2019-08-30
            2024-01-13 | the year 1439 | 1439
            2024-01-13 | the year 1450 | 2028-05-25/2029-05-13
            2024-01-13 | the year 1451 | 1451
            2024-01-13 | 1396/9/16     | ''
            """)
    void aYearWithoutMarkBelongsToTheCalendarInWhichItIsNow(String published, String text, String value) {
        assertThat(times.values(text, published)).isEqualTo(value);
    }

    @ParameterizedTest(name = "published {0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-13 | 12 January                      | 2024-01-12
            2024-01-13 | 28 December                     | 2023-12-28
            2024-12-20 | 5 January                       | 2025-01-05
            2024-05-20 | 2 September                     | 2023-09-02
            2024-08-20 | 2 September                     | 2024-09-02
            2024-01-13 | in November                     | 2023-11
            2024-01-13 | 11 to 13 March                  | 2024-03-11/2024-03-13
            2023-12-06 | 16 Azar                         | 2023-12-07
            2024-01-13 | yesterday                       | 2024-01-12
            2024-01-13 | came on the 15th.               | 2024-01-15
            2024-01-13 | was on the 31st                 | 2023-12-31
            2024-01-13 | was on the 15th floor           | ''
            2024-01-13 | Friday the 13th                 | 2023-10-13
            2024-01-13 | on Saturday 9 came              | 2024-01-13
            2024-01-13 | came from the 4th to the 23rd   | 2024-01-04/2024-01-23
            2024-01-16 | came from Monday to Friday      | 2024-01-15/2024-01-19
            2024-01-13 | until today                     | ../2024-01-13
            2024-01-13 | last year                       | 2023
            2024-01-13 | thisyear                        | 2024
            2024-01-13 | next month                      | 2024-02
            2024-01-13 | last quarter                    | 2023-36
            2024-01-13 | this week                       | 2024-01-08/2024-01-14
            2024-01-13 | on Monday                       | 2024-01-08
            2024-01-13 | on Saturday                     | 2024-01-13
            2024-01-13 | next Monday                     | 2024-01-15
            2024-01-13 | last Saturday                   | 2024-01-06
            2024-01-13 | Friday of next week             | 2024-01-19
            2024-01-13 | last October                    | 2023-10
            2024-01-13 | the end of last year            | 2023-07/2023-12
            2024-01-13 | 5 March last year               | 2023-03-05
            2024-01-13 | 5th of last month               | 2023-12-05
            2024-01-13 | the last 3 days                 | 2024-01-10/2024-01-12
            2024-01-13 | the last 5 years                | 2019-01-13/2024-01-12
            2024-01-13 | the next 2 weeks                | 2024-01-14/2024-01-27
            2024-01-13 | first quarter                   | 2024-33
            2024-01-16 | came from Monday to Friday, 12 January  | 2024-01-12
            2024-01-16 | came between Monday and Friday          | 2024-01-15/2024-01-19
            2024-01-16 | came from Friday to Monday              | 2024-01-12/2024-01-15
            2024-01-16 | came from the 23rd to the 31st          | 2024-01-23/2024-01-31
            2024-02-16 | came from the 23rd to the 31st          | ''
            2024-02-16 | came from the 23rd to the 29th          | 2024-02-23/2024-02-29
            2024-01-16 | came from the 23rd to the 4th           | ''
            2024-01-16 | came from the 4th to the 23rd households| ''
            2024-01-13 | 12 July of year 2023                    | 2023-07-12
            2024-01-13 | July of last year                       | 2023-07
            2024-01-13 | 12th of this month                      | 2024-01-12
            2024-01-13 | on the 12th day of this month           | 2024-01-12
            """)
    void theDayOfPublicationCompletesATime(String published, String text, String value) {
        assertThat(times.values("They met " + text, published)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10 years                                     | P10Y
            7 decades                                    | P70Y
            1 fortnight                                  | P2W
            fortnight                                    | P2W
            2 quarters                                   | P6M
            3.5 hours                                    | PT3.5H
            2 years and 3 months                         | P2Y3M
            1 year, 2 days, 3 hours                      | P1Y2DT3H
            3 days, 2 weeks                              | P3D, P2W
            10 years ago                                 | P10Y ago
            a year ago                                   | P1Y ago
            a year                                       | P1Y
            in a year of plenty                          | P1Y
            it was a year of plenty                      | ''
            a year and 3 days                            | P1Y3D
            half year                                    | P0.5Y
            1/2 year                                     | P0.5Y
            5/12 year                                    | ''
            a few days                                   | P3D
            the whole week                               | P1W
            the whole year 2024                          | 2024
            2 decades and 3 years                        | P23Y
            the last 5 years                             | P5Y
            every 2 years                                | ''
            40 years old                                 | ''
            at 9 hours                                   | ''
            9:00 hours                                   | ''
            the 10th year                                | ''
            """)
    void aLengthIsANumberOfUnits(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13/14 models
            17/20
            6,084/7,669 households
            version 1.2.3
            version 10.12.2024.1
            call 138-2010-2015
            a score of 3-2
            1136 households and 2052 models
            in 2000 households
            in 2000 poor households
            2000 poor households came
            for 2050 dong
            VND 2000-2050
            2000–2050 households
            for 2,000
            in 2000.5
            25-NQ/TW
            124/2024/QD-TTg
            room 2024
            April 5-10 models
            call 2010-2015-86
            no households in 1865 models
            30/4
            2-9
            end to end
            Colonel Nguyen Xuan Hao, 40 years, died
            from the end
            our March 30 came
            """)
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(times.values(text, "2024-01-13")).isEmpty();
    }

    @ParameterizedTest(name = "published {0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                       | in 2025 in the north from 11 to 13 March   | 2025, 2025-03-11/2025-03-13
            2025-08-11 | the exam in 2026 on 11 and 12 June         | 2026, 2026-06-11/2026-06-12
            2025-01-13 | the review of 2024 on 12 January           | 2024, 2025-01-12
                       | in 2025. On 11 March                       | 2025, XXXX-03-11
            2025-08-11 | the festival 2026 on 11 June               | 2026-06-11
            2025-08-11 | the festival 2050 on 11 June               | 2050-06-11
            2025-08-11 | the festival 2051 on 11 June               | 2025-06-11
            2025-08-11 | the festival 1999 on 11 June               | 2025-06-11
            2025-08-11 | the 2026 households on 11 June             | 2025-06-11
            2025-08-11 | the festival 2026, on 11 June              | 2025-06-11
            2025-08-11 | in January 2026 on 11 June                 | 2026-01, 2026-06-11
            2025-08-11 | the exam in 2026 was on 16 Azar            | 2026, 2024-12-06
            2024-01-13 | the exam in 2022 on 30 December            | 2022, 2023-12-30
            2024-01-13 | the exam in 2022 on 29 December            | 2022, 2022-12-29
            2024-01-13 | the exam in 2022 on 27 January             | 2022, 2024-01-27
            2024-01-13 | the exam in 2022 on 28 January             | 2022, 2022-01-28
            """)
    void aYearRightBeforeADateIsItsYear(@Nullable String published, String text, String value) {
        assertThat(times.values(text, published)).isEqualTo(value);
    }

    @Test
    void aPeriodDoesNotReachOverTheEndOfASentence() {
        assertThat(times.values("It has 24. Until 31 March 2024", null)).isEqualTo("../2024-03-31");
    }

    @Test
    void aWeekdayIsADayWhereOneIsExpected() {
        assertThat(times.values("Green Saturday", "2024-01-13")).isEmpty();
        assertThat(times.values("They met on Saturday", "2024-01-13")).isEqualTo("2024-01-13");
    }

    @Test
    void aPastStretchIsStatedAsCoarselyAsItsUnit() {
        assertThat(times.items("the last 5 years", "2024-01-13"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Time.class, time -> assertThat(time.stated()).isEqualTo("2019/2024"));
    }

    @Test
    void oneDayIsNoPeriod() {
        assertThat(time("12 January 2024").period()).isFalse();
        assertThat(time("January 2024").period()).isTrue();
        assertThat(time("until 12 January 2024").period()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            held on Friday, 12 January 2024 in Hanoi        | Friday, 12 January 2024
            held on 12 January 2024, Friday, in Hanoi       | 12 January 2024, Friday
            held on 12 January 2024 (Friday) in Hanoi       | 12 January 2024 (Friday)
            held on 12 January 2024 Friday in Hanoi         | 12 January 2024 Friday
            held on 12 January 2024 (Friday in Hanoi)       | 12 January 2024 (Friday
            held on 13 January 2024 (Friday) in Hanoi       | 13 January 2024
            held in January 2024 (Friday) in Hanoi          | January 2024
            held on 16 Azar 1402 (7 December 2023) in Hanoi | 16 Azar 1402 (7 December 2023)
            held on 16 Azar 1402 / 7 December 2023 in Hanoi | 16 Azar 1402 / 7 December 2023
            held on 7 December 2023, equal to 16 Azar 1402, | 7 December 2023, equal to 16 Azar 1402
            held on 07/08/2013 in Hanoi                     | 07/08/2013
            held on 22/4 in Hanoi                           | 22/4
            held on 22.4. in Hanoi                          | 22.4.
            held on 22.4. In Hanoi                          | 22.4
            held on 11/12, 2016, in Hanoi                   | 11/12, 2016
            held in 2024-11 in Hanoi                        | 2024-11
            held in 11/2024 in Hanoi                        | 11/2024
            held 2021-2025 in Hanoi                         | 2021-2025
            held in 2023/24 in Hanoi                        | 2023/24
            held in Jan. 2024 in Hanoi                      | Jan. 2024
            held in 1402 SH in Hanoi                        | 1402 SH
            held since the end of 2025 in Hanoi             | since the end of 2025
            for 2 years and 3 months in Hanoi               | 2 years and 3 months
            for 1/2 year in Hanoi                           | 1/2 year
            for 3.5 hours in Hanoi                          | 3.5 hours
            10 years ago in Hanoi                           | 10 years ago
            1980er years in Hanoi                           | 1980er years
            the year '98 in Hanoi                           | year '98
            """)
    void aTimeCoversItsWordsAndNoMore(String text, String covered) {
        assertThat(times.covered(text, null)).containsExactly(covered);
    }

    @Test
    void aLengthBackFromNowMeansADayWherePublicationIsKnown() {
        assertThat(value("10 days ago", "2024-01-13")).isEqualTo(new DateValue("2024-01-03"));
        assertThat(value("10 days ago", null)).isEqualTo(new DurationValue("P10D"));
        assertThat(value("10 days", "2024-01-13")).isEqualTo(new DurationValue("P10D"));
    }

    private Item.Time time(String text) {
        return (Item.Time) times.items(text, null).get(0);
    }

    private Object value(String text, @Nullable String published) {
        return TimeMentions.value(times.items(text, published).get(0)).orElseThrow();
    }
}
