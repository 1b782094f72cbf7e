package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Set;

/** Tells words for awards, and verbs of giving and receiving them. */
final class AwardWords {

    private static final Set<AwardKind> GIFTS = Set.of(AwardKind.GIFT);
    private static final Set<AwardKind> PRIZES = Set.of(AwardKind.PRIZE);
    private static final Set<AwardKind> BADGES = Set.of(AwardKind.MEDAL, AwardKind.ORDER);

    private static final Set<AwardKind> HONOURS = Set.of(
            AwardKind.MEDAL,
            AwardKind.ORDER,
            AwardKind.EMULATION_FLAG,
            AwardKind.CERTIFICATE_OF_MERIT,
            AwardKind.HONORARY_CERTIFICATE);

    private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D";

    /** How many words may stand between an award and a light verb behind those whom it is given to. */
    private static final int LONGEST_GIFT = 10;

    private AwardWords() {}

    static boolean isAward(View view, int token) {
        return view.has(token, Sense.AwardWord.class);
    }

    /** "Awarded 'Medal for the work among the people' to 31 cadres": whether an honour opens a name in quotes right behind the verb of bestowing it. */
    static boolean opensName(View view, int token) {
        int quote = view.previous(token);
        return is(view, token, BADGES) && view.symbol(quote, QUOTES) && view.cue(view.previous(quote), Cue.AWARDED);
    }

    /** Whether an award stands here that is no mere sum: "5 million dong as a reward". */
    static boolean isBestowed(View view, int token) {
        boolean sum = view.item(view.previous(token)) instanceof Item.Money && is(view, token, PRIZES);
        return isAward(view, token) && !sum;
    }

    /** Whether the award at a token is of one of these kinds. */
    static boolean is(View view, int award, Set<AwardKind> kinds) {
        return view.sense(award, Sense.AwardWord.class)
                .filter(word -> kinds.contains(word.award()))
                .isPresent();
    }

    /** Whether an award honours whoever gets it: an order, a medal, a flag, a certificate. */
    static boolean isHonour(View view, int award) {
        return is(view, award, HONOURS);
    }

    static boolean isGift(View view, int award) {
        return is(view, award, GIFTS);
    }

    /** What a party gives its members for their years. */
    static boolean isBadge(View view, int award) {
        return is(view, award, BADGES);
    }

    /** Whether somebody is said to give or to receive here. */
    static boolean isVerb(View view, int token) {
        return view.cue(token, Cue.AWARDED) || view.cue(token, Cue.RECEIVED) || isGiven(view, token);
    }

    /** "A certificate gave", "a certificate to 12 groups gave": between them stands whom it is given to, or one word that says which it is. */
    private static boolean isGiven(View view, int token) {
        if (!view.cue(token, Cue.GAVE)) {
            return false;
        }
        int before = view.previous(token);
        boolean counted = false;
        for (int steps = 0; steps < LONGEST_GIFT && view.holds(before); steps++) {
            if (isAward(view, before)) {
                return true;
            }
            boolean object = counted && (view.cue(before, Cue.FUNCTION) || view.symbol(before, QUOTES));
            if (steps > 0 && !object && !isOfRecipients(view, before)) {
                return false;
            }
            counted |= view.item(before) instanceof Item.Number;
            before = beforeQuoted(view, view.previous(before));
        }
        return false;
    }

    /** The token before a quoted name that ends at a token, or the token itself. */
    private static int beforeQuoted(View view, int token) {
        int before = token;
        while (view.holds(before) && view.quoted(before)) {
            before = view.previous(before);
        }
        return before;
    }

    private static boolean isOfRecipients(View view, int token) {
        return view.item(token) instanceof Item.Number
                || view.cue(token, Cue.TO)
                || view.cue(token, Cue.AND)
                || view.sense(token, Sense.Subject.class)
                        .map(Sense.Subject::honoured)
                        .filter(Recipients.KINDS::contains)
                        .isPresent();
    }
}
