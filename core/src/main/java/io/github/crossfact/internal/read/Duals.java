package io.github.crossfact.internal.read;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads nouns whose ending says that there are two of them: "two-models". One per sentence. */
final class Duals {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final View view;

    Duals(View view) {
        this.view = view;
    }

    /** What there are two of by a noun at a token; {@code last} is the count before it, null for none. */
    Optional<CountDraft> at(int token, @Nullable CountDraft last) {
        if (!(view.item(token) instanceof Item.Word word)
                || word.first() != token
                || !word.match().dual()
                || isKnownPair(word)
                || agrees(word, last)) {
            return Optional.empty();
        }
        return word.sense(Sense.Subject.class).map(subject -> {
            boolean other = subject.subject().equals(Subject.OTHER);
            Noun phrase = new Noun(
                    token,
                    behindTwo(word.end()),
                    subject.subject(),
                    subject.honoured(),
                    other ? view.tokens().written(token, word.end()) : null);
            return new CountDraft(view.sentence(), phrase, Quantity.exact(TWO), "dual");
        });
    }

    /** "The two sides": a dual behind an article names what the reader knows, and counts nothing. */
    private boolean isKnownPair(Item.Word word) {
        return view.definite(word.first());
    }

    /** "Two medals, two golden": what stands right behind a dual in the dual only describes it. */
    private boolean agrees(Item.Word word, @Nullable CountDraft last) {
        return last != null
                && last.phraseEnd == word.first()
                && (word.match().proclitic().isEmpty() || isKnownPair(word))
                && view.isDual(view.previous(word.first()));
    }

    /** "Two-models two": the number may be said once more behind a dual. */
    private int behindTwo(int token) {
        return view.item(token) instanceof Item.Number number
                        && !number.digits()
                        && number.quantity().value().compareTo(TWO) == 0
                        && !view.joined(token)
                ? number.end()
                : token;
    }
}
