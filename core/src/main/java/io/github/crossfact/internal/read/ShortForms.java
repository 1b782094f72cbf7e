package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a word that fits many things means where a longer form that begins with it has been counted: "471 units of blood … the police 74 units". One
 * per page; sentences come in order.
 */
final class ShortForms {

    /** How many paragraphs, or lines of a list, a longer form is remembered for. */
    private static final int FARTHEST = 2;

    private static final Set<Subject> VAGUE = Set.of(Subject.UNIT, Subject.CASE, Subject.MEMBER);

    /** By the first word of the longer form. */
    private final Map<String, Said> said = new HashMap<>();

    private record Said(Subject subject, int paragraph) {}

    /** Gives the counts of a sentence the meaning of the longer forms before them, and remembers theirs. */
    void read(View view, List<CountDraft> counts) {
        for (CountDraft count : counts) {
            Item.@Nullable Word noun = noun(view, count);
            if (noun == null) {
                continue;
            }
            String first = view.text(noun.first());
            if (noun.end() - noun.first() > 1) {
                said.put(first, new Said(count.subject(), view.sentence().paragraph()));
            } else if (VAGUE.contains(count.subject())) {
                meant(view, count, first)
                        .ifPresent(subject -> count.mean(subject, view.tokens().written(noun.first(), noun.end())));
            }
        }
    }

    private Optional<Subject> meant(View view, CountDraft count, String word) {
        return Optional.ofNullable(said.get(word))
                .filter(before -> view.sentence().paragraph() - before.paragraph() <= FARTHEST)
                .map(Said::subject)
                .filter(subject -> !count.subject().equals(Subject.MEMBER) || subject.equals(Subject.PARTY_MEMBER));
    }

    private static Item.@Nullable Word noun(View view, CountDraft count) {
        for (int token = count.anchor(); token < count.phraseEnd; token = view.next(token)) {
            if (view.item(token) instanceof Item.Word word
                    && word.first() == token
                    && view.has(token, Sense.Subject.class)) {
                return word;
            }
        }
        return null;
    }
}
