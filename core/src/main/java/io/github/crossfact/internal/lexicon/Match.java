package io.github.crossfact.internal.lexicon;

/**
 * A form of the lexicon found in the text.
 *
 * @param first the first token
 * @param end the token after the last one
 * @param start the folded offset at which the form begins: after proclitics, or at a compound's last part
 * @param senses what the form may mean, in the order of the tables
 * @param ending what follows the form in its last word; empty where nothing does
 * @param dual whether an ending says that there are two of it
 * @param proclitic what was written together with the first word, before it; empty where nothing was
 * @param compound whether the form is the last part of a longer word
 * @param modifiers in a compound, what the first part of the word may mean
 */
public record Match(
        int first,
        int end,
        int start,
        Senses senses,
        String ending,
        boolean dual,
        String proclitic,
        boolean compound,
        Senses modifiers) {

    /** The same form with other senses. */
    public Match withSenses(Senses newSenses) {
        return new Match(first, end, start, newSenses, ending, dual, proclitic, compound, modifiers);
    }

    /** Whether the form may mean something of a kind. */
    public boolean has(Class<? extends Sense> kind) {
        return senses.has(kind);
    }

    public int length() {
        return end - first;
    }
}
