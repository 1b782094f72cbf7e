package io.github.crossfact.internal.read;

import static io.github.crossfact.internal.read.Told.assertTold;

import io.github.crossfact.Toy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers count that have no noun of their own. */
class EllipsisTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a noun announces its numbers            | Nombro lo modos kreskis dela 63 ye 120.    | 63 MODEL / 120 MODEL
                    … in a clause that goes on              | Nombro lo modos en 3 distros estis 120.    | 3 DISTRICT / 120 MODEL
                    … but not behind it                     | Nombro lo modos kreskis. 120.              |
                    … nor how much it has changed           | Nombro lo modos kreskis je 20 ye 120.      | 120 MODEL
                    … and what is said of it                | Nombro lo modos estis 39 al distra nivel.  | 39 MODEL, at DISTRICT
                    the number of a level is one of units   | Al komma nivel lo nombro falis ye 39.      | 39 UNIT, at COMMUNE
                    that of something else                  | Nombro lo modos kreskis ye 120, kiu lo domaras ye 45. | 120 MODEL / 45 HOUSEHOLD
                    a label announces its number            | Domaras: 120; persas: 640.                 | 120 HOUSEHOLD / 640 PERSON
                    … only where it stands alone            | Lo plan lo domaras: 120.                   |
                    from so many to so many                 | Dela 63 tisu 34 distros.                   | 63 DISTRICT / 34 DISTRICT
                    so many instead of so many              | Anstat 63 estis 34 distros.                | 63 DISTRICT / 34 DISTRICT
                    attributes share a noun                 | 12 nova ka 4 povra modos.                  | 12 MODEL NEW / 4 MODEL POOR
                    … however many                          | 12 nova, 4 povra ka 3 ekzema modos.        | 12 MODEL NEW / 4 MODEL POOR / 3 MODEL EXEMPLARY
                    … though the last be their sum          | 2 nova, 3 povra ka 5 ekzema modos.         | 2 MODEL NEW / 3 MODEL POOR / 5 MODEL EXEMPLARY
                    … as are numbers alone before the last  | 12, 4 ka 3 modos.                          | 12 MODEL / 4 MODEL / 3 MODEL
                    a label may stand for what is announced | Nombro lo modos estis 12 peco.             | 12 MODEL
                    to so many                              | Nombro lo modos kreskis ad 12 fine.        | 12 MODEL
                    … but from so many to so many years is none | 39 modos estis dela 20 ad 40 anus.      | 39 MODEL
                    a round number is a count               | Nombro lo modos kreskis ye 2000.           | 2000 MODEL
                    a year is no count                      | 39 modos ka 2024.                          | 39 MODEL
                    """)
    void aNumberCountsWhatIsNamedElsewhere(String why, String text, @Nullable String facts) {
        assertTold(Toy.AFTER_ADJECTIVES, text, facts);
    }
}
