package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Senses;

/** Tells forms of the lexicon that are no nouns, whatever their case: prepositions, connectives, bounds, adverbs, participles. */
final class SmallWords {

    private static final Cues CUES = Cues.of(
            Cue.AND,
            Cue.AT,
            Cue.AGO,
            Cue.AMONG,
            Cue.BE,
            Cue.BY,
            Cue.COMPARED,
            Cue.CONCERNING,
            Cue.CONTINUES,
            Cue.DIFFERENCE,
            Cue.FINITE,
            Cue.FUNCTION,
            Cue.FURTHER,
            Cue.INCLUDING,
            Cue.LINK,
            Cue.NATIONWIDE,
            Cue.NO_NOUN,
            Cue.OF_WHICH,
            Cue.PAST,
            Cue.PRESENT,
            Cue.THERE,
            Cue.WAY,
            Cue.WITH);

    private static final CalendarKinds TIMES = CalendarKinds.of(
            CalendarKind.AFTER,
            CalendarKind.AHEAD,
            CalendarKind.BEFORE,
            CalendarKind.EVERY,
            CalendarKind.FOR,
            CalendarKind.FROM,
            CalendarKind.IN,
            CalendarKind.LATER,
            CalendarKind.ON,
            CalendarKind.SINCE,
            CalendarKind.STARTING,
            CalendarKind.UNTIL);

    private SmallWords() {}

    /** Whether a form can mean nothing else. */
    static boolean is(Match match) {
        Senses senses = match.senses();
        for (int i = 0; i < senses.size(); i++) {
            if (!isSmall(senses.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(Sense sense) {
        return sense instanceof Sense.CueWord cue && CUES.has(cue.cue())
                || sense instanceof Sense.CalendarWord time && TIMES.has(time.kind())
                || sense instanceof Sense.LevelWord level && level.kind() == Sense.LevelKind.PHRASE
                || sense instanceof Sense.BoundWord
                // "It rose to 58. Built were": a participle, which opens a sentence.
                || sense instanceof Sense.Qualifier;
    }
}
