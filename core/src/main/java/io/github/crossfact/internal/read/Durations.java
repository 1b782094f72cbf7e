package io.github.crossfact.internal.read;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells lengths of time that are facts from ages, years, stretches of the calendar and what belongs to an honour. */
final class Durations {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int LONGEST_OF_GAP = 8;

    /** How many words may stand between "the age of" and the age. */
    private static final int LONGEST_AGE_GAP = 6;

    /** What a badge is of. */
    private static final Set<Subject> BADGED = Set.of(Subject.MEMBER, Subject.PARTY_MEMBER, Subject.ORGANIZATION);

    /** Whose years are an age. */
    private static final Set<Subject> PEOPLE =
            Set.of(Subject.CHILD, Subject.PERSON, Subject.STUDENT, Subject.WOMAN, Subject.TEAM);

    /** Whose months and days are an age. */
    private static final Set<Subject> YOUNG = Set.of(Subject.CHILD, Subject.PERSON);

    private Durations() {}

    /** A length of time is a fact when somebody counted it, and it is neither an age nor a distance from now. */
    static Optional<FactDraft> read(View view, Item.Length length, List<CitationDraft> citations) {
        boolean age = view.cue(length.end(), Cue.AGE) || view.cue(length.first(), Cue.AGE);
        // "X, 40 years, came": between commas behind a name it is an age.
        age |= view.symbol(length.first() - 1, ",") && view.symbol(length.end(), ",");
        age |= view.symbol(length.first() - 1, "(,") && view.edge(length.end(), "),.;") && isOfOne(view, length);
        age |= view.isAlso(length.first(), Cue.AGE);
        age |= areAges(view, length);
        age |= isAgeOfPeople(view, length) || isToldAge(view, length) || isOfAward(view, length);
        // "The anniversary 74 of the day": the number is the name's.
        boolean named = view.cue(view.previous(length.first()), Cue.SITUATION_NAME);
        // "The six months first": a stretch of the year rather than a length.
        boolean ranked = view.item(length.end()) instanceof Item.Number next && next.kind() == Item.NumberKind.ORDINAL
                || view.calendar(length.end(), CalendarKind.RELATIVE);
        // "Two days later": a distance from what was told before.
        boolean counted = length.kind() == Item.LengthKind.COUNTED
                && (length.leads() == null || isSpan(view, length))
                && !ranked
                && !isYear(length)
                && !isUpperEnd(view, length)
                && !view.cue(length.end(), Cue.AGO);
        if (age || named || !counted) {
            return Optional.empty();
        }
        FactDraft draft = new FactDraft(
                view.sentence(),
                length.first(),
                length.end(),
                "length of time",
                common -> new Duration(common, length.iso(), null));
        draft.of = citations.stream()
                .filter(citation ->
                        citation.anchor() >= length.end() && citation.anchor() - length.end() <= LONGEST_OF_GAP)
                .findFirst()
                .filter(citation -> isUnbroken(view, length.end(), citation.anchor()))
                .orElse(null);
        return Optional.of(draft);
    }

    /** "In 5 years' time", "on 10 years Directive 5": with a word for lasting or a document behind it, it leads to no day. */
    private static boolean isSpan(View view, Item.Length length) {
        int behind = length.end();
        boolean lasting =
                view.calendar(behind, CalendarKind.FOR) && !view.cue(behind, Cue.FUNCTION) && !view.cue(behind, Cue.AT);
        return lasting || view.has(behind, Sense.DocumentWord.class);
    }

    /** "8 to 9 years", "between 8 and 9 years": the upper end of a range is no length that anything took. */
    private static boolean isUpperEnd(View view, Item.Length length) {
        int joint = view.previous(length.first());
        int lower = view.previous(joint);
        boolean between = view.cue(joint, Cue.AND) && view.calendar(view.previous(lower), CalendarKind.BETWEEN);
        boolean dash = view.symbol(joint, "-") && view.tokens().isDigits(lower);
        return (view.leadsTo(joint) || between || dash) && view.item(lower) instanceof Item.Number;
    }

    /** "Until 1999 years": so many years are one. */
    private static boolean isYear(Item.Length length) {
        BigDecimal value = length.quantity().value();
        return length.iso().endsWith("Y") && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    /** "Nguyen Xuan Son (27 years)", "the driver (42 years)", "says farmer Tam, 58 years.": years behind a bracket or comma behind a person. */
    private static boolean isOfOne(View view, Item.Length length) {
        int name = length.first() - 2;
        boolean known = view.item(name) != null && !view.cue(name, Cue.PEOPLE);
        boolean named = !known
                && view.tokens().isWord(name)
                && view.tokens().capitalized(name)
                && view.tokens().capitalized(name - 1);
        return length.iso().endsWith("Y") && (named || isPerson(view, name));
    }

    /** "Two men, 24 and 37 years, came": so many years between signs behind people. */
    private static boolean areAges(View view, Item.Length length) {
        int and = view.previous(length.first());
        int first = view.previous(and);
        int sign = view.previous(first);
        return length.iso().endsWith("Y")
                && view.cue(and, Cue.AND)
                && view.item(first) instanceof Item.Number
                && view.symbol(sign, ",(")
                && view.symbol(length.end(), ",)")
                && isPerson(view, view.previous(sign));
    }

    private static boolean isPerson(View view, int token) {
        return view.sense(token, Sense.Subject.class)
                .map(Sense.Subject::subject)
                .filter(Kinds::isPerson)
                .isPresent();
    }

    /** "The badge for 30, 40 and 50 years": so long a service is what the award is for. */
    private static boolean isOfAward(View view, Item.Length length) {
        int token = view.previous(length.first());
        for (int words = 0; words < LONGEST_OF_GAP && view.holds(token); words++, token = view.previous(token)) {
            if (view.has(token, Sense.AwardWord.class)) {
                return true;
            }
            boolean small = view.item(token) instanceof Item.Number
                    || view.symbol(token, ",")
                    || view.cue(token, Cue.AND)
                    || view.cue(token, Cue.LINK)
                    || view.cue(token, Cue.FUNCTION)
                    || view.calendar(token, CalendarKind.FOR)
                    || view.calendar(token, CalendarKind.IN)
                    || view.unknownWord(token) && !view.language().nounAfterAdjectives()
                    || view.sense(token, Sense.Subject.class)
                            .map(Sense.Subject::subject)
                            .filter(BADGED::contains)
                            .isPresent();
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** "children under five years", "girls of nine and ten years": behind people, with a bound or a small word between, it is how old they are. */
    private static boolean isAgeOfPeople(View view, Item.Length length) {
        int before = view.previous(length.first());
        if (view.cue(before, Cue.AND) && view.item(view.previous(before)) instanceof Item.Number) {
            before = view.previous(view.previous(before));
        }
        boolean linked = view.cue(before, Cue.LINK);
        Bound bound = length.quantity().bound();
        boolean young = bound == Bound.LESS_THAN || bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
        int people = linked ? view.previous(before) : young ? nounBefore(view, before) : before;
        boolean years = length.iso().endsWith("Y");
        // "Children from 6 years", but "workers since 6 years".
        boolean from = view.calendar(before, CalendarKind.STARTING);
        if (from && years && isPerson(view, view.previous(before))) {
            return true;
        }
        if (young && years && (view.item(before) instanceof Item.Number || isPerson(view, before))) {
            // "24 of them under 35 years", "workers over 50 years"
            return true;
        }
        return (linked || young && years)
                && view.sense(people, Sense.Subject.class)
                        .map(Sense.Subject::subject)
                        .filter(years ? PEOPLE::contains : YOUNG::contains)
                        .isPresent();
    }

    /** "Children single under 21 years": the noun before its attribute, where attributes follow. */
    private static int nounBefore(View view, int token) {
        boolean attribute = view.unknownWord(token) || Adjectives.isAttribute(view, token);
        return attribute && !view.language().nounAfterAdjectives() ? view.previous(token) : token;
    }

    /** "The age of the winners was between 9 and 15 years". */
    private static boolean isToldAge(View view, Item.Length length) {
        int token = view.previous(length.first());
        for (int words = 0; words < LONGEST_AGE_GAP && !view.edge(token, ",;:()"); words++) {
            if (view.cue(token, Cue.AGE) && !(view.item(view.previous(token)) instanceof Item.Number)) {
                return length.iso().endsWith("Y") || length.iso().endsWith("M");
            }
            token = view.previous(token);
        }
        return false;
    }

    private static boolean isUnbroken(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            Item item = view.item(token);
            if (view.symbol(token, ",;:()") || item != null && !(item instanceof Item.Word)) {
                return false;
            }
        }
        return true;
    }
}
