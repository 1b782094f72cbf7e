package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Labels before a colon that begin with their noun, and say more of it: "communes with the standard reached: 82/129". */
final class LongLabels {

    /** How many words a label may have whose noun is not the last of them. */
    private static final int LONGEST_LABEL = 6;

    /** The same, where nothing but the number is behind its colon. */
    private static final int LONGEST_ENTRY = 14;

    private LongLabels() {}

    /** "Communes with the standard reached: 82/129": a noun that its label begins with, and what a preposition or the name of a movement adds, right before a number. */
    static Optional<Noun> noun(View view, int colon) {
        int behind = view.next(colon);
        boolean counted = view.item(behind) instanceof Item.Number || view.item(behind) instanceof Item.Ratio;
        if (!counted && !LevelLabels.isList(view, behind) && !isOfPlace(view, behind)) {
            return Optional.empty();
        }
        boolean entry = Labels.isEntry(view, colon);
        int longest = entry ? LONGEST_ENTRY : LONGEST_LABEL;
        int start = beforeBracket(view, view.previous(colon));
        for (int words = 0;
                words < longest && view.holds(start) && !ListMarks.isStart(view, view.previous(start));
                words++) {
            if (!entry && view.item(start) instanceof Item.Number) {
                return Optional.empty();
            }
            start = view.previous(start);
        }
        return ListMarks.isStart(view, view.previous(start))
                ? NounFinder.after(view, start)
                        .filter(noun -> !noun.subject().equals(Subject.OTHER))
                        .map(noun -> withAttributes(view, noun, colon))
                        .filter(noun -> isAttributed(view, noun)
                                || isOfPlace(view, behind) && view.unknownWord(noun.end())
                                || Agreement.isPreposition(view, noun.end())
                                || view.isLevelPhrase(noun.end())
                                || isHead(view, noun, colon)
                                || view.has(noun.end(), Sense.ThemeName.class) && view.next(noun.end()) == colon)
                : Optional.empty();
    }

    /** "Trees in the district: A 3,200 pieces, B 5,600 pieces": whether the first of the places behind a colon has its number, with a counter. */
    private static boolean isOfPlace(View view, int token) {
        int area = view.has(token, Sense.LevelWord.class) ? view.next(token) : token;
        return view.language().verbLast()
                && view.item(area) instanceof Item.Area
                && view.item(view.next(area)) instanceof Item.Number number
                && view.cue(number.end(), Cue.COUNTER)
                && !Counters.hasNoun(view, number.end());
    }

    /** "Models registered: 240", "households poor of the district: 118": where attributes stand behind their noun, the noun with them. */
    private static Noun withAttributes(View view, Noun noun, int colon) {
        if (view.language().nounAfterAdjectives()) {
            return noun;
        }
        int end = Affixes.isEnding(view, noun.end()) ? view.next(noun.end()) : noun.end();
        while (end < colon && Adjectives.isAttribute(view, end)) {
            end = view.next(end);
        }
        return noun.spanning(noun.first(), end);
    }

    /** "Models registered", "dialogues of the year 2024" */
    private static boolean isAttributed(View view, Noun noun) {
        int end = noun.end();
        boolean unknown =
                view.unknownWord(end) && view.symbol(view.next(end), ":") && Labels.isEntry(view, view.next(end));
        return !view.language().nounAfterAdjectives()
                && (unknown || Adjectives.isAttribute(view, view.previous(end)) || view.item(end) instanceof Item.Time);
    }

    /** "In the district of X (Y): 12": the token before a bracket that ends at a token, or the token itself. */
    private static int beforeBracket(View view, int last) {
        int token = last;
        for (int words = 0; words < LONGEST_LABEL && view.symbol(last, ")") && view.holds(token); words++) {
            token = view.previous(token);
            if (view.symbol(token, "(")) {
                return view.previous(token);
            }
        }
        return last;
    }

    /** "Houses under water: 1,264 pieces": where attributes stand behind their noun, what is labelled is the first one if there is no other. */
    private static boolean isHead(View view, Noun noun, int colon) {
        Item.@Nullable Number number =
                view.item(view.next(colon), Item.Number.class).orElse(null);
        if (view.language().nounAfterAdjectives() || number == null || !view.cue(number.end(), Cue.COUNTER)) {
            return false;
        }
        for (int token = noun.end(); token < colon; token = view.next(token)) {
            if (Nouns.isKnown(view, token)) {
                return false;
            }
        }
        return true;
    }
}
