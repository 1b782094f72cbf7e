package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import java.util.Set;

/**
 * What a clause begins with and says of the homes whose number stands farther behind, their noun told again or not: "poor households: only 4 households are
 * left", "poor are 905 households", "among the nearly poor households there were 905".
 */
final class LabelledConditions {

    /** How many words may stand between what is said and the number. */
    private static final int FARTHEST = 10;

    private static final Set<Qualifier> CONDITIONS =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ESCAPED_POVERTY, Qualifier.ETHNIC_MINORITY);

    private final View view;

    LabelledConditions(View view) {
        this.view = view;
    }

    void read(CountDraft count) {
        boolean said = count.qualifiers.stream().anyMatch(CONDITIONS::contains);
        if (said || count.whole != null || !Kinds.isHome(count.subject())) {
            return;
        }
        int token = view.previous(count.anchor());
        boolean led = isLedTo(token);
        for (int words = 0; words < FARTHEST && !view.edge(token, ",;()"); words++) {
            if (view.item(token) instanceof Item.Number) {
                return;
            }
            Optional<Qualifier> condition = view.attribute(token).filter(CONDITIONS::contains);
            if (condition.isPresent()) {
                boolean ofHomes = KeptConditions.isOf(view, token) && isOfHomes(view.next(token));
                if (ofHomes || !led && isLabel(token)) {
                    count.qualifiers.add(condition.get());
                }
                return;
            }
            token = view.previous(token);
        }
    }

    /** "The poor in 12 households", "from 12 households": a preposition of place or time right before the number. */
    private boolean isLedTo(int token) {
        return view.cue(token, Cue.AT)
                || view.cue(token, Cue.WAY)
                || view.calendar(token, CalendarKind.FROM)
                || view.calendar(token, CalendarKind.SINCE);
    }

    /** Whether behind a condition stands whom it is of, or the verb or colon that says it of those who are counted. */
    private boolean isOfHomes(int behind) {
        return view.symbol(behind, ":") || view.cue(behind, Cue.BE) || view.cue(behind, Cue.TAKES_UP) || isHome(behind);
    }

    private boolean isHome(int token) {
        return view.sense(token, Sense.Subject.class)
                .filter(sense -> Kinds.isHome(sense.subject()))
                .isPresent();
    }

    /** Whether an attribute, behind the noun of homes that it is of, opens a sentence, an entry or a clause. */
    private boolean isLabel(int attribute) {
        if (view.language().nounAfterAdjectives()) {
            return false;
        }
        int noun = view.previous(attribute);
        while (view.cue(noun, Cue.LINK) || view.cue(noun, Cue.FUNCTION)) {
            noun = view.previous(noun);
        }
        int before = isHome(noun) ? view.previous(noun) : view.previous(attribute);
        return !view.holds(before) || view.symbol(before, ";:()-") || ListMarks.isSigned(view, before);
    }
}
