package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.SenseUnion;
import io.github.crossfact.internal.lexicon.Senses;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence holds, found in one look, so that each reader is asked only about sentences that can have something for it, and each word only what it
 * may be; most have nothing for most.
 */
final class Contents {

    private static final int DOCUMENTS = Senses.bit(Sense.DocumentWord.class);
    private static final int AWARDS = Senses.bit(Sense.AwardWord.class);
    private static final int GATHERINGS = Senses.bit(Sense.GatheringWord.class);
    private static final int THEMES = Senses.bit(Sense.ThemeName.class);
    private static final int BODIES = Senses.bit(Sense.BodyWord.class) | Senses.bit(Sense.RoleWord.class);
    private static final int UNITS = Senses.bit(Sense.LevelWord.class) | Senses.bit(Sense.BodyWord.class);

    private final SenseUnion words = new SenseUnion();

    /** The kinds of senses that the first parts of compounds have. */
    private int modifiers;

    /** A bit for each sign; several share one. */
    private long signs;

    private boolean figures;
    private boolean numbers;
    private boolean ordinals;
    private boolean codes;
    private boolean times;
    private boolean areas;
    /** Digits that no number or symbol is made of. */
    private boolean digits;

    private Contents() {}

    static Contents of(Scan scan, Sentence sentence) {
        Contents contents = new Contents();
        for (int token = sentence.first(); token < sentence.end(); token = scan.next(token)) {
            @Nullable Item item = scan.item(token);
            contents.see(item);
            contents.digits |= item == null && scan.tokens().isDigits(token);
            contents.signs |= scan.may(token, Mark.SYMBOL) ? 1L << scan.tokens().first(token) : 0;
        }
        return contents;
    }

    /** What its words may mean. */
    SenseUnion words() {
        return words;
    }

    private void see(@Nullable Item item) {
        if (item instanceof Item.Word word) {
            numbers |= word.match().dual();
            words.add(word.match().senses());
            modifiers |= word.match().modifiers().kinds();
        } else if (item instanceof Item.Number number) {
            numbers |= number.kind() != Item.NumberKind.ORDINAL;
            ordinals |= number.kind() == Item.NumberKind.ORDINAL;
        } else if (item instanceof Item.Area) {
            areas = true;
        } else if (item instanceof Item.Time) {
            times = true;
        } else if (item instanceof Item.Code) {
            codes = true;
        } else if (item != null) {
            figures = true;
            numbers |= item instanceof Item.Ratio;
        }
    }

    /** Whether it may hold a sign. */
    boolean mayHold(char sign) {
        return (signs & 1L << sign) != 0;
    }

    /** Whether it may tell any fact at all. */
    boolean mayTell() {
        return mayCount() || mayMeasure() || mayCite() || mayHonour() || mayGather();
    }

    /** A number that is no ordinal, or two of them in a ratio, or a dual, or an award that may be that of one collective and one person. */
    boolean mayCount() {
        return numbers || mayHonour() && words.has(CalendarKind.ONE);
    }

    /** A number that is no ordinal, or what was made of one: money, a percentage, a measure, a ratio, a length of time. */
    boolean mayMeasure() {
        return figures || numbers;
    }

    /** A document's symbol, or a word for one and a number. */
    boolean mayCite() {
        return codes || words.has(DOCUMENTS) && (numbers || ordinals || digits);
    }

    /** An award. */
    boolean mayHonour() {
        return words.has(AWARDS);
    }

    /** A gathering and a time. */
    boolean mayGather() {
        return times && words.has(GATHERINGS);
    }

    /** A date or a period. */
    boolean hasTimes() {
        return times;
    }

    /** A movement's name. */
    boolean hasThemes() {
        return words.has(THEMES);
    }

    /** A movement's name, be it as the first part of a compound. */
    boolean mayHaveThemes() {
        return hasThemes() || (modifiers & THEMES) != 0;
    }

    /** A body, or an office that is one. */
    boolean mayNameBodies() {
        return words.has(BODIES);
    }

    /** A unit by its name, or a word for units, or for a body, which may be one's. */
    boolean hasUnits() {
        return areas || words.has(UNITS);
    }
}
