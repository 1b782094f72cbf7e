package io.github.crossfact.internal.table;

import io.github.crossfact.internal.text.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a language's {@code language.properties} says of it.
 *
 * @param name in English, for people
 * @param script ISO 15924
 * @param endings what may follow a form
 * @param proclitics what may be written together with the word after it, in the order in which they stack
 * @param articles those of them that end in an article
 * @param dualEndings endings that make two of what is counted
 * @param feminine the final letter that changes before an ending, what it becomes there, and what takes its place in the plural; or empty
 * @param strategies names of the strategies, which core carries out
 * @param decimal the characters that may separate whole from decimal digits
 * @param grouping the characters that may group thousands
 * @param ordinalDot whether a dot after a number makes it an ordinal
 * @param capitalizedNouns whether nouns are written with a capital
 * @param pluralEndings what tells the plural of a noun that no table knows; empty where nothing does
 * @param adjectiveEndings what the last adjective before such a noun ends in; where nouns have capitals, first what it ends in behind a number alone,
 *     then what it ends in behind an article
 * @param dativeEndings where nouns have capitals, what they end in as dative plurals, whose attributes have the second ending behind a number alone
 * @param nounAfterAdjectives whether adjectives stand between a number and its noun
 * @param verbFirst whether a clause's verb stands before what it says something of
 * @param verbPrefixes what a word that is a verb may begin with, as it is written
 * @param verbEndings what a word that is a verb may end in
 * @param nounEndings what tells a noun though it begins as verbs do, or ends in the end of such an ending as they do
 * @param abbreviations folded words after which a dot does not end a sentence
 */
public record LanguageProperties(
        String name,
        String script,
        List<String> endings,
        List<String> proclitics,
        List<String> articles,
        List<String> dualEndings,
        List<String> feminine,
        Set<String> strategies,
        String decimal,
        String grouping,
        boolean ordinalDot,
        boolean capitalizedNouns,
        List<String> pluralEndings,
        List<String> adjectiveEndings,
        List<String> dativeEndings,
        boolean nounAfterAdjectives,
        boolean verbFirst,
        List<String> verbPrefixes,
        List<String> verbEndings,
        List<String> nounEndings,
        Set<String> abbreviations) {

    /** The last part of a long word carries its sense. */
    public static final String COMPOUND_HEADS = "compound-heads";
    /** Small words are written together with the one after them. */
    public static final String CLITIC_PREFIXES = "clitic-prefixes";
    /** An ending makes two of what is counted. */
    public static final String DUAL_COUNTS_TWO = "dual-counts-two";
    /** Number words are joined by "and". */
    public static final String WAW_CHAIN = "waw-chain";
    /** "One and twenty". */
    public static final String UNITS_BEFORE_TENS = "units-before-tens";
    /** "Two third". */
    public static final String ORDINAL_DENOMINATORS = "ordinal-denominators";
    /** A slash may be a decimal sign. */
    public static final String SLASH_DECIMAL = "slash-decimal";

    /** Years may be of the Islamic calendar, without a word that says so. */
    public static final String HIJRI_YEARS = "hijri-years";
    /** Years may be of the calendar of Iran, without a word that says so, or of the Islamic one. */
    public static final String SOLAR_HIJRI_YEARS = "solar-hijri-years";

    private static final String VERB_SECOND = "verb-second";

    private static final Set<String> STRATEGIES = Set.of(
            VERB_SECOND,
            COMPOUND_HEADS,
            CLITIC_PREFIXES,
            DUAL_COUNTS_TWO,
            WAW_CHAIN,
            UNITS_BEFORE_TENS,
            ORDINAL_DENOMINATORS,
            SLASH_DECIMAL,
            HIJRI_YEARS,
            SOLAR_HIJRI_YEARS);

    private static final Set<String> KEYS = Set.of(
            "name",
            "script",
            "endings",
            "proclitics",
            "articles",
            "dual.endings",
            "feminine",
            "strategies",
            "decimal",
            "grouping",
            "ordinal.dot",
            "capitalized.nouns",
            "plural.endings",
            "adjective.endings",
            "dative.endings",
            "noun.position",
            "verb.position",
            "verb.prefixes",
            "verb.endings",
            "noun.endings",
            "abbreviations");

    private static final String FILE = "language.properties";

    /** Strategies that do nothing without what another key says. */
    private static final List<Map.Entry<String, String>> NEEDED =
            List.of(Map.entry(CLITIC_PREFIXES, "proclitics"), Map.entry(DUAL_COUNTS_TWO, "dual.endings"));

    public boolean has(String strategy) {
        return strategies.contains(strategy);
    }

    /** Whether the verb of a main clause stands between its subject and its object. */
    public boolean verbSecond() {
        return has(VERB_SECOND);
    }

    /** Whether clauses end with their verb: where they do not begin with it, and nouns stand before their adjectives. */
    public boolean verbLast() {
        return !verbFirst && !nounAfterAdjectives;
    }

    public static LanguageProperties read(String place, String content, Problems problems) {
        Properties properties = new Properties();
        String file = place + "/" + FILE;
        try {
            properties.load(new StringReader(content));
        } catch (IllegalArgumentException e) {
            problems.add(file, "cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unknown(properties.stringPropertyNames(), KEYS)
                .forEach(key ->
                        problems.add(file, "the key " + key + " is not known: expected one of " + new TreeSet<>(KEYS)));
        unknown(words(properties, "strategies"), STRATEGIES)
                .forEach(strategy -> problems.add(
                        file,
                        "the strategy " + strategy + " is not known: expected one of " + new TreeSet<>(STRATEGIES)));
        for (String key : List.of("name", "script", "decimal", "grouping")) {
            if (properties.getProperty(key, "").isBlank()) {
                problems.add(file, "the key " + key + " is missing");
            }
        }
        List<String> feminine = words(properties, "feminine");
        if (!feminine.isEmpty() && feminine.size() != 3) {
            problems.add(
                    file,
                    "the key feminine has " + feminine.size() + " words, expected 3: letter, before an ending, plural");
        }
        for (Map.Entry<String, String> need : NEEDED) {
            if (words(properties, "strategies").contains(need.getKey())
                    && words(properties, need.getValue()).isEmpty()) {
                problems.add(file, "the strategy " + need.getKey() + " needs the key " + need.getValue());
            }
        }
        return new LanguageProperties(
                properties.getProperty("name", ""),
                properties.getProperty("script", ""),
                folded(words(properties, "endings")),
                words(properties, "proclitics"),
                words(properties, "articles"),
                words(properties, "dual.endings"),
                feminine.size() == 3 ? feminine : List.of(),
                new HashSet<>(words(properties, "strategies")),
                String.join("", words(properties, "decimal")),
                String.join("", words(properties, "grouping")),
                choice(file, properties, "ordinal.dot", "true", "false", problems),
                choice(file, properties, "capitalized.nouns", "true", "false", problems),
                words(properties, "plural.endings"),
                words(properties, "adjective.endings"),
                words(properties, "dative.endings"),
                choice(file, properties, "noun.position", "after-adjectives", "directly-after", problems),
                choice(file, properties, "verb.position", "first", "last", problems),
                words(properties, "verb.prefixes"),
                words(properties, "verb.endings"),
                words(properties, "noun.endings"),
                words(properties, "abbreviations").stream()
                        .map(Folding.SCRIPT::fold)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> unknown(Collection<String> said, Set<String> known) {
        Set<String> unknown = new TreeSet<>(said);
        unknown.removeAll(known);
        return unknown;
    }

    /** Whether a key has the first of the two words that it may have; it has the other one where it is left out. */
    private static boolean choice(
            String file, Properties properties, String key, String yes, String no, Problems problems) {
        String value = properties.getProperty(key, no).strip();
        if (!value.equals(yes) && !value.equals(no)) {
            problems.add(file, key + " is " + value + ", expected " + yes + " or " + no);
        }
        return value.equals(yes);
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folding.SCRIPT::fold).toList();
    }

    private static List<String> words(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
