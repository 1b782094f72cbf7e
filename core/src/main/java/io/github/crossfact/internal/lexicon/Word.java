package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.text.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a word by its spelling alone, wherever it stands. Immutable, shared by threads. */
public final class Word {

    private static final int[] NO_PROCLITICS = {0};

    private static final Opening[] NO_OPENINGS = {};

    /** Nothing at all, as of nearly all signs. */
    static final Word NOTHING = new Word(new char[0], 0, 0, null, List.of(), NO_PROCLITICS, 0);

    private final char[] letters;
    private final long head;
    private final long tail;
    private final @Nullable Form form;
    private final Opening[] openings;
    private final int[] offsets;
    private final int marks;

    /**
     * A phrase of which this is the first word.
     *
     * @param node where it goes on in the tree of forms, behind the space
     * @param offset how many letters of the word stand before the form
     * @param cost how many letters of the word are none of the form's, those before it twice
     */
    record Opening(int node, int offset, int cost) {}

    /**
     * @param head that of its {@link Spelling}
     * @param tail that of its spelling
     * @param marks what others than the lexicon say of it
     */
    Word(char[] letters, long head, long tail, @Nullable Form form, List<Opening> openings, int[] offsets, int marks) {
        this.letters = letters;
        this.head = head;
        this.tail = tail;
        this.form = form;
        this.openings = openings.isEmpty() ? NO_OPENINGS : openings.toArray(NO_OPENINGS);
        this.offsets = offsets;
        this.marks = marks;
    }

    /** The same word with what others than the lexicon say of it. */
    Word withMarks(int newMarks) {
        return new Word(letters, head, tail, form, List.of(openings), offsets, newMarks);
    }

    /** Whether it is the word that stands there, which has this {@link Spelling}. */
    boolean is(FoldedText text, int start, int end, long head, long tail) {
        return this.head == head && this.tail == tail && (Spelling.isAll(tail) || text.is(start, end, letters));
    }

    /** The form that is all of the word, where it stands at a token that begins at an offset; null where there is none. */
    @Nullable
    Match alone(int token, int start) {
        return form == null ? null : new Match(token, token + 1, start + form.offset(), form);
    }

    /** The beginning of a word alone; only to be read. */
    static int[] noProclitics() {
        return NO_PROCLITICS;
    }

    /** The form that is all of the word but for what is written together with it; null where there is none. */
    @Nullable
    Form form() {
        return form;
    }

    /** The phrases that the word may open; only to be read. */
    Opening[] openings() {
        return openings;
    }

    /** Where the word proper may begin once what is written together with it is taken off, ascending from 0; only to be read. */
    int[] offsets() {
        return offsets;
    }

    /** What others than the lexicon say of it, as bits of theirs. */
    public int marks() {
        return marks;
    }
}
