package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;

/** Tells numbers that are years by what stands around them, where no word says so. */
final class YearNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearNumbers() {}

    /** Whether what may be a year is one, so that it counts nothing. */
    static boolean is(View view, Item.Number number) {
        return view.mayBeYear(number)
                && (isBounded(view, number)
                        || isLast(view, number)
                        || isOfOne(view, number)
                        || isBeforeArticle(view, number)
                        || isOfSeason(view, number));
    }

    /** "2018 there were 23": whether what may be a year is one before words that go on with what was counted before. */
    static boolean isOfThem(View view, Item.Number number) {
        return view.mayBeYear(number)
                && (view.cue(number.end(), Cue.TAKES_UP)
                        || view.language().verbSecond() && view.cue(number.end(), Cue.OF_THEM));
    }

    /** A round number is rather a count than a year. */
    static boolean isRound(Item.Number number) {
        return number.quantity().value().remainder(HUNDRED).signum() == 0;
    }

    /** "From 2027 ships may land": behind "since" and "until", what is no round number and may be a year is one. */
    private static boolean isBounded(View view, Item.Number number) {
        int digits = number.end() - 1;
        int since = digits > number.first() ? digits - 1 : view.previous(number.first());
        boolean bounded = view.isAlso(since, CalendarKind.SINCE)
                || view.isAlso(since, CalendarKind.UNTIL)
                || view.isAlso(since, CalendarKind.BEFORE);
        // "Of the 2052": a word that means "of" as well says no more than that.
        return bounded && !view.isAlso(since, Cue.LINK) && !isRound(number);
    }

    /** "From 2021 to 2025 the province …", "… built": what a year leads to is a year before a unit or a verb, of which nobody counts so many. */
    private static boolean isLast(View view, Item.Number number) {
        int to = view.previous(number.first());
        Item from = view.item(view.previous(to));
        boolean year = from instanceof Item.Number first && view.mayBeYear(first)
                || from instanceof Item.Time time && time.period();
        boolean subject = PredicateWords.at(view, number.end()).isPresent()
                || Nouns.known(view, number.end())
                        .filter(noun -> Kinds.isArea(noun.subject()))
                        .isPresent();
        return year && subject && view.leadsTo(to);
    }

    /** "A 1975 born man": between an article for one and an attribute, what may be a year is one. */
    private static boolean isOfOne(View view, Item.Number number) {
        int attribute = number.end();
        return view.calendar(view.previous(number.first()), CalendarKind.ONE)
                && view.unknownWord(attribute)
                && !view.tokens().capitalized(attribute);
    }

    /** "62 members escaped 2023 the poverty": where nouns stand behind their numbers, one before an article that may be a year is one. */
    private static boolean isBeforeArticle(View view, Item.Number number) {
        int article = number.end();
        return view.language().nounAfterAdjectives()
                && view.isArticle(article)
                && (Nouns.isKnown(view, view.next(article)) || view.language().capitalizedNouns())
                && !view.cue(view.previous(number.first()), Cue.LINK);
    }

    /** "In the summer 2023 young people built", "for the new year 2025 tickets": behind a season, or a feast that years have. */
    private static boolean isOfSeason(View view, Item.Number number) {
        int time = view.previous(number.first());
        // "For 2015 families": a preposition that says more than when leads to whatever number.
        boolean feast = !view.language().nounAfterAdjectives()
                && view.calendar(time, CalendarKind.IN)
                && !view.has(time, Sense.CueWord.class);
        return !isRound(number) && (feast || view.calendar(time, CalendarKind.SEASON));
    }
}
