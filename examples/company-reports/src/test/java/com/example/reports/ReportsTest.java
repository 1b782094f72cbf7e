package com.example.reports;

import static io.github.crossfact.testdata.CrossfactAssertions.assertThatFacts;
import static io.github.crossfact.testdata.CrossfactAssertions.assertThatStories;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.FactExtractor;
import io.github.crossfact.event.Subject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final FactExtractor EXTRACTOR = Reports.extractor();

    @Test
    void bothLanguagesGiveTheSameFacts() {
        assertThatStories(Path.of("src/test/stories")).giveTheirFacts(EXTRACTOR::extract);
    }

    @Test
    void compoundsNeedNoRowOfTheirOwn() {
        assertThatFacts("Es gibt 12 Bankfilialen in Bremen.")
                .in("de", EXTRACTOR::extract)
                .hasCount(12, Subject.of("STORE"), count -> assertThat(count.place().name()).isEqualTo("Bremen"));
    }

    @Test
    void aJoinerMayBeLost() {
        assertThatFacts("این شرکت ۱۲ شعبه‌ها دارد.").in("fa", EXTRACTOR::extract).hasCount(12, Subject.of("STORE"));
        assertThatFacts("این شرکت ۱۲ شعبه ها دارد.").in("fa", EXTRACTOR::extract).hasCount(12, Subject.of("STORE"));
    }
}
