package io.github.crossfact.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What ICU spells out is read back, by every rule set it has: all numbers to 20,000, then random ones below 10^15. What several rule sets spell alike
 * is read once.
 */
class SpelledNumbersTest {

    private static final long SEED = 20_231_206;
    private static final int LAST_OF_ALL = 20_000;
    private static final int RANDOM = 1_000;
    /** Spellings that differ only in what folding takes away are tried for every so many numbers. */
    private static final int SAMPLE = 13;
    /** The build runs all tests again in these default locales. What they could break shows in any number, so a few of them do. */
    private static final Set<String> RERUNS = Set.of("tr", "ar", "fa");

    private static final int SAMPLE_OF_RERUN = 197;
    /** As many numbers are read as the lines of one text. */
    private static final int LINES = 5_000;

    private static final int MOST_DIGITS = 15;
    private static final long MOST = 999_999_999_999_999L;
    private static final String SOFT_HYPHEN = "\u00AD";

    /**
     * One rule set of one language.
     *
     * @param most the last number that it spells as people do
     */
    private record Spelling(String tag, String rules, boolean ordinal, long most) {

        /** How the number is printed when it has been read. */
        String read(long number) {
            return (ordinal ? "no. " : "") + number;
        }
    }

    private static List<Spelling> spellings(String tag) {
        return Stream.of(format(tag).getRuleSetNames())
                .map(rules -> new Spelling(tag, rules, rules.startsWith("%spellout-ordinal"), most(tag, rules)))
                .toList();
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
    @ValueSource(strings = {"de", "nl", "fa", "ar"})
    void everyNumberIsReadBackAsItIsSpelled(String tag) {
        check(tag, 1, text -> text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "fa", "ar"})
    void softHyphensDoNotMatter(String tag) {
        check(tag, SAMPLE, text -> text.replace(SOFT_HYPHEN, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "fa", "ar"})
    void upperCaseAndDoubledSpacesDoNotMatter(String tag) {
        check(tag, SAMPLE, text -> text.toUpperCase(Locale.ROOT).replace(" ", "  "));
    }

    private static void check(String tag, int step, UnaryOperator<String> disguise) {
        boolean rerun = RERUNS.contains(Locale.getDefault().getLanguage());
        Map<String, String> expected = spelled(tag, rerun ? SAMPLE_OF_RERUN : step, disguise);
        assertThat(readBack(TestLanguage.of(tag), List.copyOf(expected.keySet())))
                .containsExactlyEntriesOf(expected);
    }

    /** How every number is printed when its spelling, which is the key, has been read. */
    private static Map<String, String> spelled(String tag, int step, UnaryOperator<String> disguise) {
        RuleBasedNumberFormat format = format(tag);
        Map<String, String> spelled = new LinkedHashMap<>();
        for (Spelling spelling : spellings(tag)) {
            numbers(spelling.most())
                    .filter(number -> number % step == 0)
                    .filter(number -> !isMisspelled(spelling, number))
                    .forEach(number -> spelled.putIfAbsent(
                            disguise.apply(format.format(number, spelling.rules())), spelling.read(number)));
        }
        return spelled;
    }

    private static Map<String, String> readBack(TestLanguage language, List<String> texts) {
        Map<String, String> read = new LinkedHashMap<>();
        for (int from = 0; from < texts.size(); from += LINES) {
            List<String> lines = texts.subList(from, Math.min(from + LINES, texts.size()));
            List<String> numbers = language.numbersOf(lines);
            assertThat(numbers).hasSameSizeAs(lines);
            IntStream.range(0, lines.size()).forEach(i -> read.put(lines.get(i), numbers.get(i)));
        }
        return read;
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
