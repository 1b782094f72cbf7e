package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of which level the units are that a sentence counts, where others of it say so. */
final class UnitLevels {

    private UnitLevels() {}

    /** "Instead of 102 there are 35 units of commune level": so are the other units of the sentence, if units of one level alone are told. */
    static void share(List<CountDraft> found) {
        @Nullable Level level = null;
        for (CountDraft count : found) {
            @Nullable Level own = count.subject().equals(Subject.UNIT) ? count.level : null;
            if (own != null && level != null && own != level) {
                return;
            }
            level = own == null ? level : own;
        }
        for (CountDraft count : found) {
            if (level != null && count.subject().equals(Subject.UNIT) && isOfLevel(count, level)) {
                count.level = level;
            }
        }
    }

    /** Parts of what is itself of that level are told by what they are rather than by their level. */
    private static boolean isOfLevel(CountDraft count, Level level) {
        return count.level == null && (count.whole == null || level.equals(count.whole.level));
    }

    /** "3,321 units of commune level, 2,636 communes and 685 town districts": what is no higher than a commune is a ward. */
    static void narrow(List<CountDraft> found) {
        for (CountDraft count : found) {
            if (isOfCommunes(count)) {
                count.narrow(Subject.WARD);
            }
        }
    }

    private static boolean isOfCommunes(CountDraft count) {
        return count.subject().equals(Subject.DISTRICT)
                && count.whole != null
                && count.whole.subject().equals(Subject.UNIT)
                && Level.COMMUNE.equals(count.whole.level);
    }
}
