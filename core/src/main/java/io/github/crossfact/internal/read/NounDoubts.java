package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Layer;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;

/** Doubts whether a number counts the noun behind it: what looks like either may be something else. */
record NounDoubts(View view) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * One of what no table knows, or a thousand in words, is an idiom more often than a count, and a number word may be another small word:
     * "nine", "not".
     */
    boolean isPlausible(Item.Number number, Noun noun) {
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

    /** Where no capital tells a noun, an analyzer may see that a word that the tables do not know is none: "player 9 late". */
    boolean isNoNoun(Noun noun) {
        return view.unknownWord(noun.first())
                && !view.language().capitalizedNouns()
                && view.secondOpinion(Layer.PART_OF_SPEECH)
                        .filter(opinion -> opinion.isNoNoun(noun.first()))
                        .isPresent();
    }
}
