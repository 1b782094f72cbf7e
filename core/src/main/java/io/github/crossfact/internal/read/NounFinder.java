package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts, by where the language puts it: right behind the number, or behind its adjectives. */
final class NounFinder {

    /** How many adjectives may stand between a number and its noun. */
    private static final int MOST_ADJECTIVES = 4;

    private static final String QUOTES = "\"'\u00AB\u00BB";

    /** How many words may stand between "of" and what is meant. */
    private static final int MOST_ATTRIBUTES = 2;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** How many hyphens a compound may have. */
    private static final int MOST_PARTS = 3;

    /** How many letters a noun has at least that no table knows. */
    private static final int SHORTEST_NOUN = 3;

    /** How many letters a word has at least whose ending may tell a plural. */
    private static final int SHORTEST_PLURAL = 4;

    private static final Map<AwardKind, Subject> AWARDS = Map.of(
            AwardKind.CERTIFICATE_OF_MERIT, Subject.CERTIFICATE,
            AwardKind.HONORARY_CERTIFICATE, Subject.CERTIFICATE,
            AwardKind.MEDAL, Subject.MEDAL,
            AwardKind.PRIZE, Subject.PRIZE,
            AwardKind.GIFT, Subject.GIFT,
            AwardKind.SCHOLARSHIP, Subject.SCHOLARSHIP);

    /** What documents that are more than a paper count as. */
    private static final Map<DocumentType, Subject> OF_DOCUMENTS =
            Map.of(DocumentType.PROGRAM, Subject.OTHER, DocumentType.PROJECT, Subject.PROJECT);

    /**
     * A noun found.
     *
     * @param first its first token
     * @param end the token after it
     * @param asWritten as it stands in the text, where the vocabulary has no word for it
     */
    record Noun(
            int first,
            int end,
            Subject subject,
            Subject honoured,
            @Nullable String asWritten) {

        /** The compound that this is the last part of. */
        Noun startingAt(View view, int token) {
            return new Noun(
                    token,
                    end,
                    subject,
                    honoured,
                    asWritten == null ? null : view.tokens().written(token, end));
        }
    }

    private NounFinder() {}

    /** The noun of the number that ends before {@code token}. */
    static Optional<Noun> after(View view, int token) {
        Optional<Noun> outOf = isOutOf(view, token) ? outOf(view, view.next(token)) : Optional.empty();
        return outOf.filter(noun -> Kinds.isPerson(noun.subject()) || isLarge(view, token))
                .or(() -> besideOf(view, token));
    }

    /** "Building 24 of the road": whatever is no person is counted so only in thousands, which nothing is numbered by. */
    private static boolean isLarge(View view, int numberEnd) {
        return view.item(view.previous(numberEnd), Item.Number.class)
                .filter(number -> number.quantity().value().compareTo(THOUSAND) >= 0)
                .isPresent();
    }

    /** "12 of the old monks": right behind the number, "of" leads to what it counts some of; units and bodies are where they come from. */
    private static boolean isOutOf(View view, int token) {
        return view.cue(token, Cue.LINK) && view.calendar(token, CalendarKind.FROM);
    }

    /** Where attributes stand between a number and its noun, only an article leads on: "12 by women led groups" are no 12 women. */
    private static Optional<Noun> outOf(View view, int from) {
        if (view.language().nounAfterAdjectives() && !view.cue(from, Cue.LINK)) {
            return Optional.empty();
        }
        int token = from;
        for (int words = 0;
                words < MOST_ATTRIBUTES && (view.cue(token, Cue.LINK) || view.unknownWord(token));
                words++) {
            token = view.next(token);
        }
        return known(view, token).filter(noun -> !Kinds.isArea(noun.subject()) && !Kinds.isBody(noun.subject()));
    }

    private static Optional<Noun> besideOf(View view, int token) {
        int quoted = isQuote(view, token) ? view.next(token) : token;
        return quoted > token ? known(view, quoted) : unquoted(view, token);
    }

    /** "20 'houses of gratitude'": what opens a name, which says of what kind it is. */
    private static boolean isQuote(View view, int token) {
        return view.quoted(view.next(token))
                && view.symbol(token, QUOTES)
                && view.tokens().spaceBefore(token);
    }

    private static Optional<Noun> unquoted(View view, int token) {
        return view.language().nounAfterAdjectives()
                ? behindAdjectives(view, token).or(() -> byPlural(view, token))
                : rightBehind(view, token);
    }

    private static Optional<Noun> rightBehind(View view, int from) {
        if (view.cue(from, Cue.COUNTER)) {
            Optional<Noun> counted = behindCounter(view, from);
            if (counted.isPresent()) {
                return counted;
            }
        }
        return known(view, from).or(() -> isNumberOfName(view, from) ? Optional.empty() : unknown(view, from));
    }

    /** What a word counts that only says of what kind it is: "39 head of cattle". */
    private static Optional<Noun> behindCounter(View view, int counter) {
        int next = view.next(counter);
        // "3,400 head of cattle"
        boolean of = isOutOf(view, next);
        int behind = of ? view.next(next) : next;
        // "Nineteen persons certificates received": the award is not what the counter counts.
        boolean other = view.sense(behind, Sense.AwardWord.class).isPresent() || isAttribute(view, behind);
        Optional<Noun> noun = other ? Optional.empty() : known(view, behind);
        // "80 persons tasks carried out": what counts people counts nothing else.
        boolean people = countsPeople(view, counter);
        Optional<Noun> counted = noun.filter(found -> !people || Kinds.isPerson(found.subject()));
        return counted.or(() -> isKnown(view, counter) && !of ? Optional.empty() : unknown(view, behind));
    }

    static boolean isBehindCounter(View view, int counter) {
        return behindCounter(view, counter).isPresent();
    }

    /** Whether the word is one for persons, as "head" and "soul" are. */
    static boolean countsPeople(View view, int counter) {
        return known(view, counter)
                .filter(noun -> noun.subject().equals(Subject.PERSON))
                .isPresent();
    }

    /**
     * "room 305": behind a word that nothing knows, a number is as often that word's own as the count of the word behind it; not one of several words,
     * or with its thousands set apart.
     */
    private static boolean isNumberOfName(View view, int numberEnd) {
        int number = view.previous(numberEnd);
        boolean plain = view.item(number, Item.Number.class)
                .filter(item -> item.first() + 1 < item.end())
                .isEmpty();
        return plain && view.unknownWord(view.previous(number));
    }

    private static Optional<Noun> behindAdjectives(View view, int from) {
        int head = behindSign(view, from);
        if (head > from) {
            return behindSign(view, from, head);
        }
        int token = from;
        for (int adjectives = 0; adjectives <= MOST_ADJECTIVES && view.holds(token); adjectives++) {
            if (isStub(view, token)) {
                int shared = headOfPair(view, token);
                return shared < 0 ? Optional.empty() : behindAdjectives(view, shared);
            }
            int last = lastPart(view, token);
            Optional<Noun> compound = compound(view, token, last);
            Optional<Noun> noun = compound.isPresent() ? compound : known(view, token);
            boolean adjective =
                    !view.language().capitalizedNouns() && isAttribute(view, token) && isKnown(view, view.next(token));
            if (noun.isPresent() && !adjective) {
                return noun;
            }
            if (token == from && isPeoples(view, token)) {
                return Optional.of(new Noun(token, view.next(token), Subject.GROUP, Subject.GROUP, null));
            }
            if (!isAdjective(view, last, adjectives > 0)) {
                return Optional.empty();
            }
            token = view.next(last);
        }
        return Optional.empty();
    }

    /** "214 5G stations": a sign that begins with digits says of what kind the noun is. */
    private static int behindSign(View view, int token) {
        int letter = token + 1;
        boolean sign = view.holds(letter)
                && view.tokens().isDigits(token)
                && view.tokens().isWord(letter)
                && view.tokens().length(letter) == 1
                && !view.tokens().spaceBefore(letter);
        return !sign ? token : view.isHyphen(view.next(letter)) ? view.next(view.next(letter)) : view.next(letter);
    }

    private static Optional<Noun> behindSign(View view, int sign, int head) {
        return known(view, head)
                .map(noun -> noun.startingAt(view, sign))
                .or(() -> isNounByCase(view, head) || isPlural(view, head)
                        ? Optional.of(new Noun(
                                sign,
                                head + 1,
                                Subject.OTHER,
                                Subject.OTHER,
                                view.tokens().written(sign, head + 1)))
                        : Optional.empty());
    }

    /** "23 ethnic minorities": an attribute of several words that ends in a noun, with no other noun behind it. */
    private static boolean isPeoples(View view, int token) {
        int next = view.next(token);
        return next - token == 2
                && !isKnown(view, next)
                && !view.unknownWord(next)
                && view.sense(token, Sense.Qualifier.class)
                        .filter(word -> word.qualifier().equals(Qualifier.ETHNIC_MINORITY))
                        .isPresent();
    }

    /** The last part of a word with hyphens; the token itself where it has none. */
    private static int lastPart(View view, int token) {
        int last = token;
        for (int parts = 0; parts < MOST_PARTS && view.isHyphen(view.next(last)); parts++) {
            last = view.next(view.next(last));
        }
        return last;
    }

    /** "OCOP-products", "homestay-clusters": a noun by what the tables know of its last part, by its capital, or by the ending of a plural. */
    private static Optional<Noun> compound(View view, int first, int last) {
        boolean several = last > first;
        boolean plural = several && isPlural(view, last);
        Optional<Noun> head = several ? known(view, last) : Optional.empty();
        return head.map(noun -> noun.startingAt(view, first))
                .or(() -> plural || isNounByCase(view, several && !view.unknownWord(first) ? last : first)
                        ? unknown(view, first, last)
                        : Optional.empty());
    }

    /** "Savings-": the first part of a compound whose last part stands further on. */
    static boolean isStub(View view, int token) {
        int hyphen = view.next(token);
        int joint = view.next(hyphen);
        return view.symbol(hyphen, "-")
                && !view.tokens().spaceBefore(hyphen)
                && (view.symbol(joint, ",")
                        || view.cue(joint, Cue.AND) && view.tokens().spaceBefore(joint));
    }

    /** "Savings- and credit groups": the word that a stub shares its last part with; -1 where another number stands before it. */
    private static int headOfPair(View view, int stub) {
        int and = view.next(view.next(stub));
        int head = view.next(and);
        boolean pair = view.cue(and, Cue.AND)
                && view.holds(head)
                && view.item(head, Item.Number.class).isEmpty();
        return pair ? head : -1;
    }

    /** Where an ending tells the plural, a word with one that the tables do not know is the noun, right behind the number or an adjective. */
    private static Optional<Noun> byPlural(View view, int from) {
        int token = from;
        boolean mayBeNoun = true;
        for (int words = 0; words <= MOST_ADJECTIVES && isAdjective(view, token, words > 0); words++) {
            if (mayBeNoun && isPlural(view, token)) {
                return unknown(view, token);
            }
            mayBeNoun = isAttribute(view, token)
                    || endsIn(view, token, view.language().adjectiveEndings());
            token = view.next(token);
        }
        return Optional.empty();
    }

    private static boolean endsIn(View view, int token, List<String> endings) {
        return endings.stream().anyMatch(view.tokens().text(token)::endsWith);
    }

    private static boolean isPlural(View view, int token) {
        return view.unknownWord(token)
                && !isStub(view, token)
                && !view.tokens().capitalized(token)
                && view.tokens().length(token) >= SHORTEST_PLURAL
                && endsIn(view, token, view.language().pluralEndings());
    }

    /** Where nouns have capitals, a word with one that the tables do not know is the noun. */
    private static boolean isNounByCase(View view, int token) {
        return view.language().capitalizedNouns()
                && view.unknownWord(token)
                && view.tokens().capitalized(token);
    }

    private static boolean isAdjective(View view, int token, boolean another) {
        if (isStub(view, token)) {
            return false;
        }
        if (view.unknownWord(token)) {
            return !view.tokens().capitalized(token);
        }
        return isAttribute(view, token)
                || isAdverb(view, token)
                || view.cue(token, Cue.ADJECTIVE)
                || view.calendar(token, CalendarKind.RELATIVE)
                || view.sense(token, Sense.LevelWord.class)
                        .filter(level -> level.kind() == Sense.LevelKind.ADJECTIVE)
                        .isPresent()
                || another && view.cue(token, Cue.AND);
    }

    /** "12 models already recognized": where nouns have capitals, a small word before an attribute belongs to that. */
    private static boolean isAdverb(View view, int token) {
        int next = view.next(token);
        boolean small = view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.PRESENT);
        return small
                && view.language().capitalizedNouns()
                && !view.tokens().capitalized(token)
                && (isAttribute(view, next)
                        || view.unknownWord(next) && !view.tokens().capitalized(next));
    }

    /** A participle beside its noun is an attribute, though it be a predicate elsewhere. */
    private static boolean isAttribute(View view, int token) {
        return view.sense(token, Sense.Qualifier.class).isPresent();
    }

    /** A noun alone before a colon, which labels the number behind it: "households: 120". */
    static Optional<Noun> labelBefore(View view, int colon) {
        int token = view.previous(colon);
        int before = view.previous(token);
        while (isAttribute(view, before) || view.cue(before, Cue.LINK)) {
            before = view.previous(before);
        }
        boolean alone = !view.holds(before) || view.symbol(before, ";,.(–-");
        return alone ? known(view, token).filter(noun -> !noun.subject().equals(Subject.OTHER)) : Optional.empty();
    }

    /** The level of a unit's noun before a colon. */
    static Optional<Level> unitLabel(View view, int colon) {
        return view.sense(view.previous(colon), Sense.LevelWord.class)
                .filter(word -> word.kind() != Sense.LevelKind.ADJECTIVE)
                .map(Sense.LevelWord::level);
    }

    /** Whether the language tells a plural by its ending, and this unknown word has none. */
    static boolean isNoPlural(View view, int token) {
        return view.unknownWord(token) && !view.language().pluralEndings().isEmpty() && !isPlural(view, token);
    }

    /** Whether the tables know the word at the token as something that is counted. */
    static boolean isKnown(View view, int token) {
        return known(view, token).isPresent();
    }

    /** The noun at a token, known or not, whatever stands before it. */
    static Optional<Noun> at(View view, int token) {
        boolean mayBeNoun = !view.language().capitalizedNouns() || view.tokens().capitalized(token);
        return mayBeNoun ? known(view, token).or(() -> unknown(view, token)) : Optional.empty();
    }

    private static Optional<Noun> known(View view, int token) {
        return view.item(token, Item.Word.class)
                .filter(word -> isNoun(view, word))
                .flatMap(word -> subject(word)
                        .map(sense -> new Noun(
                                token,
                                word.end(),
                                sense.subject(),
                                sense.honoured(),
                                sense.subject().equals(Subject.OTHER)
                                        ? view.tokens().written(token, word.end())
                                        : null)));
    }

    /** Where nouns have capitals, a form without one is none. */
    private static boolean isNoun(View view, Item.Word word) {
        return !view.language().capitalizedNouns()
                || IntStream.range(word.first(), word.end()).anyMatch(view.tokens()::capitalized);
    }

    /** What a counted word is, by its own sense or by what documents, awards and gatherings are when they are counted. */
    private static Optional<Sense.Subject> subject(Item.Word word) {
        return word.sense(Sense.Subject.class)
                .or(() -> word.sense(Sense.DocumentWord.class)
                        .map(document -> same(OF_DOCUMENTS.getOrDefault(document.type(), Subject.DOCUMENT))))
                .or(() -> word.sense(Sense.AwardWord.class)
                        .map(Sense.AwardWord::award)
                        .map(AWARDS::get)
                        .filter(Objects::nonNull)
                        .map(NounFinder::same))
                .or(() -> word.sense(Sense.GatheringWord.class)
                        .filter(gathering -> gathering.kind().equals(GatheringKind.MEETING))
                        .map(gathering -> same(Subject.MEETING)));
    }

    private static Sense.Subject same(Subject subject) {
        return new Sense.Subject(subject, subject);
    }

    /** A word that the tables do not know is counted as itself, where it stands as a noun does. */
    private static Optional<Noun> unknown(View view, int token) {
        return unknown(view, token, token);
    }

    private static Optional<Noun> unknown(View view, int token, int last) {
        boolean mayBeNoun = (view.unknownWord(token) || view.unknownWord(last))
                && !view.quoted(token)
                && view.tokens().spaceBefore(token)
                && (last > token || view.tokens().length(token) >= SHORTEST_NOUN);
        if (!mayBeNoun) {
            return Optional.empty();
        }
        String word = view.tokens().written(token, last + 1);
        return isAbbreviation(word) || isVerb(view, word)
                ? Optional.empty()
                : Optional.of(new Noun(token, last + 1, Subject.OTHER, Subject.OTHER, word));
    }

    private static boolean isVerb(View view, String word) {
        return view.language().verbPrefixes().stream().anyMatch(word::startsWith);
    }

    /** "5 AZR 216": letters that are all capitals are a file's or a company's own, or a unit; they are not what is counted. */
    private static boolean isAbbreviation(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
