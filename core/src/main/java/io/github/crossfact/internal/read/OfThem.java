package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers that say themselves that they count what was counted before: "10 at district level", "12 of them", "12 of these houses". */
final class OfThem {

    /** "Only", "so far only". */
    private static final int MOST_SMALL = 2;

    private static final Cues OF = Cues.of(Cue.LINK, Cue.OF_THE);

    private static final Cues SMALL = Cues.of(Cue.FUNCTION, Cue.PRESENT, Cue.NO_NOUN);

    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final Antecedents before;
    private final SomeOf someOf;
    private final WholeOfThem wholes;

    OfThem(View view, Parts parts, Announced announced, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.before = before;
        this.someOf = new SomeOf(view, before);
        this.wholes = new WholeOfThem(view, parts, before);
    }

    /** "10 at district level", "12 of them": the noun is that of the count before. */
    Optional<CountDraft> read(Item.Number number) {
        boolean counter = view.cue(number.end(), Cue.COUNTER) && !Counters.isUnit(view, number.end());
        int after = counter ? view.next(number.end()) : number.end();
        // "At commune level 274 and at district level 41": the phrase behind is the next one's.
        boolean level = view.isLevelPhrase(after) && !view.isLevelPhrase(view.previous(number.first()));
        boolean ofThem = view.cue(after, Cue.OF_THEM) || isOfThem(after) || isBent(number);
        Optional<CountDraft> ofThese = ofAnother(number)
                .or(() -> ofThese(number, these(after)))
                .or(() -> ofThoseBefore(number, after))
                .or(() -> someOf.read(number));
        if (ofThese.isPresent()) {
            return ofThese;
        }
        if (!level && !ofThem) {
            return amongThem(number);
        }
        @Nullable
        CountDraft same = !ofThem
                ? before.antecedent()
                : view.cue(after, Cue.OF_PEOPLE) ? wholes.people(number) : wholes.whole(number);
        int end = isBent(number) ? after : view.next(after);
        if (same == null) {
            return announced.noun().map(noun -> NamedElsewhere.described(view, noun, number, end));
        }
        CountDraft draft = NamedElsewhere.asTheyAre(view, same, number, end);
        draft.whole = ofThem ? wholeOf(same, number) : wholeByPronoun(same, number);
        return Optional.of(draft);
    }

    /** "Of them were 63 at district level recognized": a pronoun right before the number; with a verb of being, it may stand for nothing. */
    private @Nullable CountDraft wholeByPronoun(CountDraft same, Item.Number number) {
        int pronoun = view.previous(number.first());
        boolean some = view.cue(pronoun, Cue.OF_THEM)
                && !view.cue(pronoun, Cue.BE)
                && parts.whole() == null
                && same.whole == null;
        return some && same.isSoMany(number) && !before.isOfAnotherTime(same, pronoun) ? same : null;
    }

    /** "6 deputies of the assembly, 50 of the council, 12 of the district- and 9 of the commune councils": as many of what else has some, which is nothing that is counted. */
    private Optional<CountDraft> ofAnother(Item.Number number) {
        @Nullable CountDraft last = before.last();
        int behind = view.next(number.end());
        int noun = view.isArticle(behind) ? view.next(behind) : behind;
        boolean parallel = last != null
                && view.language().nounAfterAdjectives()
                && view.joint(view.previous(number.first()))
                && view.cue(last.phraseEnd, OF)
                && view.cue(number.end(), OF);
        boolean other = Compounds.isStub(view, noun)
                || view.has(noun, Sense.BodyWord.class)
                || Adjectives.isAttribute(view, noun) && view.has(view.next(noun), Sense.BodyWord.class);
        return parallel && other && last != null
                ? Optional.of(NamedElsewhere.like(view, last, number, number.end()))
                : Optional.empty();
    }

    /** "2,791 are answered, 64 of them late": of the bare number right before, though that be a part itself; else of the whole of all parts. */
    private CountDraft wholeOf(CountDraft same, Item.Number number) {
        @Nullable CountDraft last = before.last();
        if (last != null
                && last.whole != null
                && (isRightBehind(last, number) || last.chosen)
                && last.isSoMany(number)) {
            return last;
        }
        // "63 were recognized at district level. Five of them are proposed": what alone was told of a level is what the
        // talk is of.
        boolean alone = last == null && (same.level != null || same.chosen) && !same.besidePart && !same.inBreakdown;
        return same.whole == null || alone && same.isSoMany(number) ? same : same.whole;
    }

    /** Whether a number stands behind a comma, and the count before it is a number without a noun. */
    private boolean isRightBehind(CountDraft last, Item.Number number) {
        return view.symbol(view.previous(number.first()), ",")
                && view.item(last.anchor()) instanceof Item.Number bare
                && bare.end() == last.phraseEnd;
    }

    /** "64 schools out of 207 have a library": behind a count and "out of", a word that nothing knows is no noun. */
    Optional<CountDraft> outOfLast(Item.Number number) {
        int outOf = view.previous(number.first());
        @Nullable CountDraft last = before.last();
        return view.cue(outOf, Cue.OUT_OF)
                        && last != null
                        && last.phraseEnd == outOf
                        && !Nouns.isKnown(view, number.end())
                        && !last.isSoMany(number)
                ? Optional.of(NamedElsewhere.like(view, last, number, number.end()))
                : Optional.empty();
    }

    /** Where a number word is bent, as adjectives are, it stands for its noun as well: "with fours of them". */
    private boolean isBent(Item.Number number) {
        return !number.digits() && view.isAlso(number.first(), Cue.OF_THEM);
    }

    /** "12 of these houses": the noun says what is counted, and the last count of it what they are some of. */
    private Optional<CountDraft> ofThese(Item.Number number, int these) {
        int at = view.next(these);
        return view.cue(these, Cue.OF_WHICH) || view.isThis(these)
                ? Nouns.known(view, at)
                        .filter(noun -> isSaidOf(noun, these, number))
                        .map(noun -> {
                            CountDraft draft = NamedElsewhere.draft(view, noun, number, noun.end());
                            draft.whole = someOf.wholeOfThese(noun.subject(), number);
                            return draft;
                        })
                : Optional.empty();
    }

    /**
     * "12 of-them women": where articles are written together with nouns, a pronoun has a noun behind it only where that says what those are that were
     * counted; "gave 13 of-them opinions" counts no opinions.
     */
    private boolean isSaidOf(Noun noun, int these, Item.Number number) {
        boolean pronoun = view.cue(these, Cue.OF_WHICH)
                && view.next(these) == these + 1
                && !view.language().articles().isEmpty();
        if (!pronoun) {
            return true;
        }
        @Nullable CountDraft whole = wholes.whole(number);
        return whole != null
                && view.proclitic(noun.first()).isEmpty()
                && !noun.subject().equals(Subject.OTHER)
                && Kinds.isPerson(noun.subject()) == Kinds.isPerson(whole.subject())
                && Kinds.mayBePart(noun.subject(), whole.subject());
    }

    /** "Of these houses 4 pieces are done": the noun before a counter, which this says to be known. */
    private Optional<CountDraft> ofThoseBefore(Item.Number number, int behindCounter) {
        int noun = view.previous(number.first());
        int these = view.previous(noun);
        boolean out = view.cue(view.previous(these), Cue.WAY) || view.cue(view.previous(these), Cue.LINK);
        boolean counter = behindCounter > number.end() && out && view.isThis(these);
        return counter || isOfDefinite(number, noun)
                ? Nouns.known(view, noun).map(found -> {
                    CountDraft draft = NamedElsewhere.described(view, found, number, behindCounter);
                    draft.whole = someOf.wholeOfThese(found.subject(), number);
                    return draft;
                })
                : Optional.empty();
    }

    /** "Of the cells 402 met the standard": behind a noun with an article, where a number has no noun of its own. */
    private boolean isOfDefinite(Item.Number number, int noun) {
        return view.cue(view.previous(noun), Cue.PARTITIVE)
                && view.definite(noun)
                && NounFinder.after(view, number.end()).isEmpty();
    }

    /** Where "these" stands in "12 these houses" and "12 of these houses". */
    private int these(int token) {
        int next = view.next(token);
        boolean of = view.cue(token, Cue.LINK) || view.cue(token, Cue.PARTITIVE) || view.cue(token, Cue.OUT_OF);
        return of && view.isThis(next) ? next : token;
    }

    /**
     * "Cases came in, and there were of them 59 solved": a pronoun right before the number stands for its noun. A known noun behind it, or an unknown
     * one whose plural no verb could have, is counted itself.
     */
    private Optional<CountDraft> amongThem(Item.Number number) {
        Optional<CountDraft> ofTopic = ofTopic(number);
        if (ofTopic.isPresent()) {
            return ofTopic;
        }
        int pronoun = pronounOf(number);
        @Nullable CountDraft told = toldBefore(pronoun);
        @Nullable CountDraft same = told == null ? null : wholes.ofMany(told, number, pronoun);
        if (same == null
                || before.isForEach(number)
                || isOfMeasure(pronoun)
                || announced.noun().isPresent()
                || !view.cue(pronoun, Cue.OF_THEM)
                || Nouns.isKnown(view, number.end())
                || NounFinder.after(view, number.end())
                        .filter(noun -> !mayBeParticiple(noun.end() - 1) || isBehindAttribute(noun, number))
                        .isPresent()) {
            return Optional.empty();
        }
        @Nullable CountDraft object = before.objectOf(view.previous(pronoun));
        if (object != null) {
            return Optional.of(NamedElsewhere.like(view, object, number, number.end()));
        }
        same = view.cue(pronoun, Cue.BE) ? before.nearestOfPair(same, number) : same;
        CountDraft draft = NamedElsewhere.like(view, same, number, number.end());
        // "There were 319 before": with a verb of being, it tells how many more there are of the same.
        boolean wholes = parts.whole() == null && same.whole == null && !view.cue(pronoun, Cue.BE);
        if (view.cue(pronoun, Cue.BE) && same.sentence().equals(view.sentence())) {
            // "12 poor houses; a year ago there were 15": as many of the same kind.
            draft.describedBy(same.anchor(), same.phraseEnd);
        }
        draft.whole = wholes && same.isSoMany(number) && !before.isOfAnotherTime(same, pronoun) ? same : null;
        return Optional.of(draft);
    }

    /** "Of the schools there have 33 …": what the sentence opens with says what the pronoun stands for. */
    private Optional<CountDraft> ofTopic(Item.Number number) {
        if (!view.cue(pronounOf(number), Cue.OF_THEM) || !BareNumber.endsAt(view, parts, number.end())) {
            return Optional.empty();
        }
        return announced
                .topic()
                .filter(noun -> !noun.subject().equals(Subject.OTHER))
                .map(noun -> {
                    CountDraft draft = NamedElsewhere.described(view, noun, number, number.end());
                    draft.whole = wholes.told(noun.subject(), number);
                    return draft;
                });
    }

    /** "They began with 35 hectares; now there are 127": whether something was measured since what was counted last, and a verb of being goes on with that. */
    private boolean isOfMeasure(int pronoun) {
        @Nullable CountDraft last = before.last();
        boolean measured = false;
        for (int token = last == null ? view.first() : last.phraseEnd; token < pronoun; token = view.next(token)) {
            measured |= view.item(token) instanceof Item.Measure;
        }
        return measured && view.cue(pronoun, Cue.BE);
    }

    /** "There were only 12": the token before a number and before small words that belong to it. */
    private int pronounOf(Item.Number number) {
        int pronoun = view.previous(number.first());
        for (int words = 0;
                words < MOST_SMALL && view.cue(pronoun, SMALL) && !view.cue(pronoun, Cue.OF_THEM);
                words++) {
            pronoun = view.previous(pronoun);
        }
        return pronoun;
    }

    /** What was counted before; with a verb of being ("there were 319"), all of it where only parts are told. */
    private @Nullable CountDraft toldBefore(int pronoun) {
        @Nullable CountDraft told = before.antecedent();
        @Nullable CountDraft whole = told == null ? null : told.whole;
        return whole != null && view.cue(pronoun, Cue.BE) ? whole : told;
    }

    /** An unknown word with an ending of plurals that attributes have, too: participles are attributes. */
    private boolean mayBeParticiple(int token) {
        return view.unknownWord(token)
                && !(view.language().capitalizedNouns() && view.tokens().capitalized(token))
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** "There are three new masts": a noun behind a word that is an attribute, as no participle would have one. */
    private boolean isBehindAttribute(Noun noun, Item.Number number) {
        List<String> endings = view.language().adjectiveEndings();
        return noun.end() - 1 > number.end()
                && !endings.isEmpty()
                && Nouns.endsIn(view, number.end(), endings.subList(0, 1));
    }

    /** "Of them" right behind a number, where no number follows that would be the first of a list. */
    private boolean isOfThem(int token) {
        return view.cue(token, Cue.OF_WHICH) && !(view.item(view.next(token)) instanceof Item.Number);
    }
}
