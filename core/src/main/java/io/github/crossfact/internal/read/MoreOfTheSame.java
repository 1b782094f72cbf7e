package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that count more of what was counted before, as nothing beside them says what they count: "12 schools stand, 9 are being built". One per
 * sentence.
 */
final class MoreOfTheSame {

    /** What is first, second or third. */
    private static final Set<Subject> RANKED = Set.of(Subject.PRIZE, Subject.MEDAL);

    /** What says to whom, where or what for. */
    private static final Cues PREPOSITIONS = Cues.of(Cue.TO, Cue.AT, Cue.WAY, Cue.FUNCTION);

    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal ORDER = BigDecimal.valueOf(10);

    /** How many articles and nouns may stand before a unit's name: "the commune of". */
    private static final int MOST_UNIT_WORDS = 3;

    /** How many words may stand between some of a whole and "the rest". */
    private static final int FARTHEST_REST = 16;

    private final View view;
    private final Parts parts;
    private final Antecedents before;

    MoreOfTheSame(View view, Parts parts, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.before = before;
    }

    /** What a number without a noun counts more of. */
    Optional<CountDraft> of(Item.Number number) {
        return all(number).or(() -> further(number)).or(() -> subject(number)).or(() -> same(number));
    }

    /** "All three were settled": as many as were counted before, told again. */
    private Optional<CountDraft> all(Item.Number number) {
        @Nullable
        CountDraft same = view.calendar(view.previous(number.first()), CalendarKind.EVERY)
                ? before.exactly(number.quantity().value())
                : null;
        if (same == null || !BareNumber.endsAt(view, parts, number.end())) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.like(view, same, number, number.end());
        draft.retold = true;
        return Optional.of(draft);
    }

    /** "12 schools stand, nine more are built": more of what was counted last, without being part of that. */
    private Optional<CountDraft> further(Item.Number number) {
        @Nullable CountDraft same = before.kindOfFurther(number);
        boolean behind = view.cue(number.end(), Cue.FURTHER);
        int end = behind ? view.next(number.end()) : number.end();
        if (same == null
                || !behind && !view.cue(view.previous(number.first()), Cue.FURTHER)
                || !BareNumber.endsAt(view, parts, end)) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.like(view, same, number, end);
        draft.further = true;
        return Optional.of(draft);
    }

    /** "214 bridges are of wood. 57 were replaced": at the beginning of a sentence, some of what the one before was about. */
    private Optional<CountDraft> subject(Item.Number number) {
        @Nullable CountDraft same = before.wholeOfSubject(number);
        boolean subject =
                BareSubject.opens(view, number) && (BareSubject.is(view, number) || BareSubject.isObject(view, number))
                        || BareSubject.isInverted(view, number) && BareNumber.endsAt(view, parts, number.end());
        if (same == null || parts.whole() != null || !subject || !same.isSoMany(number)) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.asTheyAre(view, same, number, number.end());
        draft.whole = same.whole == null && !before.isOfAnotherTime(same, number.first()) ? same : null;
        return Optional.of(draft);
    }

    /** Behind a count, more of what that one counted. */
    private Optional<CountDraft> same(Item.Number number) {
        @Nullable CountDraft object = before.objectOf(view.previous(number.first()));
        @Nullable CountDraft same = object == null ? asWhole(before.parallel(number)) : object;
        int after = behindRank(number, same);
        // At the beginning of a sentence only a number too large to be anything else goes on with what was counted
        // before.
        boolean list = parts.whole() != null
                || before.last() != null
                || view.cue(after, Cue.OF_WHICH)
                || isOfTheOrderOf(number, same)
                || same != null && ListMarks.isLabelled(view);
        boolean target = view.cue(view.previous(number.first()), Cue.TO) && view.cue(after, Cue.FUNCTION);
        boolean beside = isOfTheOrderOf(number, same) && view.item(after) instanceof Item.Number;
        // "Its code is Lào Cai 38": outside a list, a number behind a place's name is not a count.
        boolean code = parts.whole() == null
                && view.item(view.previous(number.first())) instanceof Item.Area area
                && !goesOnElsewhere(area)
                && !OtherPlace.isSubject(view, number, before.last());
        boolean one = number.quantity().value().compareTo(BigDecimal.ONE) == 0
                && (view.unknownWord(after) || !number.digits() && parts.whole() == null);
        boolean bare = BareNumber.endsAt(view, parts, after) || isBareSubject(number) || isParallel(number);
        if (same == null || code || one || isMoney(number, same) || !list || !target && !beside && !bare) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.asTheyAre(view, same, number, after);
        draft.level = LevelLabels.of(view, number, same.subject()).orElse(null);
        @Nullable CountDraft whole = besideParts(number);
        @Nullable CountDraft left = leavingRest(number, same);
        draft.leavesRest = left != null;
        draft.whole = whole == null ? left : whole;
        if (draft.whole == null && !draft.isOfKind(same) && same.wholeOrSelf().isSoMany(number)) {
            // "1,265 recruits came, 112 are members": what some of them are said to be.
            draft.whole = same.wholeOrSelf();
        }
        return Optional.of(draft);
    }

    /** "Two second prizes to X, three third to Y": prizes have ranks; the token behind that of a number, or behind the number. */
    private int behindRank(Item.Number number, @Nullable CountDraft same) {
        boolean prizes = same != null && RANKED.contains(same.subject());
        return prizes
                        && view.item(number.end()) instanceof Item.Number rank
                        && rank.kind() == Item.NumberKind.ORDINAL
                        && (view.cue(rank.end(), Cue.AND)
                                || NounFinder.after(view, rank.end()).isEmpty())
                ? rank.end()
                : number.end();
    }

    /** "72 stands, 19 from the communes and the rest from elsewhere": right behind a count, or a part of it, some of what a rest is left of. */
    private @Nullable CountDraft leavingRest(Item.Number number, CountDraft same) {
        int joint = view.previous(number.first());
        CountDraft whole = same == parts.whole() ? same : same.wholeOrSelf();
        boolean behind = view.symbol(joint, ",") && (same.whole != null || same.phraseEnd == joint);
        if (!behind || !whole.isSoMany(number)) {
            return null;
        }
        int token = number.end();
        for (int words = 0; words < FARTHEST_REST && !view.edge(token, ";:"); words++) {
            if (view.calendar(token, CalendarKind.REST) && view.isArticle(view.previous(token))) {
                return whole;
            }
            token = view.next(token);
        }
        return null;
    }

    /** "1,150 went: 46 are members, 172 have a degree": what some are said to be is not what the others are. */
    private @Nullable CountDraft asWhole(@Nullable CountDraft same) {
        boolean said = same != null
                && same.whole != null
                && BareNumber.is(view, same)
                && !same.subject().equals(same.whole.subject());
        return said && same != null ? same.whole : same;
    }

    private static boolean isOfTheOrderOf(Item.Number number, @Nullable CountDraft same) {
        BigDecimal value = number.quantity().value();
        return same != null
                && value.compareTo(LARGE) >= 0
                && value.compareTo(same.quantity.value().multiply(ORDER)) <= 0;
    }

    /** "12 bridges, for which 46 billion are missing": so many times as many are no more of the same. */
    private static boolean isMoney(Item.Number number, CountDraft same) {
        BigDecimal value = number.quantity().value();
        return value.compareTo(BILLION) >= 0
                && value.compareTo(same.quantity.value().multiply(LARGE)) > 0;
    }

    /** "And-remained five without an answer": a number word right behind a verb, before a small word. */
    private boolean isBareSubject(Item.Number number) {
        int verb = view.previous(number.first());
        return !number.digits()
                && view.unknownWord(verb)
                && FirstVerbs.is(view, verb)
                && (view.cue(number.end(), Cue.FUNCTION) || view.cue(number.end(), Cue.TO));
    }

    /** "204 houses to veterans and 1,118 to the poor": behind a joint, before the preposition that stood behind the count before. */
    private boolean isParallel(Item.Number number) {
        @Nullable CountDraft last = before.last();
        int preposition = number.end();
        return last != null
                && view.joint(view.previous(number.first()))
                && view.cue(preposition, PREPOSITIONS)
                && view.text(preposition).equals(view.text(last.phraseEnd));
    }

    /** "12 models in X, in Y 34": another place of a list. */
    private boolean goesOnElsewhere(Item.Area area) {
        int token = view.previous(area.first());
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(token); words++) {
            token = view.previous(token);
        }
        int joint = view.previous(token);
        return before.last() != null && view.cue(token, Cue.AT) && view.joint(joint);
    }

    private boolean isUnitWord(int token) {
        return view.cue(token, Cue.LINK) || view.has(token, Sense.LevelWord.class);
    }

    /** "40 of them lie in port, 12 have sunk": the whole of the bare number before; null where that is none, or no part. */
    private @Nullable CountDraft besideParts(Item.Number number) {
        @Nullable CountDraft last = before.last();
        if (last == null || parts.whole() != null || !BareNumber.is(view, last)) {
            return null;
        }
        @Nullable CountDraft whole = last.whole;
        boolean goesOn = BareSubject.goesOn(view, number) || isGapped(number);
        return whole != null && goesOn && whole.isSoMany(number) ? whole : null;
    }

    /** "298 did well, 13 fairly and 2 badly": where verbs stand second, a member of a list with only a small word behind it has the verb of the one before. */
    private boolean isGapped(Item.Number number) {
        int adverb = number.end();
        int end = view.next(adverb);
        boolean small = view.unknownWord(adverb) && !view.tokens().capitalized(adverb) && !Nouns.isPlural(view, adverb)
                || view.cue(adverb, Cue.FUNCTION)
                || view.cue(adverb, Cue.NOT);
        return small
                && view.language().verbSecond()
                && view.joint(view.previous(number.first()))
                && (!view.holds(end) || view.joint(end) || view.symbol(end, "."));
    }
}
