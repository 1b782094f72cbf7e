package io.github.crossfact.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in a language whose nouns have a capital, whose ordinals have a dot, and whose numbers are told in words, too. Publication is Wednesday, 17 January 2024. */
class CapitalizedNounsTest {

    private static final String PUBLISHED = "2024-01-17";

    private final Times times = Times.of(Map.of(
            "language.properties",
            """
            name = X
            script = Latn
            decimal = ,
            grouping = .
            ordinal.dot = true
            capitalized.nouns = true
            endings = s
            """,
            "calendar.csv",
            Times.CALENDAR_OF_SMALL_WORDS + """
            MONTH,1G,January
            MONTH,3G,March
            MONTH,5G,May
            MONTH,6G,June
            MONTH,11G,November
            WEEKDAY,1,Monday
            WEEKDAY,5,Friday
            WEEKDAY,5,Fri.
            WEEKDAY,7,Sunday
            UNIT,Y,Year
            UNITS,Y,Years
            UNIT,M,Month
            UNITS,M,Months
            UNIT,3M,Quarter
            UNIT,W,Week
            UNITS,W,Weeks
            UNIT,D,Day
            UNITS,D,Days
            UNIT,H,Hour
            UNITS,H,Hours
            UNITS,10Y,Decades
            UNIT,10Y,Decade
            UNIT,100Y,Century
            RELATIVE,-1,last
            RELATIVE,0,this
            RELATIVE,1,next
            RELATIVE_DAY,1,tomorrow
            RELATIVE_DAY,0,today
            ONE,,a
            HALF,,half
            VAGUE,3,few
            WHOLE,,whole
            FIRST,,first
            LAST,,last
            PART,E,End
            PART,S,Beginning
            SEASON,22,Summer
            DECADE,60,sixties
            ORDINAL_SUFFIX,,th
            ERA,S,SH
            DAYTIME,,Morning
            DAYTIME,H,Clock
            EQUALS,,equal to
            """,
            "subjects.csv",
            "subject,honoured,form\nHOUSEHOLD,,Household\nMODEL,,Model\n",
            "qualifiers.csv",
            "qualifier,kind,form\nPOOR,ATTRIBUTE,poor\n",
            "currencies.csv",
            "currency,factor,form\nVND,,Dong\n",
            "bounds.csv",
            "bound,position,form\nABOUT,BEFORE,about\n",
            "cues.csv",
            """
            cue,form
            FUTURE,will
            PAST,was
            LINK,the
            FUNCTION,already
            BE,is
            HELD,met
            AT,at
            WITH,with
            NUMBER_SIGN,No
            """,
            "numerals.csv",
            """
            kind,value,form
            UNIT,2,two
            UNIT,3,three
            UNIT,5,five
            UNIT,7,seven
            TEN,80,eighty
            MAGNITUDE,1000,thousand
            NUMBER,12,twelve
            NUMBER,19,nineteen
            NUMBER,20,twenty
            ORDINAL,3,third
            ORDINAL,7,seventh
            ORDINAL,20,twentieth
            DETERMINER,,the
            """));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They treated 2023 already 5.000 Households | 2023
            It was 2023 at the Village           | 2023
            It was 2023 with a Prize             | 2023
            The poor 2023 with the Village       | 2023
            It grew 2023 7 %                     | 2023
            It grew 2023 about 7 %               | 2023
            It grew, 2023 only 7 %               | 2023
            It grew 6 %; 2024 came it back       | 2024
            2023 came two Teams                  | 2023
            2023 households came                 | 2023
            It was 2023 Cows                     | ''
            It came 2000 at the Village          | ''
            The River 2023 with the Village      | ''
            It grew 6 %; 2024 Households came    | ''
            2023 Households came                 | ''
            2023 poor Households came            | ''
            """)
    void aYearMayStandBesideAVerb(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the Plan (2021; adopted late)        | 2021
            the Plan (new, 2021)                 | 2021
            the Plan (new; 2021)                 | 2021
            in 2003, 2005                        | 2003, 2005
            the Plan (2021 Households)           | ''
            in 2003, 2005 Households             | 2003
            in 2003 and 2005 Households          | 2003
            """)
    void aYearMayStandInBracketsOrInAList(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In the Years 2016 to 2020 Households came        | 2016/2020
            Between the Years 2016 and 2020 Households came  | 2016/2020
            In the Year 2016 to 2020 Households came         | 2016
            In the Years 2016 and 2020 Households came       | 2016
            """)
    void ofYearsThereAreTwoWhateverStandsBehindThem(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They came until the Morning of 7 May 2023        | ../2023-05-07
            They came until 17:30 Clock on 7 May 2023        | ../2023-05-07
            They came until 5 Clock from the Morning of 7 May 2023 | ../2023-05-07
            They came until Clock 17:30 of 7 May 2023        | ../2023-05-07
            They came as of 17:30 Clock, 7 May 2023          | 2023-05-07
            They came until 17:30 on 7 May 2023              | 2023-05-07
            They came until the Clock 7 May 2023 Household   | ../2023-05-07
            They came until Clock Household 7 May 2023       | 2023-05-07
            They came until Clock 1:2:3:4 7 May 2023         | 2023-05-07
            They came until Clock 1:2:3 7 May 2023           | ../2023-05-07
            They came until Clock                            | ''
            """)
    void theHourBeforeADayAddsNothingToIt(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            in nineteen eighty                   | 1980
            in nineteen twelve                   | 1912
            the Year two thousand                | 2000
            the Year nineteen eighty             | 1980
            12 May nineteen eighty               | 1980-05-12
            from nineteen twelve to nineteen eighty | 1912/1980
            nineteen twelve to nineteen eighty.  | 1912/1980
            nineteen twelve to nineteen eighty Cows | ''
            in nineteen seven                    | ''
            in nineteen eighty Households        | ''
            """)
    void aYearIsReadInWords(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They met on the seventh.             | 2024-01-07
            They met on the twelve May 2023      | 2023-05-12
            They met on the 7. already           | 2024-01-07
            They met since the 7.                | 2024-01-07/..
            On the 7. met they                   | 2024-01-07
            They met since the seventh.          | ''
            They met on the third.               | ''
            They met on the third Place.         | ''
            On the 7. Floor met they             | ''
            They met on the 32.                  | ''
            7.                                   | 2024-02-07
            the third                            | 2024-02-03
            """)
    void aDayIsToldByItsNumberWhereNothingElseCanHaveIt(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            It was on Sunday 7.                  | 2024-01-07
            It was on Sunday 7                   | 2024-01-07
            It was on Sunday seventh             | 2024-01-07
            It was on Sunday the third           | 2023-12-03
            On Sunday the third met they         | 2023-12-03
            On Sunday the 7. met they            | 2024-01-07
            It was on Sunday third               | 2024-01-14
            It won on Sunday the third Place     | 2024-01-14
            It won on Sunday the 7. Place        | 2024-01-14
            It won on Sunday the third new Place | 2024-01-14
            It was on Sunday 7 Households        | 2024-01-14
            It was on Sunday 7. Household        | 2024-01-14
            It was on Sunday 7.30                | 2024-01-14
            It was on Sunday, 32                 | 2024-01-14
            Sunday twelve                        | 2024-05-12
            """)
    void aWeekdayMayHaveItsDayBehindIt(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            It was on 12 January 2024, Friday, late | 2024-01-12
            It was on 12 January 2024 (Friday) there | 2024-01-12
            It was on 12 January 2024 Friday there | 2024-01-12
            It was on 13 January 2024, on Friday | 2024-01-13, 2024-01-12
            It was on Fri. 12.1.2024             | 2024-01-12
            It was on Fri., 12.1.2024            | 2024-01-12
            It was on Fri. in Hanoi              | 2024-01-12
            It was on the Day Friday there       | 2024-01-12
            It was Fri. there                    | ''
            It was every Friday                  | ''
            it was fri. there                         | ''
            it was friday there                       | 2024-01-12
            """)
    void aWeekdayBesideItsDateAddsNothing(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They come tomorrow                   | 2024-01-18
            Tomorrow they come                   | 2024-01-18
            It was new. Tomorrow they come       | 2024-01-18
            the Tomorrow                         | ''
            """)
    void aCapitalTellsTheMorrowFromTomorrow(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            third Quarter 2023                   | 2023-35
            third Quarter of 2023                | 2023-35
            Quarter third 2023                   | 2023-35
            Quarter 3. 2023                      | 2023-35
            third Quarter/2021                   | 2021-35
            third Quarter-2021                   | 2021-35
            5. Quarter 2023                      | ''
            Century 19th                         | 18XX
            20th Century                         | 19XX
            21th Century                         | 20XX
            22th Century                         | ''
            Summer of 2023                       | 2023-22
            """)
    void aPartOfTheYearHasItsNumberOnEitherSide(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Decade 1980                          | 198X
            the Decade '80                       | 198X
            the Decade 80                        | 198X
            the Decade eighty                    | 198X
            the Years 1980                       | 198X
            the Years '80                        | 198X
            in the sixties of the 19th Century   | 186X
            Years 1380 SH                        | 2001-03-21/2011-03-20
            Decade 60 SH                         | 1981-03-21/1991-03-20
            the Decade 85                        | ''
            the Decade 1985                      | ''
            the Decade third                     | ''
            the Years 980                        | ''
            the Years 80                         | 198X
            the Years 10                         | ''
            Years 80                             | ''
            in last Years 80                     | ''
            the Years 1985                       | 1985
            the Years 1980 to 1985               | 1980/1985
            the Years 1980 until 1985            | 1980/1985
            the Years 1980-1985                  | 1980/1985
            the Years 1980 and 1985              | 1980, 1985
            the Years 1980, 1985                 | 1980, 1985
            """)
    void aDecadeIsToldByItsFirstYear(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            on 12.5. in Hanoi                    | XXXX-05-12
            It was on 12.5. They met             | XXXX-05-12
            in 12.05. they met                   | XXXX-05-12
            the 12.5. they met                   | XXXX-05-12
            the Day 12/5 they met                | XXXX-05-12
            in 12/5.                             | XXXX-05-12
            12/05                                | XXXX-05-12
            12.05                                | XXXX-05-12
            on 31/12                             | XXXX-12-31
            on 1/1                               | XXXX-01-01
            on 1/13                              | XXXX-01-13
            on 11/12, 1900                       | 1900-12-11
            on 11/12, 1800                       | XXXX-12-11
            in 12.5. they met                    | ''
            the 12.5. They met                   | ''
            in 12/5 Households                   | ''
            on 12/5 Households                   | ''
            on 12/5 poor Households              | ''
            -12/05                               | ''
            12/5                                 | ''
            on 32/1                              | ''
            on 0/1                               | ''
            on 13/13                             | ''
            on 12/5/6/7                          | ''
            12/5-2024                            | ''
            """)
    void aDateInFiguresIsReadWhereADayIsExpected(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            01.02.16                             | 2016-02-01
            1.02.16                              | 2016-02-01
            1/2/16                               | 2016-02-01
            01/02/49                             | 2049-02-01
            01/02/50                             | 1950-02-01
            2024.5.4                             | 2024-05-04
            4/22/2016                            | 2016-04-22
            1.2.16                               | ''
            4.22.2016                            | ''
            """)
    void aDateOfThreeNumbersHasItsYearFirstOrLast(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            in 11/2024                           | 2024-11
            in 11 / 2024                         | 2024-11
            they read 11/2024                    | 2024-11
            it rose 11-2024                      | 2024-11
            2024-1                               | 2024-01
            it rose 2024-11 Households           | 2024-11
            in 1/1900                            | 1900-01
            in 12/2100                           | 2100-12
            they read No 11/2024                 | ''
            they read No. 11/2024                | ''
            they read Issue 11/2024              | ''
            in 11.2024                           | ''
            in 0/2024                            | ''
            in 13/2024                           | ''
            in 12/1899                           | ''
            in 12/2101                           | ''
            in 11/2024 Households                | ''
            """)
    void aMonthInFiguresHasItsYear(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            on the 7. 4. they met                | XXXX-04-07
            on 7./4. they met                    | XXXX-04-07
            on the 7. third they met             | XXXX-03-07
            on seventh third they met            | XXXX-03-07
            7. 4.                                | XXXX-04-07
            the 7. 4. 2023 they met              | 2023-04-07
            the 7. 4. they met                   | ''
            on the 7. 4. Households              | ''
            on the 7. 4. Place                   | ''
            """)
    void aMonthMayBeToldByItsNumber(String text, String value) {
        assertThat(times.values(text, null)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            On 10. May will they meet            | 2024-05-10
            On 10. May met they                  | 2023-05-10
            They will meet. On 10. May they met  | 2023-05-10
            this Friday 12. May                  | 2024-05-12
            last Friday 12.1.2024                | 2024-01-12
            Friday after the next they came      | 2024-01-26
            Friday after the next Place          | ''
            """)
    void theDotOfADayEndsNoSentence(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }
}
