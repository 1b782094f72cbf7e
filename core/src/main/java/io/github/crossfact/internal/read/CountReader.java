package io.github.crossfact.internal.read;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.read.NounFinder.Noun;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads counts: which number counts which noun, and which count is a part of which other. */
final class CountReader {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
    private static final BigDecimal ORDER = BigDecimal.valueOf(10);

    /** @param antecedent the last count of the paragraph so far, which a number without a noun may be more of; null for none */
    List<CountDraft> read(View view, @Nullable CountDraft antecedent) {
        return new Walk(view, antecedent).read();
    }

    /** How the parts that are being read belong to their whole. */
    private enum Relation {
        NONE,
        /** "including": some of it. */
        SUBSET,
        /** "of which", or a list in brackets or behind a colon: all of it. */
        BREAKDOWN
    }

    /** One sentence, from its beginning to its end. */
    private static final class Walk {
        private static final int LONGEST_LEAD = 3;
        private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
        private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

        private final View view;
        private final @Nullable CountDraft antecedent;
        private final List<CountDraft> found = new ArrayList<>();
        /** The last count of each subject that is no part of another. */
        private final Map<Subject, CountDraft> wholes = new HashMap<>();
        /** The last count behind a preposition of place. */
        private @Nullable CountDraft lastPlaced;
        private Relation relation = Relation.NONE;
        private @Nullable CountDraft whole;
        private boolean bracket;
        /** Whether a cue named the relation right before, so that the next count is a part whatever it counts. */
        private boolean cued;

        Walk(View view, @Nullable CountDraft antecedent) {
            this.view = view;
            this.antecedent = antecedent;
        }

        List<CountDraft> read() {
            int token = view.first();
            while (token < view.end()) {
                Optional<CountDraft> count = view.quoted(token) ? Optional.empty() : count(token);
                if (count.isPresent()) {
                    found.add(count.get());
                    lastPlaced = isPlaced(count.get().anchor()) ? count.get() : lastPlaced;
                    relate(count.get());
                    token = Math.max(count.get().phraseEnd, token + 1);
                } else {
                    steer(token);
                    token = view.next(token);
                }
            }
            collectivesBesideIndividuals();
            new Attributes(view, found).read();
            return found;
        }

        /** "133 groups and 208 persons": beside each other they are collectives and individuals. */
        private void collectivesBesideIndividuals() {
            for (int i = 1; i < found.size(); i++) {
                CountDraft one = found.get(i - 1);
                CountDraft other = found.get(i);
                boolean pair = one.honoured.equals(Subject.COLLECTIVE) && other.honoured.equals(Subject.INDIVIDUAL);
                if (pair && Attributes.isJoined(view, one, other)) {
                    one.honour();
                    other.honour();
                }
            }
        }

        private Optional<CountDraft> count(int token) {
            Optional<Item.Number> number = view.item(token, Item.Number.class).filter(n -> n.first() == token);
            if (number.isEmpty()) {
                return dual(token);
            }
            if (!isCountable(number.get())) {
                return Optional.empty();
            }
            boolean nounBehind = NounFinder.isKnown(view, number.get().end());
            return levelOrOfThem(number.get())
                    .or(() -> nounBehind ? Optional.empty() : nounBefore(number.get()))
                    .or(() -> NounFinder.after(view, number.get().end())
                            .filter(noun -> !isManner(noun) && isPlausible(number.get(), noun))
                            .map(noun -> draft(number.get(), noun, "number and noun")))
                    .or(() -> moreOfTheSame(number.get()));
        }

        /** One of what no table knows is an idiom more often than a count. */
        private static boolean isPlausible(Item.Number number, Noun noun) {
            return !noun.subject().equals(Subject.OTHER)
                    || number.quantity().value().compareTo(TWO) >= 0;
        }

        /** In a list of parts, where nouns follow their numbers, a word that nothing knows says how or where: "9 million by air". */
        private boolean isManner(Noun noun) {
            return relation != Relation.NONE
                    && !cued
                    && noun.subject().equals(Subject.OTHER)
                    && !view.language().nounAfterAdjectives();
        }

        private boolean isCountable(Item.Number number) {
            BigDecimal value = number.quantity().value();
            boolean whole = value.stripTrailingZeros().scale() <= 0 && !isVersion(number);
            return number.kind() == Item.NumberKind.CARDINAL
                    && whole
                    && value.signum() > 0
                    && !isNameNumber(number)
                    && !isMark(number)
                    && !view.cue(number.end(), Cue.AGE)
                    && !view.besideSlash(number);
        }

        /** "(1)": digits alone in brackets are the mark of a footnote, of a list's member or of an article. */
        private boolean isMark(Item.Number number) {
            return number.digits() && view.symbol(number.first() - 1, "(") && view.symbol(number.end(), ")");
        }

        /** "4.0": decimals that say nothing are those of a version. */
        private boolean isVersion(Item.Number number) {
            String text = view.tokens().text(number.first(), number.end());
            return number.digits() && (text.endsWith(".0") || text.endsWith(",0") || text.endsWith("٫0"));
        }

        /** The number behind "storm", "No.", "division" or a unit's noun is its name. */
        private boolean isNameNumber(Item.Number number) {
            int before = view.previous(number.first());
            boolean glued = view.holds(number.end())
                    && view.tokens().isWord(number.end())
                    && !view.tokens().spaceBefore(number.end());
            boolean hyphen = view.symbol(before, "-/") && !view.tokens().spaceBefore(number.first());
            boolean named = number.digits()
                    && (view.cue(before, Cue.SITUATION_NAME)
                            || view.cue(before, Cue.NUMBER_SIGN)
                            || view.cue(before, Cue.NEWSPAPER)
                            || view.symbol(before, "§")
                            || isLabel(before) && !isNamedSubject(number.end())
                            || view.symbol(before, ".") && view.cue(view.previous(before), Cue.NUMBER_SIGN));
            return glued || hyphen || named;
        }

        /** Whether what stands at a token is counted often enough to have a word of its own. */
        private boolean isNamedSubject(int token) {
            return NounFinder.isKnown(view, token)
                    && !view.sense(token, Sense.Subject.class)
                            .filter(sense -> sense.subject().equals(Subject.OTHER))
                            .isPresent();
        }

        private boolean isLabel(int token) {
            return isUnit(token) || isDocument(token) || view.cue(token, Cue.LABEL);
        }

        private boolean isDocument(int token) {
            return view.sense(token, Sense.DocumentWord.class).isPresent();
        }

        private boolean isUnit(int token) {
            return view.sense(token, Sense.LevelWord.class)
                    .filter(level -> level.kind() == Sense.LevelKind.UNIT)
                    .isPresent();
        }

        /** A noun in the dual says that there are two. */
        private Optional<CountDraft> dual(int token) {
            return view.item(token, Item.Word.class)
                    .filter(word -> word.first() == token && word.match().dual())
                    .flatMap(word -> word.sense(Sense.Subject.class)
                            .filter(subject -> !subject.subject().equals(Subject.OTHER))
                            .map(subject -> {
                                CountDraft.Phrase phrase = new CountDraft.Phrase(
                                        token, word.end(), subject.subject(), subject.honoured(), null);
                                return new CountDraft(view.sentence(), phrase, Quantity.exact(TWO), "dual");
                            }));
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

        /** "10 at district level", "12 of them": the noun is that of the count before. */
        private Optional<CountDraft> levelOrOfThem(Item.Number number) {
            int after = view.cue(number.end(), Cue.COUNTER) ? view.next(number.end()) : number.end();
            boolean level = view.sense(after, Sense.LevelWord.class)
                    .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                    .isPresent();
            boolean ofThem = view.cue(after, Cue.OF_WHICH) && !startsParts(after);
            @Nullable CountDraft same = antecedent();
            if (same == null || !level && !ofThem) {
                return Optional.empty();
            }
            CountDraft draft = like(same, number, view.next(after));
            draft.whole = ofThem ? same : null;
            return Optional.of(draft);
        }

        /** A number without any noun, behind a count: more of what that one counted. */
        private Optional<CountDraft> moreOfTheSame(Item.Number number) {
            @Nullable CountDraft same = parallel(number);
            int after = number.end();
            boolean bare = !view.holds(after)
                    || view.symbol(after, ",;.:()")
                    || relation != Relation.NONE && view.unknownWord(after)
                    || view.cue(after, Cue.AND)
                    || view.cue(after, Cue.AT)
                    || view.cue(after, Cue.INCLUDING)
                    || view.cue(after, Cue.OF_WHICH)
                    || view.sense(after, Sense.Qualifier.class).isPresent()
                    || view.unknownWord(after)
                            && view.language().capitalizedNouns()
                            && !view.tokens().capitalized(after);
            // At the beginning of a sentence only a number too large to be anything else goes on with what was counted
            // before.
            boolean list = relation != Relation.NONE
                    || !found.isEmpty()
                    || view.cue(after, Cue.OF_WHICH)
                    || isOfTheOrderOf(number, same);
            if (same == null
                    || !bare
                    || !list
                    || isYear(number)
                    || sharesUnit(after)
                    || !view.tokens().spaceBefore(number.first()) && !view.symbol(number.first() - 1, "(")) {
                return Optional.empty();
            }
            return Optional.of(like(same, number, number.end()));
        }

        /** Four digits without a noun, written together, are a year as soon as they are a count. */
        private boolean isYear(Item.Number number) {
            BigDecimal value = number.quantity().value();
            return number.digits()
                    && number.end() == number.first() + 1
                    && value.compareTo(FIRST_YEAR) >= 0
                    && value.compareTo(LAST_YEAR) <= 0;
        }

        /** "9 and 10 years": what the second number is measured in, the first one is too. */
        private boolean sharesUnit(int and) {
            Item second = view.cue(and, Cue.AND) ? view.item(view.next(and)) : null;
            return second instanceof Item.Length
                    || second instanceof Item.Measure
                    || second instanceof Item.Money
                    || second instanceof Item.Percent;
        }

        private static boolean isOfTheOrderOf(Item.Number number, @Nullable CountDraft same) {
            BigDecimal value = number.quantity().value();
            return same != null
                    && value.compareTo(LARGE) >= 0
                    && value.compareTo(same.quantity.value().multiply(ORDER)) <= 0;
        }

        /** What the number is more of: the count that stands as it does, behind a preposition of place or not; else the last one. */
        private @Nullable CountDraft parallel(Item.Number number) {
            if (lastPlaced != null && isPlaced(number.first())) {
                return lastPlaced;
            }
            return antecedent();
        }

        private boolean isPlaced(int token) {
            return view.cue(view.previous(token), Cue.AT);
        }

        private CountDraft like(CountDraft same, Item.Number number, int end) {
            CountDraft.Phrase phrase =
                    new CountDraft.Phrase(number.first(), end, same.subject(), same.honoured, same.noun);
            return new CountDraft(view.sentence(), phrase, number.quantity(), "number of the noun before");
        }

        private @Nullable CountDraft antecedent() {
            if (whole != null && relation != Relation.NONE) {
                return whole;
            }
            return found.isEmpty() ? antecedent : last();
        }

        /** "the tasks five": a number word behind its noun, where the language puts it there. */
        private Optional<CountDraft> nounBefore(Item.Number number) {
            if (number.digits() || view.language().nounAfterAdjectives()) {
                return Optional.empty();
            }
            int before = view.previous(number.first());
            return view.sense(before, Sense.Subject.class)
                    .filter(sense -> !sense.subject().equals(Subject.OTHER))
                    .filter(sense -> last() == null || last().phraseEnd <= before)
                    .map(sense -> draft(
                            number,
                            new Noun(before, number.first(), sense.subject(), sense.honoured(), null),
                            "noun and number"));
        }

        private @Nullable CountDraft last() {
            return found.isEmpty() ? null : found.get(found.size() - 1);
        }

        /** Marks the count as a part when it stands among the parts of a whole. */
        private void relate(CountDraft count) {
            if (view.cue(count.phraseEnd, Cue.OF_WHICH) && !startsParts(count.phraseEnd)) {
                count.whole = wholes.get(count.subject());
            } else if (relation != Relation.NONE
                    && whole != null
                    && (cued || count.subject().equals(whole.subject()) && isWithin(count, whole))
                    && whole != count) {
                count.whole = count.whole == null ? whole : count.whole;
                count.inBreakdown =
                        relation == Relation.BREAKDOWN && count.subject().equals(whole.subject());
            }
            cued = false;
            if (count.whole == null) {
                wholes.put(count.subject(), count);
            }
        }

        /** A larger number is no part, unless a cue says outright that it is: then somebody has made a mistake that is worth telling. */
        private static boolean isWithin(CountDraft part, CountDraft whole) {
            return part.quantity.value().compareTo(whole.quantity.value()) <= 0;
        }

        /** What cues, brackets and colons say of the counts that follow. */
        private void steer(int token) {
            @Nullable CountDraft last = last();
            if (view.cue(token, Cue.INCLUDING)) {
                open(Relation.SUBSET, last, true);
            } else if (view.cue(token, Cue.OF_WHICH) && startsParts(token)) {
                open(Relation.BREAKDOWN, last, true);
            } else if (view.symbol(token, "(")
                    && relation == Relation.NONE
                    && last != null
                    && isRightBehind(last, token)) {
                open(Relation.BREAKDOWN, last, false);
                bracket = true;
            } else if (view.symbol(token, ":") && last != null && !bracket) {
                open(Relation.BREAKDOWN, last, false);
            } else if (view.symbol(token, ")") && bracket) {
                close();
            } else if (view.symbol(token, ";") && !bracket && relation == Relation.BREAKDOWN) {
                close();
            }
        }

        /** Whether nothing but words of the same clause stands between a count and the bracket that splits it up. */
        private boolean isRightBehind(CountDraft count, int bracketAt) {
            for (int token = count.phraseEnd; token < bracketAt; token = view.next(token)) {
                if (view.symbol(token, ",;:)")
                        || view.item(token, Item.Number.class).isPresent()) {
                    return false;
                }
            }
            return true;
        }

        private void open(Relation opened, @Nullable CountDraft of, boolean byCue) {
            if (of == null) {
                return;
            }
            relation = opened;
            whole = of;
            cued = byCue;
            bracket = false;
        }

        private void close() {
            relation = Relation.NONE;
            whole = null;
            bracket = false;
        }

        /** Whether a number follows soon, so that the cue opens a list of parts. */
        private boolean startsParts(int token) {
            int at = view.next(token);
            for (int steps = 0; steps < LONGEST_LEAD && view.holds(at) && !view.symbol(at, ",;:."); steps++) {
                if (view.item(at, Item.Number.class).isPresent()) {
                    return true;
                }
                at = view.next(at);
            }
            return false;
        }
    }
}
