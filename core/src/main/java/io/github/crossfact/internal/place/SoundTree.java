package io.github.crossfact.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as a tree of sounds: names that begin alike share their branches. Immutable once built. */
final class SoundTree {

    private final Branch root;
    private final Openings openings;

    /** The tree of the names that are sequences of syllables; others, as those with a number, are left out. */
    SoundTree(List<Name> names, Syllables syllables) {
        Branch.Growth growth = new Branch.Growth();
        Map<String, List<Part>> words = new HashMap<>();
        for (Name name : names) {
            List<Part> sounds = sounds(name, syllables, words);
            if (!sounds.isEmpty()) {
                growth.add(sounds, name);
            }
        }
        this.root = growth.grown();
        this.openings = new Openings(root);
    }

    /** Whether the word that stands there may be the first one of a name in Arabic script; a true answer is not certain. */
    boolean mayBeginWith(CharSequence text, int start, int end) {
        return openings.include(text, start, end);
    }

    /** The same, by all of its letters, which takes longer and turns more words away. */
    boolean mayBeginWithAllOf(String word) {
        return mayBeginWith(word, 0, word.length())
                && new Transliteration(List.of(word), 0, any -> true).mayBegin(root);
    }

    /** The branch that leads to the first sounds of all names. */
    Branch root() {
        return root;
    }

    /** The sounds of a name, none if a word of it has none; {@code words} are the words taken apart so far. */
    private static List<Part> sounds(Name name, Syllables syllables, Map<String, List<Part>> words) {
        List<Part> sounds = new ArrayList<>();
        for (String word : LatinName.fold(name.text()).split(" ")) {
            List<Part> ofWord = words.computeIfAbsent(word, syllables::of);
            if (ofWord.isEmpty()) {
                return List.of();
            }
            sounds.addAll(ofWord);
        }
        return sounds;
    }
}
