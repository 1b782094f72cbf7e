package io.github.crossfact.internal.read;

import static io.github.crossfact.internal.read.Told.assertTold;

import io.github.crossfact.Toy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number counts what, and what is said of it. */
class CountsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a number counts the noun behind it      | Bildit 39 modos.                     | 39 MODEL BUILT
                    … in words too                          | Bildit biu modos.                    | 2 MODEL BUILT
                    … with thousands                        | Bildit 5.287 modos.                  | 5287 MODEL BUILT
                    … with a magnitude                      | Bildit 2,5 megu modos.               | 2500000 MODEL BUILT
                    an attribute may stand behind the noun  | 39 modos nova.                       | 39 MODEL NEW
                    … and another one                       | 39 modos ekzema nova.                | 39 MODEL EXEMPLARY NEW
                    a bound stands before the number        | Cirko 39 modos.                      | ABOUT 39 MODEL
                    … of several words                      | Pli ol 39 modos.                     | MORE_THAN 39 MODEL
                    … or behind it                          | 39 minim modos.                      | AT_LEAST 39 MODEL
                    a range counts                          | Dela 30 gisu 40 modos.               | 30-40 MODEL
                    a document counted is a document        | Emit 12 decidos.                     | 12 DOCUMENT
                    … though its word is right before       | Decido 39 modos.                     | 39 MODEL
                    a meeting counted is a meeting          | Okazit 12 kunsidos.                  | 12 MEETING HELD
                    an honour counted is its paper          | 12 merita diplos.                    | 12 CERTIFICATE
                    a unit counted is a unit                | En 3 distros.                        | 3 DISTRICT
                    zero counts nothing                     | 0 modos.                             |
                    an average counts as well               | 12,5 modos.                          | 12.5 MODEL
                    … of what the tables know               | 12,5 tie.                            |
                    so many times counts nothing            | 12 foje bildit modos.                |
                    … nor does a file's number              | 012 modos.                           |
                    … though a single digit is padded       | 04 modos.                            | 4 MODEL
                    a member where the talk is of the party | 39 partanos. 4 membos.               | 39 PARTY_MEMBER / 4 PARTY_MEMBER
                    … not where it is said whose            | 39 partanos. 4 membos lo komito.     | 39 PARTY_MEMBER / 4 MEMBER
                    an ordinal counts nothing               | La tria modo.                        |
                    a number alone counts nothing           | 39.                                  |
                    a number before a verb counts nothing   | 39 bildit.                           |
                    a noun alone is no count                | Modos bildit.                        |
                    a count stays on its line               | 39~modos                             |
                    a count stays in its sentence           | Kvanto 39. Modos bildit.             |
                    """)
    void aNumberCountsItsNoun(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    AFTER_ADJECTIVES | an attribute stands between              | 39 nova modos.          | 39 MODEL NEW
                    AFTER_ADJECTIVES | … or several                             | 39 ekzema nova modos.   | 39 MODEL EXEMPLARY NEW
                    AFTER_ADJECTIVES | … joined                                 | 39 ekzema ka nova modos. | 39 MODEL EXEMPLARY NEW
                    AFTER_ADJECTIVES | a level's adjective says the level       | 39 distra modos.        | 39 MODEL, at DISTRICT
                    AFTER_ADJECTIVES | a word nobody knows may be an adjective  | 39 frumos modos.        | 39 MODEL
                    AFTER_ADJECTIVES | … or four                                | 39 eb ib ob ub modos.   | 39 MODEL
                    AFTER_ADJECTIVES | … but not five                           | 39 ab eb ib ob ub modos. |
                    AFTER_ADJECTIVES | … nor with a capital, as names have      | 39 Frumos modos.        |
                    AFTER_ADJECTIVES | a small word nobody knows is no noun     | 39 blupas.              |
                    AFTER_ADJECTIVES | the noun does not stand before           | Modos penu bildit.      |
                    AFTER_ADJECTIVES | peoples are counted as groups            | 39 etna minor.          | 39 GROUP ETHNIC_MINORITY
                    AFTER_ADJECTIVES | … not those who belong to one            | 39 etna minor modos.    | 39 MODEL ETHNIC_MINORITY
                    AFTER_ADJECTIVES | a participle stands there too            | 39 bildit modos.        | 39 MODEL BUILT
                    AFTER_ADJECTIVES | a small word of another kind does not    | 39 pere modos.          |
                    AFTER_ADJECTIVES | … nor a comma                            | 39, modos.              |
                    DIRECTLY_AFTER   | a word nobody knows is the noun          | 39 blupas.              | 39 OTHER(blupas)
                    DIRECTLY_AFTER   | … with its attribute                     | 39 blupas nova.         | 39 OTHER(blupas) NEW
                    DIRECTLY_AFTER   | … as it is written                       | 39 Blüpas.              | 39 OTHER(Blüpas)
                    DIRECTLY_AFTER   | … unless it is very short                | 39 bl.                  |
                    DIRECTLY_AFTER   | … or quoted                              | 39 "blupas".            |
                    DIRECTLY_AFTER   | a counter makes way for the noun         | 39 peco modos.          | 39 MODEL
                    DIRECTLY_AFTER   | … also for one nobody knows              | 39 peco blupas.         | 39 OTHER(blupas)
                    DIRECTLY_AFTER   | one word nobody knows is a bridge        | 39 domaras vivu povra.  | 39 HOUSEHOLD POOR
                    DIRECTLY_AFTER   | … but two are not                        | 39 domaras vivu tie povra. | 39 HOUSEHOLD
                    DIRECTLY_AFTER   | the noun may stand before a number word  | Modos penu bildit.      | 5 MODEL BUILT
                    DIRECTLY_AFTER   | … but not before digits                  | Modos 5 bildit.         |
                    DIRECTLY_AFTER   | the noun behind beats the one before     | Modos penu projos.      | 5 PROJECT
                    """)
    void theNounStandsWhereTheLanguagePutsIt(Toy toy, String why, String text, @Nullable String facts) {
        assertTold(toy, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a number at a level counts the noun before | 39 modos bildit, 10 al distra nivel.                 | 39 MODEL BUILT / 10 MODEL BUILT, at DISTRICT
                    one of a list is a number               | Un modo, 2 modos nova.                               | 1 MODEL / 2 MODEL NEW
                    … elsewhere it is an article            | Un modo, tie nova.                                   |
                    bare brackets go on with a list         | Tie (541 modos), lo (462), vo (178).                 | 541 MODEL / 462 MODEL / 178 MODEL
                    … but are marks elsewhere               | Tie (1), lo (2).                                     |
                    … each in a list                        | 39 modos, 10 al distra nivel, 28 al komma nivel.     | 39 MODEL / 10 MODEL, at DISTRICT / 28 MODEL, at COMMUNE
                    … all of it where they add up           | 39 modos, 10 al distra nivel, 29 al komma nivel.     | 39 MODEL / 10 MODEL, at DISTRICT, part of e1 / 29 MODEL, at COMMUNE, part of e1
                    … in the next sentence                  | 39 modos bildit. 10 al distra nivel.                 | 39 MODEL BUILT / 10 MODEL, at DISTRICT
                    … but not in the next paragraph         | 39 modos bildit.~10 al distra nivel.                 | 39 MODEL BUILT
                    … and never without a noun before       | 10 al distra nivel.                                  |
                    so many of them are part of them        | 39 modos registrit, 12 vonde rekonit.                | 39 MODEL REGISTERED / 12 MODEL RECOGNIZED, part of e1
                    a level behind the noun is the count's  | 39 modos al prova nivel bildit.                      | 39 MODEL BUILT, at PROVINCE
                    … not one behind a comma                | 39 modos bildit, ekzema al prova nivel.              | 39 MODEL BUILT
                    """)
    void aNumberWithoutANounCountsTheOneBefore(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the predicate stands behind the count   | 39 modos rekonit.                                    | 39 MODEL RECOGNIZED
                    … or before it                          | Rekonit 39 modos.                                    | 39 MODEL RECOGNIZED
                    … and behind wins                       | Registrit 39 modos rekonit.                          | 39 MODEL RECOGNIZED
                    the nearest one before wins             | Registrit ka bildit 39 modos.                        | 39 MODEL BUILT
                    holding is a predicate                  | Okazit 71 parlos.                                    | 71 DIALOGUE HELD
                    what is proposed is not recognized yet  | Propit rekonit 39 modos.                             | 39 MODEL PROPOSED
                    … wherever it stands                    | 39 modos rekonit propit.                             | 39 MODEL PROPOSED
                    … or before a comma                     | Propit, rekonit 39 modos.                            | 39 MODEL PROPOSED
                    joined counts share the predicate       | 39 modos ka 12 projos bildit.                        | 39 MODEL BUILT / 12 PROJECT BUILT
                    … that stands before                    | Bildit 39 modos, 12 projos ka cirko 4 caselas.       | 39 MODEL BUILT / 12 PROJECT BUILT / ABOUT 4 HOUSE BUILT
                    … but not with where it happened        | En 14 pagels 39 modos bildit.                        | 14 VILLAGE / 39 MODEL BUILT
                    … behind a comma either                 | En 14 pagels, 39 modos bildit.                       | 14 VILLAGE / 39 MODEL BUILT
                    each clause has its own                 | 39 modos rekonit ka 12 projos bildit.                | 39 MODEL RECOGNIZED / 12 PROJECT BUILT
                    … behind a comma                        | 39 modos rekonit, 12 projos bildit.                  | 39 MODEL RECOGNIZED / 12 PROJECT BUILT
                    a comma ends the clause                 | 39 modos, tie bildit.                                | 39 MODEL
                    a bracket in the clause does not        | 39 modos (tie) bildit.                               | 39 MODEL BUILT
                    a quoted verb is none                   | 39 modos "rekonit".                                  | 39 MODEL
                    the next sentence's is not this one's   | 39 modos. Rekonit.                                   | 39 MODEL
                    """)
    void thePredicateOfTheClauseSaysWhatBecameOfIt(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a theme stands behind the count         | Bildit 39 modos lo lerta mobilo.                     | 39 MODEL BUILT, on SKILLFUL_MASS_MOBILIZATION
                    … or before it                          | En lerta mobilo bildit 39 modos.                     | 39 MODEL BUILT, on SKILLFUL_MASS_MOBILIZATION
                    … in quotes too                         | Bildit 39 modos lo "lerta mobilo".                   | 39 MODEL BUILT, on SKILLFUL_MASS_MOBILIZATION
                    … and the one behind wins               | En nova rura bildit 39 modos lo lerta mobilo.        | 39 MODEL BUILT, on SKILLFUL_MASS_MOBILIZATION
                    one in another clause is another's      | 39 modos bildit, lerta mobilo tie.                   | 39 MODEL BUILT
                    a theme is no qualifier                 | Bildit 39 modos lo nova rura.                        | 39 MODEL BUILT, on NEW_RURAL_AREA
                    each count has its own                  | 39 modos lo lerta mobilo ka 4 projos lo nova rura.   | 39 MODEL, on SKILLFUL_MASS_MOBILIZATION / 4 PROJECT, on NEW_RURAL_AREA
                    """)
    void theThemeIsThatOfTheClause(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the number of a storm                   | Stormo 3 venit.                                      |
                    … and what it destroyed                 | Stormo 3 kun 12 caselas.                             | 12 HOUSE
                    the number of a division                | Sosio 315 bildit 3 caselas.                          | 3 HOUSE BUILT
                    a number after its sign                 | Nom 3 modos.                                         |
                    … with a dot                            | Nom. 3 modos.                                        |
                    the number of a unit                    | Distro 3 venit.                                      |
                    … but not where something is counted    | En distro 3 modos bildit.                            | 3 MODEL BUILT
                    the issue of a newspaper                | Gazo 120 persas.                                     |
                    a number written with letters           | 14E domaras.                                         |
                    a number behind a hyphen                | Vojo AH-17 modos.                                    |
                    a page's number in brackets             | (1) Modos bildit.                                    |
                    a slogan in quotes                      | La movado "3 modos neta" venit.                      |
                    … in guillemets                         | La movado «5 modos, 4 projos» venit.                 |
                    … beside a count                        | La movado "3 modos neta" kun 12 projos.              | 12 PROJECT
                    but quoted speech tells                 | Prezo: "Bildit 39 modos."                            | 39 MODEL BUILT
                    """)
    void aNumberThatIsPartOfANameCountsNothing(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }
}
