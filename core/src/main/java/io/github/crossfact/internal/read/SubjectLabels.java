package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;

/**
 * Tells numbers behind a label that are none of its own, where verbs stand first: "includes the-program 15 shows". The label is the subject of the verb, and a
 * known noun right behind the number its object.
 */
final class SubjectLabels {

    /** So many have an ending of their own, and leave digits to the label. */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What verbs may say, besides those that say something of what is counted. */
    private static final Cues VERBS =
            Cues.of(Cue.NO_NOUN, Cue.INCLUDING, Cue.AMOUNTS, Cue.CHANGE, Cue.HELD, Cue.RECEIVED, Cue.GAVE, Cue.FINITE);

    private SubjectLabels() {}

    /** Whether the label right before a number is such a subject. */
    static boolean is(View view, int label, Item.Number number) {
        int object = number.end();
        return !view.calendar(label, CalendarKind.UNIT)
                && number.quantity().value().compareTo(TWO) > 0
                && !view.mayBeYear(number)
                && Nouns.isKnown(view, object)
                && view.proclitic(object).isEmpty()
                && isSubject(view, label);
    }

    /** "Destroyed the-winds 12 roofs": whether such a subject, of whatever name, may have the unknown word behind the number as its object. */
    static boolean mayHaveObject(View view, int noun, int object) {
        return Affixes.ends(view.text(object), view.language().nounEndings()) && isSubject(view, noun);
    }

    /** Whether a word with an article stands right behind a verb that opens a clause, where verbs stand first. */
    static boolean isSubject(View view, int noun) {
        return view.language().verbFirst() && view.mayHaveArticle(noun) && isVerb(view, view.previous(noun));
    }

    private static boolean isVerb(View view, int token) {
        int before = view.previous(token);
        boolean opens = view.edge(before, ",;:.") || view.cue(before, Cue.AND) || view.mayHaveAnd(token);
        return opens
                && !view.mayHaveArticle(token)
                && (view.unknownWord(token)
                        || view.cue(token, VERBS)
                        || PredicateWords.at(view, token).isPresent());
    }
}
