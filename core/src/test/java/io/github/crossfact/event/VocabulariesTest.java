package io.github.crossfact.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabulariesTest {

    record Vocabulary(Class<?> type, List<?> words, Function<String, ?> of) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Vocabulary> vocabularies() {
        return Stream.of(
                new Vocabulary(AwardKind.class, AwardKind.vocabulary(), AwardKind::of),
                new Vocabulary(BodyType.class, BodyType.vocabulary(), BodyType::of),
                new Vocabulary(DocumentType.class, DocumentType.vocabulary(), DocumentType::of),
                new Vocabulary(GatheringKind.class, GatheringKind.vocabulary(), GatheringKind::of),
                new Vocabulary(Indicator.class, Indicator.vocabulary(), Indicator::of),
                new Vocabulary(Qualifier.class, Qualifier.vocabulary(), Qualifier::of),
                new Vocabulary(Subject.class, Subject.vocabulary(), Subject::of),
                new Vocabulary(Theme.class, Theme.vocabulary(), Theme::of));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyConstantStandsInTheVocabularyUnderItsOwnName(Vocabulary vocabulary) throws IllegalAccessException {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Field field : vocabulary.type().getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                constants.put(field.getName(), field.get(null));
            }
        }
        List<Object> named =
                new ArrayList<>(constants.keySet().stream().map(vocabulary.of()).toList());
        assertThat(constants.values()).containsExactlyElementsOf(named);
        assertThat(vocabulary.words()).doesNotHaveDuplicates().hasSameSizeAs(named);
        assertThat(named).containsAll(new ArrayList<>(vocabulary.words()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void wordsOfOnesOwnAreWelcome(Vocabulary vocabulary) {
        assertThat(vocabulary.of().apply("WATER_BUFFALO_2")).hasToString("WATER_BUFFALO_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "model", "Model", "MODEL ", "2MODELS", "_MODEL", "MÖDEL", "MODEL-A"})
    void wordsMustBeUpperCase(String word) {
        assertThatThrownBy(() -> Subject.of(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subject \"" + word
                        + "\" must be upper-case letters, digits and underscores, such as NEW_WORD");
    }

    @Test
    void qualifiersFollowTheContractThenTheAlphabet() {
        Qualifier dry = Qualifier.of("DRY");
        Qualifier airy = Qualifier.of("AIRY");
        assertThat(Stream.of(dry, Qualifier.TEMPORARY, airy, Qualifier.REGISTERED, Qualifier.BUILT)
                        .sorted())
                .containsExactly(Qualifier.BUILT, Qualifier.REGISTERED, Qualifier.TEMPORARY, airy, dry);
    }
}
