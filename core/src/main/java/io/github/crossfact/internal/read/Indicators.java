package io.github.crossfact.internal.read;

import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.table.LanguageProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a rate is a rate of: by the words around it, or by other facts of its sentence. */
final class Indicators {

    /** How many words may stand between "the country" and a rate that is its own. */
    private static final int NEAR = 6;

    /** What share the percentage of those with a qualifier is. */
    private static final Map<Qualifier, Indicator> SHARES =
            Map.of(Qualifier.POOR, Indicator.POVERTY_RATE, Qualifier.NEAR_POOR, Indicator.NEAR_POVERTY_RATE);

    private Indicators() {}

    /** The indicator that the percentage measures: the nearest before it in the sentence, else right behind it. */
    static @Nullable Indicator of(View view, Item item) {
        @Nullable Indicator nearest = null;
        for (int token = view.first(); token < item.first(); token = view.next(token)) {
            Optional<Indicator> found = at(view, token);
            nearest = found.orElse(nearest);
            if (view.symbol(token, ";") || isNewSubject(view, token)) {
                nearest = null;
            }
        }
        if (nearest != null) {
            return nearest;
        }
        for (int token = item.end();
                view.holds(token) && !view.symbol(token, ",;()") && !isValue(view, token);
                token = view.next(token)) {
            Optional<Indicator> found = at(view, token);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    /** ", the farming by 3.2 %": another subject, of a clause with the same verb; not a relative clause, which has no noun in front. */
    private static boolean isNewSubject(View view, int comma) {
        boolean joint = view.symbol(comma, ",") || view.cue(comma, Cue.AND);
        if (!joint || !view.language().has(LanguageProperties.VERB_SECOND)) {
            return false;
        }
        int article = view.next(comma);
        int noun = view.next(article);
        return view.cue(article, Cue.LINK)
                && !view.cue(article, Cue.RELATIVE)
                && view.holds(noun)
                && view.tokens().isWord(noun)
                && !view.cue(noun, Cue.LINK)
                && view.language().capitalizedNouns() == view.tokens().capitalized(noun);
    }

    private static boolean isValue(View view, int token) {
        Item item = view.item(token);
        return item instanceof Item.Percent || item instanceof Item.Number || item instanceof Item.Money;
    }

    private static Optional<Indicator> at(View view, int token) {
        return view.sense(token, Sense.IndicatorWord.class).map(Sense.IndicatorWord::indicator);
    }

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
