package io.github.crossfact.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What ICU spells out is read back, by every rule set it has, in all genders and cases: all numbers to 20,000, then random ones below 10^15. What several
 * rule sets spell alike is read once. Where ICU does not spell as people do, {@link Deviation} says so. ICU's Arabic is read back, though it is not good
 * Arabic (إثنان, تسعة مائة, the construct ألفي alone); {@link OwnSpellingsTest} holds the correct one, and the Persian ordinals, which ICU has no rules for.
 */
class SpelledNumbersTest {

    private static final long SEED = 20_231_206;
    private static final int LAST_OF_ALL = 20_000;
    private static final int RANDOM = 1_000;
    /** Spellings that differ only in what folding takes away are tried for every so many numbers. */
    private static final int SAMPLE = 13;
    /** What a default locale could break shows in any number, so a few do where the build runs again under other locales. */
    private static final int FEW = 197;
    /** As many numbers are read as the lines of one text. */
    private static final int LINES = 5_000;

    private static final int MOST_DIGITS = 15;
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String ORDINAL = "%spellout-ordinal";

    /** Where ICU 79 spells otherwise than people do, and we don't follow. */
    // Functions have no annotation that says they are immutable, here and below.
    @SuppressWarnings("ImmutableEnumChecker")
    private enum Deviation {
        DUTCH_NOUGHTH("nl", ORDINAL, number -> number == 0, "\"nulste\"; the ordinal of nul is nulde"),
        DUTCH_YEARS_WITHOUT_HUNDRED(
                "nl",
                "%spellout-numbering-year",
                number -> number > 1_100 && number < 10_000 && number % 1_000 >= 100 && number % 100 > 0,
                "\"elftwee\" for 1102; people say elfhonderdtwee"),
        ARABIC_NOUGHTH("ar", ORDINAL, number -> number == 0, "\"صفر\" is the cardinal"),
        ARABIC_ORDINALS_THAT_END_IN_CARDINALS(
                "ar",
                ORDINAL,
                number -> number > 100,
                "\"the hundred and one\", and thousands and millions without the article");

        private final String tag;
        private final String rules;
        private final LongPredicate numbers;
        private final String reason;

        Deviation(String tag, String rules, LongPredicate numbers, String reason) {
            this.tag = tag;
            this.rules = rules;
            this.numbers = numbers;
            this.reason = reason;
        }

        static boolean excuses(String tag, String rules, long number) {
            return Arrays.stream(values()).anyMatch(each -> each.covers(tag, rules) && each.numbers.test(number));
        }

        boolean covers(String someTag, String someRules) {
            return tag.equals(someTag) && someRules.startsWith(rules);
        }
    }

    /** What pages do to a spelling, none of which changes the number. */
    @SuppressWarnings("ImmutableEnumChecker")
    private enum Disguise {
        WITHOUT_SOFT_HYPHENS(text -> text.replace(SOFT_HYPHEN, "")),
        IN_CAPITALS(text -> text.toUpperCase(Locale.ROOT)),
        WITH_DOUBLED_SPACES(text -> " " + text.replace(" ", "  ") + " "),
        WITH_NO_BREAK_SPACES(text -> text.replace(' ', '\u00A0')),
        WITHOUT_DIACRITICS(text -> Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()),
        DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        WITHOUT_JOINERS(text -> text.replace("\u200C", "")),
        WITH_TATWEEL(text -> text.replace("م", "مـ"));

        private final UnaryOperator<String> change;

        Disguise(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "fa", "ar"})
    void everyNumberIsReadBackAsItIsSpelled(String tag) {
        check(tag, 1, text -> text);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void numbersAreReadBackInEveryDisguise(Disguise disguise) {
        for (String tag : List.of("de", "nl", "fa", "ar")) {
            check(tag, SAMPLE, disguise.change);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "fa", "ar"})
    void someNumbersAreReadBackInCapitals(String tag) {
        check(tag, FEW, text -> text.toUpperCase(Locale.ROOT));
    }

    @Test
    void whatIsListedAsADeviationIsOne() {
        for (Deviation deviation : Deviation.values()) {
            RuleBasedNumberFormat format = format(deviation.tag);
            String rules = Arrays.stream(format.getRuleSetNames())
                    .filter(name -> deviation.covers(deviation.tag, name))
                    .findFirst()
                    .orElseThrow();
            long number = LongStream.range(0, LAST_OF_ALL)
                    .filter(deviation.numbers)
                    .findFirst()
                    .orElseThrow();
            assertThat(TestLanguage.of(deviation.tag).numbersOf(List.of(format.format(number, rules))))
                    .as("%s: %s", deviation, deviation.reason)
                    .doesNotContain(expected(rules, number));
        }
    }

    private static void check(String tag, int step, UnaryOperator<String> disguise) {
        Map<String, String> expected = spelled(tag, step, disguise);
        assertThat(readBack(TestLanguage.of(tag), List.copyOf(expected.keySet())))
                .containsExactlyEntriesOf(expected);
    }

    /** How every number is printed when its spelling, which is the key, has been read. */
    private static Map<String, String> spelled(String tag, int step, UnaryOperator<String> disguise) {
        RuleBasedNumberFormat format = format(tag);
        Map<String, String> spelled = new LinkedHashMap<>();
        for (String rules : format.getRuleSetNames()) {
            numbers()
                    .filter(number -> number % step == 0)
                    .filter(number -> !Deviation.excuses(tag, rules, number))
                    .forEach(number ->
                            spelled.putIfAbsent(disguise.apply(format.format(number, rules)), expected(rules, number)));
        }
        return spelled;
    }

    private static String expected(String rules, long number) {
        return (rules.startsWith(ORDINAL) ? "no. " : "") + number;
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

    private static LongStream numbers() {
        Random random = new Random(SEED);
        LongStream some = LongStream.generate(() -> {
                    long limit = (long) Math.pow(10, 1 + random.nextInt(MOST_DIGITS));
                    return Math.floorMod(random.nextLong(), limit);
                })
                .limit(RANDOM);
        return LongStream.concat(LongStream.rangeClosed(0, LAST_OF_ALL), some);
    }

    private static RuleBasedNumberFormat format(String tag) {
        return new RuleBasedNumberFormat(new ULocale(tag), RuleBasedNumberFormat.SPELLOUT);
    }
}
