package io.github.crossfact.internal.read;

import static io.github.crossfact.internal.read.Told.assertFound;
import static io.github.crossfact.internal.read.Told.assertTold;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that one expression says by itself: money, measures, rates, ratios, lengths of time; and what was held on a day. */
class ValuesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    money                                   | Kostit 37,5 megu dongo.                              | 37500000 VND
                    … with a bound                          | Kostit pli ol 500 megu dongo.                        | MORE_THAN 500000000 VND
                    a measure                               | Longu 100 kilom.                                     | 100 km
                    … in another unit's multiples           | Pezu 3 kilotun.                                      | 3000 t
                    … with a bound                          | Longu cirko 100 kilom.                               | ABOUT 100 km
                    … that stands apart from its "than"     | Longu nealta estis ol 100 kilom.                     | AT_MOST 100 km
                    … or from its preposition               | Taksas tie longu ye 100 kilom.                       | ABOUT 100 km
                    … unless a verb takes it                | Disponas superu 100 kilom.                           | 100 km
                    … as no other does                      | Longu superu 100 kilom.                              | MORE_THAN 100 km
                    from so much to so much                 | Dela 45 megu ye 62 megu dongo.                       | 45000000 VND / 62000000 VND
                    a slogan's value is none                | La "37 kilom" venit.                                 |
                    a race is named after its length        | Kuro 100 kilom.                                      |
                    a verb reaches its object               | Superit pezu 100 kilom.                              | MORE_THAN 100 km
                    … across a preposition if it has one    | Ne falit longu ye 100 kilom.                         | AT_LEAST 100 km
                    … but not across a comma                | Superit tie, 100 kilom.                              | 100 km
                    … nor where it has no preposition       | Superit tie ye 100 kilom.                            | 100 km
                    a verb may close the clause             | 100 kilom lo tie taksit.                             | ABOUT 100 km
                    … of what it goes beyond                | Dela 100 kilom transit.                              | MORE_THAN 100 km
                    … only from there                       | Longu 100 kilom transit.                             | 100 km
                    a rate                                  | Tie 5,65%.                                           | 5.65%
                    … in words                              | Tie 5,65 prosen.                                     | 5.65%
                    … of an indicator before                | Povra quoto venit 5,65%.                             | 5.65% POVERTY_RATE
                    … or behind                             | 5,65% lo povra quoto.                                | 5.65% POVERTY_RATE
                    each has its own                        | Kresko 7%, povra quoto 5%.                           | 7% GRDP_GROWTH / 5% POVERTY_RATE
                    … which a semicolon ends                | Kresko 7%; tie 5%.                                   | 7% GRDP_GROWTH / 5%
                    a range of rates                        | Kresko 9,27-9,51%.                                   | 9.27-9.51% GRDP_GROWTH
                    a ratio                                 | 13/14 kommos kompit.                                 | 13 of 14 COMMUNE
                    … in words                              | 13 elde 14 kommos.                                   | 13 of 14 COMMUNE
                    … of nothing is none                    | Tie 13/14.                                           |
                    """)
    void aValueIsAFact(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a length of time                        | Post 10 anus.                                        | P10Y
                    … in words                              | Post deku anus.                                      | P10Y
                    … of several parts                      | Post 2 mensus ka 3 dagos.                            | P2M3D
                    … of a document                         | Deku anus lo resolo 25-NQ/TW.                        | P10Y, of e2 / RESOLUTION 25-NQ/TW
                    … of the first of several               | 10 anus lo resolo nom 25 ka resolo nom 43.           | P10Y, of e2 / RESOLUTION 25 / RESOLUTION 43
                    … of a document cited before            | Resolo 25-NQ/TW.~10 anus lo resolo nom 25.           | RESOLUTION 25-NQ/TW / P10Y, of e1
                    a document in another clause is another | Post 10 anus, resolo nom 25.                         | P10Y / RESOLUTION 25
                    an age is no length                     | Persa 45 anus jarag.                                 |
                    … nor is one in brackets                | Nguyễn Hào (45 anus) venit.                          |
                    so many years are one                   | Tie 1999 anus.                                       |
                    a distance from now is none             | Bildit 10 anus antau.                                |
                    the same length twice is one            | Deku anus lo resolo nom 25.~10 anus lo resolo nom 25. | P10Y, of e2 / RESOLUTION 25
                    """)
    void aLengthOfTimeIsAFactUnlessItIsAnAgeOrADistance(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    held on a day                           | Konfero okazit ye 12 janu 2024.                      | CONFERENCE, period 2024-01-12
                    … that stands before                    | Ye 12/1/2024 okazit konfero.                         | CONFERENCE, period 2024-01-12
                    … of this year                          | Konfero ye 12 janu.                                  | CONFERENCE, period 2024-01-12
                    … or several days                       | Dela 14 gisu 31 marcu 1930 kongro.                   | CONGRESS, period 1930-03-14/1930-03-31
                    … somewhere                             | Ye 12 janu konfero en distro Bắc Hà.                 | CONFERENCE, place 085, period 2024-01-12
                    the one nearest to the day              | Konfero lo patra fronto vidit kongro ye 12 janu.     | CONGRESS, period 2024-01-12
                    … on either side of it                  | Konfero tie ka tie, 12/1/2024 kongro.                | CONGRESS, period 2024-01-12
                    a month is no day                       | Konfero en janu 2024.                                |
                    no day is no day                        | Konfero okazit.                                      |
                    a document's day is not the meeting's   | Konfero lo decido 5 datun 3/6/2013.                  | DECISION 5, issued 2013-06-03
                    meetings counted are a count            | 3 kunsidos ye 12 janu.                               | 3 MEETING, period 2024-01-12
                    a quoted gathering is a name            | Ye 12 janu la "kongro" venit.                        |
                    """)
    void aGatheringIsAFactOnItsDay(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a decimal that may be a thousand        | Kostit 53,906 megu dongo.                            | AMBIGUOUS_SEPARATOR e1
                    a thousand is one                       | Kostit 53.906 megu dongo.                            |
                    a decimal that can be nothing else      | Kostit 53,9 megu dongo.                              |
                    """)
    void aSeparatorThatMayMeanEitherIsFound(String why, String text, @Nullable String findings) {
        assertFound(text, findings);
    }
}
