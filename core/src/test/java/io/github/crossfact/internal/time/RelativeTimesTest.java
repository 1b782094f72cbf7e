package io.github.crossfact.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.mention.DatePeriodValue;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DurationValue;
import io.github.crossfact.mention.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts from publication, or from what the text has told, in a language of the tests' own. Publication is Saturday, 13 January 2024. */
class RelativeTimesTest {

    private static final String PUBLISHED = "2024-01-13";

    private static final String CALENDAR = Times.CALENDAR_OF_SMALL_WORDS + """
            MONTH,3G,March
            MONTH,5G,May
            MONTH,10G,October
            WEEKDAY,1,Monday
            WEEKDAY,3,Wednesday
            WEEKDAY,5,Friday
            WEEKDAY,7,Sunday
            UNIT,Y,year
            UNITS,Y,years
            UNIT,5Y,lustre
            UNIT,10Y,decade
            UNITS,10Y,decades
            UNIT,100Y,century
            UNIT,3M,quarter
            UNIT,M,month
            UNITS,M,months
            UNIT,W,week
            UNITS,W,weeks
            UNIT,D,day
            UNITS,D,days
            HALF_YEAR,,half
            WEEK_PART,67,weekend
            WEEK_PART,15,working week
            GROUPING,35,Q3
            VAGUE,3,few
            RELATIVE,-1,last
            RELATIVE,-1W,previous
            RELATIVE,0,this
            RELATIVE,1,next
            LAST,,last
            RELATIVE_DAY,-1,yesterday
            RELATIVE_DAY,0,today
            RELATIVE_DAY,1,tomorrow
            ONE,,a
            FIRST,,first
            PART,S,beginning
            PART,M,middle
            PART,E,end
            PART,3E,late
            PART,EY,year's end
            REST,,rest
            SEASON,22,summer
            SEASON,24,winter
            DECADE,70,seventies
            ORDINAL_SUFFIX,,nd
            ORDINAL_SUFFIX,,rd
            ORDINAL_SUFFIX,,th
            AHEAD,,in
            LATER,1,later
            LATER,-1,earlier
            WITHIN,,within
            NOW,,now
            UNTIL_NOW,,until now
            STARTING,,starting
            """;

    private final Times times = Times.of(Map.of(
            "language.properties", "name = X\nscript = Latn\ndecimal = .\ngrouping = ,\nendings = s\n",
            "calendar.csv", CALENDAR,
            "cues.csv", "cue,form\nFUTURE,will\nPAST,was\n"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            last decade                          | 201X
            this century                         | 20XX
            the last lustre                      | 2019-01-13/2024-01-12
            next year in March                   | 2025-03
            last year the 3rd week               | 2023-01-16/2023-01-22
            the month after the next             | 2024-03
            the next 2 decades                   | 203X/204X
            the last few days                    | 2024-01-10/2024-01-12
            the 3 next weeks                     | 2024-01-14/2024-02-03
            this weekend                         | 2024-01-13/2024-01-14
            next working week                    | 2024-01-15/2024-01-19
            last summer                          | 2023-22
            this winter                          | 2023-24
            Wednesday after the next             | 2024-01-24
            previous Monday                      | 2024-01-01
            last Monday                          | 2024-01-08
            the weeks few last                   | 2023-12-23/2024-01-12
            the weeks 3 last                     | 2023-12-23/2024-01-12
            the 3 last months                    | 2023-10-13/2024-01-12
            the last 3 decades                   | 199X/201X
            the next lustre                      | 2024-01-14/2029-01-13
            the last 3 lustre                    | 2009-01-13/2024-01-12
            the last 2 years 3 months            | 2021-10-13/2024-01-12
            next March                           | 2024-03
            last October                         | 2023-10
            March after the next                 | 2025-03
            this quarter                         | 2024-33
            next quarter                         | 2024-34
            last week day Wednesday              | 2024-01-03
            Wednesday of last week               | 2024-01-03
            last week on Wednesday               | 2024-01-03
            this Wednesday                       | 2024-01-10
            next year in summer                  | 2025-22
            """)
    void aUnitOfTheCalendarCountsFromThePresentOne(String text, String value) {
        assertThat(told(text)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the first Friday of March            | 2024-03-01
            the last Monday in May 2023          | 2023-05-29
            the last day of the month            | 2024-01-31
            the 2nd week of March 2023           | 2023-03-06/2023-03-12
            the first week of 2021               | 2021-01-04/2021-01-10
            the last week of 2020                | 2020-12-28/2021-01-03
            the last 3 months of 2023            | 2023-10/2023-12
            the first 10 days of May 2023        | 2023-05-01/2023-05-10
            the first half of 2023               | 2023-40
            the last quarter of last year        | 2023-36
            week 31 of 2023                      | 2023-07-31/2023-08-06
            the week starting on 10 May 2023     | 2023-05-08/2023-05-14
            Q3 2023                              | 2023-35
            the seventies of last century        | 197X
            decade 1980                          | 198X
            Q3-2021                              | 2021-35
            Q3/2021                              | 2021-35
            Q3 of last year                      | 2023-35
            in 9 months of 2023                  | 2023-01/2023-09
            in 3 quarter of 2023                 | 2023-01/2023-09
            in the 2nd half year                 | 2024-41
            Friday the 5th of May 2023           | 2023-05-05
            the 2nd Friday of month 5 2023       | 2023-05-12
            the 2nd Friday of month 5            | 2023-05-12
            the first 2 weeks of the year        | 2024-01-01/2024-01-14
            last month the 2nd week              | 2023-12-11/2023-12-17
            the first week of last month         | 2023-12-04/2023-12-10
            the 2nd day of the week              | 2024-01-09
            week of 10 May 2023                  | 2023-05-08/2023-05-14
            week 53 of 2020                      | 2020-12-28/2021-01-03
            week 1                               | 2024-01-01/2024-01-07
            Friday 5th of May 2023               | 2023-05-05
            Friday 2nd of May 2023               | 2023-05-12
            Friday 2nd May 2023                  | 2023-05-02
            day Friday 2nd of May 2023           | 2023-05-12
            """)
    void aPartIsOfTheLongerTimeBesideIt(String text, String value) {
        assertThat(told(text)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the 5th Friday of May 2023           | 2023-05
            the first half                       | ''
            the last years                       | ''
            the 6th Sunday                       | ''
            every Friday                         | ''
            Q3                                   | ''
            the first 3 Fridays of March         | ''
            the 9th day of the week              | ''
            the first month                      | ''
            week 54 of 2020                      | 2020
            week 1.5                             | ''
            in 12 months of 2023                 | P12M, 2023
            in 9 weeks of 2023                   | P9W, 2023
            9 months of 2023                     | P9M, 2023
            """)
    void noPartIsReadWhereTheLongerTimeHasNone(String text, String value) {
        assertThat(told(text)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the end of 2022                      | 2022-07/2022-12
            the middle of 2022                   | 2022-04/2022-09
            the beginning of March 2022          | 2022-03-01/2022-03-15
            late March 2022                      | 2022-03-21/2022-03-31
            the end of last week                 | 2024-01-04/2024-01-07
            the beginning of the month           | 2024-01-01/2024-01-15
            until year's end                     | ../2024
            since the beginning of the year      | 2024/..
            the rest of the week                 | 2024-01-13/2024-01-14
            earlier this month                   | 2024-01-01/2024-01-12
            later this month                     | 2024-01-16/2024-01-31
            earlier last week                    | 2024-01-01/2024-01-03
            from 2 May 2022 until now            | 2022-05-02/2024-01-13
            after 2020                           | 2021/..
            before 2020                          | ../2019
            the beginning of this decade         | 2020/2023
            the middle of this decade            | 2024/2026
            the end of last decade               | 2017/2019
            the middle of May 2023               | 2023-05-10/2023-05-20
            the middle of last week              | 2024-01-02/2024-01-05
            the middle of 10 May 2023            | 2023-05-10
            from 10 May 2023 to now              | 2023-05-10/2024-01-13
            the rest of this year                | 2024-01-13/2024-12-31
            the rest of last week                | 2024-01-01/2024-01-07
            this month earlier                   | 2024-01-01/2024-01-12
            later in this month                  | 2024-01-16/2024-01-31
            later next month                     | 2024-02-16/2024-02-29
            earlier next month                   | 2024-02-01/2024-02-15
            at the end of the week               | 2024-01-11/2024-01-14
            at the end of the month              | 2024-01-16/2024-01-31
            """)
    void aPortionIsAsExactAsTheWords(String text, String value) {
        assertThat(told(text)).isEqualTo(value);
    }

    @Test
    void thePortionOfATimeIsStatedAsTheWhole() {
        assertThat(times.items("They met at the end of 2022", PUBLISHED))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Time.class, time -> assertThat(time.stated()).isEqualTo("2022"));
    }

    @Test
    void theEndOfTheYearIsNotMeantInJanuaryUnlessTheWordsLookAhead() {
        assertThat(told("the end of the year")).isEmpty();
        assertThat(times.values("They will meet at the end of the year", PUBLISHED))
                .isEqualTo("2024-07/2024-12");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3 years ago                          | 2021-01-13
            a week ago                           | 2024-01-06
            in 3 weeks                           | 2024-02-03
            in a year                            | 2025-01-13
            2 years 21 days later                | 2026-02-03
            2 days after tomorrow                | 2024-01-16
            2 days before 13 May 2023            | 2023-05-11
            3 weeks from now                     | 2024-02-03
            Sunday in 2 weeks                    | 2024-01-28
            today in 3 weeks                     | 2024-02-03
            the next day                         | 2024-01-14
            in a year from today                 | 2025-01-13
            2 weeks from Sunday                  | 2024-01-21
            2 days after 13 March 2024           | 2024-03-15
            """)
    void aLengthCountedFromADayLeadsToOne(String text, String value) {
        assertThat(means("They meet " + text)).isEqualTo(value);
    }

    @ParameterizedTest(name = "published {0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # The first months are those of the present year as soon as they are all but over.
            2024-12-13 | They met in the first 9 months.              | 2024-01/2024-09
            2024-09-13 | They met in the first 9 months.              | 2024-01/2024-09
            2024-08-13 | They met in the first 9 months.              | 2023-01/2023-09
            2024-08-13 | They will meet in the first 9 months.        | 2024-01/2024-09
            2024-12-13 | In the first 9 months they built             | 2024-01/2024-09
            2024-12-13 | In the first 9 months 12 houses were built   | 2024-01/2024-09
            2024-12-13 | They met in the first 9 months of work       | P9M
            2024-12-13 | They met in the first 9 months since work    | P9M
            2024-12-13 | They met the first 9 months.                 | P9M
            2024-12-13 | They met in the first 12 months.             | P12M
            2024-12-13 | They met in the 2nd 3 months.                | P3M
            # A weekend or a working week that is over is the last one; the next one has not begun.
            2024-01-13 | last weekend                                 | 2024-01-06/2024-01-07
            2024-01-14 | last weekend                                 | 2024-01-06/2024-01-07
            2024-01-15 | last weekend                                 | 2024-01-13/2024-01-14
            2024-01-15 | next weekend                                 | 2024-01-20/2024-01-21
            2024-01-13 | next weekend                                 | 2024-01-20/2024-01-21
            2024-01-17 | last working week                            | 2024-01-08/2024-01-12
            2024-01-20 | last working week                            | 2024-01-15/2024-01-19
            2024-01-20 | next working week                            | 2024-01-22/2024-01-26
            2024-01-17 | working week after the next                  | 2024-01-29/2024-02-02
            2024-01-17 | previous weekend                             | 2024-01-13/2024-01-14
            2024-01-17 | They met weekend                             | ''
            2024-01-15 | They will meet on weekend                    | 2024-01-20/2024-01-21
            # A month is the last one before this, or the next one behind it.
            2024-05-17 | They met last May                            | 2023-05
            2024-05-17 | They met this May                            | 2024-05
            2024-05-17 | They met next May                            | 2025-05
            2024-05-17 | They met next March                          | 2025-03
            2024-05-17 | They met next October                        | 2024-10
            2024-05-17 | They met last October                        | 2023-10
            2024-05-17 | They met last March                          | 2024-03
            2024-05-17 | May after the next                           | 2026-05
            2024-05-17 | October after the next                       | 2025-10
            2024-05-17 | They will meet this Wednesday                | 2024-05-22
            2024-05-17 | They met this Wednesday                      | 2024-05-15
            # A season that runs is this one; winter runs over the end of its year.
            2024-05-31 | last summer                                  | 2023-22
            2024-06-01 | last summer                                  | 2023-22
            2024-08-31 | last summer                                  | 2023-22
            2024-09-01 | last summer                                  | 2024-22
            2024-05-31 | next summer                                  | 2024-22
            2024-06-01 | next summer                                  | 2025-22
            2024-09-01 | next summer                                  | 2025-22
            2024-12-01 | last winter                                  | 2023-24
            2024-02-17 | last winter                                  | 2022-24
            2024-03-01 | last winter                                  | 2023-24
            2024-02-17 | this winter                                  | 2023-24
            2024-02-17 | next winter                                  | 2024-24
            2024-03-17 | next winter                                  | 2024-24
            2024-11-17 | next quarter                                 | 2025-33
            2024-11-17 | They met in Q3                               | 2024-35
            2024-11-17 | They will meet in Q3                         | 2025-35
            # What has been this year is told of it, however near the next one is.
            2024-11-17 | They met in the first quarter                | 2024-33
            2024-11-17 | They will meet in the first quarter          | 2025-33
            # Today ends what is told until now.
            2024-05-17 | from 10 May 2023 until now they met          | 2023-05-10/2024-05-17
            2024-05-17 | from 10 May 2025 until now they met          | 2025-05-10
            2024-05-17 | since 2020 until now                         | 2020-01-01/2024-05-17
            2024-05-17 | until now they met                           | ''
            """)
    void whatHasBeenIsLastAndWhatComesIsNext(String published, String text, String value) {
        assertThat(times.values(text, published)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They will build it within the next 3 weeks                | 2024-01-13/2024-02-03
            They will build it within 3 weeks from today              | 2024-01-13/2024-02-03
            They will build it within 3 weeks of 10 March 2024        | 2024-03-10/2024-03-31
            They will build it within 3 weeks since tomorrow          | 2024-01-14/2024-02-04
            They will build it within the last 3 weeks                | 2023-12-23/2024-01-12
            """)
    void whatIsDoneWithinATimeBeginsWhereItIsCountedFrom(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            500 years ago                        | 1524-01-13
            501 years ago                        | P501Y
            6000 months ago                      | 1524-01-13
            20 months ago                        | 2022-05-13
            10000 days ago                       | 1996-08-27
            10001 days ago                       | P10001D
            99999 weeks ago                      | P99999W
            3 decades ago                        | 1994-01-13
            """)
    void whatIsTooFarToCountStaysALength(String text, String value) {
        assertThat(means("They met " + text)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They parted the next day             | 2022-03-11
            They parted the previous day         | 2022-03-09
            They parted later Friday             | 2022-03-11
            They parted Friday later             | 2022-03-11
            They parted day Friday later         | 2022-03-11
            They parted a week earlier           | 2022-03-03
            They parted a year later             | 2023-03-10
            They parted 2 weeks later            | 2022-03-24
            """)
    void whatIsBesideADayCountsFromIt(String text, String value) {
        assertThat(means("On 10 March 2022 they met. " + text)).isEqualTo("2022-03-10, " + value);
    }

    @Test
    void whatIsLaterCountsFromTheDayToldLast() {
        assertThat(means("They met on 10 March 2022 and parted 3 days later")).isEqualTo("2022-03-10, 2022-03-13");
        assertThat(means("On 10 March 2022 they met. They parted the next day")).isEqualTo("2022-03-10, 2022-03-11");
    }

    @Test
    void whatIsLaterTellsNoPeriodOfAFact() {
        assertThat(times.items("They parted 3 days later", PUBLISHED)).allMatch(Item.Length.class::isInstance);
    }

    @Test
    void inYearsIsALengthWhereTheSentenceTellsWhatHasBeen() {
        assertThat(means("In 5 years it was built")).isEqualTo("P5Y");
        assertThat(means("It will be built in 5 years")).isEqualTo("2029-01-13");
        assertThat(means("It was built within 5 years")).isEqualTo("P5Y");
        assertThat(means("It will be built within 5 years")).isEqualTo("2024-01-13/2029-01-13");
    }

    @Test
    void newsLooksBackUnlessItsWordsLookAhead() {
        assertThat(times.values("They met on 10 October", PUBLISHED)).isEqualTo("2023-10-10");
        assertThat(times.values("They will meet on 10 October", PUBLISHED)).isEqualTo("2024-10-10");
        assertThat(times.values("They will meet on Monday. They met on Friday", PUBLISHED))
                .isEqualTo("2024-01-15, 2024-01-12");
        assertThat(times.values("They will tell who was there on 10 October", PUBLISHED))
                .isEqualTo("2023-10-10");
    }

    @Test
    void aTextOfNothingButATimeLooksAhead() {
        assertThat(times.values("10 October", PUBLISHED)).isEqualTo("2024-10-10");
        assertThat(times.values("Monday", PUBLISHED)).isEqualTo("2024-01-15");
        assertThat(times.values("10 October", null)).isEqualTo("XXXX-10-10");
    }

    /** Databases write such days for none. */
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0000-12-31", "9999-12-31"})
    void aDayBeyondAllNewsAnchorsNothing(String published) {
        assertThat(times.values("They met last winter", published)).isEmpty();
        assertThat(times.values("They met yesterday", published)).isEmpty();
        assertThat(times.values("They met on 10 October", published)).isEqualTo("XXXX-10-10");
    }

    @Test
    void theYearOfAMonthHasFourDigits() {
        assertThat(times.values("They met last year in May", "1000-01-20")).isEqualTo("0999-05");
    }

    @Test
    void theWeekendIsTheNearest() {
        assertThat(times.values("They met on weekend", "2024-01-15")).isEqualTo("2024-01-13/2024-01-14");
        assertThat(times.values("They met on weekend", "2024-01-18")).isEqualTo("2024-01-20/2024-01-21");
    }

    private String told(String text) {
        return times.values("They met " + text, PUBLISHED);
    }

    private String means(String text) {
        List<Item> items = times.items(text, PUBLISHED);
        return items.stream()
                .map(item ->
                        TimeMentions.value(item).map(RelativeTimesTest::edtf).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String edtf(Value value) {
        if (value instanceof DateValue date) {
            return date.edtf();
        }
        if (value instanceof DatePeriodValue period) {
            return period.edtf();
        }
        return value instanceof DurationValue duration ? duration.length() : "";
    }
}
