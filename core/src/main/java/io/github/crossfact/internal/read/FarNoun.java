package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.internal.read.NounFinder.Noun;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun of a number that the tables do not lead to, as an analyzer sees it: behind attributes, or where the number depends on it. */
final class FarNoun {

    /** How many words and symbols may stand between a number and its noun. */
    private static final int FARTHEST = 8;

    private static final Set<PartOfSpeech> ATTRIBUTES =
            Set.of(PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.CCONJ, PartOfSpeech.PUNCT);

    private static final Set<String> COUNTED = Set.of("nummod");

    private FarNoun() {}

    static Optional<Noun> of(View view, Item.Number number) {
        if (!view.unknownWord(number.end())
                        && view.item(number.end(), Item.Word.class).isEmpty()
                || NounFinder.after(view, number.end()).isPresent()) {
            return Optional.empty();
        }
        return view.secondOpinion(Layer.PART_OF_SPEECH)
                .flatMap(opinion ->
                        behindAttributes(view, number, opinion).or(() -> byDependency(view, number, opinion)));
    }

    private static Optional<Noun> behindAttributes(View view, Item.Number number, SecondOpinion opinion) {
        @Nullable PartOfSpeech before = null;
        for (int token = number.end(); token - number.end() <= FARTHEST && isWordOrComma(view, token); token++) {
            @Nullable PartOfSpeech part = opinion.partOfSpeech(token);
            if (part == PartOfSpeech.NOUN) {
                return before == PartOfSpeech.PUNCT ? Optional.empty() : NounFinder.at(view, token);
            }
            if (part == null || !ATTRIBUTES.contains(part)) {
                return Optional.empty();
            }
            before = part;
        }
        return Optional.empty();
    }

    private static boolean isWordOrComma(View view, int token) {
        return view.unknownWord(token) || view.item(token, Item.Word.class).isPresent() || view.symbol(token, ",");
    }

    private static Optional<Noun> byDependency(View view, Item.Number number, SecondOpinion opinion) {
        if (!opinion.tells(Layer.DEPENDENCIES)) {
            return Optional.empty();
        }
        int head = opinion.head(number.end() - 1, COUNTED);
        boolean near = head >= number.end() && head - number.end() <= FARTHEST;
        return near && opinion.partOfSpeech(head) == PartOfSpeech.NOUN ? NounFinder.at(view, head) : Optional.empty();
    }
}
