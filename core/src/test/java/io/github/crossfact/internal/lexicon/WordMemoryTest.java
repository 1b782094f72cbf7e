package io.github.crossfact.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

    private static final Sense MODEL = new Sense.CurrencyWord("MODEL", BigDecimal.ONE);

    private final Lexicon lexicon = new Lexicon.Builder(
                    new Morphology(List.of("e", "en"), List.of(), false, List.of(), "", "", ""))
            .add("modell", MODEL, true, false)
            .add("§ neu", MODEL, false, false)
            .build();

    private final AtomicInteger asked = new AtomicInteger();

    /** Marks words with their lengths. */
    private final WordMemory memory = new WordMemory(lexicon, (text, start, end) -> {
        asked.incrementAndGet();
        return end - start;
    });

    @Test
    void aWordMetAgainIsNotLookedUpAgain() {
        Word first = word("Modelle");
        assertThat(word("modelle")).isSameAs(first);
        assertThat(asked).hasValue(1);
        assertThat(first.marks()).isEqualTo(7);
        assertThat(Objects.requireNonNull(first.form()).senses()).containsExactly(MODEL);
    }

    /** Far more words than there is room for: each is what it would be without a memory, in whatever order they come. */
    @Test
    void wordsThatPushOneAnotherOutAreStillThemselves() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 100_000; i++) {
                String word = i % 10 == 0 ? "modell" + "e".repeat(i % 3) : "wort" + i;
                Word known = word(word);
                assertThat(known.marks()).isEqualTo(word.length());
                assertThat(known.form() != null).as(word).isEqualTo(i % 10 == 0 && i % 3 < 2);
            }
        }
    }

    /** Four of them have room. */
    @Test
    void wordsOfOneHashAreToldApart() {
        List<String> words = List.of("c4c4c4", "c4c4ar", "c4arc4", "c4arar", "arc4c4", "arc4ar", "ararc4", "ararar");
        assertThat(words.stream().map(String::hashCode).distinct()).hasSize(1);
        for (int round = 0; round < 3; round++) {
            for (String word : words) {
                FoldedText text = Folding.SCRIPT.apply(word);
                assertThat(memory.at(Tokens.of(text), 0).is(text, 0, text.length(), word.hashCode()))
                        .as(word)
                        .isTrue();
            }
        }
        List<Word> last = words.stream().skip(4).map(this::word).toList();
        assertThat(words.stream().skip(4).map(this::word))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(last);
    }

    @Test
    void longWordsAreNotKept() {
        String word = "modell".repeat(6);
        assertThat(word(word)).isNotSameAs(word(word));
        assertThat(word(word).marks()).isEqualTo(36);
    }

    @Test
    void signsAreNothingUnlessAFormBeginsWithThem() {
        assertThat(word(",")).isSameAs(Word.NOTHING);
        assertThat(word("12")).isSameAs(Word.NOTHING);
        assertThat(word("§").openings()).hasSize(1);
        assertThat(asked).hasValue(0);
    }

    private Word word(String text) {
        return memory.at(Tokens.of(Folding.SCRIPT.apply(text)), 0);
    }
}
