package io.github.crossfact.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

    private static final Sense MODEL = new Sense.CurrencyWord("MODEL", BigDecimal.ONE);

    private static final int WHOLE = 1 << 16;

    private final Lexicon lexicon = new Lexicon.Builder(
                    new Morphology(List.of("e", "en"), List.of(), false, List.of(), "", "", ""))
            .add("modell", MODEL, true, false)
            .add("§ neu", MODEL, false, false)
            .build();

    private final AtomicInteger asked = new AtomicInteger();

    /** Marks words with their lengths. */
    private final WordMemory memory = new WordMemory(lexicon, new WordMemory.Marker() {
        @Override
        public int ofWord(FoldedText text, int start, int end) {
            asked.incrementAndGet();
            return end - start;
        }

        @Override
        public int ofForm(Match form) {
            return form.ending().isEmpty() ? WHOLE : 0;
        }
    });

    @Test
    void aWordMetAgainIsNotLookedUpAgain() {
        Word first = word("Modelle");
        assertThat(word("modelle")).isSameAs(first);
        assertThat(asked).hasValue(1);
        assertThat(first.marks()).isEqualTo(7);
        assertThat(word("modell").marks()).isEqualTo(6 | WHOLE);
        assertThat(Objects.requireNonNull(first.form()).senses()).containsExactly(MODEL);
    }

    /** Far more words than there is room for: each is what it would be without a memory, in whatever order they come. */
    @Test
    void wordsThatPushOneAnotherOutAreStillThemselves() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 100_000; i++) {
                String word = i % 10 == 0 ? "modell" + "e".repeat(i % 3) : "wort" + i;
                Word known = word(word);
                assertThat(known.marks() & WHOLE - 1).isEqualTo(word.length());
                assertThat(known.form() != null).as(word).isEqualTo(i % 10 == 0 && i % 3 < 2);
            }
        }
    }

    /** Too long for their letters to make the two numbers: the first letters and the hash are the same. Four of them have room. */
    @Test
    void longWordsOfOneHashAreToldApart() {
        List<String> words = Stream.of("c4c4c4", "c4c4ar", "c4arc4", "c4arar", "arc4c4", "arc4ar", "ararc4", "ararar")
                .map("massenmobilisierung"::concat)
                .toList();
        assertThat(words.stream().map(String::hashCode).distinct()).hasSize(1);
        for (int round = 0; round < 3; round++) {
            words.forEach(word -> assertThat(is(word(word), word)).as(word).isTrue());
        }
        List<Word> last = words.stream().skip(4).map(this::word).toList();
        assertThat(words.stream().skip(4).map(this::word))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(last);
    }

    private static boolean is(Word known, String word) {
        FoldedText text = Folding.SCRIPT.apply(word);
        int end = text.length();
        return known.is(text, 0, end, Spelling.head(text, 0, end), Spelling.tail(text, 0, end));
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
