package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Layer;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads counts: which number counts which noun. {@link Parts} and {@link Ellipsis} tell how counts hang together. */
final class CountReader {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * The counts of a sentence.
     *
     * @param antecedent the last count of the paragraph so far, which a number without a noun may be more of; null for none
     * @param topics what the sentence before was about
     * @param previous the sentence before, of the same paragraph; null for none
     */
    List<CountDraft> read(View view, @Nullable CountDraft antecedent, Topics topics, @Nullable View previous) {
        return new Walk(view, antecedent, topics, previous).read();
    }

    /** One sentence, from its beginning to its end. */
    private static final class Walk {
        private final View view;
        private final @Nullable CountDraft antecedent;
        private final Topics topics;
        private final List<CountDraft> found = new ArrayList<>();
        private final Parts parts;
        private final Narrowing narrowing;
        private final Announced announced;
        private final Antecedents before;
        private final Respective respective;
        private final PairedWith pairedWith;
        private final OfThem ofThem;
        private final Bracketed bracketed;
        private final Itemized itemized;
        private final Entries entries;
        private final DefiniteEntries definiteEntries;
        private final AddedLabels addedLabels;
        private final LabelledStates states;
        private final CountedSubject countedSubject;
        private final SharedOutBefore sharedOutBefore;
        private final Ellipsis ellipsis;
        private final Duals duals;
        private final OneOfList ones;
        private final OneOfParts oneOfParts;
        private final NounBefore nounBefore;
        private final NamedBefore namedBefore;

        Walk(View view, @Nullable CountDraft antecedent, Topics topics, @Nullable View previous) {
            this.view = view;
            this.antecedent = antecedent;
            this.topics = topics;
            this.parts = new Parts(view, antecedent, topics);
            this.announced = new Announced(view, parts);
            this.narrowing = new Narrowing(view, parts, announced, antecedent, found);
            this.before = new Antecedents(view, parts, antecedent, topics);
            this.respective = new Respective(view, parts, before);
            this.pairedWith = new PairedWith(view, parts, before);
            this.ofThem = new OfThem(view, parts, announced, before);
            this.bracketed = new Bracketed(view, before);
            this.itemized = new Itemized(view, before);
            this.entries = new Entries(view, before);
            this.definiteEntries = new DefiniteEntries(view);
            this.addedLabels = new AddedLabels(view, before);
            this.states = new LabelledStates(view, before);
            this.countedSubject = new CountedSubject(view);
            this.sharedOutBefore = new SharedOutBefore(view, before, antecedent != null);
            this.ellipsis = new Ellipsis(view, parts, announced, before);
            this.duals = new Duals(view);
            this.ones = new OneOfList(view);
            this.oneOfParts = new OneOfParts(view, parts);
            this.nounBefore = new NounBefore(view);
            this.namedBefore = new NamedBefore(view, previous, before);
        }

        List<CountDraft> read() {
            int token = view.first();
            while (token < view.end()) {
                if (view.unknownWord(token)) {
                    // It neither counts anything nor says how counts hang together.
                    token++;
                    continue;
                }
                Optional<CountDraft> count = view.quoted(token) ? Optional.empty() : count(token);
                if (count.isPresent()) {
                    narrowing.narrow(count.get());
                    announced.describe(count.get(), parts.whole());
                    if (!count.get().former) {
                        found.add(count.get());
                    }
                    before.see(count.get());
                    parts.relate(count.get());
                    ofPeople(count.get());
                    token = Math.max(count.get().phraseEnd, token + 1);
                } else {
                    parts.steer(token);
                    announced.see(token, end());
                    token = view.next(token);
                }
            }
            collectivesBesideIndividuals();
            branchesOfMembers();
            new Sums(view, found, topics).read(antecedent);
            new Percentages(view, found).read(antecedent);
            new Attributes(view, found).read();
            new KeptConditions(view, found, topics).read();
            Stages.read(view, found);
            new InBrackets(view, found, topics).read();
            unitsOfLevel();
            PartyMembers.read(view, found, antecedent);
            found.stream().filter(Walk::isOfCommunes).forEach(count -> count.narrow(Subject.WARD));
            return found;
        }

        /**
         * "1,655 households, of which 1,204 are Khmer": the name of a people says which of the whole they are; of people who have a word of their own,
         * so does what only says that they are persons, "300 visitors, 40 of them foreigners".
         */
        private void ofPeople(CountDraft count) {
            if (count.whole == null || !count.subject().equals(Subject.PERSON)) {
                return;
            }
            boolean people = view.cue(view.previous(count.phraseEnd), Cue.PEOPLE);
            if (people && Kinds.isHome(count.whole.subject())
                    || Kinds.isPerson(count.whole.subject()) && (people || !isOfAnybody(count))) {
                count.narrow(count.whole.subject());
            }
        }

        /** "40 head", "97 persons of faith": a word that only counts people says nothing more of them. */
        private boolean isOfAnybody(CountDraft count) {
            if (count.honoured.equals(Subject.INDIVIDUAL)) {
                return true;
            }
            for (int token = count.anchor(); token < count.phraseEnd; token = view.next(token)) {
                if (view.cue(token, Cue.COUNTER)) {
                    return true;
                }
            }
            return false;
        }

        /** "Instead of 102 there are 35 units of commune level": so are the other units of the sentence, if units of one level alone are told. */
        private void unitsOfLevel() {
            @Nullable Level level = null;
            for (CountDraft count : found) {
                @Nullable Level own = count.subject().equals(Subject.UNIT) ? count.level : null;
                if (own != null && level != null && own != level) {
                    return;
                }
                level = own == null ? level : own;
            }
            for (CountDraft count : found) {
                if (level != null && count.subject().equals(Subject.UNIT) && isOfLevel(count, level)) {
                    count.level = level;
                }
            }
        }

        /** Parts of what is itself of that level are told by what they are rather than by their level. */
        private static boolean isOfLevel(CountDraft count, Level level) {
            return count.level == null && (count.whole == null || level.equals(count.whole.level));
        }

        /** "3,321 units of commune level, 2,636 communes and 685 town districts": what is no higher than a commune is a ward. */
        private static boolean isOfCommunes(CountDraft count) {
            return count.subject().equals(Subject.DISTRICT)
                    && count.whole != null
                    && count.whole.subject().equals(Subject.UNIT)
                    && Level.COMMUNE.equals(count.whole.level);
        }

        /** "133 groups and 208 persons": beside each other they are collectives and individuals. */
        private void collectivesBesideIndividuals() {
            for (int i = 1; i < found.size(); i++) {
                CountDraft one = found.get(i - 1);
                CountDraft other = found.get(i);
                boolean pair = one.honoured.equals(Subject.COLLECTIVE) && other.honoured.equals(Subject.INDIVIDUAL);
                boolean bodies = Kinds.isBody(one.subject()) && other.honoured.equals(Subject.INDIVIDUAL);
                if ((pair || bodies) && JoinedCounts.are(view, one, other) && !isWith(one, other)) {
                    if (pair) {
                        one.honour();
                    }
                    other.honour();
                }
            }
        }

        /** "10,860 members in 96 departments", "96 departments with 10,860 members": what has members is an organization. */
        private void branchesOfMembers() {
            for (int i = 1; i < found.size(); i++) {
                CountDraft one = found.get(i - 1);
                CountDraft next = found.get(i);
                int before = view.previous(next.anchor());
                boolean joined = before == one.phraseEnd && (view.cue(before, Cue.WITH) || view.cue(before, Cue.AT));
                if (joined
                        && one.subject().equals(Subject.AGENCY)
                        && next.subject().equals(Subject.MEMBER)) {
                    one.narrow(Subject.ORGANIZATION);
                } else if (joined
                        && one.subject().equals(Subject.MEMBER)
                        && next.subject().equals(Subject.AGENCY)) {
                    next.narrow(Subject.ORGANIZATION);
                }
            }
        }

        /** "9 teams with 45 persons": those are the members of these. */
        private boolean isWith(CountDraft one, CountDraft other) {
            for (int token = one.phraseEnd; token < other.anchor(); token = view.next(token)) {
                if (view.cue(token, Cue.WITH)) {
                    return true;
                }
            }
            return false;
        }

        private Optional<CountDraft> count(int token) {
            if (!(view.item(token) instanceof Item.Number number) || number.first() != token) {
                return withoutNumber(token);
            }
            if (!Countable.isCountable(view, number) || YearNumbers.isOfThem(view, number)) {
                return Optional.empty();
            }
            boolean nounBehind = Nouns.isKnown(view, number.end()) && !nounBefore.isOf(number);
            return addedLabels
                    .read(number)
                    .or(() -> respective.read(number))
                    .or(() -> pairedWith.read(number))
                    .or(() -> ofThem.read(number))
                    .or(() -> bracketed.read(number))
                    .or(() -> itemized.read(number))
                    .or(() -> states.read(number))
                    .or(() -> entries.read(number))
                    .or(() -> definiteEntries.read(number))
                    .or(() -> countedSubject.read(number))
                    .or(() -> sharedOutBefore.read(number))
                    .or(() -> ellipsis.counted(number))
                    .or(() -> ellipsis.victims(number))
                    .or(() -> ofThem.outOfLast(number))
                    .or(() -> Labels.withoutColon(view, number)
                            .map(noun -> NamedElsewhere.described(view, noun, number, number.end())))
                    .or(() -> nounBehind
                            ? Optional.empty()
                            : nounBefore.of(number, last()).map(noun -> draft(number, noun, "noun and number")))
                    .or(() -> NounFinder.after(view, number.end())
                            .filter(noun -> !(noun.first() == number.end() && parts.isManner(noun)))
                            .filter(noun -> isPlausible(number, noun))
                            .filter(noun -> !announced.awaits(number, end()) || !view.unknownWord(noun.first()))
                            .filter(noun -> !isDoubted(noun) && !nounBefore.isDescription(number, noun))
                            .map(noun -> draft(number, noun, "number and noun")))
                    .or(() -> farNoun(number, FarNoun.byShape(view, number), "number and noun, behind attributes"))
                    .or(() -> bracketed.isSettled(number) ? Optional.empty() : ellipsis.withoutNoun(number))
                    .or(() -> farNoun(number, FarNoun.byOpinion(view, number), "number and noun, by a second opinion"))
                    .or(() -> namedBefore.read(number));
        }

        private Optional<CountDraft> withoutNumber(int token) {
            if (view.item(token) instanceof Item.Word) {
                Optional<CountDraft> dual = duals.at(token, last());
                return dual.isPresent() ? dual : one(token).or(() -> oneOfParts.at(token));
            }
            return shareOf(token);
        }

        /** Where no capital tells a noun, an analyzer may see that a word that the tables do not know is none: "player 9 late". */
        private boolean isDoubted(Noun noun) {
            return view.unknownWord(noun.first())
                    && !view.language().capitalizedNouns()
                    && view.secondOpinion(Layer.PART_OF_SPEECH)
                            .filter(opinion -> opinion.isNoNoun(noun.first()))
                            .isPresent();
        }

        /** The noun behind attributes that the tables do not know: "15 new, insured jobs". */
        private Optional<CountDraft> farNoun(Item.Number number, Optional<Noun> far, String rule) {
            return far.filter(noun -> !view.mayBeYear(number) && isPlausible(number, noun))
                    .map(noun -> draft(number, noun, rule));
        }

        /**
         * One of what no table knows, or a thousand in words, is an idiom more often than a count, and a number word may be another small word:
         * "nine", "not".
         */
        private boolean isPlausible(Item.Number number, Noun noun) {
            // What is bounded is a number, whatever its bound may mean besides.
            boolean plain = !number.digits() && number.quantity().bound() == Bound.EXACT;
            boolean homograph = plain && view.isAlso(number.first(), Cue.FUNCTION);
            if (!noun.subject().equals(Subject.OTHER)) {
                return !homograph || !isRepeated(number.first());
            }
            BigDecimal value = number.quantity().value();
            boolean idiom = value.compareTo(TWO) < 0 || plain && value.compareTo(THOUSAND) == 0;
            return !homograph && !idiom || number.digits() && (!view.unknownWord(noun.first()) || isMember(number));
        }

        /** "; 1 pump station; 11 masts": in a list whose nouns have capitals, one in digits is a number like the others. */
        private boolean isMember(Item.Number number) {
            int before = view.previous(number.first());
            boolean sign = view.symbol(before, ",;(:") || ListMarks.isSigned(view, before) || view.cue(before, Cue.AND);
            return sign && view.language().capitalizedNouns() && Nouns.isNounByCase(view, number.end());
        }

        /** "Neither … nor", where one word is a number as well. */
        private boolean isRepeated(int word) {
            String text = view.text(word);
            for (int token = view.first(); token < view.end(); token = view.next(token)) {
                if (token != word && view.text(token).equals(text)) {
                    return true;
                }
            }
            return false;
        }

        /** "7,864 out of 7,864 houses": a fact of its own, but its houses are what later numbers without a noun count. */
        private Optional<CountDraft> shareOf(int token) {
            if (!(view.item(token) instanceof Item.Ratio ratio) || ratio.first() != token || view.besideSlash(ratio)) {
                return Optional.empty();
            }
            if (ValueReader.isOneOf(view, ratio)) {
                return allOf(ratio);
            }
            return ValueReader.counted(view, ratio).map(noun -> {
                CountDraft.Phrase phrase = new CountDraft.Phrase(
                        token, Math.max(noun.end(), ratio.end()), noun.subject(), noun.honoured(), noun.asWritten());
                CountDraft share =
                        new CountDraft(view.sentence(), phrase, Quantity.exact(ratio.numerator()), "share of a ratio");
                share.former = true;
                return share;
            });
        }

        /** "One of the 22 new houses": how many there are in all; "one of the three reasons" tells nothing. */
        private Optional<CountDraft> allOf(Item.Ratio ratio) {
            return NounFinder.after(view, ratio.end())
                    .filter(noun -> !noun.subject().equals(Subject.OTHER))
                    .map(noun -> {
                        CountDraft.Phrase phrase = new CountDraft.Phrase(
                                denominator(ratio), noun.end(), noun.subject(), noun.honoured(), null);
                        Quantity quantity = Quantity.exact(ratio.denominator());
                        return new CountDraft(view.sentence(), phrase, quantity, "all that one is of");
                    });
        }

        /** The first token behind the preposition of a ratio told in words. */
        private int denominator(Item.Ratio ratio) {
            int token = ratio.end() - 1;
            while (token - 1 > ratio.first() && !view.isAlso(token - 1, Cue.LINK)) {
                token--;
            }
            return token;
        }

        private Optional<CountDraft> one(int token) {
            return ones.at(token, last()).map(noun -> {
                CountDraft.Phrase phrase = new CountDraft.Phrase(
                        Math.min(token, noun.first()), noun.end(), noun.subject(), noun.honoured(), noun.asWritten());
                return new CountDraft(view.sentence(), phrase, Quantity.exact(1), "one of a list");
            });
        }

        private CountDraft draft(Item.Number number, Noun noun, String rule) {
            CountDraft.Phrase phrase = new CountDraft.Phrase(
                    Math.min(number.first(), noun.first()),
                    Math.max(number.end(), noun.end()),
                    noun.subject(),
                    noun.honoured(),
                    noun.asWritten());
            return new CountDraft(view.sentence(), phrase, number.quantity(), rule);
        }

        /** The token after the last count. */
        private int end() {
            return last() == null ? view.first() : last().phraseEnd;
        }

        private @Nullable CountDraft last() {
            return found.isEmpty() ? null : found.get(found.size() - 1);
        }
    }
}
