package io.github.crossfact.internal.read;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells numbers without a noun that count nothing: by what stands beside them they are an age, a difference, a name, or of something else. */
final class NoCount {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many words there may be of a noun with its attributes and those that it belongs to. */
    private static final int LONGEST_CHAIN = 7;

    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final Antecedents before;

    NoCount(View view, Parts parts, Announced announced, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.before = before;
    }

    /** Whether what stands beside a number says that it is no count; that it has no noun is the caller's to say. */
    boolean is(Item.Number number) {
        int noun = view.previous(number.first());
        return before.isForEach(number)
                || isAge(number.end())
                || isAgeOfPeople(number)
                || sharesUnit(number.end())
                || isOfNounBefore(number)
                || isDifference(noun)
                        && !isOneOfTwo(noun, number)
                        && (announced.noun().isEmpty() || leadsToNumber(number.end()))
                        && !OtherPlace.isWith(view, number, before.last())
                || isNumberOfName(noun) && !isListed(noun) && !announced.isSharedOut() && !isAttribute(number.end())
                || !number.digits()
                        && parts.whole() == null
                        && view.isAlso(number.first(), Cue.NO_NOUN)
                        && !view.cue(number.end(), Cue.COMPARED)
                || isOfAnother(number)
                || isGlued(number.first());
    }

    /** "Most of them over 60 years old": what is no length of time is how old somebody is. */
    private boolean isAge(int token) {
        return view.calendar(token, CalendarKind.UNITS) && view.cue(view.next(token), Cue.AGE);
    }

    /** "Members under 30": a bound right behind people who are not counted is how old they are. */
    private boolean isAgeOfPeople(Item.Number number) {
        Quantity quantity = number.quantity();
        return (quantity.bound() == Bound.LESS_THAN || quantity.bound() == Bound.MORE_THAN)
                && quantity.value().compareTo(HUNDRED) < 0
                && view.sense(view.previous(number.first()), Sense.Subject.class)
                        .map(Sense.Subject::subject)
                        .filter(Kinds::isPerson)
                        .isPresent();
    }

    /** "9 and 10 years", "from 20 to 40 years": what the second number is measured in, the first one is too. */
    private boolean sharesUnit(int and) {
        int joint = and;
        for (int numbers = 0;
                numbers < SharedNoun.LONGEST_LIST
                        && (view.symbol(joint, ",") || view.cue(joint, Cue.AND))
                        && view.item(view.next(joint)) instanceof Item.Number next;
                numbers++) {
            joint = next.end();
        }
        return sharesUnitOfNext(joint);
    }

    private boolean sharesUnitOfNext(int and) {
        boolean joint = view.cue(and, Cue.AND) || view.leadsTo(and);
        Item second = joint ? view.item(view.next(and)) : null;
        return second instanceof Item.Length
                || second instanceof Item.Measure
                || second instanceof Item.Money
                || second instanceof Item.Percent;
    }

    /** "the sectors three": a number word behind its noun, where nouns stand before their attributes. */
    private boolean isOfNounBefore(Item.Number number) {
        int noun = view.previous(number.first());
        return !number.digits()
                && !view.language().nounAfterAdjectives()
                && announced.topic().isEmpty()
                // "Of 40 candidates chose the-committee seven": what has no article belongs to no noun that has one.
                && !(parts.whole() != null && view.definite(noun) && !view.mayHaveArticle(number.first()))
                && !view.cue(number.end(), Cue.ADJECTIVE)
                && (view.cue(noun, Cue.LABEL)
                        || view.cue(noun, Cue.SITUATION_NAME)
                        || Nouns.isKnown(view, noun)
                        || view.unknownWord(noun) && !FirstVerbs.is(view, noun));
    }

    /** "It rose by 12", "with 12": how much something changed is not how much there is. */
    private boolean isDifference(int token) {
        return view.cue(token, Cue.DIFFERENCE) || view.cue(token, Cue.WITH);
    }

    /** "With 300 and 450 beds": one of two that have a noun together. */
    private boolean isOneOfTwo(int with, Item.Number number) {
        if (!view.cue(with, Cue.WITH)) {
            return false;
        }
        Item.Number last = number;
        for (int numbers = 0; numbers < SharedNoun.LONGEST_LIST; numbers++) {
            int joint = behindAttribute(last.end());
            if (!(view.joint(joint) && view.item(view.next(joint)) instanceof Item.Number next)) {
                return false;
            }
            if (NounFinder.after(view, next.end()).isPresent()) {
                return true;
            }
            last = next;
        }
        return false;
    }

    /** "With six golden and four silver medals", "with 6 gold- and 4 silver medals": the token behind an attribute, or the first part of a compound. */
    private int behindAttribute(int token) {
        int end = view.next(token);
        if (Compounds.isStub(view, token)) {
            return view.next(end);
        }
        return isAttributeBefore(end, token) ? end : token;
    }

    private boolean isAttributeBefore(int joint, int token) {
        return view.joint(joint)
                && (view.unknownWord(token) || Adjectives.isAttribute(view, token) || view.cue(token, Cue.ADJECTIVE))
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** "It rose by 12 to 120": where the new value is told, it is the one that counts. */
    private boolean leadsToNumber(int token) {
        boolean joint = view.cue(token, Cue.AT) || view.cue(token, Cue.TO) || view.calendar(token, CalendarKind.UNTIL);
        return joint && view.item(view.next(token)) instanceof Item.Number;
    }

    /** "Boundary stone 43": where nouns have capitals, a number right behind an unknown one is its own. */
    private boolean isNumberOfName(int token) {
        return view.language().capitalizedNouns()
                && (view.unknownWord(token) || view.cue(token, Cue.LOCALITY))
                && token > view.first()
                && view.tokens().capitalized(token);
    }

    /** "60 houses go to the poor, to the sick 30": in a list, a number behind a preposition and its noun goes on with what was counted. */
    private boolean isListed(int noun) {
        int preposition = beforeChain(noun);
        int joint = view.previous(preposition);
        boolean member = view.joint(joint) || view.symbol(joint, ":") && parts.whole() != null;
        return before.last() != null && Agreement.isPreposition(view, preposition) && member;
    }

    /** "in the cultural and social field of defence and security 138": the token before a noun, its attributes and the nouns that it belongs to. */
    private int beforeChain(int noun) {
        int token = noun;
        for (int words = 0; words < LONGEST_CHAIN && isOfChain(token); words++) {
            token = view.previous(token);
        }
        return token;
    }

    private boolean isOfChain(int token) {
        return !Agreement.isPreposition(view, token)
                && (view.unknownWord(token)
                        || view.isHyphen(token)
                        || view.isArticle(token)
                        || view.has(token, Sense.LevelWord.class)
                        || view.cue(token, Cue.AND) && view.unknownWord(view.next(token))
                        || view.cue(token, Cue.ADJECTIVE));
    }

    /** "After the flood 89 collapsed and 294 damaged houses": what describes things that are counted names no number. */
    private boolean isAttribute(int token) {
        return !view.tokens().capitalized(token)
                && (Adjectives.isAttribute(view, token)
                        || view.unknownWord(token)
                                && Nouns.endsIn(view, token, view.language().adjectiveEndings()))
                && shares(token);
    }

    /** Whether an attribute leads to another number. */
    private boolean shares(int attribute) {
        int and = view.next(attribute);
        return view.cue(and, Cue.AND) && view.item(view.next(and)) instanceof Item.Number;
    }

    /** "Traders rent 12 stalls; 16 gave up": whether a clause of its own goes on in a sentence that begins with another noun, which it may count as well. */
    private boolean isOfAnother(Item.Number number) {
        @Nullable CountDraft same = before.last();
        int head = view.cue(view.first(), Cue.LINK) ? view.next(view.first()) : view.first();
        return same != null
                && view.symbol(view.previous(number.first()), ";")
                && BareSubject.is(view, number)
                && Nouns.known(view, head)
                        .filter(noun -> !noun.subject().equals(same.subject()))
                        .filter(noun -> hasPluralVerb(noun.end(), same.anchor()))
                        .isPresent();
    }

    /** "The hospital treated 41 patients; 6 were moved": behind a verb in the singular, several are not those who did it. */
    private boolean hasPluralVerb(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            boolean verb = view.unknownWord(token) && !view.tokens().capitalized(token);
            if (view.cue(token, Cue.FINITE) || verb && Agreement.isPluralVerb(view, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is written together with the one before. */
    private boolean isGlued(int token) {
        return token > view.first()
                && !view.tokens().spaceBefore(token)
                && !view.symbol(token - 1, "(")
                && !view.language().proclitics().contains(view.text(token - 1))
                && !view.cue(token - 1, Cue.AND);
    }
}
