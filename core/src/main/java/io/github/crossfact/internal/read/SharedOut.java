package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Tells lists of names with their numbers, and what their heading says is shared out among them: "Recruits by commune: Phu Xuan 14, Vinh An 11 and Lang Co 9". */
final class SharedOut {

    /** How many names are looked at. */
    private static final int MOST_NAMES = 16;

    /** How many words a name may have. */
    private static final int LONGEST_NAME = 5;

    /** How many words a heading may have. */
    private static final int LONGEST_HEADING = 16;

    /** How many articles and nouns may stand before the name of a place: "the commune of". */
    private static final int MOST_UNIT_WORDS = 3;

    private SharedOut() {}

    /** Whether two or more names, each before a number in digits, and nothing else stand from a token to the end of the sentence. */
    static boolean isList(View view, int from) {
        int token = from;
        for (int names = 0; names < MOST_NAMES; names++) {
            int number = behindName(view, token);
            if (number == token
                    || !(view.item(number) instanceof Item.Number item)
                    || !item.digits()
                    || view.mayBeYear(item)) {
                return false;
            }
            if (view.edge(item.end(), ".")) {
                return names > 0;
            }
            if (!view.joint(item.end())) {
                return false;
            }
            token = view.next(item.end());
        }
        return false;
    }

    /** Whether two or more bare numbers, each before where so many are, stand from a token on: "14 in A, 11 in B and …". */
    static boolean isPlaced(View view, int from) {
        int token = from;
        for (int numbers = 0; numbers < 2; numbers++) {
            int place = behindNumber(view, token);
            if (place == token) {
                return false;
            }
            token = view.next(place);
        }
        return true;
    }

    /** The token after a number, a preposition and the name of a place, where a joint stands, or the list has ended; the token itself where they do not stand there. */
    private static int behindNumber(View view, int token) {
        if (!(view.item(token) instanceof Item.Number number) || !number.digits() || !view.cue(number.end(), Cue.AT)) {
            return token;
        }
        int place = view.next(number.end());
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(view, place); words++) {
            place = view.next(place);
        }
        return view.item(place) instanceof Item.Area ? view.next(place) : token;
    }

    private static boolean isUnitWord(View view, int token) {
        return view.cue(token, Cue.LINK) || view.has(token, Sense.LevelWord.class);
    }

    /** "All ruined houses shall be rebuilt: 14 in A, 11 in B": the last noun in the plural that a clause names without counting it. */
    static Optional<Noun> named(View view, int colon) {
        int token = view.previous(colon);
        for (int words = 0;
                words < LONGEST_HEADING && !view.edge(token, ";:.");
                words++, token = view.previous(token)) {
            if (view.isFigure(token)) {
                return Optional.empty();
            }
            Optional<Noun> noun = Nouns.known(view, token)
                    .filter(found -> !found.subject().equals(Subject.OTHER) && !Kinds.isArea(found.subject()))
                    .filter(found -> isPlural(view, found));
            if (noun.isPresent()) {
                return noun.map(
                        found -> found.startingAt(view, view.next(AttributeForms.beforeNoun(view, found.first()))));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlural(View view, Noun noun) {
        return Nouns.isPlural(view, noun)
                || view.calendar(AttributeForms.beforeNoun(view, noun.first()), CalendarKind.EVERY);
    }

    /** "Table of the districts": whether the noun belongs to another one before it. */
    private static boolean hasLink(View view, int end) {
        for (int token = view.first(); token < end; token = view.next(token)) {
            if (view.cue(token, Cue.LINK)) {
                return true;
            }
        }
        return false;
    }

    private static int behindName(View view, int from) {
        int token = from;
        for (int words = 0; words < LONGEST_NAME && isName(view, token); words++) {
            token = view.next(token);
        }
        return token;
    }

    private static boolean isName(View view, int token) {
        return view.item(token) instanceof Item.Area
                || view.tokens().isWord(token)
                        && view.holds(token)
                        && view.tokens().capitalized(token)
                        && !(view.item(token) instanceof Item.Number)
                        && !Nouns.isKnown(view, token);
    }

    /** The noun with which a sentence opens that tells no value before a colon; of names that may be anybody's only where it speaks of units. */
    static Optional<Noun> heading(View view, int colon) {
        int token = view.first();
        boolean units = view.item(view.next(colon)) instanceof Item.Area;
        for (int words = 0; words < LONGEST_HEADING && token < colon; words++) {
            if (view.isFigure(token)) {
                return Optional.empty();
            }
            units |= view.has(token, Sense.LevelWord.class);
            token = view.next(token);
        }
        return token == colon && units
                ? NounFinder.after(view, view.first())
                        .filter(noun -> !noun.subject().equals(Subject.OTHER) && noun.end() <= colon)
                        .filter(noun -> !hasLink(view, noun.end()))
                        .map(noun -> noun.startingAt(view, view.first()))
                : Optional.empty();
    }
}
