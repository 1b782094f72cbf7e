package io.github.crossfact.internal.numeral;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.language.CompiledLanguage;
import io.github.crossfact.internal.quantity.QuantityRecognizer;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.spi.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The number words of a language as its module has them, with small tables of everything else; reads texts and prints what it found. */
public final class TestLanguage {

    private static final Map<String, String> PROPERTIES = Map.of("de", """
            name=German
            script=Latn
            endings=e en er es em n s
            strategies=units-before-tens
            decimal=,
            grouping=.
            ordinal.dot=true
            capitalized.nouns=true
            """, "nl", """
            name=Dutch
            script=Latn
            endings=s en e
            strategies=units-before-tens ordinal-denominators
            decimal=,
            grouping=.
            """, "fa", """
            name=Persian
            script=Arab
            endings=ها های ی
            strategies=waw-chain ordinal-denominators slash-decimal
            decimal=. ٫
            grouping=, ٬
            """, "ar", """
            name=Arabic
            script=Arab
            endings=ا ة ات
            feminine=ة ت ات
            proclitics=و ف ب ل ك س ال لل
            strategies=clitic-prefixes waw-chain units-before-tens
            decimal=. ٫
            grouping=, ٬
            """);

    private static final Map<String, String> TABLES = Map.of(
            "bounds.csv",
            """
            bound,position,form
            ABOUT,BEFORE,etwa
            ABOUT,BEFORE,ongeveer
            ABOUT,BEFORE,حوالي
            ABOUT,BEFORE,حدود
            ALMOST,BEFORE,fast
            ALMOST,BEFORE,bijna
            ALMOST,BEFORE,ما يقرب من
            ALMOST,BEFORE,نزدیک به
            MORE_THAN,BEFORE,mehr als
            MORE_THAN,BEFORE,meer dan
            MORE_THAN,BEFORE,يزيد عن
            MORE_THAN,BEFORE,بیش از
            AT_LEAST,BEFORE,mindestens
            AT_LEAST,AFTER,oder mehr
            AT_LEAST,AFTER,یا بیشتر
            AT_MOST,BEFORE,bis zu
            AT_MOST,BEFORE,höchstens
            AT_MOST,AFTER,أو أقل
            """,
            "units.csv",
            """
            unit,factor,form
            %,,Prozent
            %,,procent
            %,,في مئة
            %,,بالمئة
            %,,درصد
            %,,در صد
            km,,km
            km,,Kilometer
            km,,کیلومتر
            har,,Hektar
            har,,هكتار
            m2,,m²
            m2,10000,Morgen
            m,,m
            """,
            "currencies.csv",
            """
            currency,factor,form
            VND,,Dong
            VND,,دونج
            VND,,دونگ
            EUR,,Euro
            ,0.01,Cent
            KWD,,دينار
            ,0.001,فلس
            """,
            "subjects.csv",
            """
            subject,honoured,form
            MODEL,,Modelle
            HOUSEHOLD,,huishoudens
            PERSON,INDIVIDUAL,نفر
            PROVINCE,,مقاطعة
            PROVINCE,,مقاطعات
            """,
            "gatherings.csv",
            """
            kind,form
            CONGRESS,Kongress
            CONGRESS,مؤتمر
            """,
            "roles.csv",
            """
            role,form
            SECRETARY,erste Sekretär
            PRIME_MINISTER,نخست وزیر
            """,
            "calendar.csv",
            """
            kind,value,form
            CLOCK,,um
            CLOCK,,om
            """,
            "cues.csv",
            """
            cue,form
            LINK,der
            LINK,de
            LINK,من
            """);

    private final CompiledLanguage language;
    private final Numerals numerals;
    private final Scanner numbers;
    private final Scanner quantities;

    private TestLanguage(String tag, Language tables) {
        this.language = CompiledLanguage.of(tables);
        Problems problems = new Problems();
        this.numerals = Numerals.of(
                "lang-" + tag + "/" + Numerals.NAME,
                tables.file(Numerals.NAME).orElseThrow(),
                language.folding(),
                language.properties(),
                problems);
        problems.throwIfAny();
        NumeralRecognizer recognizer = new NumeralRecognizer(numerals);
        this.numbers = new Scanner(language.lexicon(), List.of(recognizer));
        this.quantities = new Scanner(language.lexicon(), List.of(recognizer, new QuantityRecognizer(numerals)));
    }

    /** A language by its tag. */
    public static TestLanguage of(String tag) {
        Language tables = Language.open(tag, name -> {
            String content = switch (name) {
                case "language.properties" -> PROPERTIES.get(tag);
                case Numerals.NAME -> numerals(tag);
                default -> TABLES.get(name);
            };
            return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        });
        return new TestLanguage(tag, tables);
    }

    private static String numerals(String tag) {
        Path module = Path.of("..", "lang-" + tag, "src", "main", "resources");
        try {
            return Files.readString(module.resolve("io/github/crossfact/lang/" + tag + "/" + Numerals.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a text, separated by semicolons. */
    public String numbers(String text) {
        return print(numbers.scan(language.folding().apply(text), new Context(null)));
    }

    /** What the numbers of a text cover, as it is written, separated by semicolons. */
    public String covered(String text) {
        Scan scan = numbers.scan(language.folding().apply(text), new Context(null));
        return scan.items().stream()
                .map(item -> scan.tokens().written(item.first(), item.end()))
                .collect(Collectors.joining("; "));
    }

    /** The numbers of each line, read as one text. */
    public List<String> numbersOf(List<String> lines) {
        Scan scan = numbers.scan(language.folding().apply(String.join("\n", lines)), new Context(null));
        List<String> read = new ArrayList<>();
        int from = 0;
        for (int t = 0; t <= scan.tokens().size(); t++) {
            if (t == scan.tokens().size() || scan.tokens().isBreak(t)) {
                read.add(print(scan, from, t));
                from = t + 1;
            }
        }
        return read;
    }

    /** The numbers of a text with what stands around them, separated by semicolons. */
    public String quantities(String text) {
        return print(quantities.scan(language.folding().apply(text), new Context(null)));
    }

    private static String print(Scan scan) {
        return print(scan, 0, scan.tokens().size());
    }

    private static String print(Scan scan, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(scan::item)
                .filter(Objects::nonNull)
                .distinct()
                .map(TestLanguage::print)
                .collect(Collectors.joining("; "));
    }

    private static String print(Item item) {
        if (item instanceof Item.Number number) {
            return prefix(number.kind()) + print(number.quantity());
        }
        if (item instanceof Item.Percent percent) {
            return print(percent.quantity()) + " %";
        }
        if (item instanceof Item.Money money) {
            String currency = money.currency() == null ? "of 1/" + money.parts() : money.currency();
            return print(money.quantity()) + " " + currency;
        }
        if (item instanceof Item.Measure measure) {
            return print(measure.quantity()) + " " + measure.unit();
        }
        if (item instanceof Item.Ratio ratio) {
            return ratio.numerator().toPlainString() + " of "
                    + ratio.denominator().toPlainString();
        }
        return item.toString();
    }

    private static String prefix(Item.NumberKind kind) {
        return switch (kind) {
            case CARDINAL -> "";
            case ORDINAL -> "no. ";
            case FRACTION -> "part ";
        };
    }

    private static String print(Quantity quantity) {
        String bound = quantity.bound() == Bound.EXACT ? "" : quantity.bound() + " ";
        String upper = quantity.upper() == null ? "" : ".." + quantity.upper().toPlainString();
        String others = quantity.alternatives().stream()
                .map(other -> " or " + other.toPlainString())
                .collect(Collectors.joining());
        return bound + quantity.value().toPlainString() + upper + others;
    }
}
