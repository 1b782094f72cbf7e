package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers that count some of those that a noun behind "of the" names: "19 of the houses". One per sentence. */
final class SomeOf {

    /** "of the" */
    private static final int MOST_LINKS = 2;

    /** "of the poor", "of the old wooden" */
    private static final int MOST_ATTRIBUTES = 2;

    private final View view;
    private final Antecedents before;

    SomeOf(View view, Antecedents before) {
        this.view = view;
        this.before = before;
    }

    /**
     * Where attributes stand before their nouns, so that no other noun has the number: some of as many or more that were counted before; else some that
     * nobody has counted, if "of the" says that much and the noun is a plural.
     */
    Optional<CountDraft> read(Item.Number number) {
        int at = behindArticles(number.end());
        if (at == number.end() || !view.language().nounAfterAdjectives() || isOfNoun(number)) {
            return Optional.empty();
        }
        return Nouns.known(view, behindAttributes(at)).flatMap(noun -> some(noun, number));
    }

    private Optional<CountDraft> some(Noun noun, Item.Number number) {
        @Nullable CountDraft things = thingsOf(noun, number);
        if (things != null) {
            CountDraft draft = NamedElsewhere.like(view, things, number, noun.end());
            draft.whole = things;
            return Optional.of(draft);
        }
        @Nullable CountDraft told = before.antecedent();
        boolean same = told != null && told.subject().equals(noun.subject());
        @Nullable
        CountDraft whole = same
                ? whole(noun.subject(), number)
                : before.lastOf(noun.subject(), number)
                        .map(CountDraft::wholeOrSelf)
                        .orElse(null);
        if (whole == null && !isSaid(noun, number)) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.draft(view, noun, number, noun.end());
        draft.whole = whole;
        return Optional.of(draft);
    }

    /** What was counted last, or the whole of which parts are told, if some of that may be so many of a subject. */
    @Nullable
    CountDraft whole(Subject subject, Item.Number number) {
        @Nullable CountDraft told = before.antecedent();
        @Nullable CountDraft whole = told == null ? null : told.wholeOrSelf();
        if (whole == null || !whole.isSoMany(number)) {
            return null;
        }
        boolean listed = before.last() != null && Kinds.mayBePart(subject, whole.subject());
        return listed || whole.subject().equals(subject) ? whole : null;
    }

    /** What was counted last of those that "these" names, though other things be counted since. */
    @Nullable
    CountDraft wholeOfThese(Subject subject, Item.Number number) {
        @Nullable CountDraft whole = whole(subject, number);
        return whole != null && whole.subject().equals(subject)
                ? whole
                : before.lastOf(subject, number).orElse(whole);
    }

    /**
     * "62 boats, 46 of the men and 16 of the women": where the two numbers are all of the things, people are those to whom so many of them belong; null where
     * it is none of things. "120 houses, 45 of the inhabitants" counts inhabitants.
     */
    private @Nullable CountDraft thingsOf(Noun people, Item.Number number) {
        @Nullable CountDraft things = Kinds.isPerson(people.subject()) ? before.wholeOfPart(number) : null;
        return things != null
                        && Kinds.isThing(things.subject())
                        && otherPart(people, things)
                                .map(number.quantity().value()::add)
                                .filter(sum -> sum.compareTo(things.quantity.value()) == 0)
                                .isPresent()
                ? things
                : null;
    }

    /** How many the other of two parts has: the one told before, or the number behind "and". */
    private Optional<BigDecimal> otherPart(Noun people, CountDraft things) {
        @Nullable CountDraft last = before.last();
        return last != null && last.whole == things
                ? Optional.of(last.quantity.value())
                : view.item(view.next(people.end()), Item.Number.class)
                        .filter(next -> view.cue(people.end(), Cue.AND))
                        .map(next -> next.quantity().value());
    }

    /** The token behind "of the", or behind articles; the token itself where there are none. */
    private int behindArticles(int token) {
        if (view.cue(token, Cue.OF_THE)) {
            return view.next(token);
        }
        int at = token;
        for (int links = 0; links < MOST_LINKS && view.cue(at, Cue.LINK); links++) {
            at = view.next(at);
        }
        return at > token && view.isArticle(view.previous(at)) ? at : token;
    }

    private int behindAttributes(int token) {
        int at = token;
        for (int words = 0; words < MOST_ATTRIBUTES && isAttribute(at); words++) {
            at = view.next(at);
        }
        return at;
    }

    private boolean isAttribute(int token) {
        return (view.unknownWord(token) || Adjectives.isAttribute(view, token))
                && !view.tokens().capitalized(token)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** Whether "of the" and a plural, or people, say that so many are meant: "won 2024 the prize" tells a year. */
    private boolean isSaid(Noun noun, Item.Number number) {
        int of = number.end();
        return (view.cue(of, Cue.OF_THE) || view.isOf(of))
                && !view.mayBeYear(number)
                && !Kinds.isBody(noun.subject())
                && (Kinds.isPerson(noun.subject()) || Nouns.isPlural(view, noun));
    }

    /** "Stage 2 of the works": a number right behind a noun is that noun's own. */
    private boolean isOfNoun(Item.Number number) {
        int token = view.previous(number.first());
        return Nouns.isKnown(view, token) || Nouns.isNounByCase(view, token);
    }
}
