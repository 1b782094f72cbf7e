package io.github.crossfact.internal.lexicon;

/** How a form of the lexicon stands in the words of a text. Immutable, shared by threads. */
final class Form {

    private final int offset;
    private final Senses senses;
    private final long times;
    private final boolean ofUnits;
    private final boolean split;
    private final String ending;
    private final boolean dual;
    private final String proclitic;
    private final boolean compound;
    private final Senses modifiers;

    private Form(
            int offset,
            Senses senses,
            String ending,
            boolean dual,
            String proclitic,
            boolean compound,
            Senses modifiers) {
        this.offset = offset;
        this.senses = senses;
        this.times = compound ? 0 : senses.times(!ending.isEmpty());
        this.split = senses.isSplit();
        this.ofUnits = senses.hasUnit() || modifiers.hasUnit();
        this.ending = ending;
        this.dual = dual;
        this.proclitic = proclitic;
        this.compound = compound;
        this.modifiers = modifiers;
    }

    /**
     * A word, or a phrase of several.
     *
     * @param senses what it may mean, in the order of the tables
     * @param ending what follows it in its last word
     * @param proclitic what is written together with its first word, before it; empty where nothing is
     */
    static Form of(Senses senses, Endings.Ending ending, String proclitic) {
        return new Form(proclitic.length(), senses, ending.letters(), ending.dual(), proclitic, false, Senses.NONE);
    }

    /**
     * The last part of a longer word.
     *
     * @param offset how many letters of the word stand before it
     * @param modifiers what the first part of the word may mean
     */
    static Form ofCompound(int offset, Senses senses, Endings.Ending ending, Senses modifiers) {
        return new Form(offset, senses, ending.letters(), false, "", true, modifiers);
    }

    Form withSenses(Senses newSenses) {
        return new Form(offset, newSenses, ending, dual, proclitic, compound, modifiers);
    }

    /** How many letters of the first word stand before the form: proclitics, or the first part of a compound. */
    int offset() {
        return offset;
    }

    Senses senses() {
        return senses;
    }

    /** The kinds of words of time that the form may be, by {@link CalendarKind#bits}; few of them bear an ending, and no compound is one. */
    long times() {
        return times;
    }

    /** Whether a particle elsewhere in the clause decides about some of its senses. */
    boolean isSplit() {
        return split;
    }

    /** Whether it, or what a compound begins with, may name an administrative unit or a body of one. */
    boolean ofUnits() {
        return ofUnits;
    }

    String ending() {
        return ending;
    }

    boolean dual() {
        return dual;
    }

    String proclitic() {
        return proclitic;
    }

    boolean compound() {
        return compound;
    }

    Senses modifiers() {
        return modifiers;
    }
}
