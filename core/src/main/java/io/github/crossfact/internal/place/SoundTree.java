package io.github.crossfact.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names as a tree of sounds: names that begin alike share their branches. Names that are no sequences of syllables, as those with a number, are left
 * out. Immutable and safe for any number of threads.
 */
final class SoundTree {

    private final Branch root;
    private final Openings openings;
    private final Lazy<Branch> tails;

    /** The tree of the names. */
    SoundTree(List<Name> names, Syllables syllables) {
        this.root = grown(names, syllables, false);
        this.openings = new Openings(root);
        this.tails = new Lazy<>(() -> grown(names, syllables, true));
    }

    /** Whether the word may be the first one of a name in Arabic script, by its first letters; a true answer is not certain. */
    boolean mayBeginWith(String word) {
        return openings.include(word);
    }

    /** What a word in Arabic script may be in the names, by all of its letters. */
    NamePart part(String word) {
        Transliteration name = attempt(word);
        if (mayBeginWith(word)) {
            name.follow(root);
        }
        Transliteration tail = attempt(word);
        tail.follow(tails.get());
        return new NamePart(name.isBeginning(), name.isWhole(), tail.isBeginning());
    }

    private static Transliteration attempt(String word) {
        return new Transliteration(List.of(word), 0, any -> true);
    }

    /** The branch that leads to the first sounds of all names. */
    Branch root() {
        return root;
    }

    /** @param tails whether it is the tree of what follows the syllables of the names but the last, instead of the names */
    private static Branch grown(List<Name> names, Syllables syllables, boolean tails) {
        Branch.Growth growth = new Branch.Growth();
        Map<String, List<Part>> words = new HashMap<>();
        for (Name name : names) {
            List<Part> sounds = sounds(name, syllables, words);
            for (int i = 1; tails && i < sounds.size(); i++) {
                if (sounds.get(i - 1).isLast()) {
                    growth.add(sounds.subList(i, sounds.size()), name);
                }
            }
            if (!tails && !sounds.isEmpty()) {
                growth.add(sounds, name);
            }
        }
        return growth.grown();
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
