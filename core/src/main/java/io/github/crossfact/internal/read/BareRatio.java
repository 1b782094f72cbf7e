package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a ratio is of that has no noun of its own: "the register of ships is complete: 508/508", "of the schools there are 10/10", "schools that meet the
 * standard 38/46". Only what can be no date, no scale and no address is taken for one, and only where signs or a clause end with it.
 */
final class BareRatio {

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal LAST_MONTH = BigDecimal.valueOf(12);

    /** How many words are looked through for what the ratio is of. */
    private static final int FARTHEST = 16;

    private BareRatio() {}

    static Optional<Noun> noun(View view, Item.Ratio ratio) {
        boolean slash = IntStream.range(ratio.first(), ratio.end()).anyMatch(token -> view.symbol(token, "/"));
        boolean said = slash
                ? isShare(view, ratio) && isSaid(view, ratio)
                : ratio.numerator().compareTo(BigDecimal.ONE) > 0;
        return said && ends(view, ratio.end()) ? before(view, ratio) : Optional.empty();
    }

    /** "12/10" may be a day, "1/500" is a scale; 12/12 of something is neither, as nobody writes a day so without a word for it. */
    private static boolean isShare(View view, Item.Ratio ratio) {
        boolean date = ratio.numerator().compareTo(LAST_DAY) <= 0
                && ratio.denominator().compareTo(LAST_MONTH) <= 0
                && ratio.numerator().compareTo(ratio.denominator()) != 0;
        // "(23/24)": a season is of two years.
        boolean season = view.symbol(view.previous(ratio.first()), "(")
                && ratio.numerator().add(BigDecimal.ONE).compareTo(ratio.denominator()) == 0;
        return !date && !season && ratio.numerator().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean ends(View view, int token) {
        return view.edge(token, ",;.()") || view.cue(token, Cue.AND);
    }

    /** Whether a colon, a bracket or a verb of being says that what stands before it is so many, or a noun or an end of its phrase stands right before it. */
    private static boolean isSaid(View view, Item.Ratio ratio) {
        int before = view.previous(ratio.first());
        return view.symbol(before, ":(")
                || view.cue(before, Cue.BE)
                || view.cue(before, Cue.OF_THEM)
                || Nouns.isKnown(view, before)
                || view.item(before) instanceof Item.Area;
    }

    /** The nearest noun before it that has an ending of several, else the nearest known one. */
    private static Optional<Noun> before(View view, Item.Ratio ratio) {
        @Nullable Noun nearest = null;
        int token = view.previous(ratio.first());
        for (int words = 0; words < FARTHEST && !view.edge(token, ";."); words++, token = view.previous(token)) {
            @Nullable Noun noun = Nouns.known(view, token).orElse(null);
            if (noun != null && !noun.subject().equals(Subject.OTHER)) {
                if (view.hasEnding(token)) {
                    return Optional.of(noun);
                }
                nearest = nearest == null ? noun : nearest;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
