package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;

/** "39 models each in X and Y": tells such a count once for each of the units. */
final class Distribution {

    /** How many small words and nouns may stand before a unit's name: "in the commune of". */
    private static final int MOST_UNIT_WORDS = 4;

    /** How many words may stand between the units and "each", where those stand first: "in X and Y were … each". */
    private static final int MOST_BETWEEN = 4;

    private static final int MOST_UNITS = 8;

    private final View view;

    private Distribution(View view) {
        this.view = view;
    }

    /** The counts of a sentence, those for each of several units as many times. */
    static List<CountDraft> of(View view, List<CountDraft> counts) {
        List<CountDraft> all = new ArrayList<>(counts.size());
        for (CountDraft count : counts) {
            all.add(count);
            if (view.cue(view.previous(count.anchor()), Cue.PER)) {
                new Distribution(view).distribute(count, all);
            }
        }
        return all;
    }

    private void distribute(CountDraft count, List<CountDraft> all) {
        List<Unit> units = behind(count.phraseEnd);
        if (units.size() < 2) {
            units = before(view.previous(count.anchor()));
        }
        if (units.size() < 2) {
            return;
        }
        count.unit = units.get(0);
        for (Unit unit : units.subList(1, units.size())) {
            CountDraft other = count.again();
            other.unit = unit;
            all.add(other);
        }
    }

    private List<Unit> behind(int from) {
        List<Unit> units = new ArrayList<>();
        int token = skipUnitWords(from);
        while (view.item(token) instanceof Item.Area area && units.size() < MOST_UNITS) {
            units.add(area.unit());
            int joint = area.end();
            token = isJoint(joint) ? skipUnitWords(view.next(joint)) : joint;
        }
        return units;
    }

    private int skipUnitWords(int from) {
        int token = from;
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(token); words++) {
            token = view.next(token);
        }
        return token;
    }

    private List<Unit> before(int each) {
        int token = view.previous(each);
        for (int words = 0; words < MOST_BETWEEN && !(view.item(token) instanceof Item.Area); words++) {
            if (view.symbol(token, ",;:.")) {
                return List.of();
            }
            token = view.previous(token);
        }
        List<Unit> units = new ArrayList<>();
        while (view.item(token) instanceof Item.Area area && units.size() < MOST_UNITS) {
            units.add(0, area.unit());
            token = view.previous(area.first());
            for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(token); words++) {
                token = view.previous(token);
            }
            token = isJoint(token) ? view.previous(token) : view.first() - 1;
        }
        return units;
    }

    private boolean isJoint(int token) {
        return view.cue(token, Cue.AND) || view.symbol(token, ",");
    }

    private boolean isUnitWord(int token) {
        return view.cue(token, Cue.AT) || view.cue(token, Cue.LINK) || view.has(token, Sense.LevelWord.class);
    }
}
