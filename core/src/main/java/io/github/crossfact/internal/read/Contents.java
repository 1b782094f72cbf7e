package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence holds, found in one look, so that each reader is asked only about sentences that can have something for it; most have nothing
 * for most.
 */
final class Contents {

    private boolean figures;
    private boolean numbers;
    private boolean ordinals;
    private boolean codes;
    private boolean documents;
    private boolean awards;
    private boolean times;
    private boolean gatherings;
    private boolean themes;
    private boolean units;
    /** Digits that no number or symbol is made of. */
    private boolean digits;

    private Contents() {}

    static Contents of(View view) {
        Contents contents = new Contents();
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            Item item = view.item(token);
            contents.see(item);
            contents.digits |= item == null && view.tokens().isDigits(token);
        }
        return contents;
    }

    private void see(@Nullable Item item) {
        if (item instanceof Item.Word word) {
            numbers |= word.match().dual();
            for (Sense sense : word.match().senses()) {
                see(sense);
            }
        } else if (item instanceof Item.Number number) {
            numbers |= number.kind() != Item.NumberKind.ORDINAL;
            ordinals |= number.kind() == Item.NumberKind.ORDINAL;
        } else if (item instanceof Item.Area) {
            units = true;
        } else if (item instanceof Item.Time) {
            times = true;
        } else if (item instanceof Item.Code) {
            codes = true;
        } else if (item != null) {
            figures = true;
        }
    }

    private void see(Sense sense) {
        if (sense instanceof Sense.LevelWord) {
            units = true;
        } else if (sense instanceof Sense.AwardWord) {
            awards = true;
        } else if (sense instanceof Sense.GatheringWord) {
            gatherings = true;
        } else if (sense instanceof Sense.DocumentWord) {
            documents = true;
        } else if (sense instanceof Sense.ThemeName) {
            themes = true;
        }
    }

    /** Whether it may tell any fact at all. */
    boolean mayTell() {
        return mayCount() || mayMeasure() || mayCite() || mayHonour() || mayGather();
    }

    /** A number that is no ordinal, or a dual. */
    boolean mayCount() {
        return numbers;
    }

    /** A number that is no ordinal, or what was made of one: money, a percentage, a measure, a ratio, a length of time. */
    boolean mayMeasure() {
        return figures || numbers;
    }

    /** A document's symbol, or a word for one and a number. */
    boolean mayCite() {
        return codes || documents && (numbers || ordinals || digits);
    }

    /** An award. */
    boolean mayHonour() {
        return awards;
    }

    /** A gathering and a time. */
    boolean mayGather() {
        return gatherings && times;
    }

    /** A date or a period. */
    boolean hasTimes() {
        return times;
    }

    /** A movement's name. */
    boolean hasThemes() {
        return themes;
    }

    /** A unit by its name, or a word for units. */
    boolean hasUnits() {
        return units;
    }
}
