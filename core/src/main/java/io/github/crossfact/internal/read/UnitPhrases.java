package io.github.crossfact.internal.read;

import io.github.crossfact.event.Ratio;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of a sentence in which units are named, "in the district of X": where they stand, from their small words on. One per sentence. */
final class UnitPhrases {

    /** How many attributes may stand behind a counted noun, before what says where it is. */
    private static final int MOST_ATTRIBUTES = 2;

    /** How many small words and nouns may stand before a unit's name: "in the district of". */
    private static final int MOST_UNIT_WORDS = 6;

    private static final Cues UNIT_CUES = Cues.of(Cue.AT, Cue.LINK, Cue.WHOLE);

    private final View view;

    UnitPhrases(View view) {
        this.view = view;
    }

    /** The unit that a fact is said to be in by standing right before it: "12 models in the district of X", "12 schools of the district". */
    @Nullable
    Unit rightBehind(Draft draft, List<NamedUnit> named) {
        if (named.isEmpty()) {
            return null;
        }
        int end = draft.end();
        int token = isRatio(draft) && Nouns.isKnown(view, end) ? view.next(end) : behindAttributes(end);
        // "12 communes [of] the district of X" where nouns follow the noun that they belong to.
        boolean genitive =
                !view.language().nounAfterAdjectives() && token == end && view.has(token, Sense.LevelWord.class);
        boolean of = (genitive || view.cue(token, Cue.LINK)) && (draft instanceof CountDraft || isRatio(draft));
        boolean way = view.cue(token, Cue.WAY);
        if (!of && !way && !view.cue(token, Cue.AT)) {
            return null;
        }
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(token) && !isAnaphor(token, named); words++) {
            token = view.next(token);
        }
        for (int index = 0; index < named.size(); index++) {
            NamedUnit name = named.get(index);
            boolean theirs = of && index > 0 && isHome(name, named.get(index - 1));
            if (name.token() == token && (!of && !way || theirs || name.way() == NamedUnit.Way.BY_NOUN)) {
                return new UnitLists(view, named).meant(index);
            }
        }
        return null;
    }

    /** "In X live 12 households of the commune of Y": whether what is of a unit is where that is, and not only from there, as are delegates to X. */
    private static boolean isHome(NamedUnit of, NamedUnit before) {
        boolean beside = before.lead() == NamedUnit.Lead.NONE
                && before.unit().level().compareTo(of.unit().level()) <= 0;
        return beside || NamedUnit.isInside(of.unit(), before.unit());
    }

    private int behindAttributes(int end) {
        int token = end;
        for (int words = 0; words < MOST_ATTRIBUTES && view.attribute(token).isPresent(); words++) {
            token = view.next(token);
        }
        // "620 hectares only in X"
        int at = view.next(token);
        return view.cue(token, Cue.FUNCTION) && view.cue(at, Cue.AT) && !view.cue(token, Cue.AT) ? at : token;
    }

    private static boolean isRatio(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Ratio;
    }

    private static boolean isAnaphor(int token, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (name.token() == token && name.way() == NamedUnit.Way.BY_NOUN) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnitWord(int token) {
        return view.cue(token, UNIT_CUES) || view.has(token, Sense.LevelWord.class);
    }

    /** The token before the small words and nouns that stand before a unit's name; before the sentence where it opens with them. */
    int before(NamedUnit name) {
        int token = view.previous(name.token());
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(token); words++) {
            token = view.previous(token);
        }
        return token;
    }

    /** "X has …", "at the end of June X has …": whether the sentence begins with a unit, times before it aside. */
    boolean openWith(NamedUnit name) {
        int token = before(name);
        while (view.holds(token) && isOfTime(token)) {
            token = view.previous(token);
        }
        return !view.holds(token);
    }

    private boolean isOfTime(int token) {
        return view.item(token) instanceof Item.Time
                || view.symbol(token, ",")
                || view.cue(token, UNIT_CUES)
                || view.cue(token, Cue.FUNCTION);
    }

    /** "From X came 14": what the sentence begins with it is about. */
    boolean openWithWay(NamedUnit name) {
        int token = view.previous(name.token());
        for (int words = 0; words < MOST_UNIT_WORDS && view.holds(token) && !view.cue(token, Cue.WAY); words++) {
            token = view.previous(token);
        }
        return token == view.first();
    }
}
