package io.github.crossfact.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A second oracle beside ICU, whose Arabic is not good and whose Persian has no ordinals: what our own tables spell is read back. */
@Tag("exhaustive")
class OwnSpellingsTest {

    private static final long SEED = 20_240_113;
    private static final int LAST_OF_ALL = 20_000;
    private static final int RANDOM = 2_000;
    private static final int SHOWN = 10;
    private static final int MOST_DIGITS = 15;
    private static final String ZWNJ = "\u200C";

    private static final TestLanguage PERSIAN = TestLanguage.of("fa");
    private static final TestLanguage ARABIC = TestLanguage.of("ar");

    private static List<Long> numbers() {
        Random random = new Random(SEED);
        LongStream some = LongStream.generate(() ->
                        Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(MOST_DIGITS))))
                .limit(RANDOM);
        return LongStream.concat(LongStream.rangeClosed(0, LAST_OF_ALL), some)
                .boxed()
                .toList();
    }

    private static void check(TestLanguage language, List<Long> numbers, LongFunction<String> speller, String prefix) {
        List<String> lines = numbers.stream().map(speller::apply).toList();
        List<String> read = language.numbersOf(lines);
        assertThat(read).hasSameSizeAs(lines);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!read.get(i).equals(prefix + numbers.get(i))) {
                wrong.add(numbers.get(i) + " " + lines.get(i) + " is read as " + read.get(i));
            }
        }
        assertThat(wrong.stream().limit(SHOWN)).as("%d wrong", wrong.size()).isEmpty();
    }

    @Test
    void persianCardinalsAreReadWithSpaces() {
        check(PERSIAN, numbers(), PersianSpeller::cardinal, "");
    }

    @Test
    void persianCardinalsAreReadWithJoiners() {
        check(PERSIAN, numbers(), number -> PersianSpeller.cardinal(number).replace(" ", ZWNJ), "");
    }

    @Test
    void persianCardinalsAreReadWhereAPageHasLostItsJoiners() {
        check(PERSIAN, numbers(), number -> PersianSpeller.cardinal(number).replace(" و ", "و"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"م", "ُم", "مین"})
    void persianOrdinalsAreRead(String ending) {
        List<Long> fromTwo = numbers().stream().filter(number -> number > 1).toList();
        // "Two thousandth" with a space says the part more often than the 2000th.
        List<Long> unlikeParts = fromTwo.stream()
                .filter(number -> ending.endsWith("ن") || number <= 1000 || number % 1000 > 0)
                .toList();
        check(PERSIAN, unlikeParts, number -> PersianSpeller.ordinal(number, ending), "no. ");
        check(PERSIAN, fromTwo, number -> PersianSpeller.ordinal(number, ending).replace(" ", ZWNJ), "no. ");
    }

    @ParameterizedTest
    @EnumSource
    void arabicCardinalsAreReadInEveryGenderAndCase(ArabicSpeller.Use use) {
        check(ARABIC, numbers(), number -> ArabicSpeller.cardinal(number, use), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مئة>مائة", "أ>ا", "آ>ا", "مئة> مئة", " و> و ", "اً>ا", "ة>ه"})
    void arabicCardinalsAreReadInEverySpelling(String change) {
        String[] sides = change.split(">", -1);
        check(
                ARABIC,
                numbers(),
                number -> ArabicSpeller.cardinal(number, ArabicSpeller.Use.MASCULINE_NOMINATIVE)
                        .replace(sides[0], sides[1])
                        .strip(),
                "");
    }

    @ParameterizedTest
    @EnumSource
    void arabicOrdinalsAreRead(ArabicSpeller.Use use) {
        List<Long> counted = IntStream.range(1, 1100)
                .filter(number -> number < 100 || number % 100 > 0)
                .asLongStream()
                .boxed()
                .toList();
        check(ARABIC, counted, number -> ArabicSpeller.ordinal((int) number, use, true), "no. ");
        List<Long> small = LongStream.range(1, 20).boxed().toList();
        check(ARABIC, small, number -> ArabicSpeller.ordinal((int) number, use, false), "no. ");
    }
}
