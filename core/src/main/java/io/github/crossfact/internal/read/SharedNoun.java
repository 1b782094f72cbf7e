package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;

/** Finds the noun of a number behind a later number that shares it. */
final class SharedNoun {

    /** How many words may stand between two numbers that share a noun. */
    private static final int LONGEST_SHARED_GAP = 4;
    /** How many words may stand between two numbers of a list whose noun stands at its end. */
    private static final int LONGEST_LIST_GAP = 7;
    /** How many numbers may share the noun or the unit of the last one. */
    static final int LONGEST_LIST = 4;
    /** How many small words may stand before the number that sums a list up. */
    private static final int MOST_SMALL = 3;
    /** How many words may stand between what is no more and what is instead: "instead of 102 there will be 35 units". */
    private static final int LONGEST_INSTEAD_GAP = 8;

    /**
     * A noun shared.
     *
     * @param phraseEnd the token after the number and the attributes that are its own
     */
    record Found(Noun noun, int phraseEnd) {}

    private final View view;

    SharedNoun(View view) {
        this.view = view;
    }

    /**
     * The noun that a number shares.
     *
     * @param mayReplace whether nothing was counted before that the number could be instead of
     * @param first whether nothing was counted or announced before that the number could be more of
     */
    Optional<Found> of(Item.Number number, boolean mayReplace, boolean first) {
        return ofNext(number, mayReplace, LONGEST_LIST)
                .or(() -> first ? ofList(number, LONGEST_LIST) : Optional.empty());
    }

    /** What the next number counts: "120 poor and 45 rich households", "from 63 to 34 provinces", "instead of 102 there are 35 units". */
    private Optional<Found> ofNext(Item.Number number, boolean mayReplace, int most) {
        int before = view.previous(number.first());
        boolean instead = view.cue(before, Cue.INSTEAD) && mayReplace;
        boolean from = view.calendar(before, CalendarKind.FROM);
        boolean of = view.cue(before, Cue.LINK);
        int token = number.end();
        int attributesEnd = token;
        boolean joined = instead;
        for (int gap = 0; gap <= (instead ? LONGEST_INSTEAD_GAP : LONGEST_SHARED_GAP) && view.holds(token); gap++) {
            Optional<Item.Number> next = joined ? view.item(token, Item.Number.class) : Optional.empty();
            if (next.isPresent()) {
                int end = attributesEnd;
                return nounOf(next.get(), most - 1).map(noun -> new Found(noun, end));
            }
            if (Compounds.isStub(view, token)) {
                token = view.next(view.next(token));
                attributesEnd = token;
                continue;
            }
            boolean joint = isJoint(token, number.end()) || from && isTarget(token) || of && view.cue(token, Cue.TO);
            if (!joint && !instead && !isAttribute(token) || joint && !joined && isUninflected(number, token)) {
                return Optional.empty();
            }
            joined |= joint;
            token = view.next(token);
            attributesEnd = joined ? attributesEnd : token;
        }
        return Optional.empty();
    }

    /** "At district level 61 and at commune level 410 dialogues", "in Sa Pa 12, in Bac Ha 15 models": the noun of a list stands at its end. */
    private Optional<Found> ofList(Item.Number number, int most) {
        int token = number.end();
        if (most == 0 || !view.symbol(token, ",") && !view.cue(token, Cue.AND)) {
            return Optional.empty();
        }
        for (int gap = 0; gap <= LONGEST_LIST_GAP && view.holds(token); gap++) {
            Optional<Item.Number> next = view.item(token, Item.Number.class);
            if (next.isPresent()) {
                Optional<Noun> noun = gap < 2
                        ? Optional.empty()
                        : NounFinder.after(view, next.get().end());
                return noun.filter(found -> !found.subject().equals(Subject.OTHER))
                        .or(() -> ofList(next.get(), most - 1).map(Found::noun))
                        .map(found -> new Found(found, number.end()));
            }
            if (!saysWhere(token) && !view.symbol(token, ",") && !view.cue(token, Cue.AND) && !leadsToSum(token)) {
                return Optional.empty();
            }
            token = view.next(token);
        }
        return Optional.empty();
    }

    /** ", in all so 277 dialogues": small words behind a comma, before the number that sums a list up. */
    private boolean leadsToSum(int token) {
        int word = token;
        for (int words = 0; words < MOST_SMALL && isSmall(word); words++) {
            word = view.previous(word);
        }
        return word < token && view.symbol(word, ",");
    }

    private boolean isSmall(int token) {
        return view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.NO_NOUN) || view.cue(token, Cue.AT);
    }

    /** A word that says where something is counted, among the numbers of a list. */
    private boolean saysWhere(int token) {
        return view.cue(token, Cue.AT)
                || view.cue(token, Cue.LINK)
                || view.item(token) instanceof Item.Area
                || view.has(token, Sense.LevelWord.class)
                || view.unknownWord(token) && view.tokens().capitalized(token);
    }

    /** What a number counts, by the noun behind it or behind a later number of at most so many. */
    private Optional<Noun> nounOf(Item.Number number, int most) {
        Optional<Noun> behind = NounFinder.after(view, number.end());
        return behind.isPresent() || most == 0
                ? behind
                : ofNext(number, false, most).map(Found::noun);
    }

    /** What stands between the members of a list: "1 first, 2 second and 3 third prizes"; a comma only behind an attribute. */
    private boolean isJoint(int token, int numberEnd) {
        boolean comma = view.symbol(token, ",") && (token > numberEnd || endsWithAnd(token));
        return (comma || view.cue(token, Cue.AND)) && view.item(view.next(token)) instanceof Item.Number;
    }

    /** "88, 57 and 34 models": numbers alone between commas, the last behind "and". */
    private boolean endsWithAnd(int comma) {
        int token = comma;
        for (int numbers = 0; numbers < LONGEST_LIST && view.symbol(token, ","); numbers++) {
            Optional<Item.Number> number = view.item(view.next(token), Item.Number.class);
            if (number.isEmpty()) {
                return false;
            }
            token = number.get().end();
        }
        return view.cue(token, Cue.AND) && view.item(view.next(token)) instanceof Item.Number;
    }

    /** Before the new value of what has changed. */
    private boolean isTarget(int token) {
        return view.cue(token, Cue.AT) || view.leadsTo(token) || view.has(token, Sense.BoundWord.class);
    }

    /** A word that may stand between a number and the noun that it shares with the next one. */
    private boolean isAttribute(int token) {
        return view.has(token, Sense.Qualifier.class) && !isPhrase(token)
                || view.cue(token, Cue.ADJECTIVE)
                || view.item(token, Item.Number.class)
                        .filter(number -> number.kind() == Item.NumberKind.ORDINAL)
                        .isPresent()
                || Nouns.isSmallNoun(view, token)
                || view.unknownWord(token)
                        && !view.tokens().capitalized(token)
                        && (view.language().capitalizedNouns() || isInflected(token));
    }

    /** "52 of ethnic minorities and 6 members": what a preposition leads to stands behind a noun, though it be left out. */
    private boolean isPhrase(int token) {
        int last = view.next(token) - 1;
        List<String> endings = view.language().adjectiveEndings();
        if (last == token || !view.language().nounAfterAdjectives() || endings.isEmpty()) {
            return false;
        }
        return view.language().capitalizedNouns()
                ? view.tokens().capitalized(last)
                : !Nouns.endsIn(view, last, endings.subList(0, 1));
    }

    /** "31 injured, 412 roofs": where attributes have endings, a word without one before a joint says something else of the number. */
    private boolean isUninflected(Item.Number number, int joint) {
        int word = view.previous(joint);
        return word >= number.end()
                && Agreement.isOf(view)
                && (view.unknownWord(word) || Nouns.isSmallNoun(view, word))
                && !Nouns.endsIn(view, word, view.language().adjectiveEndings());
    }

    /** Whether a word ends as attributes do and verbs in the plural do not, where the language has such an ending. */
    private boolean isInflected(int token) {
        List<String> endings = view.language().adjectiveEndings();
        return view.language().nounAfterAdjectives()
                && !endings.isEmpty()
                && Nouns.endsIn(view, token, endings.subList(0, 1));
    }
}
