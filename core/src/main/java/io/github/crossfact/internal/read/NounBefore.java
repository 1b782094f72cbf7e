package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads nouns before the number that counts them: "the tasks five", "the stations the-sixteen". One per sentence. */
final class NounBefore {

    private final View view;

    NounBefore(View view) {
        this.view = view;
    }

    /** "the tasks five": a number word behind its noun, where the language puts it there. */
    Optional<Noun> of(Item.Number number, @Nullable CountDraft last) {
        int before = beforeArticle(number);
        if (number.digits() && !(hasArticle(number) && view.definite(before))
                || view.language().nounAfterAdjectives()
                // "The courts of two levels of the province"
                || view.isLevelPhrase(number.end())
                || !agrees(before, number)) {
            return Optional.empty();
        }
        int first = isSecondOfPair(before) || hasArticle(number) && isOwnerOf(before) ? view.previous(before) : before;
        return view.sense(first, Sense.Subject.class)
                .filter(sense -> !view.cue(before, Cue.SITUATION_NAME))
                .filter(sense -> !sense.subject().equals(Subject.OTHER) || isTold(before, number))
                .filter(sense -> last == null || last.phraseEnd <= first)
                .map(sense -> noun(first, number.first(), sense));
    }

    /** "Of the teams the-twelve two-teams came": a number with an article belongs to the noun before it if the one behind says itself how many. */
    boolean isOf(Item.Number number) {
        boolean pair = view.isDual(number.end());
        boolean several = !number.digits()
                && hasArticle(number)
                && view.definite(view.previous(number.first()))
                && Nouns.known(view, view.previous(number.first()))
                        .filter(noun -> !noun.subject().equals(Subject.OTHER))
                        .isPresent();
        return hasArticle(number) && pair
                || several
                || isArticleAlone(view.previous(number.first())) && view.definite(beforeArticle(number));
    }

    /** "The states the-seven the-great": behind a number with an article, a word with one describes what both belong to. */
    boolean isDescription(Item.Number number, Noun noun) {
        return !number.digits()
                && hasArticle(number)
                && view.unknownWord(noun.first())
                && view.mayHaveArticle(noun.first());
    }

    /** "The stations the-sixteen": a few that are known are meant again rather than counted: "the three sectors". */
    private boolean isTold(int noun, Item.Number number) {
        return view.definite(noun)
                && hasArticle(number)
                && number.quantity().value().compareTo(BigDecimal.TEN) > 0;
    }

    private Noun noun(int first, int end, Sense.Subject sense) {
        boolean other = sense.subject().equals(Subject.OTHER);
        return new Noun(
                first,
                end,
                sense.subject(),
                sense.honoured(),
                other ? view.tokens().written(first, end) : null);
    }

    /** "The provinces and the cities thirty-four": of two nouns with articles, the first says what is counted if the other has no word of its own. */
    private boolean isSecondOfPair(int noun) {
        int first = view.previous(noun);
        return view.sense(noun, Sense.Subject.class)
                        .filter(sense -> sense.subject().equals(Subject.OTHER))
                        .isPresent()
                && view.has(first, Sense.Subject.class)
                && view.definite(noun)
                && view.definite(first)
                && view.proclitic(noun).length() > view.proclitic(first).length();
    }

    /** "Schools of-the-province the-five": what has an article and the ending of one belongs to the noun before it. */
    private boolean isOwnerOf(int noun) {
        int owned = view.previous(noun);
        List<String> one = view.language().feminine();
        return !one.isEmpty()
                && view.definite(noun)
                && view.tokens().written(noun, view.next(noun)).endsWith(one.get(0))
                && view.has(owned, Sense.Subject.class)
                && !view.definite(owned);
    }

    /** "Given to the communes twelve powers": without the article of the noun before it, a number counts the word behind it, if there is one. */
    private boolean agrees(int noun, Item.Number number) {
        return view.language().articles().isEmpty()
                ? !view.unknownWord(number.end())
                : view.definite(noun)
                        ? hasArticle(number)
                                || NounFinder.after(view, number.end()).isEmpty()
                        // "The group of the seven": what has neither article nor pronoun belongs to a number that has
                        // one.
                        : number.digits() || !hasArticle(number) || view.hasEnding(noun);
    }

    private boolean hasArticle(Item.Number number) {
        return number.digits() ? isArticleAlone(view.previous(number.first())) : view.mayHaveArticle(number.first());
    }

    /** Whether an article stands alone, as before digits. */
    private boolean isArticleAlone(int token) {
        return view.language().articles().contains(view.text(token));
    }

    /** The token before a number and before the article that may stand between. */
    private int beforeArticle(Item.Number number) {
        int before = view.previous(number.first());
        return isArticleAlone(before) ? view.previous(before) : before;
    }
}
