package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the names that the language's own table gives to units. One per scan. */
final class GivenNames {

    private final Scan scan;
    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final UnitCues cues;
    private final NameContext context;

    GivenNames(Scan scan, Gazetteer gazetteer, UnitCues cues, NameContext context) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.gazetteer = gazetteer;
        this.cues = cues;
        this.context = context;
    }

    /** The unit whose name begins at a token; null where there is none. */
    Item.@Nullable Area at(int token) {
        @Nullable Match match = scan.match(token);
        if (match == null) {
            return null;
        }
        boolean small = context.isLatin(token) && !tokens.capitalized(token);
        return small
                        || context.isCredit(token)
                        || context.isOfNamesake(token)
                        || !scan.isFree(match.first(), match.end())
                        || isOfPerson(match)
                ? null
                : area(match);
    }

    private Item.@Nullable Area area(Match match) {
        for (Sense sense : match.senses()) {
            @Nullable Unit unit = sense instanceof Sense.PlaceName name ? gazetteer.byCode(name.code()) : null;
            if (unit != null) {
                return new Item.Area(match.first(), match.end(), unit);
            }
        }
        return null;
    }

    /** "The thoughts of Ho Chi Minh": whether a name is rather a person's, as no noun of a unit, no "in" and no other place leads to it. */
    private boolean isOfPerson(Match match) {
        int first = match.first();
        return !context.isLatin(first)
                && gazetteer.needCue(tokens.text(first, match.end())
                        .substring(match.proclitic().length()))
                && !cues.anyBefore(first)
                && !context.isAt(first - 1)
                && !isJoined(first);
    }

    /** "Hanoi and X": whether another place stands before a name, with nothing or "and" between. */
    private boolean isJoined(int first) {
        @Nullable Match before = scan.match(first - 1);
        boolean and = before != null && before.senses().has(Cue.AND);
        return scan.item(and ? first - 2 : first - 1) instanceof Item.Area;
    }
}
