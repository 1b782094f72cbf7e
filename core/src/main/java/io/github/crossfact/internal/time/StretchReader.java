package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lengths counted from publication: the past five years, the next three weeks. Without that day they stay lengths. */
final class StretchReader {

    private final Clues clues;
    private final Anchor anchor;
    private final LengthReader lengths;

    StretchReader(Clues clues, Anchor anchor, LengthReader lengths) {
        this.clues = clues;
        this.anchor = anchor;
        this.lengths = lengths;
    }

    @Nullable
    Item read(int token) {
        if (anchor.published().isEmpty()) {
            return null;
        }
        Sense.CalendarWord before = clues.word(token, CalendarKind.RELATIVE);
        if (before != null) {
            LengthReader.Written length = lengths.written(clues.after(token));
            return length == null
                    ? null
                    : item(token, length.end(), length.unit(), length.parts().get(length.unit()), before);
        }
        LengthReader.Written length = lengths.written(token);
        if (length != null) {
            Sense.CalendarWord after = clues.word(length.end(), CalendarKind.RELATIVE);
            return after == null
                    ? null
                    : item(
                            token,
                            clues.after(length.end()),
                            length.unit(),
                            length.parts().get(length.unit()),
                            after);
        }
        return numberBehindUnit(token);
    }

    /** The number between the unit and its attribute: الأعوام الثلاثة الماضية. */
    private @Nullable Item numberBehindUnit(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        Clues.Figure figure = unit == null ? null : clues.figure(clues.after(token));
        Sense.CalendarWord after = figure == null ? null : clues.word(figure.end(), CalendarKind.RELATIVE);
        if (unit == null || figure == null || after == null || figure.ordinal() || figure.value() < 1) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf((long) figure.value() * unit.number());
        return item(token, clues.after(figure.end()), unit.unit(), count, after);
    }

    private @Nullable Item item(
            int first, int end, String unit, @Nullable BigDecimal count, Sense.CalendarWord relative) {
        if (count == null || !isCountable(count) || relative.number() == 0) {
            return null;
        }
        int direction = Integer.signum(relative.number());
        Optional<Moment> days = anchor.stretch(unit, count.longValue(), direction);
        Optional<Moment> coarse = anchor.coarseStretch(unit, count.longValue(), direction);
        return days.isPresent() && coarse.isPresent()
                ? new Item.Time(
                        first,
                        end,
                        days.get().edtf(),
                        coarse.get().edtf(),
                        days.get().isPeriod())
                : null;
    }

    private static boolean isCountable(BigDecimal count) {
        return count.signum() > 0 && count.stripTrailingZeros().scale() <= 0 && count.precision() < 9;
    }
}
