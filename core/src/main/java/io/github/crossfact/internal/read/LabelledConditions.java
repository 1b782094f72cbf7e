package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import java.util.Set;

/** What a label says of the people whom the number behind it counts, where their noun is told again: "poor households: only 4 households are left". */
final class LabelledConditions {

    /** How many words may stand between a label and its number. */
    private static final int FARTHEST = 8;

    private static final Set<Qualifier> CONDITIONS =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ESCAPED_POVERTY, Qualifier.ETHNIC_MINORITY);

    private static final Cues SMALL =
            Cues.of(Cue.LINK, Cue.AT, Cue.FUNCTION, Cue.PRESENT, Cue.BE, Cue.AMOUNTS, Cue.PAST);

    private final View view;

    LabelledConditions(View view) {
        this.view = view;
    }

    void read(CountDraft count) {
        boolean said = count.qualifiers.stream().anyMatch(CONDITIONS::contains);
        if (said
                || count.whole != null
                || !Kinds.isHome(count.subject())
                || view.language().nounAfterAdjectives()) {
            return;
        }
        int token = view.previous(count.anchor());
        boolean from = view.calendar(token, CalendarKind.FROM) || view.calendar(token, CalendarKind.SINCE);
        if (view.cue(token, Cue.AT) || view.cue(token, Cue.WAY) || from) {
            // "The poor in 12 households", "from 12 households"
            return;
        }
        for (int words = 0; words < FARTHEST && view.holds(token); words++) {
            Optional<Qualifier> condition = view.attribute(token).filter(CONDITIONS::contains);
            if (condition.isPresent()) {
                if (isLabel(token)) {
                    count.qualifiers.add(condition.get());
                }
                return;
            }
            if (!isBetween(token)) {
                return;
            }
            token = view.previous(token);
        }
    }

    /** Whether an attribute, with the noun of homes that it is of, opens a sentence, an entry or a clause. */
    private boolean isLabel(int attribute) {
        int noun = view.previous(attribute);
        while (view.cue(noun, Cue.LINK) || view.cue(noun, Cue.FUNCTION)) {
            noun = view.previous(noun);
        }
        boolean home = view.sense(noun, Sense.Subject.class)
                .filter(sense -> Kinds.isHome(sense.subject()))
                .isPresent();
        int before = home ? view.previous(noun) : view.previous(attribute);
        return !view.holds(before) || view.symbol(before, ";:()-") || ListMarks.isSigned(view, before);
    }

    /** Where and when, and small words. */
    private boolean isBetween(int token) {
        Item item = view.item(token);
        return item instanceof Item.Area
                || item instanceof Item.Time
                || view.symbol(token, ":")
                || view.cue(token, SMALL)
                || view.calendar(token, CalendarKind.IN)
                || view.has(token, Sense.LevelWord.class);
    }
}
