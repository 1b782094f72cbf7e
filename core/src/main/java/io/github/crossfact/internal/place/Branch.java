package io.github.crossfact.internal.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A branch of a {@link SoundTree}: the sounds that may come next, each with where it leads, and the names that are
 * complete here. Immutable.
 */
final class Branch {

    /** Branches while names are being added to them. */
    static final class Growth {

        private final Map<Part, Growth> next = new LinkedHashMap<>(2);
        private final List<Name> names = new ArrayList<>(0);

        /** Adds a name with its sounds. */
        void add(List<Part> sounds, Name name) {
            Growth growth = this;
            for (Part sound : sounds) {
                growth = growth.next.computeIfAbsent(sound, s -> new Growth());
            }
            growth.names.add(name);
        }

        /** The branch as it is now. */
        Branch grown() {
            Part[] parts = next.keySet().toArray(Part[]::new);
            Branch[] branches = next.values().stream().map(Growth::grown).toArray(Branch[]::new);
            return new Branch(parts, branches, List.copyOf(names));
        }
    }

    private final Part[] parts;
    private final Branch[] branches;
    private final long[] letters;
    private final List<Name> names;

    private Branch(Part[] parts, Branch[] branches, List<Name> names) {
        this.parts = parts;
        this.branches = branches;
        this.names = names;
        this.letters = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            letters[i] = letters(parts[i], branches[i]);
        }
    }

    /** How many sounds may come next. */
    int size() {
        return parts.length;
    }

    /** One of the sounds that may come next. */
    Part part(int i) {
        return parts[i];
    }

    /** Where that sound leads. */
    Branch next(int i) {
        return branches[i];
    }

    /**
     * Whether the text may go on with that letter if that sound is next, as far as a quick look tells: a false answer
     * is certain, a true one is not.
     */
    boolean mayTake(int i, char letter) {
        return (letters[i] & bit(letter)) != 0;
    }

    /** The names that are complete here. */
    List<Name> names() {
        return names;
    }

    private static long letters(Part part, Branch next) {
        long letters = 0;
        for (int i = 0; i < part.size(); i++) {
            String form = part.spelling(i).form();
            letters |= form.isEmpty() ? lettersAfter(part, next) : bit(form.charAt(0));
        }
        return letters;
    }

    /** After a syllable anything may follow, as its word may be over; within one, what the next sound takes. */
    private static long lettersAfter(Part part, Branch next) {
        if (part.isLast()) {
            return -1;
        }
        long letters = 0;
        for (long more : next.letters) {
            letters |= more;
        }
        return letters;
    }

    /** A place for each letter in 64 bits; that some letters share one is no harm. */
    private static long bit(char letter) {
        return 1L << (letter & 63);
    }
}
