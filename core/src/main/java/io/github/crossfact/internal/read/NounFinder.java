package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Finds the noun that a number counts, by where the language puts it: right behind the number, or behind its adjectives. */
final class NounFinder {

    /** How many adjectives may stand between a number and its noun. */
    private static final int MOST_ADJECTIVES = 4;

    private NounFinder() {}

    /** The noun of the number that ends before {@code token}. */
    static Optional<Noun> after(View view, int token) {
        return NounOutOf.at(view, token).or(() -> besideOf(view, token));
    }

    /** Whether the noun of the number that ends before {@code token} has a word in the vocabulary, as what is counted often has. */
    static boolean isKnownAfter(View view, int token) {
        return after(view, token)
                .filter(noun -> !noun.subject().equals(Subject.OTHER))
                .isPresent();
    }

    private static Optional<Noun> besideOf(View view, int token) {
        Optional<Noun> head = QuotedNouns.head(view, token);
        if (head.isPresent()) {
            return head;
        }
        int attribute = QuotedNouns.behindAttribute(view, token);
        if (attribute > token && view.language().nounAfterAdjectives()) {
            return unquoted(view, attribute);
        }
        return QuotedNouns.isQuote(view, token) ? QuotedNouns.opening(view, view.next(token)) : unquoted(view, token);
    }

    private static Optional<Noun> unquoted(View view, int token) {
        return view.language().nounAfterAdjectives()
                ? behindAdjectives(view, token).or(() -> byPlural(view, token))
                : rightBehind(view, token);
    }

    private static Optional<Noun> rightBehind(View view, int from) {
        if (view.cue(from, Cue.COUNTER)) {
            Optional<Noun> counted = Counters.noun(view, from);
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

    private static Optional<Noun> behindAdjectives(View view, int from) {
        int head = Compounds.behindSign(view, from);
        if (head > from) {
            return Compounds.behindSign(view, from, head);
        }
        int token = from;
        for (int adjectives = 0; adjectives <= MOST_ADJECTIVES && view.holds(token); adjectives++) {
            token = QuotedNouns.behindAttribute(view, token);
            int last = Compounds.lastPart(view, token);
            if (Compounds.isStub(view, last)) {
                int shared = Compounds.headOfPair(view, last);
                return shared < 0 ? Optional.empty() : behindAdjectives(view, shared);
            }
            Optional<Noun> compound = Compounds.compound(view, token, last);
            Optional<Noun> noun = compound.isPresent() ? compound : Nouns.known(view, token);
            boolean adjective = Adjectives.isInPlace(view, token) && Nouns.isKnown(view, view.next(token));
            if (noun.isPresent() && !adjective) {
                return noun.filter(found -> !isVerbBefore(view, from, found.first()))
                        .filter(found -> mayAgree(view, from, found.first()));
            }
            if (Nouns.isNamedByCase(view, token) && !Nouns.isKnown(view, view.next(token))) {
                return Nouns.asWritten(view, token, view.next(token))
                        .filter(found -> !isVerbBefore(view, from, found.first()));
            }
            if (token == from && Adjectives.isPeoples(view, token)) {
                return Optional.of(new Noun(token, view.next(token), Subject.GROUP, Subject.GROUP, null));
            }
            if (token > from && AttributeForms.isPluralInList(view, token)) {
                return Nouns.unknown(view, token);
            }
            if (!Adjectives.is(view, last, adjectives > 0)) {
                return Optional.empty();
            }
            token = view.next(last);
        }
        return Optional.empty();
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

    /** Where an ending tells the plural, a word with one that the tables do not know is the noun, right behind the number or an adjective. */
    private static Optional<Noun> byPlural(View view, int from) {
        int token = from;
        boolean mayBeNoun = true;
        for (int words = 0; words <= MOST_ADJECTIVES && Adjectives.is(view, token, words > 0); words++) {
            if (mayBeNoun && Nouns.isPlural(view, token)) {
                return Nouns.unknown(view, token);
            }
            mayBeNoun = Adjectives.isAttribute(view, token)
                    || Nouns.endsIn(view, token, view.language().adjectiveEndings());
            token = view.next(token);
        }
        return Optional.empty();
    }
}
