package io.github.crossfact.internal.read;

import static io.github.crossfact.internal.read.Told.assertFound;
import static io.github.crossfact.internal.read.Told.assertTold;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which count is a part of which other, and whether the parts make up the whole. */
class PartsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    including opens a subset                | 39 modos, inku 12 modos nova.                        | 39 MODEL / 12 MODEL NEW, part of e1
                    … whatever it counts                    | 39 modos, inku 12 projos.                            | 39 MODEL / 12 PROJECT, part of e1
                    … without its noun                      | 39 modos, inku 12 nova.                              | 39 MODEL / 12 MODEL NEW, part of e1
                    … of several of its kind                | 39 modos, inku 12 modos nova ka 4 modos ekzema.      | 39 MODEL / 12 MODEL NEW, part of e1 / 4 MODEL EXEMPLARY, part of e1
                    of which opens the parts                | 39 modos, vonde 30 modos nova ka 9 modos povra.      | 39 MODEL / 30 MODEL NEW, part of e1 / 9 MODEL POOR, part of e1
                    … without their noun                    | 39 modos, vonde 30 nova ka 9 povra.                  | 39 MODEL / 30 MODEL NEW, part of e1 / 9 MODEL POOR, part of e1
                    a bracket holds parts                   | 39 modos (30 al distra nivel, 9 al komma nivel).     | 39 MODEL / 30 MODEL, at DISTRICT, part of e1 / 9 MODEL, at COMMUNE, part of e1
                    … and what follows it is none           | 39 modos (30 modos nova) ka 4 modos ekzema.          | 39 MODEL / 30 MODEL NEW, part of e1 / 4 MODEL EXEMPLARY
                    … of the same noun only                 | 39 modos (4 projos).                                 | 39 MODEL / 4 PROJECT
                    a colon opens parts                     | 39 modos: 30 al distra nivel, 9 al komma nivel.      | 39 MODEL / 30 MODEL, at DISTRICT, part of e1 / 9 MODEL, at COMMUNE, part of e1
                    … up to a semicolon                     | 39 modos: 30 modos nova; 8 modos povra.              | 39 MODEL / 30 MODEL NEW, part of e1 / 8 MODEL POOR
                    … unless it is the rest of them         | 39 modos: 30 modos nova; 9 modos povra.              | 39 MODEL / 30 MODEL NEW, part of e1 / 9 MODEL POOR, part of e1
                    parts have the whole's noun but no more | 39 modos bildit, vonde 30 al distra nivel.           | 39 MODEL BUILT / 30 MODEL, at DISTRICT, part of e1
                    … and a predicate of their own          | 39 modos registrit, vonde 30 modos rekonit.          | 39 MODEL REGISTERED / 30 MODEL RECOGNIZED, part of e1
                    that which follows speaks of some       | 39 modos, kiu 12 modos bildit.                       | 39 MODEL / 12 MODEL BUILT, part of e1
                    … of the same kind                      | 39 modos bildit, kiu 12 projos.                      | 39 MODEL BUILT / 12 PROJECT
                    of them                                 | 39 modos bildit, 12 eltiuj nova.                     | 39 MODEL BUILT / 12 MODEL NEW, part of e1
                    a comma may follow of which             | 39 modos, vonde, 30 modos nova ka 9 modos povra.     | 39 MODEL / 30 MODEL NEW, part of e1 / 9 MODEL POOR, part of e1
                    wholes side by side                     | Elde 39 grupas ka 12 persas, 7 grupas ka 2 persas.   | 39 COLLECTIVE / 12 INDIVIDUAL / 7 COLLECTIVE, part of e1 / 2 INDIVIDUAL, part of e2
                    a whole behind its part                 | 12 modos elde 39 modos.                              | 12 MODEL, part of e2 / 39 MODEL
                    so many out of so many is a ratio       | 12 modos elsume 39 modos.                            | 12 of 39 MODEL
                    … of one thing                          | 12 projos elsume 39 modos.                           | 12 PROJECT / 39 MODEL
                    nothing is a part of nothing            | Inku 12 modos.                                       | 12 MODEL
                    … nor of a sentence before              | 39 modos. Inku 12 projos.                            | 39 MODEL / 12 PROJECT
                    a part told twice is one                | 39 modos, inku 12 modos nova.~39 modos, inku 12 modos nova. | 39 MODEL / 12 MODEL NEW, part of e1
                    … not where its whole is another        | 39 modos, inku 12 modos nova.~71 projos, inku 12 modos nova. | 39 MODEL / 12 MODEL NEW, part of e1 / 71 PROJECT / 12 MODEL NEW, part of e3
                    … nor where it is as much as its whole  | 39 modos, inku 39 modos.~39 modos, inku 39 modos.    | 39 MODEL / 39 MODEL, part of e1
                    parts of another kind stand together    | 39 persas, inku 12 mastros ka 4 domaras.             | 39 PERSON / 12 TEACHER, part of e1 / 4 HOUSEHOLD
                    … in a list                             | 39 persas, inku 12 mastros, 4 persas.                | 39 PERSON / 12 TEACHER, part of e1 / 4 PERSON, part of e1
                    brackets stand inside lists             | 39 modos, inku 12 nova (8 ekzema, 4 povra), 5 kolekta. | 39 MODEL / 12 MODEL NEW, part of e1 / 8 MODEL EXEMPLARY, part of e2 / 4 MODEL POOR, part of e2 / 5 MODEL COLLECTIVE, part of e1
                    of two wholes, the one of its kind      | 39 modos ka 5 projos, vonde 12 modos nova.           | 39 MODEL / 5 PROJECT / 12 MODEL NEW, part of e1
                    a clause may begin with the whole       | Elde 39 modos estis 12 rekonit.                      | 39 MODEL / 12 MODEL RECOGNIZED, part of e1
                    … whose parts reach over its end        | Elde 39 modos estis 12 rekonit; 4 propit.            | 39 MODEL / 12 MODEL RECOGNIZED, part of e1 / 4 MODEL PROPOSED, part of e1
                    … but of their own kind                 | Elde 39 modos venis 12 projos.                       | 39 MODEL / 12 PROJECT
                    of which looks back a sentence          | 39 modos. Vonde 30 rekonit, 9 propit.                | 39 MODEL / 30 MODEL RECOGNIZED, part of e1 / 9 MODEL PROPOSED, part of e1
                    units label their parts                 | 39 modos (distro: 30; kommo: 9).                     | 39 MODEL / 30 MODEL, at DISTRICT, part of e1 / 9 MODEL, at COMMUNE, part of e1
                    parts that make exactly their whole     | 39 modos, 30 modos nova ka 9 modos povra.            | 39 MODEL / 30 MODEL NEW, part of e1 / 9 MODEL POOR, part of e1
                    … which may stand behind them           | 30 modos nova ka 9 modos povra, tie 39 modos.        | 30 MODEL NEW, part of e3 / 9 MODEL POOR, part of e3 / 39 MODEL
                    … and may have more than one list       | 39 modos: 30 modos nova ka 9 modos povra; 20 modos nova ka 19 modos povra. | 39 MODEL / 30 MODEL NEW, part of e1 / 9 MODEL POOR, part of e1 / 20 MODEL NEW, part of e1 / 19 MODEL POOR, part of e1
                    … but not of another kind               | 39 modos, 30 projos ka 9 projos nova.                | 39 MODEL / 30 PROJECT / 9 PROJECT NEW
                    others stand by themselves              | 39 modos, 30 modos nova ka 8 modos povra.            | 39 MODEL / 30 MODEL NEW / 8 MODEL POOR
                    two counts side by side are two         | 39 modos ka 12 modos.                                | 39 MODEL / 12 MODEL
                    """)
    void aPartKnowsItsWhole(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    parts that make up the whole            | 39 modos, vonde 30 modos nova ka 9 modos povra.      |
                    parts that are too many                 | 39 modos, vonde 30 modos nova ka 10 modos povra.     | BREAKDOWN_MISMATCH e1 e2 e3 39 40
                    two of which that leave some over       | 39 modos, vonde 30 modos nova ka 8 modos povra.      |
                    parts that are too few                  | 39 modos (30 al distra nivel, 8 al komma nivel).     | BREAKDOWN_MISMATCH e1 e2 e3 39 38
                    … behind a colon                        | 39 modos: 30 al distra nivel, 8 al komma nivel.      | BREAKDOWN_MISMATCH e1 e2 e3 39 38
                    one part claims nothing                 | 39 modos, vonde 9 modos nova.                        |
                    including claims nothing                | 39 modos, inku 12 modos nova ka 4 modos povra.       |
                    a part is not more than its whole       | 39 modos, inku 40 modos nova.                        | PART_EXCEEDS_WHOLE e1 e2 39 40
                    … though a larger one later is none     | 39 modos, inku 4 modos nova ka 40 modos povra.       |
                    what misses the whole by far is no sum  | 39 modos (10 modos nova, 9 modos povra).             |
                    about so many need not add up           | Cirko 39 modos, vonde 30 modos nova ka 10 modos povra. |
                    counts that are no parts add up to none | 39 modos, 30 modos nova ka 10 modos povra.           |
                    """)
    void partsAreHeldToTheirWhole(String why, String text, @Nullable String findings) {
        assertFound(text, findings);
    }
}
