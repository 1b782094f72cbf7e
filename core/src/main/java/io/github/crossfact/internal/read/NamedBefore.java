package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of what was named before in the plural without being counted: "the district founds cooperatives. Now 68 of them work", "makeshift homes
 * vanish. Since January there were 96". The last way to read a number. One per sentence.
 */
final class NamedBefore {

    /** How many small words may stand between what takes the talk up and the number. */
    private static final int MOST_SMALL = 2;

    /** How many tokens of a sentence are looked through for its last plural. */
    private static final int FARTHEST = 40;

    private final View view;
    private final @Nullable View previous;
    private final Antecedents before;

    /** @param previous the sentence before, of the same paragraph; null for none */
    NamedBefore(View view, @Nullable View previous, Antecedents before) {
        this.view = view;
        this.previous = previous;
        this.before = before;
    }

    Optional<CountDraft> read(Item.Number number) {
        if (before.last() != null || !SharedUnits.isCardinal(number) || view.mayBeYear(number) || !takesUp(number)) {
            return Optional.empty();
        }
        Optional<CountDraft> here = named(view, number.first(), number);
        return here.isPresent() || previous == null ? here : named(previous, previous.end(), number);
    }

    private Optional<CountDraft> named(View sentence, int end, Item.Number number) {
        return lastPlural(sentence, end).map(noun -> {
            CountDraft draft = NamedElsewhere.draft(view, noun, number, number.end());
            if (sentence.language().nounAfterAdjectives()) {
                attributes(draft, sentence, sentence.previous(noun.first()), sentence::previous);
            } else {
                attributes(draft, sentence, noun.end(), sentence::next);
            }
            return draft;
        });
    }

    /** What is said of those who were named right beside their noun. */
    private static void attributes(CountDraft draft, View sentence, int beside, IntUnaryOperator step) {
        int token = beside;
        Optional<Qualifier> said = sentence.attribute(token);
        for (int words = 0; words < MOST_SMALL && said.isPresent(); words++) {
            draft.qualifiers.add(said.get());
            token = step.applyAsInt(token);
            said = sentence.attribute(token);
        }
    }

    /** "68 of them", "there were 68": words that speak of what was named, with nothing behind the number that it may count. */
    private boolean takesUp(Item.Number number) {
        int behind = number.end();
        if (view.cue(behind, Cue.OF_WHICH) || view.cue(behind, Cue.OF_THEM)) {
            // "For class 10 there were": the name of one.
            return !Nouns.isKnown(view, view.previous(number.first()));
        }
        int token = view.previous(number.first());
        if (view.cue(behind, Cue.TAKES_UP) && view.symbol(token, ",")) {
            // "The voters, 284,716 in number"
            return true;
        }
        if (view.calendar(token, CalendarKind.EVERY)) {
            // "All 6,730 got rice"
            return BareSubject.goesOn(view, number);
        }
        for (int words = 0; words < MOST_SMALL && isSmall(token); words++) {
            token = view.previous(token);
        }
        return (view.cue(token, Cue.TAKES_UP) || view.cue(token, Cue.OF_THEM) || isInverted(token)) && isAlone(behind);
    }

    /** "Of these were 37 annulled": whether a verb stands at a token, behind a pronoun that opens the sentence. */
    private boolean isInverted(int verb) {
        return view.language().verbSecond()
                && view.previous(verb) == view.first()
                && view.cue(view.first(), Cue.OF_WHICH)
                && (view.cue(verb, Cue.FINITE) || view.cue(verb, Cue.PAST) || view.unknownWord(verb));
    }

    private boolean isSmall(int token) {
        boolean takesUp = view.cue(token, Cue.TAKES_UP) || view.cue(token, Cue.OF_THEM);
        return !takesUp && (view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.PRESENT));
    }

    private boolean isAlone(int behind) {
        boolean small = view.cue(behind, Cue.FUNCTION) || view.cue(behind, Cue.PAST) || view.unknownWord(behind);
        return view.edge(behind, ",;.:()")
                || small
                        && !(view.language().capitalizedNouns() && view.tokens().capitalized(behind));
    }

    /** Whether a noun is a plural, or stands behind so many out of so many or, in the singular, behind a denial: "no poor household". */
    private static boolean isSeveral(View view, Noun noun) {
        int attribute = AttributeForms.beforeNoun(view, noun.first());
        boolean participle = !view.tokens().capitalized(attribute)
                && Nouns.endsIn(view, attribute, view.language().adjectiveEndings());
        int before = participle ? view.previous(attribute) : attribute;
        return Nouns.isPlural(view, noun) || view.item(before) instanceof Item.Ratio || view.cue(before, Cue.NOT);
    }

    /** The last noun of a word in the vocabulary that stands in the plural before a token, with no number of its own. */
    private static Optional<Noun> lastPlural(View view, int end) {
        int token = view.previous(end);
        for (int words = 0; words < FARTHEST && view.holds(token); words++) {
            if (view.item(token) instanceof Item.Number) {
                return Optional.empty();
            }
            Optional<Noun> noun = view.quoted(token)
                    ? Optional.empty()
                    : Nouns.known(view, token)
                            .filter(found -> !found.subject().equals(Subject.OTHER) && isSeveral(view, found));
            if (noun.isPresent()) {
                return view.item(view.previous(token)) instanceof Item.Number ? Optional.empty() : noun;
            }
            token = view.previous(token);
        }
        return Optional.empty();
    }
}
