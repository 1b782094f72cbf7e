package io.github.crossfact.internal.read;

import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a rate is a rate of: by the words around it, or by other facts of its sentence. */
final class Indicators {

    /** How many words may stand between "the country" and a rate that is its own. */
    private static final int NEAR = 6;

    /** How many small words may stand between a verb and its rate: "was it only". */
    private static final int MOST_SMALL = 3;

    /** How many words a clause may have between a share and what is said of those of whom it is one. */
    private static final int LONGEST_CLAUSE = 12;

    /** The same, with those of whom it is one. */
    private static final int LONGEST_SAID = 20;

    /** How many shares may go on with what was said of the first of them. */
    private static final int MOST_SHARES = 8;

    private static final Cues PLACED = Cues.of(
            Cue.AND, Cue.AT, Cue.LINK, Cue.FUNCTION, Cue.PRESENT, Cue.FUTURE, Cue.CHANGE, Cue.TO, Cue.BE, Cue.PAST);

    private Indicators() {}

    /** The indicator that the percentage measures: the nearest before it in the sentence, else right behind it. */
    static @Nullable Indicator of(View view, Item item) {
        @Nullable Indicator nearest = null;
        boolean measured = false;
        for (int token = view.first(); token < item.first(); token = view.next(token)) {
            Optional<Indicator> found = at(view, token);
            nearest = found.orElse(nearest);
            measured = view.item(token) instanceof Item.Percent || measured && found.isEmpty();
            // "The product grew by 4 %, and the revenue was 800 billion, 102 % of the plan": the talk is of the money.
            boolean money = measured && view.item(token) instanceof Item.Money;
            if (money || view.symbol(token, ";") && !goesOn(view, token, item) || isNewSubject(view, token)) {
                nearest = null;
            }
        }
        if (nearest != null) {
            return saidAtEnd(view, item).orElse(isOfOthers(view, item) ? null : nearest);
        }
        @Nullable Indicator stated = stated(view, item);
        if (stated != null) {
            return stated;
        }
        @Nullable Indicator carried = carried(view, item);
        if (carried != null) {
            return carried;
        }
        return behind(view, item).orElse(null);
    }

    /** The first indicator behind a percentage in its clause; behind its bracket, where it tells a count again: "38,641 (99.3 %) agreed". */
    private static Optional<Indicator> behind(View view, Item item) {
        boolean again = view.symbol(item.end(), ")") && isBehindCount(view, view.previous(item.first()));
        Optional<Indicator> found = Optional.empty();
        int token = again ? view.next(item.end()) : item.end();
        while (!view.edge(token, ",;()") && !isValue(view, token)) {
            found = found.isPresent() ? found : at(view, token);
            token = view.next(token);
        }
        // "12 (40 %) had an approval rate of 80 %" is that of the other percentage.
        return again && isValue(view, token) ? Optional.empty() : found;
    }

    /** "Poor are 2 % of the households", "1 % poor": what the clause begins with and says of somebody, or says right behind the rate at its end. */
    private static @Nullable Indicator stated(View view, Item item) {
        Optional<Indicator> end = saidAtEnd(view, item).or(() -> labelled(view, item));
        Optional<Indicator> last = end.isPresent() ? end : saidOfHouseholds(view, item.end());
        int start = clauseStart(view, item.first());
        boolean opens = view.cue(view.next(start), Cue.BE);
        return last.or(() -> opens && !isBehindRate(view, start, item.first())
                        ? PoorShares.of(view, start)
                        : Optional.empty())
                .orElse(null);
    }

    /** "; nearly poor households 5.9 %": the homes that an entry begins with, right before a rate. */
    private static Optional<Indicator> labelled(View view, Item item) {
        int noun = view.previous(item.first());
        boolean homes = Nouns.known(view, noun)
                .filter(found -> Kinds.isHome(found.subject()))
                .isPresent();
        int before = homes ? AttributeForms.beforeNoun(view, noun) : noun;
        boolean opens = homes && view.edge(before, ",;:") && before < view.previous(noun);
        return opens ? PoorShares.of(view, view.next(before)) : Optional.empty();
    }

    /** "41 % poor", "41 % of them poor", "41 % as poor": what ends the clause right behind a rate. */
    private static Optional<Indicator> saidAtEnd(View view, Item item) {
        int end = item.end();
        int said = view.cue(end, Cue.OF_WHICH) || view.cue(end, Cue.COMPARED) ? view.next(end) : end;
        int behind = view.next(said);
        boolean verb = view.cue(behind, Cue.BE) || view.cue(behind, Cue.PAST);
        boolean ends = view.edge(verb ? view.next(behind) : behind, ",;.)");
        return ends ? PoorShares.of(view, said) : Optional.empty();
    }

    /** "60 % of the households are poor", "of-the-households poor": what is said of those of whom the rate is a share, and does not tell which they are. */
    private static Optional<Indicator> saidOfHouseholds(View view, int behind) {
        if (view.cue(behind, Cue.OF_THEM) || view.cue(behind, Cue.OF_WHICH)) {
            return countedAs(view, view.next(behind));
        }
        int first = behind;
        while (view.cue(first, Cue.LINK) || view.isOf(first)) {
            first = view.next(first);
        }
        Optional<Noun> noun = Nouns.known(view, first)
                .filter(found -> Kinds.isHome(found.subject()) || Kinds.isPerson(found.subject()));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        // "Of the households are still poor"
        int end = noun.get().end();
        boolean adverb = view.cue(end, Cue.PRESENT) || view.cue(end, Cue.FUNCTION) && !view.cue(end, Cue.RELATIVE);
        int still = adverb ? view.next(end) : end;
        int said = view.cue(still, Cue.BE) ? view.next(still) : still;
        boolean predicate = said > end
                || view.cue(view.next(said), Cue.BE)
                || view.definite(first) && !view.definite(said)
                || isBesideShare(view, view.next(said));
        Optional<Indicator> share = predicate ? PoorShares.of(view, said) : Optional.empty();
        return share.isPresent() ? share : countedAs(view, end);
    }

    /** "2 % of the households poor and 3 % nearly so": whether another share is joined at a token. */
    private static boolean isBesideShare(View view, int joint) {
        return view.joint(joint) && view.item(view.next(joint)) instanceof Item.Percent;
    }

    /** "60 % of the households counted in 2023 as poor": what they are taken for, at the end of their clause. */
    private static Optional<Indicator> countedAs(View view, int from) {
        int end = from;
        for (int words = 0; words < LONGEST_CLAUSE && !view.edge(end, ",;.:()"); words++) {
            if (isValue(view, end)) {
                return Optional.empty();
            }
            end = view.next(end);
        }
        int said = view.previous(end);
        int as = view.previous(said);
        boolean alone = as + 1 == said && view.cue(as, Cue.COMPARED) && !view.cue(view.previous(as), Cue.NOT);
        return alone && as >= from && view.edge(end, ",;.:()") ? PoorShares.of(view, said) : Optional.empty();
    }

    /** "60 % of the households are poor, in the border communes 81 %, with the Lo Lo 48 %": what was said of a share goes on where another place has its own. */
    private static @Nullable Indicator carried(View view, Item item) {
        Item share = item;
        for (int shares = 0; shares < MOST_SHARES && view.edge(share.end(), ",;."); shares++) {
            Item before = shareBefore(view, share);
            if (before == null) {
                return null;
            }
            @Nullable Indicator stated = stated(view, before);
            if (stated != null) {
                return stated;
            }
            share = before;
        }
        return null;
    }

    /** The percentage before another, with where that one holds between; null where something else stands there. */
    private static @Nullable Item shareBefore(View view, Item share) {
        int token = view.previous(share.first());
        for (int words = 0; words < LONGEST_CLAUSE && !view.edge(token, ",;."); words++) {
            if (isValue(view, token)) {
                return null;
            }
            token = view.previous(token);
        }
        if (!view.symbol(token, ",") || !view.cue(view.next(token), Cue.AT)) {
            return null;
        }
        int before = view.previous(token);
        for (int words = 0; words < LONGEST_SAID && !view.edge(before, ";."); words++) {
            if (view.item(before) instanceof Item.Percent percent) {
                return percent;
            }
            if (isValue(view, before) || view.symbol(before, ",")) {
                return null;
            }
            before = view.previous(before);
        }
        return null;
    }

    /** "The poverty rate is 1 %, and 92 % of the people are Tay": a rate that opens a clause behind another and says what it is a share of. */
    static boolean isOfOthers(View view, Item item) {
        int joint = view.previous(item.first());
        int of = item.end();
        int noun = of;
        while (view.cue(noun, Cue.LINK)) {
            noun = view.next(noun);
        }
        boolean opens = view.cue(joint, Cue.AND) || view.symbol(joint, ",");
        return opens && noun > of && Nouns.isKnown(view, noun) && isBehindRate(view, view.first(), item.first());
    }

    /** Whether a bracket opens right behind a number, or a counter or noun behind one. */
    private static boolean isBehindCount(View view, int bracket) {
        int last = view.previous(bracket);
        int number = view.item(last) instanceof Item.Number ? last : view.previous(last);
        return view.symbol(bracket, "(") && view.item(number) instanceof Item.Number;
    }

    /** Where what a semicolon sets apart begins. */
    private static int clauseStart(View view, int end) {
        int start = view.first();
        for (int token = start; token < end; token = view.next(token)) {
            start = view.symbol(token, ";") ? view.next(token) : start;
        }
        return start;
    }

    private static boolean isBehindRate(View view, int from, int end) {
        for (int token = from; token < end; token = view.next(token)) {
            if (view.item(token) instanceof Item.Percent) {
                return true;
            }
        }
        return false;
    }

    /** ", the farming by 3.2 %": another subject, of a clause with the same verb; not a relative clause, which has no noun in front. */
    private static boolean isNewSubject(View view, int comma) {
        boolean joint = view.symbol(comma, ",") || view.cue(comma, Cue.AND);
        if (!joint || !view.language().verbSecond()) {
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

    /** "; in the poor districts it was 24.8 %": a clause that begins with where or when and has nothing but small words behind its verb. */
    private static boolean goesOn(View view, int semicolon, Item item) {
        int first = view.next(semicolon);
        if (isOnlyPlaced(view, first, item.first())) {
            return true;
        }
        boolean placed = view.cue(first, Cue.AT) || view.item(first) instanceof Item.Time;
        int token = view.previous(item.first());
        for (int words = 0; words < MOST_SMALL && isSmall(view, token); words++) {
            token = view.previous(token);
        }
        return placed && token > first && (view.cue(token, Cue.BE) || view.cue(token, Cue.PAST));
    }

    /** "; in the poor districts, at the end of 2023, it fell to 24.8 %": whether nothing but where, when, a verb of change and other percentages stands between two tokens. */
    private static boolean isOnlyPlaced(View view, int from, int end) {
        int token = from;
        for (int words = 0; words < LONGEST_CLAUSE && token < end; words++) {
            Item at = view.item(token);
            boolean named = at instanceof Item.Area
                    || at instanceof Item.Time
                    || at instanceof Item.Percent
                    || view.has(token, Sense.LevelWord.class);
            if (!named && !view.cue(token, PLACED) && !view.symbol(token, ",:–-")) {
                return false;
            }
            token = view.next(token);
        }
        return token >= end && from < end;
    }

    /** A pronoun or adverb. */
    private static boolean isSmall(View view, int token) {
        boolean verb = view.cue(token, Cue.BE) || view.cue(token, Cue.PAST);
        boolean word = view.cue(token, Cue.FUNCTION)
                || view.cue(token, Cue.LINK)
                || view.cue(token, Cue.RELATIVE)
                || view.unknownWord(token) && !view.tokens().capitalized(token);
        return word && !verb;
    }

    private static boolean isValue(View view, int token) {
        Item item = view.item(token);
        return item instanceof Item.Percent || item instanceof Item.Number || item instanceof Item.Money;
    }

    private static Optional<Indicator> at(View view, int token) {
        return view.sense(token, Sense.IndicatorWord.class).map(Sense.IndicatorWord::indicator);
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
        for (int steps = 0; steps < NEAR && !view.edge(token, ",;:"); steps++) {
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
