package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.compare.Comparison;
import io.github.crossfact.testdata.Mutations.Kind;
import io.github.crossfact.testdata.Mutations.Mutation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A translation in which one thing is wrong differs from the others in exactly that. */
@Tag("exhaustive")
class MutationsTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();
    private static final Stories STORIES = Stories.in(Path.of("stories"));

    static Stream<Story> stories() {
        return STORIES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theTranslationsOfAStoryTellTheSameFacts(Story story) {
        List<Extraction> extractions =
                story.translations().stream().map(EXTRACTOR::extract).toList();
        for (Extraction left : extractions) {
            for (Extraction right : extractions) {
                assertThat(Comparison.of(left, right).isSame())
                        .as(left.document().id() + " and " + right.document().id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void oneChangeIsFoundAndNothingElse(Story story) {
        List<String> faults = new ArrayList<>();
        List<Document> translations = story.translations();
        for (int i = 0; i < translations.size(); i++) {
            Extraction other = EXTRACTOR.extract(translations.get((i + 1) % translations.size()));
            Document document = translations.get(i);
            Extraction before = EXTRACTOR.extract(document);
            for (Mutation mutation : new Mutations(EXTRACTOR).of(document)) {
                faults.addAll(faults(other, before, mutation));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyKindOfChangeIsTriedInEveryLanguage() {
        Map<Kind, List<String>> tried = new EnumMap<>(Kind.class);
        stories()
                .flatMap(story -> story.translations().stream())
                .flatMap(document -> new Mutations(EXTRACTOR).of(document).stream())
                .forEach(mutation -> tried.computeIfAbsent(mutation.kind(), kind -> new ArrayList<>())
                        .add(mutation.document().language()));
        assertThat(tried).containsOnlyKeys(Kind.values());
        assertThat(tried.values()).allSatisfy(languages -> assertThat(languages).contains("ar", "de", "fa", "nl"));
    }

    /** What the comparison reports that has nothing to do with the change, and the change itself where it reports nothing. */
    private static List<String> faults(Extraction other, Extraction before, Mutation mutation) {
        Extraction after = EXTRACTOR.extract(mutation.document());
        Comparison comparison = Comparison.of(other, after);
        Changed changed = new Changed(other, before, after, mutation);
        List<String> faults = new ArrayList<>();
        comparison.conflicting().stream()
                .filter(conflict -> !changed.explains(conflict))
                .forEach(conflict -> faults.add(mutation + " gives " + conflict));
        comparison.onlyLeft().stream()
                .filter(id -> !changed.hasLeft(id))
                .forEach(id -> faults.add(mutation + " loses " + id));
        comparison.onlyRight().stream()
                .filter(id -> !changed.hasRight(id))
                .forEach(id -> faults.add(mutation + " invents " + id));
        if (comparison.isSame() && changed.isInAFact()) {
            faults.add(mutation + " is not found");
        }
        return faults;
    }
}
