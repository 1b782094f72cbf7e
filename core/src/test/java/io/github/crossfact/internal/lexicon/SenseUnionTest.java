package io.github.crossfact.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SenseUnionTest {

    private static final int SUBJECTS = Senses.bit(Sense.Subject.class);
    private static final int AWARDS = Senses.bit(Sense.AwardWord.class);

    private final SenseUnion words = new SenseUnion();

    @Test
    void noWordsMeanNothing() {
        for (Cue cue : Cue.values()) {
            assertThat(words.has(cue)).as("%s", cue).isFalse();
        }
        for (CalendarKind kind : CalendarKind.values()) {
            assertThat(words.has(kind)).as("%s", kind).isFalse();
        }
        assertThat(words.has(-1)).isFalse();
    }

    @Test
    void whatAnyOfTheWordsMeansIsInTheUnion() {
        add(new Sense.CueWord(Cue.AND));
        add(new Sense.Subject(Subject.HOUSE, Subject.HOUSE));

        assertThat(words.has(Cue.AND)).isTrue();
        assertThat(words.has(Cues.of(Cue.AT, Cue.AND))).isTrue();
        assertThat(words.has(SUBJECTS)).isTrue();
        assertThat(words.has(SUBJECTS | AWARDS)).isTrue();
    }

    @Test
    void whatNoneOfTheWordsMeansIsNot() {
        add(new Sense.CueWord(Cue.AND));
        add(new Sense.Subject(Subject.HOUSE, Subject.HOUSE));

        assertThat(words.has(Cue.AT)).isFalse();
        assertThat(words.has(Cues.of(Cue.AT, Cue.WITH))).isFalse();
        assertThat(words.has(AWARDS)).isFalse();
        assertThat(words.has(CalendarKind.MONTH)).isFalse();
    }

    @Test
    void everyCueHasABitOfItsOwn() {
        for (Cue cue : Cue.values()) {
            Senses one = Senses.of(List.of(new Sense.CueWord(cue)));

            assertThat(Cue.values()).filteredOn(one::has).containsExactly(cue);
            assertThat(Cue.values()).filteredOn(Cues.of(cue)::has).containsExactly(cue);
            assertThat(Cue.values()).filteredOn(each -> one.has(Cues.of(each))).containsExactly(cue);
        }
        assertThat(CalendarKind.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    private void add(Sense sense) {
        words.add(Senses.of(List.of(sense)));
    }
}
