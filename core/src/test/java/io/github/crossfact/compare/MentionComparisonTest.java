package io.github.crossfact.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Normalization;
import io.github.crossfact.event.Span;
import io.github.crossfact.json.CrossfactJson;
import io.github.crossfact.mention.NormalizedMention;
import io.github.crossfact.mention.NumberValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionComparisonTest {

    @Test
    void theSameNumbersInOtherDigitsAgree() {
        assertThat(MentionComparison.of(numbers("fa", "۱۲", "۷"), numbers("de", "12", "7"))
                        .isSame())
                .isTrue();
    }

    @Test
    void anotherNumberAtTheSamePlaceIsAConflict() {
        MentionComparison comparison =
                MentionComparison.of(numbers("fa", "۱۲", "۷", "۹"), numbers("de", "12", "8", "9"));
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.conflicting()).singleElement().satisfies(conflict -> {
            assertThat(conflict.facts().left().text()).isEqualTo("۷");
            assertThat(conflict.facts().right().text()).isEqualTo("8");
        });
    }

    @Test
    void aNumberFarFromAnyOtherThatIsLeftStandsAlone() {
        MentionComparison comparison = MentionComparison.of(
                numbers("fa", "۱۰۰", "۱", "۲", "۳", "۴"), numbers("de", "1", "2", "3", "4", "200"));
        assertThat(comparison.onlyLeft()).extracting(NormalizedMention::text).containsExactly("۱۰۰");
        assertThat(comparison.onlyRight()).extracting(NormalizedMention::text).containsExactly("200");
    }

    @Test
    void theJsonShowsTheMentionsThemselves() {
        assertThat(CrossfactJson.write(MentionComparison.of(numbers("nl", "5"), numbers("de", "5", "6"))))
                .isEqualTo(
                        "{\"left\":{\"id\":\"story.nl\",\"language\":\"nl\"},"
                                + "\"right\":{\"id\":\"story.de\",\"language\":\"de\"},"
                                + "\"agreed\":[[{\"kind\":\"number\",\"start\":0,\"end\":1,\"text\":\"5\",\"value\":\"5\"},"
                                + "{\"kind\":\"number\",\"start\":0,\"end\":1,\"text\":\"5\",\"value\":\"5\"}]],"
                                + "\"conflicting\":[],\"onlyLeft\":[],"
                                + "\"onlyRight\":[{\"kind\":\"number\",\"start\":2,\"end\":3,\"text\":\"6\",\"value\":\"6\"}]}");
    }

    private static Normalization numbers(String language, String... texts) {
        List<NormalizedMention> mentions = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            mentions.add(new NormalizedMention(
                    new Span(start, start + text.length()), text, new NumberValue(new BigDecimal(text))));
            start += text.length() + 1;
        }
        return new Normalization(new DocumentHeader("story." + language, language, null), mentions);
    }
}
