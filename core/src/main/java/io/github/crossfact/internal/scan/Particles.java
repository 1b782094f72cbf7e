package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Senses;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the particles of split verbs: without it the verb's finite part has another sense, or none that the tables know. */
final class Particles {

    /** How far behind its verb a particle may stand. */
    private static final int LONGEST_FRAME = 60;

    /** How many letters "mill." and its like have in the languages whose verbs are split. */
    private static final int SCALE = 3;

    private Particles() {}

    /** The match with the senses that its particle gives it; null when none is left. */
    static @Nullable Match resolve(Match match, Tokens tokens) {
        if (!match.isSplit()) {
            return match;
        }
        List<Sense> senses = new ArrayList<>();
        for (Sense sense : match.senses()) {
            if (!(sense instanceof Sense.Split split)) {
                senses.add(sense);
            } else if (follows(split.particle(), match.end(), tokens) && !senses.contains(split.whole())) {
                senses.add(split.whole());
            }
        }
        return senses.isEmpty() ? null : match.withSenses(Senses.of(senses));
    }

    /** Whether the words of the particle, spaces between them, begin at a token. */
    private static boolean stands(String particle, int token, Tokens tokens) {
        FoldedText text = tokens.source();
        int start = tokens.start(token);
        int end = start + particle.length();
        if (end > text.length()) {
            return false;
        }
        for (int i = 0; i < particle.length(); i++) {
            if (text.charAt(start + i) != particle.charAt(i)) {
                return false;
            }
        }
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }

    /** Whether a word behind digits is as short as what abbreviates a thousand or a million. */
    private static boolean isScale(int token, Tokens tokens) {
        return tokens.isDigits(token - 1) && tokens.length(token) == SCALE;
    }

    /** Whether the particle closes the verb's frame: a comma, a stop or "and" may follow it, or the end. */
    private static boolean follows(String particle, int from, Tokens tokens) {
        int limit = Math.min(tokens.size(), from + LONGEST_FRAME);
        for (int token = from; token < limit && !tokens.isBreak(token) && !tokens.isAny(token, ";!?"); token++) {
            if (stands(particle, token, tokens)) {
                return true;
            }
            // A dot before a digit belongs to a number or an abbreviation: "No. 25".
            boolean stop = tokens.is(token, '.')
                    && tokens.isWord(token + 1)
                    && tokens.spaceBefore(token + 1)
                    && !tokens.isDigits(token - 1)
                    && !isScale(token - 1, tokens);
            if (stop) {
                return false;
            }
        }
        return false;
    }
}
