package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.Level;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyday words must not be taken for provinces. */
class EverydayWordsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.open();

    @ParameterizedTest
    @ValueSource(strings = {"frequent-words.ar.txt", "frequent-words.fa.txt"})
    void noFrequentWordIsAProvince(String file) {
        List<String> words = Spellings.words(file);
        assertThat(words).hasSizeGreaterThan(200);
        assertThat(words)
                .noneSatisfy(word -> assertThat(isProvince(List.of(word))).isTrue());
    }

    /** Two everyday words that do spell a province are listed, so that a new one is a decision. */
    @ParameterizedTest
    @CsvSource({
        "frequent-words.ar.txt, دين بين;نام دينه;بن دين;بن دينه;بين دينه;بينه دين;بينه دينه;بن ثوان;بين ثوان;"
                + "بينه ثوان;بن تري;بين تري",
        "frequent-words.fa.txt, دين بين;هوا بن;تان هوا;نگه ان;ها تين;بن دين;خان هوا;خانه هوا;كان هوا;كن هوا;بن توان;"
                + "بين توان;كان تو;كن تو"
    })
    void hardlyAnyTwoFrequentWordsAreAProvince(String file, String known) {
        List<String> words = Spellings.words(file);
        Set<String> found = new TreeSet<>();
        for (String first : words) {
            for (String second : words) {
                if (isProvince(List.of(first, second))) {
                    found.add(first + " " + second);
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrder(known.split(";"));
    }

    private static boolean isProvince(List<String> words) {
        Match match = GAZETTEER.transliterated(words, 0, Level.PROVINCE, null);
        return match.found() && !match.needsCue();
    }
}
