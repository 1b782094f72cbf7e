package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds the noun that a number counts, by where the language puts it: right behind the number, or behind its adjectives. */
final class NounFinder {

    /** How many adjectives may stand between a number and its noun. */
    private static final int MOST_ADJECTIVES = 4;

    private static final String QUOTES = "\"'\u00AB\u00BB";

    /** How many words may stand between "of" and what is meant. */
    private static final int MOST_ATTRIBUTES = 2;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** How many words a name in quotes may have. */
    private static final int LONGEST_NAME = 8;

    /** How many letters a verb has at least that is written together with "and". */
    private static final int SHORTEST_VERB = 3;

    private NounFinder() {}

    /** The noun of the number that ends before {@code token}. */
    static Optional<Noun> after(View view, int token) {
        Optional<Noun> outOf = isOutOf(view, token) ? outOf(view, view.next(token)) : Optional.empty();
        return outOf.filter(noun -> Kinds.isPerson(noun.subject()) || isLarge(view, token))
                .or(() -> genitive(view, token))
                .or(() -> besideOf(view, token));
    }

    /** Whether the noun of the number that ends before {@code token} has a word in the vocabulary, as what is counted often has. */
    static boolean isKnownAfter(View view, int token) {
        return after(view, token)
                .filter(noun -> !noun.subject().equals(Subject.OTHER))
                .isPresent();
    }

    /** "Building 24 of the road": whatever is no person is counted so only in words, in thousands, which nothing is numbered by, or behind a preposition. */
    private static boolean isLarge(View view, int numberEnd) {
        return view.item(view.previous(numberEnd), Item.Number.class)
                .filter(number -> !number.digits()
                        || number.quantity().value().compareTo(THOUSAND) >= 0
                        || view.cue(view.previous(number.first()), Cue.PARTITIVE)
                        || view.calendar(view.previous(number.first()), CalendarKind.FROM))
                .isPresent();
    }

    /** "12 of the old monks": right behind the number, "of" leads to what it counts some of; units and bodies are where they come from. */
    private static boolean isOutOf(View view, int token) {
        return view.isOf(token);
    }

    /** "Seven of its products": where nouns have cases, an article behind a number word says "of" by itself. */
    private static Optional<Noun> genitive(View view, int token) {
        boolean word = view.item(view.previous(token), Item.Number.class)
                .filter(number -> !number.digits())
                .isPresent();
        return word
                        && view.language().capitalizedNouns()
                        && view.cue(token, Cue.OF_THE)
                        && !view.calendar(token, CalendarKind.FROM)
                ? Nouns.at(view, view.next(token))
                        .filter(noun -> !Kinds.isArea(noun.subject()) && !Kinds.isBody(noun.subject()))
                : Optional.empty();
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
        return Nouns.known(view, token).filter(noun -> !Kinds.isArea(noun.subject()) && !Kinds.isBody(noun.subject()));
    }

    private static Optional<Noun> besideOf(View view, int token) {
        Optional<Noun> head = headOfQuoted(view, token);
        if (head.isPresent()) {
            return head;
        }
        int attribute = behindQuoted(view, token);
        if (attribute > token && view.language().nounAfterAdjectives()) {
            return unquoted(view, attribute);
        }
        int quoted = isQuote(view, token) ? view.next(token) : token;
        return quoted > token ? named(view, quoted) : unquoted(view, token);
    }

    /** What a name in quotes begins with, or consists of behind one attribute. */
    private static Optional<Noun> named(View view, int first) {
        int second = view.next(first);
        return Nouns.known(view, first)
                .or(() -> view.language().nounAfterAdjectives() && view.unknownWord(first)
                        ? Nouns.known(view, second).filter(noun -> view.symbol(noun.end(), QUOTES))
                        : Optional.empty());
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
        return Nouns.known(view, from)
                // "Killed three and-injury seven": what a small word leads to is not what the number before counts.
                .filter(noun -> !view.governed(from))
                // "The division 316 the dams secured": nor is what has an article.
                .filter(noun -> !isDefinite(view, from) || !view.definite(from))
                .or(() -> NameNumbers.isOfUnknown(view, from) || isDefinite(view, from)
                        ? Optional.empty()
                        : Nouns.unknown(view, from));
    }

    /** Whether a word right behind a number has an article. */
    private static boolean isDefinite(View view, int token) {
        return view.item(view.previous(token)) instanceof Item.Number && view.mayHaveArticle(token);
    }

    /** What a word counts that only says of what kind it is: "39 head of cattle". */
    private static Optional<Noun> behindCounter(View view, int counter) {
        if (isUnit(view, counter)) {
            return Optional.empty();
        }
        int next = view.next(counter);
        // "3,400 head of cattle"
        boolean of = isOutOf(view, next) || isFromSeveral(view, next);
        int behind = of ? view.next(next) : next;
        // "Nineteen persons certificates received": the award is not what the counter counts.
        boolean other = view.has(behind, Sense.AwardWord.class) || isAttribute(view, behind);
        Optional<Noun> noun = other ? Optional.empty() : Nouns.known(view, behind);
        // "80 persons tasks carried out": what counts people counts nothing else.
        boolean people = countsPeople(view, counter);
        Optional<Noun> counted = noun.filter(found -> !people || Kinds.isPerson(found.subject()));
        return counted.or(() -> Nouns.isKnown(view, counter) && !of ? Optional.empty() : Nouns.unknown(view, behind));
    }

    /** "40 persons from-the teachers": where clauses end with their verb, a preposition that says since when and from where, before a plural. */
    private static boolean isFromSeveral(View view, int token) {
        return view.language().verbLast()
                && view.cue(token, Cue.LINK)
                && view.calendar(token, CalendarKind.SINCE)
                && Nouns.endsIn(view, view.next(token), view.language().endings());
    }

    /** Whether a word for units stands at a token, which are what is counted themselves, unless others are announced. */
    static boolean isUnit(View view, int counter) {
        return Nouns.known(view, counter)
                .filter(noun -> noun.subject().equals(Subject.UNIT))
                .isPresent();
    }

    static boolean isBehindCounter(View view, int counter) {
        return behindCounter(view, counter).isPresent();
    }

    /** Whether the word is one for persons, as "head" and "soul" are. */
    static boolean countsPeople(View view, int counter) {
        return Nouns.known(view, counter)
                .filter(noun -> noun.subject().equals(Subject.PERSON))
                .isPresent();
    }

    /** Where verbs stand first, an unknown word without an article that opens a clause is one. */
    static boolean isVerb(View view, int token) {
        int before = view.previous(token);
        String text = view.text(token);
        return view.language().verbFirst()
                && (view.edge(before, ",;:.") || view.cue(before, Cue.FUNCTION) || isJoinedByAnd(view, text))
                && !view.mayHaveArticle(token);
    }

    /** "And-removed 12 placards", but not "and-the-room 12": what is written together with "and", which leads what may be, opens a clause. */
    private static boolean isJoinedByAnd(View view, String text) {
        List<String> joined = view.language().proclitics();
        return !joined.isEmpty()
                && text.length() > SHORTEST_VERB
                && text.startsWith(joined.get(0))
                && view.language().articles().stream().noneMatch(article -> text.startsWith(joined.get(0) + article));
    }

    private static Optional<Noun> behindAdjectives(View view, int from) {
        int head = Compounds.behindSign(view, from);
        if (head > from) {
            return Compounds.behindSign(view, from, head);
        }
        int token = from;
        for (int adjectives = 0; adjectives <= MOST_ADJECTIVES && view.holds(token); adjectives++) {
            token = behindQuoted(view, token);
            int last = Compounds.lastPart(view, token);
            if (Compounds.isStub(view, last)) {
                int shared = Compounds.headOfPair(view, last);
                return shared < 0 ? Optional.empty() : behindAdjectives(view, shared);
            }
            Optional<Noun> compound = Compounds.compound(view, token, last);
            Optional<Noun> noun = compound.isPresent() ? compound : Nouns.known(view, token);
            boolean adjective = isAttributeInPlace(view, token) && Nouns.isKnown(view, view.next(token));
            if (noun.isPresent() && !adjective) {
                return noun.filter(found -> !isVerbBefore(view, from, found.first()))
                        .filter(found -> mayAgree(view, from, found.first()));
            }
            if (Nouns.isNamedByCase(view, token) && !Nouns.isKnown(view, view.next(token))) {
                return Nouns.asWritten(view, token, view.next(token))
                        .filter(found -> !isVerbBefore(view, from, found.first()));
            }
            if (token == from && isPeoples(view, token)) {
                return Optional.of(new Noun(token, view.next(token), Subject.GROUP, Subject.GROUP, null));
            }
            if (token > from && AttributeForms.isPluralInList(view, token)) {
                return Nouns.unknown(view, token);
            }
            if (!isAdjective(view, last, adjectives > 0)) {
                return Optional.empty();
            }
            token = view.next(last);
        }
        return Optional.empty();
    }

    /** "12 'skilful work'-models": where nouns make compounds, what a hyphen joins to a name in quotes. */
    private static Optional<Noun> headOfQuoted(View view, int token) {
        if (!view.symbol(token, QUOTES)) {
            return Optional.empty();
        }
        int close = view.next(token);
        for (int words = 0; words < LONGEST_NAME && !view.edge(close, QUOTES); words++) {
            close = view.next(close);
        }
        int hyphen = view.next(close);
        return view.symbol(close, QUOTES)
                        && view.isHyphen(hyphen)
                        && !view.tokens().spaceBefore(hyphen)
                ? Nouns.known(view, view.next(hyphen))
                : Optional.empty();
    }

    /** "41 'white' villages": the token behind an attribute in quotes; the token itself where none stands. */
    private static int behindQuoted(View view, int token) {
        int close = view.next(view.next(token));
        return view.symbol(token, QUOTES)
                        && view.symbol(close, QUOTES)
                        && !view.tokens().capitalized(view.next(token))
                ? view.next(close)
                : token;
    }

    /** "14 kilns after neighbours": where attributes have endings and nouns no capitals, what stands right before the noun must have one, if nothing knows it. */
    private static boolean mayAgree(View view, int from, int noun) {
        int before = view.previous(noun);
        return noun == from
                || view.language().capitalizedNouns()
                || view.language().adjectiveEndings().isEmpty()
                || !view.unknownWord(before)
                || Nouns.endsIn(view, before, view.language().adjectiveEndings()) && !isAdverb(view, from, noun);
    }

    /** "412 roofs blew away": behind what may be a plural and a verb, a word without the ending of plurals is not what is counted. */
    private static boolean isAdverb(View view, int from, int noun) {
        int last = noun - 1;
        return view.next(from) == last
                && Nouns.isPlural(view, from)
                && view.unknownWord(last)
                && Nouns.isPlural(view, last)
                && view.next(noun) == noun + 1
                && !Nouns.endsIn(view, noun, view.language().pluralEndings());
    }

    /** Whether a verb stands between a number and a noun, as another adjective would. */
    private static boolean isVerbBefore(View view, int from, int noun) {
        return from < noun
                && Agreement.isOf(view)
                && (new Agreement(view, view.previous(from)).isVerb(view.previous(noun), noun)
                        || Agreement.differ(view, from, view.previous(noun)));
    }

    /** "23 ethnic minorities": an attribute of several words that ends in a noun, with no other noun behind it. */
    private static boolean isPeoples(View view, int token) {
        int next = view.next(token);
        return next - token == 2
                && !Nouns.isKnown(view, next)
                && !view.unknownWord(next)
                && view.sense(token, Sense.Qualifier.class)
                        .filter(word -> word.qualifier().equals(Qualifier.ETHNIC_MINORITY))
                        .isPresent();
    }

    /** Where an ending tells the plural, a word with one that the tables do not know is the noun, right behind the number or an adjective. */
    private static Optional<Noun> byPlural(View view, int from) {
        int token = from;
        boolean mayBeNoun = true;
        for (int words = 0; words <= MOST_ADJECTIVES && isAdjective(view, token, words > 0); words++) {
            if (mayBeNoun && Nouns.isPlural(view, token)) {
                return Nouns.unknown(view, token);
            }
            mayBeNoun = isAttribute(view, token)
                    || Nouns.endsIn(view, token, view.language().adjectiveEndings());
            token = view.next(token);
        }
        return Optional.empty();
    }

    private static boolean isAdjective(View view, int token, boolean another) {
        if (Compounds.isStub(view, token)) {
            return false;
        }
        if (view.unknownWord(token) || Nouns.isSmallNoun(view, token)) {
            return !view.tokens().capitalized(token) || isOrigin(view, token);
        }
        // "were 2016 as houses recognized": what only begins what is said is no attribute.
        return isAttribute(view, token) && !Agreement.isPreposition(view, token)
                || isAdverb(view, token)
                || AttributeForms.isParticiple(view, token)
                || view.cue(token, Cue.PEOPLE)
                || view.cue(token, Cue.FURTHER)
                || view.cue(token, Cue.ADJECTIVE)
                || view.calendar(token, CalendarKind.RELATIVE)
                || isOld(view, token)
                || view.sense(token, Sense.LevelWord.class)
                        .filter(level -> level.kind() == Sense.LevelKind.ADJECTIVE)
                        .isPresent()
                || another && view.cue(token, Cue.AND);
    }

    /** "700 Cambodian students": where only names have capitals, what has the ending of an attribute right before a noun says where it is from. */
    private static boolean isOrigin(View view, int token) {
        return !view.language().capitalizedNouns()
                && Nouns.endsIn(view, token, view.language().adjectiveEndings())
                && Nouns.isKnown(view, view.next(token));
    }

    /** "55 old houses": a word for ages, with the ending of an attribute. */
    private static boolean isOld(View view, int token) {
        return view.calendar(token, CalendarKind.AGE)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** Whether a word that may be the noun is an attribute before another: "40 Khmer families". */
    private static boolean isAttributeInPlace(View view, int token) {
        return view.cue(token, Cue.PEOPLE)
                || view.cue(token, Cue.ADJECTIVE)
                || !view.language().capitalizedNouns() && isAttribute(view, token);
    }

    /** "12 models already recognized": where nouns have capitals, a small word before an attribute belongs to that. */
    private static boolean isAdverb(View view, int token) {
        int next = view.next(token);
        // "812 about land, 640 about other things": behind a preposition stands what a noun of its own is about.
        boolean small = (view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.PRESENT))
                && !Agreement.isPreposition(view, token)
                && !view.cue(token, Cue.DIFFERENCE)
                // "12 no single member": of what is denied there are none.
                && !view.cue(token, Cue.NOT);
        return small
                && view.language().capitalizedNouns()
                && !view.tokens().capitalized(token)
                && (isAttribute(view, next)
                        || view.unknownWord(next) && !view.tokens().capitalized(next));
    }

    /** A participle beside its noun is an attribute, though it be a predicate elsewhere. */
    static boolean isAttribute(View view, int token) {
        return view.has(token, Sense.Qualifier.class);
    }
}
