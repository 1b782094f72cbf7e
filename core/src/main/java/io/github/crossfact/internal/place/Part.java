package io.github.crossfact.internal.place;

import java.util.List;

/**
 * A sound in its place in a Vietnamese syllable, with its spellings in Arabic script. Immutable; compared by identity.
 */
final class Part {

    /** Where in a syllable a sound stands. */
    enum Position {
        ONSET(false),
        /** A vowel that ends its syllable. */
        OPEN(true),
        /** A vowel before a coda. */
        CLOSED(false),
        CODA(true),
        /** A consonant that makes a syllable of its own, as the first one of Krông and the letter of H'leo. */
        LONE(true);

        private final boolean last;

        Position(boolean last) {
            this.last = last;
        }
    }

    /**
     * A spelling of a sound.
     *
     * @param form letters of Arabic script, folded; empty if the sound is not written
     * @param cost 0 usual, 1 less usual, 3 rare
     */
    record Spelling(String form, int cost) {}

    private final Position position;
    private final String sound;
    private final Spelling[] spellings;

    Part(Position position, String sound, List<Spelling> spellings) {
        this.position = position;
        this.sound = sound;
        this.spellings = spellings.toArray(Spelling[]::new);
    }

    /** Whether the syllable is over with this sound. */
    boolean isLast() {
        return position.last;
    }

    /** How many spellings the sound has. */
    int size() {
        return spellings.length;
    }

    /** One of the spellings. */
    Spelling spelling(int i) {
        return spellings[i];
    }

    /** The sound, for people: {@code ONSET th}. */
    @Override
    public String toString() {
        return position + " " + sound;
    }
}
