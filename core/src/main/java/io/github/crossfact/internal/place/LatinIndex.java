package io.github.crossfact.internal.place;

import io.github.crossfact.event.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names in Latin letters without diacritics, found by their words. Immutable.
 *
 * <p>The name of a province or a city also stands as one word ({@code Hanoi}, {@code Dalat}), and a name with an
 * apostrophe also without ({@code Ea Hleo}).
 */
final class LatinIndex {

    /** Of all names; the longest are {@code thanh pho ho chi minh} and {@code phan rang thap cham}. */
    private static final int MOST_WORDS = 5;

    private final Map<String, List<Name>> names = new HashMap<>(1 << 15);
    private final Set<String> firstWords = new HashSet<>(1 << 11);
    private final Set<String> laterWords = new HashSet<>(1 << 11);
    private final Everyday everyday;

    LatinIndex(List<Name> names, Everyday everyday) {
        this.everyday = everyday;
        for (Name name : names) {
            addSpellings(name);
        }
    }

    /** What a folded word may be in the names. */
    NamePart part(String word) {
        String spelling = LatinName.fold(word);
        String first = firstWord(spelling);
        return new NamePart(firstWords.contains(first), names.containsKey(spelling), laterWords.contains(first));
    }

    /** The longest name of a unit in scope that begins with the word at {@code from}. */
    Match longestAt(List<String> words, int from, Predicate<Unit> scope) {
        String spelling = LatinName.fold(words.get(from));
        if (!firstWords.contains(firstWord(spelling))) {
            return Match.NONE;
        }
        Match longest = match(spelling, 1, scope);
        int most = Math.min(MOST_WORDS, words.size() - from);
        for (int n = 2; n <= most; n++) {
            String word = LatinName.fold(words.get(from + n - 1));
            if (!laterWords.contains(firstWord(word))) {
                return longest;
            }
            spelling = spelling + " " + word;
            Match match = match(spelling, n, scope);
            longest = match.found() ? match : longest;
        }
        return longest;
    }

    /** The units in scope of exactly that name, which takes so many words of the text. */
    Match match(String spelling, int words, Predicate<Unit> scope) {
        List<Name> found = names.get(spelling);
        return found == null ? Match.NONE : everyday.judge(spelling, match(found, words, scope));
    }

    /** The units in scope that bear one of the names, of which those of one unit follow one another, as in {@link Names#of}. */
    static Match match(List<Name> found, int words, Predicate<Unit> scope) {
        List<Unit> units = new ArrayList<>();
        boolean needsCue = false;
        for (Name name : found) {
            if (scope.test(name.unit())) {
                addLast(name.unit(), units);
                needsCue |= name.needsCue();
            }
        }
        return units.isEmpty() ? Match.NONE : new Match(words, units, needsCue);
    }

    private static void addLast(Unit unit, List<Unit> units) {
        if (units.isEmpty() || !units.get(units.size() - 1).equals(unit)) {
            units.add(unit);
        }
    }

    private void addSpellings(Name name) {
        String spelling = LatinName.fold(name.text());
        add(spelling, name);
        if (name.text().indexOf('\'') >= 0) {
            add(LatinName.fold(name.text().replace("' ", "").replace("'", "")), name);
        } else if (spelling.indexOf(' ') > 0 && isWrittenAsOneWord(name.unit())) {
            add(spelling.replace(" ", ""), name);
        }
    }

    private void add(String spelling, Name name) {
        List<Name> others = names.get(spelling);
        if (others == null) {
            others = new ArrayList<>(1);
            names.put(spelling, others);
            addWords(spelling);
        }
        others.add(name);
    }

    private void addWords(String spelling) {
        String first = firstWord(spelling);
        firstWords.add(first);
        for (int start = first.length() + 1; start < spelling.length(); ) {
            int end = spelling.indexOf(' ', start);
            end = end < 0 ? spelling.length() : end;
            laterWords.add(spelling.substring(start, end));
            start = end + 1;
        }
    }

    private static boolean isWrittenAsOneWord(Unit unit) {
        return unit.level() == Level.PROVINCE || unit.kind() == Unit.Kind.CITY;
    }

    private static String firstWord(String spelling) {
        int space = spelling.indexOf(' ');
        return space < 0 ? spelling : spelling.substring(0, space);
    }
}
