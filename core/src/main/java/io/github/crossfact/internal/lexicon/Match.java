package io.github.crossfact.internal.lexicon;

/** A form of the lexicon found in the text. Immutable. */
public final class Match {

    private final int first;
    private final int end;
    private final int start;
    private final Form form;

    Match(int first, int end, int start, Form form) {
        this.first = first;
        this.end = end;
        this.start = start;
        this.form = form;
    }

    /** The first token. */
    public int first() {
        return first;
    }

    /** The token after the last one. */
    public int end() {
        return end;
    }

    /** The folded offset at which the form begins: after proclitics, or at a compound's last part. */
    public int start() {
        return start;
    }

    /** The same form with other senses. */
    public Match withSenses(Senses newSenses) {
        return new Match(first, end, start, form.withSenses(newSenses));
    }

    /** What the form may mean, in the order of the tables. */
    public Senses senses() {
        return form.senses();
    }

    /** What follows the form in its last word; empty where nothing does. */
    public String ending() {
        return form.ending();
    }

    /** Whether an ending says that there are two of it. */
    public boolean dual() {
        return form.dual();
    }

    /** What was written together with the first word, before it; empty where nothing was. */
    public String proclitic() {
        return form.proclitic();
    }

    /** Whether the form is the last part of a longer word. */
    public boolean compound() {
        return form.compound();
    }

    /** In a compound, what the first part of the word may mean. */
    public Senses modifiers() {
        return form.modifiers();
    }

    /** The kinds of words of time that the form may be, by {@link CalendarKind#bits}. */
    public long times() {
        return form.times();
    }

    /** Whether a particle elsewhere in the clause decides about some of its senses. */
    public boolean isSplit() {
        return form.isSplit();
    }

    /** Whether it, or what a compound begins with, may name an administrative unit or a body of one. */
    public boolean ofUnits() {
        return form.ofUnits();
    }

    /** Whether the form may mean something of a kind. */
    public boolean has(Class<? extends Sense> kind) {
        return form.senses().has(kind);
    }

    public int length() {
        return end - first;
    }
}
