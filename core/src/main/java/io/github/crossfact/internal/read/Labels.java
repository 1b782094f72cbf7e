package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.table.LanguageProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands before a colon and labels the number behind it. */
final class Labels {

    /** How many words may stand between a noun and "as follows". */
    private static final int FARTHEST_NOUN = 6;

    private Labels() {}

    /** "(plan: 38,000)": whether a document alone in a bracket before a colon says how many of what was counted are meant to be. */
    static boolean isPlan(View view, int colon) {
        int plan = view.previous(colon);
        return view.symbol(colon, ":")
                && view.symbol(view.previous(plan), "(")
                && view.has(plan, Sense.DocumentWord.class)
                && !view.hasEnding(plan)
                && view.item(view.next(colon)) instanceof Item.Number;
    }

    /** A noun alone before a colon, which labels the number behind it: "households: 120". */
    static Optional<Noun> noun(View view, int colon) {
        if (isPlan(view, colon)) {
            return Optional.empty();
        }
        int last = beforeTime(view, view.previous(colon));
        // "Households in total: 28,316"
        int token = view.cue(last, Cue.FUNCTION) ? view.previous(last) : last;
        int before = view.previous(firstPart(view, token));
        if (view.cue(token, Cue.FOLLOWS) || view.cue(before, Cue.FOLLOWS)) {
            return asFollows(view, view.cue(token, Cue.FOLLOWS) ? token : before);
        }
        while (Adjectives.isAttribute(view, before)
                || view.cue(before, Cue.LINK)
                || AttributeForms.isLikeAttribute(view, before)) {
            before = view.previous(before);
        }
        before = beforePair(view, token, before);
        int first = Math.max(view.next(before), view.first());
        if (!ListMarks.isStart(view, before)) {
            return LongLabels.noun(view, colon);
        }
        return Nouns.known(view, token)
                .or(() -> Nouns.unknown(view, token))
                .filter(noun ->
                        !noun.subject().equals(Subject.OTHER) || isEntry(view, colon) && looksPlural(view, token))
                .map(noun -> noun.spanning(first, noun.end()));
    }

    /** "Poor households at the end of 2023: 4,683", "poor households (2023): 4,683": the token before the time that a label ends with; the token itself where there is none. */
    private static int beforeTime(View view, int last) {
        boolean bracket = view.symbol(last, ")");
        Item time = view.item(bracket ? view.previous(last) : last);
        if (!(time instanceof Item.Time)) {
            return last;
        }
        int before = view.previous(time.first());
        if (bracket) {
            return view.symbol(before, "(") ? view.previous(before) : last;
        }
        boolean preposition = view.calendar(before, CalendarKind.IN)
                || view.cue(before, Cue.AT)
                || view.cue(before, Cue.FUNCTION)
                || view.cue(before, Cue.PER);
        return preposition ? view.previous(before) : before;
    }

    /** "Complaints received and petitions: 39": the token before another noun of the same, which "and" joins; {@code before} itself where there is none. */
    private static int beforePair(View view, int noun, int before) {
        int other = view.previous(before);
        return view.cue(before, Cue.AND)
                        && Nouns.known(view, other)
                                .filter(found -> !found.subject().equals(Subject.OTHER))
                                .map(Noun::subject)
                                .equals(Nouns.known(view, noun).map(Noun::subject))
                ? AttributeForms.beforeNoun(view, other)
                : before;
    }

    /** "OCOP-products": the first part of a word with hyphens. */
    private static int firstPart(View view, int last) {
        int hyphen = view.previous(last);
        return view.isHyphen(hyphen) && view.holds(view.previous(hyphen)) ? view.previous(hyphen) : last;
    }

    /** "Patrols: 1,206, …; phones: 265": whether a label that has no word in the vocabulary has the look of several. */
    private static boolean looksPlural(View view, int token) {
        LanguageProperties language = view.language();
        boolean capital = view.tokens().capitalized(token);
        boolean noun =
                language.capitalizedNouns() ? capital : !capital || ListMarks.isStart(view, view.previous(token));
        List<String> endings = language.pluralEndings();
        return noun
                && language.nounAfterAdjectives()
                && (endings.isEmpty()
                        ? Nouns.endsIn(view, token, language.adjectiveEndings())
                                || Nouns.endsIn(view, token, language.dativeEndings())
                        : Nouns.endsIn(view, token, endings));
    }

    /** Whether some, told in digits that are no year, and nothing else stand behind a colon. */
    static boolean isEntry(View view, int colon) {
        return view.item(view.next(colon)) instanceof Item.Number number
                && number.digits()
                && !view.mayBeYear(number)
                && number.quantity().value().compareTo(BigDecimal.ONE) > 0
                && view.edge(number.end(), ",;.(");
    }

    /** "The cells were marked as follows: 682 …": the last noun with an article in a clause that tells no number. */
    private static Optional<Noun> asFollows(View view, int phrase) {
        int token = view.previous(phrase);
        for (int words = 0; words < FARTHEST_NOUN && !view.edge(token, ",;."); words++) {
            if (Nouns.isKnown(view, token) && view.cue(view.previous(token), Cue.LINK)) {
                return Nouns.known(view, token).filter(noun -> !noun.subject().equals(Subject.OTHER));
            }
            token = view.previous(token);
        }
        return Optional.empty();
    }
}
