package io.github.crossfact.internal.read;

import static io.github.crossfact.internal.read.Told.assertFound;
import static io.github.crossfact.internal.read.Told.assertTold;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents a text cites, who issued them and when. */
class CitationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a code cites its document               | 25-NQ/TW                                             | RESOLUTION 25-NQ/TW
                    … with its word                         | Resolo 25-NQ/TW.                                     | RESOLUTION 25-NQ/TW
                    … and a number sign                     | Resolo nom. 25-NQ/TW.                                | RESOLUTION 25-NQ/TW
                    … and the letters that got lost         | Decido 22/2009/QD-TTg.                               | DECISION 22/2009/QĐ-TTg, by PRIME_MINISTER
                    a word and a number cite one            | Resolo nom 25.                                       | RESOLUTION 25
                    … with a dot                            | Resolo nom. 25.                                      | RESOLUTION 25
                    … without a sign                        | Resolo 25.                                           | RESOLUTION 25
                    … with the zeros that it has            | Direktivo ka decido nom 06.                          | DECISION 06
                    a plan needs a sign                     | Plano nom 20.                                        | PLAN 20
                    … as its number may be a year           | Plano 2030.                                          |
                    a program needs one                     | Progro nom 1719.                                     | PROGRAM 1719
                    … as its number is mostly a name        | Progro 1719.                                         |
                    a long number is none of a document     | Resolo 1234567.                                      |
                    a number that counts is none            | Resolo 25 modos.                                     | 25 MODEL
                    … unless the page cites that document   | Resolo 25-NQ/TW. Resolo 25 modos bildit.             | RESOLUTION 25-NQ/TW
                    a quoted citation is a name             | La "Resolo 25" venit.                                |
                    two codes are two documents             | Resolo 25-NQ/TW ka konklo 43-KL/TW.                  | RESOLUTION 25-NQ/TW / CONCLUSION 43-KL/TW
                    … under one word                        | Resolos 25-NQ/TW, 43-NQ/TW.                          | RESOLUTION 25-NQ/TW / RESOLUTION 43-NQ/TW
                    numbers in a list share the word        | Resolos nom 25, 43 ka 44.                            | RESOLUTION 25 / RESOLUTION 43 / RESOLUTION 44
                    … with a sign each                      | Resolos nom. 25, nom. 43.                            | RESOLUTION 25 / RESOLUTION 43
                    … but not those that count              | Resolos nom 25, 43 modos.                            | RESOLUTION 25 / 43 MODEL
                    … nor days                              | Resolo nom 25, 12 janu 2013.                         | RESOLUTION 25
                    the code decides over the word          | Decido 25-NQ/TW.                                     | RESOLUTION 25-NQ/TW
                    a word alone cites nothing              | Resolo emit pere centra komito.                      |
                    """)
    void aCodeOrAWordWithANumberCitesADocument(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the issuer stands behind                | Resolo 25-NQ/TW lo centra komito.                    | RESOLUTION 25-NQ/TW, by CENTRAL_COMMITTEE
                    … as the agent of issuing               | Resolo 25-NQ/TW emit pere polburo.                   | RESOLUTION 25-NQ/TW, by POLITBURO
                    … with its level and place              | Resolo nom 12 lo parta komito lo provo Lào Cai.      | RESOLUTION 12, by PARTY_COMMITTEE PROVINCE 10, place 10
                    … with its office                       | Decido nom 12 lo prezo lo popula komito.             | DECISION 12, by CHAIR PEOPLES_COMMITTEE
                    … behind its date                       | Resolo nom 12 datun 3/6/2013 lo parta komito.        | RESOLUTION 12, by PARTY_COMMITTEE, issued 2013-06-03
                    … or before it                          | Resolo nom 12 lo parta komito datun 3/6/2013.        | RESOLUTION 12, by PARTY_COMMITTEE, issued 2013-06-03
                    the issuer stands before the verb       | Parta komito emit resolo nom 12.                     | RESOLUTION 12, by PARTY_COMMITTEE
                    … with its place                        | Popula komito lo provo Lào Cai emit plano nom 118/KH-UBND. | PLAN 118/KH-UBND, by PEOPLES_COMMITTEE PROVINCE 10, place 10
                    … but without that verb it is another   | Parta komito legit resolo nom 12.                    | RESOLUTION 12
                    the last of a list shares its issuer    | Resolo nom 25 ka resolo nom 43 lo centra komito.     | RESOLUTION 25, by CENTRAL_COMMITTEE / RESOLUTION 43, by CENTRAL_COMMITTEE
                    … as the first does                     | Centra komito emit resolo nom 25, resolo nom 43.     | RESOLUTION 25, by CENTRAL_COMMITTEE / RESOLUTION 43, by CENTRAL_COMMITTEE
                    … and the bare numbers of one           | Resolos nom 25, 43 ka 44 lo centra komito.           | RESOLUTION 25, by CENTRAL_COMMITTEE / RESOLUTION 43, by CENTRAL_COMMITTEE / RESOLUTION 44, by CENTRAL_COMMITTEE
                    the issuer tells what a word leaves open | Akto nom 25 lo centra komito.                       | RESOLUTION 25, by CENTRAL_COMMITTEE
                    … where the word may mean that          | Akto nom 25 lo popula komito.                        | DECISION 25, by PEOPLES_COMMITTEE
                    … but not over other words              | Resolo nom 25 venit, resolo nom 43 lo centra komito. | RESOLUTION 25 / RESOLUTION 43, by CENTRAL_COMMITTEE
                    a code of the centre is no province's   | Resolo 25-NQ/TW lo popula komito.                    | RESOLUTION 25-NQ/TW
                    one issuer of the whole country has no level | Dekro nom 5 lo centra komito.                     | DECREE 5, by CENTRAL_COMMITTEE
                    a code may say who issued it            | Plano nom 118/KH-UBND.                               | PLAN 118/KH-UBND, by PEOPLES_COMMITTEE
                    """)
    void theIssuerStandsBesideTheDocument(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    dated                                   | Resolo 25-NQ/TW datun 3/6/2013.                      | RESOLUTION 25-NQ/TW, issued 2013-06-03
                    … with a month in words                 | Resolo 25-NQ/TW datun 12 janu 2013.                  | RESOLUTION 25-NQ/TW, issued 2013-01-12
                    … in brackets                           | Resolo 25-NQ/TW (12 janu 2013).                      | RESOLUTION 25-NQ/TW, issued 2013-01-12
                    issued on a day                         | Resolo 25-NQ/TW emit ye 3/6/2013.                    | RESOLUTION 25-NQ/TW, issued 2013-06-03
                    … with the day behind the document      | Parta komito emit resolo nom 12 en 3/6/2013.         | RESOLUTION 12, by PARTY_COMMITTEE, issued 2013-06-03
                    issued with the day before              | Parta komito emit ye 3/6/2013 resolo nom 12.         | RESOLUTION 12, by PARTY_COMMITTEE, issued 2013-06-03
                    a day without any of these is another   | Resolo 25-NQ/TW, 3/6/2013.                           | RESOLUTION 25-NQ/TW
                    a year in brackets is no day            | Resolo 25-NQ/TW ekde 2013.                           | RESOLUTION 25-NQ/TW
                    the day of a document is no fact's      | Resolo 25-NQ/TW datun 3/6/2013 bildit 39 modos.      | RESOLUTION 25-NQ/TW, issued 2013-06-03 / 39 MODEL BUILT
                    """)
    void theDateOfIssueStandsBesideTheDocument(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a short mention belongs to the full one | Resolo 25-NQ/TW.~Resolo nom 25.                      | RESOLUTION 25-NQ/TW
                    … also when it comes first              | Resolo nom 25.~Resolo 25-NQ/TW.                      | RESOLUTION 25-NQ/TW
                    … and brings what it knows              | Resolo 25-NQ/TW.~Resolo nom 25 lo centra komito datun 3/6/2013. | RESOLUTION 25-NQ/TW, by CENTRAL_COMMITTEE, issued 2013-06-03
                    … under a word that may mean its kind   | Resolo 25-NQ/TW.~Akto nom 25.                        | RESOLUTION 25-NQ/TW
                    one of another kind does not            | Resolo 25-NQ/TW.~Konklo nom 25.                      | RESOLUTION 25-NQ/TW / CONCLUSION 25
                    … nor one of another body               | Resolo nom 25 lo centra komito.~Resolo nom 25 lo popula komito. | RESOLUTION 25, by CENTRAL_COMMITTEE / RESOLUTION 25, by PEOPLES_COMMITTEE
                    … nor one of another code               | Resolo 25-NQ/TW.~Resolo 25-NQ/TU.                    | RESOLUTION 25-NQ/TW / RESOLUTION 25-NQ/TU, by PARTY_COMMITTEE PROVINCE
                    the same twice in a sentence is one     | Resolo 25-NQ/TW ka resolo 25-NQ/TW.                  | RESOLUTION 25-NQ/TW
                    """)
    void aDocumentCitedTwiceIsOne(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a decision that is a resolution         | Decido 25-NQ/TW.                                     | TYPE_CONFLICT e1
                    a decision that is a decree             | Decido 152/2025/NĐ-CP.                               | TYPE_CONFLICT e1
                    a word for both conflicts with neither  | Akto 25-NQ/TW ka akto 152/2025/NĐ-CP.                |
                    no word conflicts with nothing          | 25-NQ/TW                                             |
                    two days of issue                       | Resolo 25-NQ/TW datun 3/6/2013. Resolo 25 datun 4/6/2013. | DATE_CONFLICT e1
                    the same day twice                      | Resolo 25-NQ/TW datun 3/6/2013. Resolo 25 datun 3/6/2013. |
                    """)
    void wordingThatContradictsADocumentIsFound(String why, String text, @Nullable String findings) {
        assertFound(text, findings);
    }
}
