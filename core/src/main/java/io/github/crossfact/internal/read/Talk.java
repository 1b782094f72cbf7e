package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import org.jspecify.annotations.Nullable;

/** What the talk of a sentence is of, where it counts several things: what stands by itself, rather than what a preposition puts second to that. One per sentence. */
final class Talk {

    private final View view;
    /** The last count behind a preposition of place. */
    private @Nullable CountDraft placed;
    /** The last count that stands by itself. */
    private @Nullable CountDraft free;
    /** What that belongs to, as things do to people "with" them; null for nothing. */
    private @Nullable CountDraft owner;

    Talk(View view) {
        this.view = view;
    }

    /** The last count that stands by itself; null for none. */
    @Nullable
    CountDraft free() {
        return free;
    }

    /** What the last count that stands by itself belongs to; null for nothing. */
    @Nullable
    CountDraft owner() {
        return owner;
    }

    /** The last count behind a preposition of place, where another one leads to a token as well; null for none. */
    @Nullable
    CountDraft placedLike(int token) {
        return isPlaced(token) ? placed : null;
    }

    /**
     * Goes on with a count.
     *
     * @param head the count before it; null for none
     */
    void goOn(CountDraft count, @Nullable CountDraft head) {
        boolean place = isPlaced(count.anchor());
        if (place) {
            placed = count;
        } else {
            owner = view.cue(view.previous(count.anchor()), Cue.WITH) ? free : null;
        }
        if (head != null && isOf(view, count, head)) {
            free = free == null ? head : free;
        } else if (!place) {
            free = count;
        }
    }

    private boolean isPlaced(int token) {
        return view.cue(view.previous(token), Cue.AT);
    }

    /** "84 riders of 12 teams": where attributes stand before their nouns, the talk goes on of those before "of". */
    static boolean isOf(View view, CountDraft count, CountDraft head) {
        int of = view.previous(count.anchor());
        return head.phraseEnd == of && view.language().nounAfterAdjectives() && view.isOf(of);
    }
}
