package io.github.crossfact.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ICU spells out is read back, by every rule set it has: all numbers to 20,000, then random ones below 10^15. */
class SpelledNumbersTest {

    private static final long SEED = 20_231_206;
    private static final int LAST_OF_ALL = 20_000;
    private static final int RANDOM = 3_000;
    /** Spellings that differ only in what folding takes away are tried for every so many numbers. */
    private static final int SAMPLE = 13;

    private static final int MOST_DIGITS = 15;
    private static final long MOST = 999_999_999_999_999L;
    private static final String SOFT_HYPHEN = "\u00AD";

    /**
     * One rule set of one language.
     *
     * @param most the last number that it spells as people do
     */
    private record Spelling(String tag, String rules, boolean ordinal, long most) {
        @Override
        public String toString() {
            return tag + " " + rules;
        }
    }

    static Stream<Spelling> spellings() {
        return Stream.of("de", "nl", "fa", "ar").flatMap(SpelledNumbersTest::spellings);
    }

    private static Stream<Spelling> spellings(String tag) {
        return Stream.of(format(tag).getRuleSetNames())
                .map(rules -> new Spelling(tag, rules, rules.startsWith("%spellout-ordinal"), most(tag, rules)));
    }

    private static long most(String tag, String rules) {
        if (!rules.startsWith("%spellout-ordinal")) {
            return MOST;
        }
        return switch (tag) {
            // From 100 on ICU's Arabic ordinals end in cardinals, "the hundred and one", and count thousands and
            // millions without the article.
            case "ar" -> 99;
            default -> MOST;
        };
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everyNumberIsReadBackAsItIsSpelled(Spelling spelling) {
        check(spelling, 1, text -> text);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void softHyphensDoNotMatter(Spelling spelling) {
        check(spelling, SAMPLE, text -> text.replace(SOFT_HYPHEN, ""));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void upperCaseAndDoubledSpacesDoNotMatter(Spelling spelling) {
        check(spelling, SAMPLE, text -> text.toUpperCase(Locale.ROOT).replace(" ", "  "));
    }

    private static void check(Spelling spelling, int step, UnaryOperator<String> disguise) {
        TestLanguage language = TestLanguage.of(spelling.tag());
        RuleBasedNumberFormat format = format(spelling.tag());
        List<String> wrong = new ArrayList<>();
        LongStream numbers = numbers(spelling.most())
                .filter(number -> number % step == 0)
                .filter(number -> !isMisspelled(spelling, number));
        numbers.forEach(number -> {
            String text = disguise.apply(format.format(number, spelling.rules()));
            String read = language.numbers(text);
            if (!read.equals((spelling.ordinal() ? "no. " : "") + number)) {
                wrong.add(number + " \"" + text + "\" read as " + read);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean isMisspelled(Spelling spelling, long number) {
        boolean ordinal = spelling.ordinal();
        return switch (spelling.tag()) {
            // "Nulste" for nulde; and "elftwee" for elfhonderdtwee, in years.
            case "nl" -> ordinal && number == 0 || spelling.rules().endsWith("-year") && isHundredsYear(number);
            // The cardinal for the ordinal.
            case "ar" -> ordinal && number == 0;
            default -> false;
        };
    }

    private static boolean isHundredsYear(long number) {
        return number > 1_100 && number < 10_000 && number % 1_000 >= 100 && number % 100 > 0;
    }

    private static LongStream numbers(long most) {
        Random random = new Random(SEED);
        LongStream some = LongStream.generate(() -> {
                    long limit = (long) Math.pow(10, 1 + random.nextInt(MOST_DIGITS));
                    return Math.floorMod(random.nextLong(), limit);
                })
                .limit(RANDOM)
                .filter(number -> number <= most);
        return LongStream.concat(LongStream.rangeClosed(0, Math.min(LAST_OF_ALL, most)), some);
    }

    private static RuleBasedNumberFormat format(String tag) {
        return new RuleBasedNumberFormat(new ULocale(tag), RuleBasedNumberFormat.SPELLOUT);
    }
}
