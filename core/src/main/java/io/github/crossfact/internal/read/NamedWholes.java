package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the whole that a noun without a number names, of which its clause tells parts: "among these projects", "among the members". One per sentence. */
final class NamedWholes {

    /** "Among the newly admitted" */
    private static final int MOST_SMALL = 2;

    private final View view;
    private final @Nullable CountDraft antecedent;
    private final Topics topics;
    private final Wholes wholes;
    private final PartPhrases phrases;

    /**
     * @param antecedent the last count of the paragraph before the sentence; null for none
     * @param topics what the paragraph has counted before the sentence
     * @param wholes what the sentence has counted so far
     */
    NamedWholes(View view, @Nullable CountDraft antecedent, Topics topics, Wholes wholes) {
        this.view = view;
        this.antecedent = antecedent;
        this.topics = topics;
        this.wholes = wholes;
        this.phrases = new PartPhrases(view);
    }

    /**
     * The whole that the words at a token name; null for none.
     *
     * @param counted whether the sentence has counted anything so far
     */
    @Nullable
    CountDraft at(int token, boolean counted) {
        boolean partitive = view.cue(token, Cue.PARTITIVE);
        if (!partitive && !view.calendar(token, CalendarKind.FROM)) {
            return null;
        }
        if (!counted && isOfThese(token)) {
            return antecedent == null ? null : antecedent.wholeOrSelf();
        }
        if (!phrases.opensClause(token)) {
            return null;
        }
        @Nullable CountDraft these = counted ? these(token) : null;
        return these == null && partitive ? among(token) : these;
    }

    /** "Among these projects": what the sentence before counted. */
    private boolean isOfThese(int token) {
        int these = view.next(token);
        return antecedent != null
                && view.cue(token, Cue.PARTITIVE)
                && view.cue(these, Cue.FUNCTION)
                && view.sense(view.next(these), Sense.Subject.class)
                        .map(Sense.Subject::subject)
                        .filter(antecedent.subject()::equals)
                        .isPresent();
    }

    /** "9 villages with 486 households; of these villages 6 are …": what the sentence counted last of the noun. */
    private @Nullable CountDraft these(int token) {
        int these = view.next(token);
        return !view.isThis(these)
                ? null
                : Nouns.known(view, view.next(these))
                        .flatMap(noun -> wholes.like(noun.subject()))
                        .orElse(null);
    }

    /** "Among the members are 12 women": what was counted last of the noun, here or in the paragraph. */
    private @Nullable CountDraft among(int token) {
        int noun = view.next(token);
        for (int words = 0; words < MOST_SMALL && isSmall(noun); words++) {
            noun = view.next(noun);
        }
        return Nouns.known(view, noun)
                .map(Noun::subject)
                .filter(subject -> !subject.equals(Subject.OTHER))
                .flatMap(this::counted)
                .orElse(null);
    }

    private boolean isSmall(int token) {
        return view.cue(token, Cue.LINK)
                || view.cue(token, Cue.FUNCTION)
                || view.attribute(token).isPresent();
    }

    private Optional<CountDraft> counted(Subject subject) {
        return wholes.like(subject)
                .or(() -> CountDraft.last(topics.earlier(), count -> isOf(count, subject) && count.whole == null))
                .or(() -> CountDraft.last(topics.earlier(), count -> isOf(count, subject)))
                .or(() -> subject.equals(Subject.PERSON) ? people() : Optional.empty());
    }

    /** "Among the persons admitted": the people that the sentence before counted. */
    private Optional<CountDraft> people() {
        return CountDraft.last(topics.told(), count -> Kinds.isPerson(count.subject()) && count.whole == null);
    }

    /** Whether a count is of a subject, or of what that means where the talk is of the party. */
    private static boolean isOf(CountDraft count, Subject subject) {
        return count.subject().equals(subject) || count.subject().equals(Kinds.narrower(subject));
    }
}
