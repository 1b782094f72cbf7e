package io.github.crossfact.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.Toy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key of {@code language.properties} changes in what is read. */
class StrategiesTest {

    private static final FactExtractor DUAL = Toy.DIRECTLY_AFTER.with("strategies=dual-counts-two", "dual.endings=ey");
    private static final FactExtractor PROCLITICS =
            Toy.DIRECTLY_AFTER.with("strategies=clitic-prefixes", "proclitics=wa bi");
    private static final FactExtractor COMPOUNDS = Toy.AFTER_ADJECTIVES.with("strategies=compound-heads");
    private static final FactExtractor CAPITALS = Toy.AFTER_ADJECTIVES.with("capitalized.nouns=true");
    private static final FactExtractor SECOND = Toy.AFTER_ADJECTIVES.with("strategies=verb-second");
    private static final FactExtractor PLURALS = Toy.AFTER_ADJECTIVES.with("plural.endings=oj", "adjective.endings=a");
    private static final FactExtractor DOTS = Toy.AFTER_ADJECTIVES.with("ordinal.dot=true");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    its object is behind it                 | 26 grupas bildit 3 projos.                           | 26 GROUP / 3 PROJECT BUILT
                    … though it says where between them     | 26 grupas bildit en 5 distros 3 projos.              | 26 GROUP / 5 DISTRICT / 3 PROJECT BUILT
                    without an object it is of its subject  | 26 projos bildit en 5 distros.                       | 26 PROJECT BUILT / 5 DISTRICT
                    … and in a list each has its own        | 26 projos bildit ka 3 modos propit.                  | 26 PROJECT BUILT / 3 MODEL PROPOSED
                    """)
    void aSecondVerbSaysSomethingOfItsObject(String why, String text, @Nullable String facts) {
        assertTold(SECOND, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    an ending tells an unknown noun         | 39 blupoj.                                           | 39 OTHER(blupoj)
                    … behind an adjective                   | 39 verda blupoj.                                     | 39 OTHER(blupoj)
                    … not behind just anything              | 39 rapide blupoj.                                    |
                    what has none is no noun                | 39 modos, 12 malgrand.                               | 39 MODEL / 12 MODEL
                    a hyphen joins the parts of a noun      | 286 ocop-modos.                                      | 286 MODEL
                    a stub shares the next one's            | 3 oro-, 5 ledo- ka 7 modos.                          | 3 MODEL / 5 MODEL / 7 MODEL
                    """)
    void anEndingTellsThePlural(String why, String text, @Nullable String facts) {
        assertTold(PLURALS, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a dual is two                           | Bildit modoey.                                       | 2 MODEL BUILT
                    … with its attribute                    | Modoey nova.                                         | 2 MODEL NEW
                    … as recipients                         | Donit grupaey medalo.                                | MEDAL to 2 COLLECTIVE
                    … behind a number it is what is counted | Bildit 3 modoey.                                     | 3 MODEL BUILT
                    … in quotes it is a name                | La "modoey neta".                                    |
                    a plural is not                         | Bildit modos.                                        |
                    """)
    void aDualCountsTwo(String why, String text, @Nullable String facts) {
        assertTold(DUAL, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    on the noun                             | Bildit 39 bimodos.                                   | 39 MODEL BUILT
                    on the verb                             | 39 modos wabildit.                                   | 39 MODEL BUILT
                    on a place's noun and name              | Biprovo Lào Cai 39 modos.                            | 39 MODEL, place 10
                    stacked                                 | Bildit 39 wabimodos.                                 | 39 MODEL BUILT
                    on a document                           | Waresolo nom 25.                                     | RESOLUTION 25
                    """)
    void smallWordsMayBeWrittenTogetherWithTheNext(String why, String text, @Nullable String facts) {
        assertTold(PROCLITICS, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the last part is what is counted        | 39 vitrimodos.                                       | 39 MODEL
                    … or cited                              | Provresolo nom 25.                                   | RESOLUTION 25
                    … or held                               | Landokongro ye 12/1/2024.                            | CONGRESS, period 2024-01-12
                    the first part is not                   | 39 modosalu.                                         |
                    """)
    void theLastPartOfAWordCarriesItsSense(String why, String text, @Nullable String facts) {
        assertTold(COMPOUNDS, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a capital tells an unknown noun         | 39 Blupas.                                           | 39 OTHER(Blupas)
                    … behind its adjectives                 | 39 frumos nova Blupas.                               | 39 OTHER(Blupas) NEW
                    a known noun has one too                | 39 frumos Modos.                                     | 39 MODEL
                    a small word is none                    | 39 blupas.                                           |
                    """)
    void aCapitalTellsTheNoun(String why, String text, @Nullable String facts) {
        assertTold(CAPITALS, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a dot makes an ordinal                  | Bildit 3. modos.                                     |
                    … and no end of a sentence              | Okazit 9. kongro ye 12/1/2024.                       | CONGRESS, period 2024-01-12
                    without a dot it counts                 | Bildit 3 modos.                                      | 3 MODEL BUILT
                    """)
    void aDotMakesAnOrdinal(String why, String text, @Nullable String facts) {
        assertTold(DOTS, text, facts);
    }

    private static void assertTold(FactExtractor extractor, String text, @Nullable String facts) {
        assertThat(Told.facts(extractor.extract(Document.of("1", "xx", text))))
                .as(text)
                .isEqualTo(facts == null ? "" : facts);
    }
}
