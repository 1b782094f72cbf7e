package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.Optional;

/** What stands before a colon and labels the number behind it. */
final class Labels {

    private Labels() {}

    /** A noun alone before a colon, which labels the number behind it: "households: 120". */
    static Optional<Noun> noun(View view, int colon) {
        int token = view.previous(colon);
        int before = view.previous(token);
        while (NounFinder.isAttribute(view, before) || view.cue(before, Cue.LINK)) {
            before = view.previous(before);
        }
        boolean alone = !view.holds(before) || view.symbol(before, ";,.(–-");
        return alone
                ? Nouns.known(view, token).filter(noun -> !noun.subject().equals(Subject.OTHER))
                : Optional.empty();
    }

    /** Whether a phrase for a level stands before a colon. */
    static boolean isLevel(View view, int colon) {
        return view.sense(view.previous(colon), Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                .isPresent();
    }

    /** The level of a unit's noun before a colon. */
    static Optional<Level> level(View view, int colon) {
        return view.sense(view.previous(colon), Sense.LevelWord.class)
                .filter(word -> word.kind() != Sense.LevelKind.ADJECTIVE)
                .map(Sense.LevelWord::level);
    }
}
