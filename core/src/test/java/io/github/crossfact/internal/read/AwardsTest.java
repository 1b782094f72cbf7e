package io.github.crossfact.internal.read;

import static io.github.crossfact.internal.read.Told.assertTold;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gave which honour to whom. */
class AwardsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    recipients before                       | 26 grupas ka 19 persas donit merita diplo.           | CERTIFICATE_OF_MERIT to 26 COLLECTIVE and 19 INDIVIDUAL
                    recipients behind                       | Donit merita diplo al 26 grupas ka 19 persas.        | CERTIFICATE_OF_MERIT to 26 COLLECTIVE and 19 INDIVIDUAL
                    recipients between                      | Donit 26 grupas medalo.                              | MEDAL to 26 COLLECTIVE
                    recipients who receive                  | 26 grupas ricit medalo.                              | MEDAL to 26 COLLECTIVE
                    other people keep their names           | Donit 12 mastros medalo.                             | MEDAL to 12 TEACHER
                    about so many                           | Donit cirko 26 grupas medalo.                        | MEDAL to ABOUT 26 COLLECTIVE
                    uncounted recipients                    | Donit merita diplo al grupas ka persas.              | CERTIFICATE_OF_MERIT to COLLECTIVE and INDIVIDUAL
                    … each told once                        | Donit merita diplo al grupas ka grupas.              | CERTIFICATE_OF_MERIT to COLLECTIVE
                    papers counted beside their recipients  | Donit 26 merita diplos al grupas.                    | 26 CERTIFICATE / CERTIFICATE_OF_MERIT to COLLECTIVE
                    what is counted elsewhere stays a count | Bildit 39 modos donit 26 grupas medalo.              | 39 MODEL BUILT / MEDAL to 26 COLLECTIVE
                    recipients are the whole of no parts    | Donit 26 grupas, inku 12 mastros, medalo.            | MEDAL to 26 COLLECTIVE / 12 TEACHER
                    … in the next sentence either           | Donit 26 grupas medalo. 12 vonde bildit tie.         | MEDAL to 26 COLLECTIVE / 12 GROUP BUILT
                    a light verb behind the honour          | 26 grupas medalo gevit.                              | MEDAL to 26 COLLECTIVE
                    … does not honour by itself             | 26 grupas modos gevit, tie medalo.                   | 26 GROUP
                    whom another clause counts is not meant | Donit 39 medalos, bildit 12 modos al 26 grupas.      | 39 MEDAL / 12 MODEL BUILT / 26 GROUP
                    semicolons part honours                 | Donit 26 grupas medalo; 12 mastros ricit merita diplo. | MEDAL to 26 COLLECTIVE / CERTIFICATE_OF_MERIT to 12 TEACHER
                    who receives may stand first            | Kommo ricit medalo.                                  | MEDAL to COMMUNE
                    … but not where something is            | En kommo, mastro ricit medalo.                       | MEDAL to TEACHER
                    a person may be named                   | Nguyễn Hào ricit medalo.                             | MEDAL to INDIVIDUAL
                    … behind what he is                     | Donit mastro Nguyễn Hào medalo.                      | MEDAL to INDIVIDUAL
                    an order is always somebody's           | Hospo ricit ordeno.                                  | ORDER
                    … which is not said of one that is counted | 3 ordenos donit.                                  |
                    things are no recipients                | Donit medalo al 39 modos.                            | 39 MODEL
                    each verb has its honour and recipients | Donit 26 grupas medalo, tie 12 mastros ricit merita diplo. | MEDAL to 26 COLLECTIVE / CERTIFICATE_OF_MERIT to 12 TEACHER
                    nobody received nothing                 | Donit merita diplo.                                  |
                    an honour without a verb is none        | 26 grupas kun merita diplo.                          | 26 GROUP
                    a verb without an honour is none        | Donit 26 grupas modos.                               | 26 GROUP
                    a quoted honour is a name               | Donit "ekzema medalo" al 26 grupas.                  | 26 GROUP
                    """)
    void anHonourHasItsRecipients(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the agent                               | 26 grupas donit medalo pere patra fronto.            | MEDAL to 26 COLLECTIVE, by FATHERLAND_FRONT
                    … with office, level and place          | 26 grupas donit medalo pere prezo lo popula komito lo provo Lào Cai. | MEDAL to 26 COLLECTIVE, by CHAIR PEOPLES_COMMITTEE PROVINCE 10, place 10
                    the subject before                      | Popula komito donit medalo al 26 grupas.             | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE
                    … and the nearest of them               | Parta komito tie, popula komito donit medalo al 26 grupas. | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE
                    the subject behind                      | Donit popula komito medalo al 26 grupas.             | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE
                    the agent beats the subject             | Parta komito vidit 26 grupas donit medalo pere popula komito. | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE
                    whose honour it is                      | 26 grupas ricit medalo lo popula komito.             | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE
                    a minister speaks for the ministry      | Ministo donit medalo al 26 grupas.                   | MEDAL to 26 COLLECTIVE, by MINISTER MINISTRY
                    each clause has its own                 | Popula komito donit 26 grupas medalo, 12 mastros ricit merita diplo. | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE / CERTIFICATE_OF_MERIT to 12 TEACHER
                    nobody                                  | 26 grupas ricit medalo.                              | MEDAL to 26 COLLECTIVE
                    """)
    void anHonourHasItsGrantor(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the same numbers are the same honour    | Donit 26 grupas medalo.~26 grupas ricit medalo.      | MEDAL to 26 COLLECTIVE
                    … and the fuller grantor is kept        | Donit 26 grupas medalo pere popula komito.~Donit 26 grupas medalo pere popula komito lo provo Lào Cai. | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE PROVINCE 10, place 10
                    … whichever comes first                 | Donit 26 grupas medalo pere popula komito lo provo Lào Cai.~Donit 26 grupas medalo pere popula komito. | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE PROVINCE 10, place 10
                    another number is another honour        | Donit 26 grupas medalo.~Donit 27 grupas medalo.      | MEDAL to 26 COLLECTIVE / MEDAL to 27 COLLECTIVE
                    another paper is another honour         | Donit 26 grupas medalo.~Donit 26 grupas merita diplo. | MEDAL to 26 COLLECTIVE / CERTIFICATE_OF_MERIT to 26 COLLECTIVE
                    another grantor is another honour       | Donit 26 grupas medalo pere popula komito.~Donit 26 grupas medalo pere parta komito. | MEDAL to 26 COLLECTIVE, by PEOPLES_COMMITTEE / MEDAL to 26 COLLECTIVE, by PARTY_COMMITTEE
                    without numbers nobody knows            | Donit grupas medalo.~Donit grupas medalo.            | MEDAL to COLLECTIVE / MEDAL to COLLECTIVE
                    """)
    void anHonourToldTwiceIsOne(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }
}
