package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the noun of a word that says how many there are: "the number of models", "their number". */
record NumberOfNoun(View view) {

    private static final int MOST_ARTICLES = 3;
    /** How many words may stand between a noun and "their number". */
    private static final int FARTHEST_NOUN = 10;
    /** How many words may describe the noun. */
    private static final int MOST_ATTRIBUTES = 4;

    /**
     * The noun of a word for a number.
     *
     * @param after the token after the last count
     * @param topic what the sentence says that it is about; null for nothing
     */
    Optional<Noun> at(int token, int after, @Nullable Noun topic) {
        return inOneWord(token)
                .or(() -> behind(token))
                .or(() -> ofLevel(token, after))
                .or(() -> ofThose(token, after, topic));
    }

    /** "The border communes, their number twelve": what was named before, of which nothing else is said. */
    private Optional<Noun> ofThose(int token, int after, @Nullable Noun topic) {
        if (view.language().nounAfterAdjectives() || view.definite(token)) {
            return Optional.empty();
        }
        if (topic != null && topic.end() > after) {
            return Optional.of(topic);
        }
        int at = view.previous(token);
        at = view.symbol(at, ",") ? view.previous(at) : at;
        for (int words = 0; words < FARTHEST_NOUN && at >= after && !view.symbol(at, ",;:.()"); words++) {
            if (Nouns.isKnown(view, at) && !isOfNoun(at) && !isUnit(at)) {
                return Nouns.known(view, at);
            }
            at = view.previous(at);
        }
        return Optional.empty();
    }

    /** A unit that is one: "the province". */
    private boolean isUnit(int noun) {
        return view.sense(noun, Sense.LevelWord.class)
                .filter(word -> word.kind() != Sense.LevelKind.UNITS)
                .isPresent();
    }

    /** Whether a noun is only said of another before it: "the ports of the province", "the ports in the province". */
    private boolean isOfNoun(int noun) {
        int before = view.previous(noun);
        return view.cue(before, Cue.AT)
                || view.cue(before, Cue.LINK)
                || Nouns.isKnown(view, before) && !view.definite(before)
                || view.joined(noun);
    }

    /** "Number-of-visitors": what the word itself says there are so many of. */
    private Optional<Noun> inOneWord(int token) {
        return view.sense(token, Sense.Subject.class)
                .map(sense -> new Noun(token, view.next(token), sense.subject(), sense.honoured(), null));
    }

    /** The noun right behind a word for a number, or a pronoun for that; articles and attributes aside. */
    Optional<Noun> behind(int token) {
        int at = view.next(token);
        for (int articles = 0; articles < MOST_ARTICLES && view.cue(at, Cue.LINK); articles++) {
            at = view.next(at);
        }
        int from = view.isThis(at) ? view.next(at) : at;
        return view.item(from) instanceof Item.Number
                ? Optional.empty()
                : NounFinder.after(view, from)
                        .or(() -> behindAttributes(from))
                        .or(() -> AttributeForms.behindPhrase(view, from))
                        .map(found -> found.spanning(from, found.end()));
    }

    /** "The number of the small and middling firms": where nouns have capitals, attributes behind an article are those words that have none. */
    private Optional<Noun> behindAttributes(int from) {
        if (!view.language().capitalizedNouns() || !view.cue(view.previous(from), Cue.LINK)) {
            return Optional.empty();
        }
        int token = from;
        for (int words = 0; words < MOST_ATTRIBUTES && isSmall(token); words++) {
            token = view.next(token);
        }
        return Nouns.at(view, token);
    }

    private boolean isSmall(int token) {
        return !view.tokens().capitalized(token)
                && (view.unknownWord(token) || view.cue(token, Cue.AND) || Adjectives.isAttribute(view, token));
    }

    /** "At commune level, the number falls from 10,035 to 3,321": what there is of a level are units. */
    private Optional<Noun> ofLevel(int token, int after) {
        for (int at = view.previous(token); at >= after && !view.symbol(at, ",;:.()"); at = view.previous(at)) {
            Optional<Level> level = view.sense(at, Sense.LevelWord.class)
                    .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                    .map(Sense.LevelWord::level);
            if (level.isPresent()) {
                return Optional.of(new Noun(at, view.next(token), Subject.UNIT, Subject.UNIT, null));
            }
        }
        return Optional.empty();
    }
}
