package io.github.crossfact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.Count;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.Span;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.json.CrossfactJson;
import io.github.crossfact.spi.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a text, reading it never fails and what it tells holds together. */
@Tag("exhaustive")
class JumbledTextTest {

    private static final int RUNS = 1_000;
    private static final int LONGEST = 40;

    private static final List<String> MATERIAL = List.of(
            "39",
            "12",
            "5,65",
            "5.287",
            "2023",
            "2021",
            "3/6/2013",
            "12/1/2024",
            "13/14",
            "25-NQ/TW",
            "43-KL/TW",
            "118/KH-UBND",
            "14E",
            "1.",
            "a)",
            "%",
            "(",
            ")",
            ",",
            ".",
            ";",
            ":",
            "-",
            "/",
            "…",
            "?",
            "\"",
            "«",
            "»",
            "\n",
            "\r\n",
            "$",
            "½",
            "²",
            "\u200C",
            "\u200F",
            "\uD83D\uDE00",
            "\uD800",
            "و",
            "Lào Cai",
            "Bắc Hà",
            "Quảng Nam",
            "Bản Liền",
            "blup",
            "Blup",
            "modos",
            "grupas",
            "persas",
            "Nom.",
            "XIII",
            "anh.jpg");

    @ParameterizedTest
    @EnumSource
    void readingNeverFailsAndFactsHoldTogether(Toy toy) {
        List<String> words = new ArrayList<>(MATERIAL);
        words.addAll(forms(toy.language()));
        Random random = new Random(11);
        for (int run = 0; run < RUNS; run++) {
            String text = jumble(words, random);
            @Nullable LocalDate published = random.nextBoolean() ? LocalDate.of(2024, 1, 20) : null;
            check(toy.read(text, published), text);
        }
    }

    private static void check(Extraction facts, String text) {
        Set<String> ids = facts.events().stream().map(Event::id).collect(Collectors.toSet());
        int last = 0;
        for (Event event : facts.events()) {
            assertThat(event.mentions()).as(text).isNotEmpty();
            assertThat(event.mentions().get(0).start()).as(text).isGreaterThanOrEqualTo(last);
            last = event.mentions().get(0).start();
            for (Span span : event.mentions()) {
                assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
            }
            if (event instanceof Count count && count.partOf() != null) {
                assertThat(ids).as(text).contains(count.partOf());
            }
            if (event instanceof Duration duration && duration.of() != null) {
                assertThat(ids).as(text).contains(duration.of());
            }
        }
        for (Finding finding : facts.findings()) {
            assertThat(ids).as(text).containsAll(finding.events());
        }
        assertThat(CrossfactJson.readExtraction(CrossfactJson.write(facts)))
                .as(text)
                .isEqualTo(facts);
    }

    private static String jumble(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size())));
            text.append(random.nextInt(10) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** The last cells of a language's tables. */
    private static List<String> forms(Language language) {
        return Language.FILES.stream()
                .filter(file -> file.endsWith(".csv"))
                .flatMap(file -> Table.forms(language.file(file).orElse("")).stream())
                .toList();
    }
}
