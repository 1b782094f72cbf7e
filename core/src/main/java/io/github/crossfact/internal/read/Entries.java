package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of lists whose numbers stand behind what they count, where sentences have them before it: "Accidents 11, deaths 7; boats sunk in the
 * port 6, of these lost 2". One per sentence.
 */
final class Entries {

    /** How many words an entry has before its number. */
    private static final int LONGEST = 7;

    /** "Fines 14.3 billion": so many are money, of a currency that nobody tells. */
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** How many entries without semicolons are a list. */
    private static final int FEWEST = 3;

    private final View view;
    private final Antecedents before;
    private final boolean list;
    /** The last count that an entry told; null for none. */
    private @Nullable CountDraft latest;

    Entries(View view, Antecedents before) {
        this.view = view;
        this.before = before;
        this.list = view.language().nounAfterAdjectives() && isList(view);
    }

    /** Whether a semicolon parts what the sentence says, or three numbers and more end what stands between its commas. */
    private static boolean isList(View view) {
        if (ListMarks.hasEntries(view, view.first())) {
            return true;
        }
        int entries = 0;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            entries += isEntry(view, token) ? 1 : 0;
        }
        return entries >= FEWEST;
    }

    /** Whether a number stands at a token between a noun and a comma, or the end. */
    private static boolean isEntry(View view, int token) {
        if (!(view.item(token) instanceof Item.Number number) || !number.digits()) {
            return false;
        }
        int noun = view.previous(token);
        return !view.mayBeYear(number)
                && view.edge(number.end(), ",.")
                && (Nouns.isKnown(view, noun) || view.unknownWord(noun));
    }

    /** What a number at the end of an entry counts: the noun that the entry begins with, or more of what the entry before told. */
    Optional<CountDraft> read(Item.Number number) {
        if (!view.language().nounAfterAdjectives()
                || !number.digits()
                || view.mayBeYear(number)
                || number.quantity().value().compareTo(BILLION) >= 0
                || !isEnd(number.end())) {
            return Optional.empty();
        }
        int sign = signBefore(number);
        boolean starts = !view.holds(sign) || ListMarks.isSigned(view, sign);
        if (sign == number.first() - 1 || !starts && !view.symbol(sign, ";:,(") || !list && !view.symbol(sign, ":")) {
            return Optional.empty();
        }
        Optional<CountDraft> found = labelled(number, sign).or(() -> said(number, sign));
        found.ifPresent(draft -> latest = draft);
        return found;
    }

    /** The sign, or the number, behind which the words before a number begin. */
    private int signBefore(Item.Number number) {
        int token = view.previous(number.first());
        for (int words = 0; words < LONGEST && isWord(token); words++) {
            token = view.previous(token);
        }
        return token;
    }

    private boolean isWord(int token) {
        return view.holds(token)
                && view.tokens().isWord(token)
                && !(view.item(token) instanceof Item.Number)
                && !view.cue(token, Cue.FINITE);
    }

    /** Whether an entry ends behind its number, or goes on with what belongs to those counted: "offences 19 with 26 suspects". */
    private boolean isEnd(int token) {
        return view.edge(token, ",;.()") && !(view.item(view.next(token)) instanceof Item.Number)
                || Agreement.isPreposition(view, token) && view.item(view.next(token)) instanceof Item.Number;
    }

    /** "Accidents 11", "houses without a roof 417": a plural, as nothing else has no name by a number, and what a preposition adds to it. */
    private Optional<CountDraft> labelled(Item.Number number, int sign) {
        boolean goesOn = latest != null && isAfterEntry(sign);
        int first = view.holds(sign) ? view.next(sign) : view.first();
        return (goesOn || !view.symbol(sign, ",(")) && !view.cue(first, Cue.LINK)
                ? NounFinder.after(view, first)
                        .or(() -> attributed(first, number))
                        .filter(noun -> noun.end() == number.first() || isDescribed(noun, number))
                        .filter(noun -> Kinds.isPerson(noun.subject()) || isSeveral(noun, number))
                        .map(noun -> NamedElsewhere.described(view, noun.startingAt(view, first), number, number.end()))
                : Optional.empty();
    }

    /** "Running projects 31": a noun of the vocabulary right before a number, behind nothing but attributes. */
    private Optional<Noun> attributed(int first, Item.Number number) {
        int noun = view.previous(number.first());
        return view.next(AttributeForms.beforeNoun(view, noun)) == first
                ? Nouns.known(view, noun).filter(known -> !known.subject().equals(Subject.OTHER))
                : Optional.empty();
    }

    /** A plural; in a list where nouns have capitals, of which some have no ending, any noun with more of its own than a name has for a number. */
    private boolean isSeveral(Noun noun, Item.Number number) {
        boolean many = LabelNumbers.isTooHigh(number);
        // "By branch: fruit 540, fish 310": they share out what was told before.
        boolean shares = Agreement.isPreposition(view, view.first());
        return Nouns.isPlural(view, noun) || list && many && !shares && Nouns.isNounByCase(view, noun.end() - 1);
    }

    private boolean isAfterEntry(int sign) {
        int token = view.previous(sign);
        return view.item(token) instanceof Item.Number || view.symbol(token, ")");
    }

    /** Whether nothing stands between a noun and a number but what a preposition adds. */
    private boolean isDescribed(Noun noun, Item.Number number) {
        return noun.end() < number.first()
                && Agreement.isPreposition(view, noun.end())
                && view.next(noun.end()) < number.first()
                && !Agreement.isPreposition(view, view.previous(number.first()))
                && !noun.subject().equals(Subject.OTHER);
    }

    /** "offences 48 (year before 55), solved 43": what is said of them alone tells how many of those that the entry before told are meant. */
    private Optional<CountDraft> said(Item.Number number, int sign) {
        @Nullable CountDraft last = before.last();
        int said = view.previous(number.first());
        boolean former = view.symbol(sign, "(") && isTime(said);
        if (last == null || last != latest || !view.symbol(sign, ",(") || !former && !isSaid(said)) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.like(view, last, number, number.end());
        draft.whole = view.symbol(sign, ",") ? before.wholeOfPart(number) : null;
        return Optional.of(draft);
    }

    /** "(year before 55)" */
    private boolean isTime(int token) {
        return view.item(token) instanceof Item.Time || view.has(token, Sense.CalendarWord.class);
    }

    /** Whether a word is what is said of things rather than a noun. */
    private boolean isSaid(int token) {
        boolean small =
                view.unknownWord(token) && !Nouns.isPlural(view, token) || view.has(token, Sense.Qualifier.class);
        return small && !(view.language().capitalizedNouns() && view.tokens().capitalized(token));
    }
}
