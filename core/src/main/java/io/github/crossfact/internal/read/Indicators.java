package io.github.crossfact.internal.read;

import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.List;
import java.util.Map;

/** Says what a rate is a rate of where other facts of its sentence say so. */
final class Indicators {

    /** How many words may stand between "the country" and a rate that is its own. */
    private static final int NEAR = 6;

    /** What share the percentage of those with a qualifier is. */
    private static final Map<Qualifier, Indicator> SHARES =
            Map.of(Qualifier.POOR, Indicator.POVERTY_RATE, Qualifier.NEAR_POOR, Indicator.NEAR_POVERTY_RATE);

    private Indicators() {}

    /** "59,812 poor households (31.04 %)": a percentage in brackets behind the poor is their share. */
    static void ofShares(View view, List<FactDraft> values, List<CountDraft> counts) {
        for (FactDraft value : values) {
            int bracket = view.previous(value.anchor());
            if (value.event() instanceof Rate rate && rate.indicator() == null && view.symbol(bracket, "(")) {
                counts.stream()
                        .filter(count -> count.phraseEnd == bracket)
                        .findFirst()
                        .map(count -> SHARES.entrySet().stream()
                                .filter(share -> count.qualifiers.contains(share.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(null))
                        .ifPresent(indicator -> value.replace(new Rate(rate.common(), rate.quantity(), indicator)));
            }
        }
    }

    /** The gross domestic product of a province is its regional one, whatever translators call it. */
    static void regionalize(View view, List<FactDraft> values) {
        values.forEach(value -> regionalize(view, value));
    }

    private static void regionalize(View view, FactDraft draft) {
        if (draft.place() != null
                && !isNational(view, draft.anchor())
                && draft.event() instanceof Rate rate
                && Indicator.GDP_GROWTH.equals(rate.indicator())) {
            draft.replace(new Rate(rate.common(), rate.quantity(), Indicator.GRDP_GROWTH));
        }
    }

    /** Whether "the country" stands close before a token. */
    private static boolean isNational(View view, int anchor) {
        int token = view.previous(anchor);
        for (int steps = 0; steps < NEAR && view.holds(token) && !view.symbol(token, ",;:"); steps++) {
            boolean country = view.sense(token, Sense.LevelWord.class)
                    .filter(word -> word.level() == Level.NATIONAL && word.kind() == Sense.LevelKind.UNIT)
                    .isPresent();
            if (country) {
                return true;
            }
            token = view.previous(token);
        }
        return false;
    }
}
