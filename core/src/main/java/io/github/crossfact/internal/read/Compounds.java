package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Nouns made of parts: with hyphens, behind a sign, or with their last part further on. */
final class Compounds {

    /** How many hyphens a compound may have. */
    private static final int MOST_PARTS = 3;

    private Compounds() {}

    /** "214 5G stations": a sign that begins with digits says of what kind the noun is. */
    static int behindSign(View view, int token) {
        int letter = token + 1;
        boolean sign = view.holds(letter)
                && view.tokens().isDigits(token)
                && view.tokens().isWord(letter)
                && view.tokens().length(letter) == 1
                && !view.tokens().spaceBefore(letter);
        return !sign ? token : view.isHyphen(view.next(letter)) ? view.next(view.next(letter)) : view.next(letter);
    }

    static Optional<Noun> behindSign(View view, int sign, int head) {
        return Nouns.known(view, head)
                .map(noun -> noun.startingAt(view, sign))
                .or(() -> Nouns.isNounByCase(view, head) || Nouns.isPlural(view, head)
                        ? Optional.of(new Noun(
                                sign,
                                head + 1,
                                Subject.OTHER,
                                Subject.OTHER,
                                view.tokens().written(sign, head + 1)))
                        : Optional.empty());
    }

    /** The last part of a word with hyphens; the token itself where it has none. */
    static int lastPart(View view, int token) {
        int last = token;
        for (int parts = 0; parts < MOST_PARTS && view.isHyphen(view.next(last)); parts++) {
            last = view.next(view.next(last));
        }
        return last;
    }

    /** "OCOP-products", "homestay-clusters": a noun by what the tables know of its last part, by its capital, or by the ending of a plural. */
    static Optional<Noun> compound(View view, int first, int last) {
        boolean several = last > first;
        boolean plural = several && Nouns.isPlural(view, last);
        Optional<Noun> head = several ? Nouns.known(view, last) : Optional.empty();
        return head.map(noun -> noun.startingAt(view, first))
                .or(() -> plural || Nouns.isNounByCase(view, several && !view.unknownWord(first) ? last : first)
                        ? Nouns.unknown(view, first, last)
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
    static int headOfPair(View view, int stub) {
        int and = view.next(view.next(stub));
        int head = view.next(and);
        boolean pair = view.cue(and, Cue.AND) && view.holds(head) && !(view.item(head) instanceof Item.Number);
        return pair ? head : -1;
    }
}
