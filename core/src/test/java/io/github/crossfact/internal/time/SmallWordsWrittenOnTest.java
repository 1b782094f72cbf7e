package io.github.crossfact.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in a language that writes small words on to the next one. Publication is Saturday, 13 January 2024. */
class SmallWordsWrittenOnTest {

    private static final String PUBLISHED = "2024-01-13";

    private final Times times = Times.of(Map.of(
            "language.properties",
            """
            name=X
            script=Arab
            endings=ا ة ات ان ين ون
            proclitics=و ف ب ل ك ال لل
            articles=ال لل
            strategies=clitic-prefixes dual-counts-two waw-chain units-before-tens
            dual.endings=ان ين
            feminine=ة ت ات
            decimal=.
            grouping=,
            """,
            "calendar.csv",
            """
            kind,value,form
            MONTH,1G,يناير
            MONTH,1G,كانون الثاني
            MONTH,5G,أيار
            MONTH,5G,مايو
            MONTH,8H,شعبان
            WEEKDAY,5,الجمعة
            UNIT,Y,عام
            UNIT,Y,سنة
            UNITS,Y,أعوام
            UNITS,Y,سنوات
            UNIT,M,شهر
            UNITS,M,أشهر
            UNIT,W,أسبوع
            UNITS,W,أسابيع
            UNIT,D,يوم
            UNITS,D,أيام
            UNIT,H,ساعة
            UNITS,H,ساعات
            UNIT,MIN,دقيقة
            UNIT,3M,ربع
            LENGTH,2Y,عامان
            LENGTH,2Y,عامين
            RELATIVE,-1,الماضي
            RELATIVE,-1,الماضية
            RELATIVE,1,القادمة
            RELATIVE,0,هذا
            VAGUE,3,القليلة
            FIRST,,الأولى
            FIRST,,الأول
            IN,LINK,في
            FROM,LINK,من
            FROM,,منذ اول
            SINCE,,منذ
            TO,,إلى
            UNTIL,,حتى
            BY,,بحلول
            AND,,و
            AGO,,قبل
            AFTER,,بعد
            EVERY,,كل
            EQUALS,,الموافق
            DAYTIME,H,الساعة
            DAYTIME,,صباحا
            DAYTIME,,مساء
            HALF,,نصف
            BETWEEN,,بين
            PART,E,نهاية
            PART,S,بداية
            PART,M,منتصف
            ERA,H,هجري
            """,
            "subjects.csv",
            "subject,honoured,form\nHOUSE,,منزل\nPRIZE,,جائزة\n",
            "cues.csv",
            "cue,form\nOF_WHICH,من هذا\nLINK,من\nPAST,كان\n",
            "numerals.csv",
            """
            kind,value,form
            UNIT,3,ثلاثة
            UNIT,5,خمس
            UNIT,5,خمسة
            FRACTION,1/2,نصف
            DEFINITE,,ال
            ORDINAL,2,الثاني
            ORDINAL,2,الثانية
            ORDINAL,3,الثالث
            AND,,و
            """));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            الأعوام الثلاثة الماضية | 2021-01-13/2024-01-12
            الأعوام الثلاثة القادمة | 2024-01-14/2027-01-13
            الأيام القليلة الماضية | 2024-01-10/2024-01-12
            الأشهر الثلاثة الأولى من العام | 2024-01/2024-03
            الأشهر الثلاثة الأولى عام 2022 | 2022-01/2022-03
            الأعوام الثالث الماضية | ''
            """)
    void aNumberMayStandBetweenAUnitAndItsAttribute(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            عام ونصف | P1.5Y
            عامان ونصف | P2.5Y
            ثلاثة أعوام ونصف | P3.5Y
            ثلاثة أعوام ونصف العام | P3.5Y
            ثلاثة أعوام وخمسة أشهر | P3Y5M
            نصف عام | P0.5Y
            """)
    void aHalfWrittenOnToAndIsOfTheUnitBefore(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3 دقيقة | PT3M
            3 والدقيقة 67 | ''
            الدقيقة 67 والدقيقة 89 | ''
            منزلين ثانية | ''
            كل ثلاثة أيام | ''
            """)
    void aUnitBehindAndTheBelongsToWhatFollows(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            أيار/مايو 2023 | 2023-05
            أيار (مايو) 2023 | 2023-05
            5 أيار/مايو 2023 | 2023-05-05
            5 أيار (مايو) 2023 | 2023-05-05
            شهر أيار 2023 | 2023-05
            أيار/يناير 2023 | 2023-01
            """)
    void aMonthMayHaveTwoNames(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            بين 5 مايو ويناير 2024 | 2023-05-05/2024-01
            بين مايو 2023 ويناير 2024 | 2023-05/2024-01
            سنوات 1980 و1990 | 1980, 1990
            سنوات 1980 | 198X
            """)
    void andMayBeWrittenOnToTheEndOfAPeriod(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            بحلول الساعة 5 مساء في 10 مايو 2023 | 2023-05-10
            بحلول الساعة 5:30 مساء 10 مايو 2023 | 2023-05-10
            حتى الساعة 5 مساء 10 مايو 2023 | ../2023-05-10
            حتى 5 مساء من 10 مايو 2023 | ../2023-05-10
            منذ الساعة 5 مساء 10 مايو 2023 | 2023-05-10
            حتى منزل 10 مايو 2023 | 2023-05-10
            حتى الساعة 5 | ''
            """)
    void theHourOfADayAddsNothingToIt(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            كان في بداية العام | 2024-01/2024-06
            كان حتى نهاية العام | ../2024
            كان في نهاية العام | ''
            كان في بداية عام | ''
            منتصف أيار 2023 | 2023-05-10/2023-05-20
            نصف أيار 2023 | 2023-05-10/2023-05-20
            الربع الثاني من العام | 2024-34
            الربع الثالث-2021 | 2021-35
            الشهر الأول من هذا العام | 2024-01
            الجمعة الثاني من مايو 2023 | 2023-05-12
            """)
    void theArticleTellsThePresentUnitFromAnyOfItsKind(String text, String value) {
        assertThat(times.values(text, PUBLISHED)).isEqualTo(value);
    }
}
