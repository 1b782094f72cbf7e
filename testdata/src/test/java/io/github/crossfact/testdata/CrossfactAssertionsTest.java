package io.github.crossfact.testdata;

import static io.github.crossfact.testdata.CrossfactAssertions.assertThatFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.Extraction;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.FindingKind;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossfactAssertionsTest {

    private final FactsAssert facts = assertThatFacts(Samples.TEXT).in("de", Samples::extraction);

    @Test
    void factsThatAreThereAreFound() {
        facts.hasEvents(3)
                .hasCitation("25-NQ/TW")
                .hasCitation(
                        "25-NQ/TW", citation -> assertThat(citation.number()).isEqualTo("25"))
                .hasCount(4318, Subject.MODEL)
                .hasCount(
                        150,
                        Subject.MODEL,
                        count -> assertThat(count.quantity().bound()).isEqualTo(Bound.ALMOST))
                .hasNoFindings();
    }

    @ParameterizedTest
    @MethodSource("missing")
    void factsThatAreNotThereAreMissed(String wanted, ThrowingCallable assertion) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting " + wanted + ", but there is none. The facts are\n  citation ");
    }

    static List<Object[]> missing() {
        FactsAssert facts = assertThatFacts(Samples.TEXT).in("de", Samples::extraction);
        return List.of(
                missing("citation 43-KL/TW", () -> facts.hasCitation("43-KL/TW")),
                missing("count 5287 MODEL", () -> facts.hasCount(5287, Subject.MODEL)),
                missing("count 4318 HOUSE", () -> facts.hasCount(4318, Subject.HOUSE)),
                missing("award MEDAL", () -> facts.hasAward(AwardKind.MEDAL)),
                missing("amount 4318 VND", () -> facts.hasAmount("4318", "VND")),
                missing("rate 25 %", () -> facts.hasRate("25")),
                missing("ratio 17/20", () -> facts.hasRatio(17, 20)),
                missing("measure 25 km", () -> facts.hasMeasure("25", "km")),
                missing("duration P10Y", () -> facts.hasDuration("P10Y")),
                missing("gathering CONFERENCE", () -> facts.hasGathering(GatheringKind.CONFERENCE)),
                missing("a finding TYPE_CONFLICT", () -> facts.hasFinding(FindingKind.TYPE_CONFLICT)));
    }

    @Test
    void aFailureListsTheFactsWithTheirSources() {
        assertThatThrownBy(() -> facts.hasEvents(2)).hasMessage("""
                        Expecting 2 events, but there are 3. The facts are
                          citation 25-NQ/TW · type RESOLUTION · number 25 · issuer PARTY_COMMITTEE PROVINCE\
                         · place 15 Yên Bái   «25-NQ/TW»
                          count 4318 MODEL · BUILT · period 2024   «4.318 Modelle»
                          count ALMOST 150 MODEL · part of 4318 MODEL   «fast 150»
                        """);
    }

    @Test
    void aRequirementThatIsNotMetSaysWhy() {
        assertThatThrownBy(() -> facts.hasCitation(
                        "25-NQ/TW", citation -> assertThat(citation.number()).isEqualTo("43")))
                .hasMessageStartingWith("Expecting citation 25-NQ/TW that satisfies the requirements, but it does not:")
                .hasMessageContaining("\"43\"");
    }

    @Test
    void noFactsMeansNoEventsAndNoFindings() {
        assertThatFacts("Nichts.").in("de", Samples::of).hasNoFacts();
        assertThatThrownBy(facts::hasNoFacts).hasMessageStartingWith("Expecting 0 events, but there are 3.");
    }

    @Test
    void theSameFactsMayBeReadElsewhere() {
        Extraction same = Samples.extraction(Samples.document());
        facts.hasTheFactsOf(same);
        CrossfactAssertions.assertThat(same).hasTheFactsOf(same);
        Extraction other = Samples.of(Samples.document(), Samples.citation());
        assertThatThrownBy(() -> facts.hasTheFactsOf(other))
                .hasMessageContaining("\n+ count 4318 MODEL · BUILT · period 2024   «4.318 Modelle»");
    }

    @Test
    void theDayOfPublicationReachesTheExtractor() {
        assertThatFacts("Am 12. Januar.")
                .published(LocalDate.of(2024, 1, 13))
                .in("de", document -> {
                    assertThat(document.published()).isEqualTo(LocalDate.of(2024, 1, 13));
                    return Samples.of(document);
                })
                .hasNoFacts();
    }

    @Test
    void storiesReportAllThatFail(@TempDir Path folder) throws Exception {
        Path story = Files.createDirectories(folder.resolve("sample"));
        Files.writeString(story.resolve("story.de.txt"), Samples.TEXT);
        Files.writeString(story.resolve("story.nl.txt"), Samples.TEXT);
        Files.writeString(story.resolve("expected.json"), "{\"document\": {\"id\": \"sample\"}}");
        CrossfactAssertions.assertThatStories(folder).giveTheirFacts(Samples::of);
        assertThatThrownBy(() -> CrossfactAssertions.assertThatStories(folder).giveTheirFacts(Samples::extraction))
                .hasMessageContaining("sample.de does not give")
                .hasMessageContaining("sample.nl does not give");
    }

    private static Object[] missing(String wanted, ThrowingCallable assertion) {
        return new Object[] {wanted, assertion};
    }
}
