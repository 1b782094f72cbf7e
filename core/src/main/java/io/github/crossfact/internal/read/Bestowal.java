package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;

/**
 * A word for an award, and the verb that says that somebody gives or receives it.
 *
 * @param bodies the bodies named in the sentence
 * @param from the first token of the part of the sentence that the award stands in
 * @param to the token after that part
 * @param verb the verb of bestowing or receiving, which may stand in another part
 * @param award the word for the award
 */
record Bestowal(View view, List<BodyMention> bodies, int from, int to, int verb, int award) {

    private static final int MOST_ADJECTIVES = 2;

    /** The first of verb and award. */
    int first() {
        return Math.min(verb, award);
    }

    /** The last of verb and award. */
    int last() {
        return Math.max(verb, award);
    }

    boolean isReceiving() {
        return view.cue(verb, Cue.RECEIVED);
    }

    boolean isGiving() {
        return view.cue(verb, Cue.AWARDED) || view.cue(verb, Cue.GAVE);
    }

    /** Whether the verb stands in the part of the sentence that the award stands in. */
    boolean isSaid() {
        return verb >= from && verb < to;
    }

    /** "31 awards", "31 bronze medals", "two-awards". */
    boolean isCounted() {
        if (view.isDual(award)) {
            return true;
        }
        int before = view.previous(award);
        for (int steps = 0; steps < MOST_ADJECTIVES && isAdjective(before); steps++) {
            before = view.previous(before);
        }
        return view.item(before) instanceof Item.Number;
    }

    private boolean isAdjective(int token) {
        return view.cue(token, Cue.ADJECTIVE) || view.has(token, Sense.Qualifier.class);
    }

    /** "To the union": a body that a preposition makes the one who receives. */
    boolean isGivenTo(BodyMention body) {
        int to = view.beforeArticle(body.first());
        return isGiving() && (view.cue(to, Cue.TO) || isJoinedToPreposition(body.first()));
    }

    /** "To-the-families": neither an article alone nor "and", which leads what may be written together with a word. */
    boolean isJoinedToPreposition(int token) {
        String joined = view.proclitic(token);
        List<String> articles = view.language().articles();
        return !joined.isEmpty()
                && !articles.isEmpty()
                && !joined.equals(articles.get(0))
                && !joined.startsWith(view.language().proclitics().get(0));
    }

    /** "The border guard received from the ministry a flag": a body before the award without a preposition that would make it the giver. */
    boolean isReceiver(BodyMention body) {
        int before = view.previous(body.first());
        while (view.isArticle(before) && !isFrom(before)) {
            before = view.previous(before);
        }
        return isReceiving()
                && body.first() >= from
                && body.end() <= award
                && !isFrom(before)
                && !view.has(before, Sense.GatheringWord.class)
                && view.proclitic(body.first()).isEmpty();
    }

    private boolean isFrom(int token) {
        return view.cue(token, Cue.BY)
                || view.calendar(token, CalendarKind.FROM)
                || view.calendar(token, CalendarKind.SINCE);
    }
}
