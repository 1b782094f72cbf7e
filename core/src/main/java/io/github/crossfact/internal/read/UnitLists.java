package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The lists among the units that a sentence names: what is told of "X, Y and Z" is told of what they lie in, unless each has a figure of its own. */
final class UnitLists {

    private final View view;
    private final List<NamedUnit> named;

    UnitLists(View view, List<NamedUnit> named) {
        this.view = view;
        this.named = named;
    }

    /** The unit that is meant where one is named: that around the list that it stands in, if it stands in one. */
    Unit meant(int index) {
        Unit unit = named.get(index).unit();
        if (named.get(index).way() != NamedUnit.Way.IN_LIST || respectively(view.first()) < view.end()) {
            return unit;
        }
        Unit meant = unit;
        for (int i = index; i > 0 && isJoined(i - 1); i--) {
            meant = around(meant, named.get(i - 1).unit());
        }
        for (int i = index; i + 1 < named.size() && isJoined(i); i++) {
            meant = around(meant, named.get(i + 1).unit());
        }
        return named.get(index).unit().isWithin(meant) ? meant : unit;
    }

    /** "In X and Y there are 12 and 15 respectively": the unit of each fact behind a list whose numbers are shared out among its members. */
    Map<Draft, Unit> sharedOut(List<? extends Draft> drafts) {
        if (named.size() < 2) {
            return Map.of();
        }
        int last = 0;
        while (last + 1 < named.size() && !(last > 0 && isJoined(last - 1) && !isJoined(last))) {
            last++;
        }
        int first = last;
        while (first > 0 && isJoined(first - 1)) {
            first--;
        }
        List<Draft> behind = behind(named.get(last).token(), drafts);
        int size = last - first + 1;
        if (size < 2 || behind.size() < size) {
            return Map.of();
        }
        // "12 and 15 respectively", "respectively 12 and 15".
        int end = behind.size() > size ? behind.get(size).anchor() : view.end();
        if (respectively(named.get(last).token()) >= end) {
            return Map.of();
        }
        IdentityHashMap<Draft, Unit> units = new IdentityHashMap<>(size);
        for (int i = 0; i < size; i++) {
            units.put(behind.get(i), named.get(first + i).unit());
        }
        return units;
    }

    /** The facts behind a token, in the order in which they are told. */
    private static List<Draft> behind(int token, List<? extends Draft> drafts) {
        List<Draft> behind = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft.anchor() > token) {
                behind.add(draft);
            }
        }
        behind.sort(Comparator.comparingInt(Draft::anchor));
        return behind;
    }

    /** The first "respectively" from a token on; the end of the sentence where there is none. */
    private int respectively(int from) {
        int token = from;
        while (token < view.end() && !view.cue(token, Cue.RESPECTIVELY)) {
            token = view.next(token);
        }
        return token;
    }

    /** Whether other districts are named beside a district, or communes beside a commune: what comes next is about none of them. */
    static boolean isOneOfSeveral(NamedUnit name, List<NamedUnit> named) {
        if (name.way() == NamedUnit.Way.BY_NOUN || name.unit().level() == Level.PROVINCE) {
            return false;
        }
        for (NamedUnit other : named) {
            if (other.way() != NamedUnit.Way.BY_NOUN
                    && other.unit().level() == name.unit().level()
                    && !other.unit().equals(name.unit())) {
                return true;
            }
        }
        return false;
    }

    /** The smallest unit that both lie in; the first where there is none. */
    static Unit around(Unit one, Unit other) {
        for (Unit around = one; around != null; around = around.parent()) {
            if (other.isWithin(around)) {
                return around;
            }
        }
        return one;
    }

    /** Whether a unit and the next are members of one list, with nothing told of either between. */
    private boolean isJoined(int index) {
        NamedUnit one = named.get(index);
        NamedUnit other = named.get(index + 1);
        if (one.way() != NamedUnit.Way.IN_LIST
                || other.way() != NamedUnit.Way.IN_LIST
                || one.unit().level() != other.unit().level()) {
            return false;
        }
        for (int token = one.token(); token < other.token(); token = view.next(token)) {
            if (view.item(token) instanceof Item.Number || view.symbol(token, "(;:") || view.cue(token, Cue.BE)) {
                return false;
            }
        }
        return true;
    }
}
