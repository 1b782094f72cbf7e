package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.event.Body;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.read.SecondOpinion.Name;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The names of persons, as an analyzer sees them: of who holds an office, and of who is honoured. */
final class Persons {

    /** How many titles may stand between an office and the name of who holds it. */
    private static final int MOST_TITLES = 2;

    /** Commas, brackets, dashes. */
    private static final String APART = ",(\\u2013\\u2014-";

    private static final Set<PartOfSpeech> TITLES = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

    private Persons() {}

    /** The body with the name of who holds the office in it, where that stands beside the body's name. */
    static Body named(View view, BodyMention mention) {
        Body body = mention.body();
        if (body.role() == null || body.person() != null) {
            return body;
        }
        return view.secondOpinion(Layer.ENTITIES)
                .flatMap(opinion -> beside(view, mention, opinion))
                .map(name -> new Body(body.body(), body.level(), body.place(), body.role(), name))
                .orElse(body);
    }

    /** Whether a person's name begins at a token, and not that of somebody in an office beside it. */
    static boolean isNamed(View view, int token, List<BodyMention> bodies) {
        int before = view.previous(token);
        boolean mayBe = view.unknownWord(token)
                && view.tokens().capitalized(token)
                && !view.has(before, Sense.RoleWord.class)
                && !isUnit(view, before);
        return mayBe
                && view.secondOpinion(Layer.ENTITIES)
                        .flatMap(opinion -> nameAt(view, token, opinion)
                                .filter(name ->
                                        bodies.stream().noneMatch(body -> isOfficial(view, name, body, opinion))))
                        .isPresent();
    }

    private static Optional<Name> nameAt(View view, int token, SecondOpinion opinion) {
        // What is recognized of a name may begin behind the family's.
        return opinion.persons().stream()
                .filter(name -> name.first() == token || name.first() == token + 1)
                .findFirst()
                .map(name -> whole(view, name, opinion))
                .filter(name -> name.first() == token && !isUnits(view, name));
    }

    private static boolean isOfficial(View view, Name name, BodyMention body, SecondOpinion opinion) {
        return body.body().role() != null && isBeside(view, name, body, opinion);
    }

    /** "the commune of", "the communes of A and": what follows is a unit, though no table knows it. */
    private static boolean isUnit(View view, int before) {
        return view.has(before, Sense.LevelWord.class)
                || view.cue(before, Cue.AND) && view.item(view.previous(before)) instanceof Item.Area;
    }

    private static Optional<String> beside(View view, BodyMention mention, SecondOpinion opinion) {
        return opinion.persons().stream()
                .map(name -> whole(view, name, opinion))
                .filter(name -> isBeside(view, name, mention, opinion) && !isUnits(view, name))
                .findFirst()
                .map(name -> view.tokens().written(name.first(), name.end()));
    }

    private static boolean isUnits(View view, Name name) {
        return IntStream.range(name.first(), name.end()).anyMatch(token -> view.item(token) instanceof Item.Area);
    }

    private static boolean isBeside(View view, Name name, BodyMention mention, SecondOpinion opinion) {
        return name.end() <= mention.first() && isApposition(view, name.end(), mention.first(), opinion)
                || mention.end() <= name.first() && isApposition(view, mention.end(), name.first(), opinion);
    }

    /** Names that a recognizer does not know it cuts short: a family's name before them and what is written on with capitals belongs to them. */
    private static Name whole(View view, Name name, SecondOpinion opinion) {
        int before = name.first() - 1;
        boolean family = isPartOfName(view, before, opinion) && People.isName(view, before);
        int end = name.end();
        while (isPartOfName(view, end, opinion)) {
            end++;
        }
        return new Name(family ? before : name.first(), end);
    }

    private static boolean isPartOfName(View view, int token, SecondOpinion opinion) {
        return view.holds(token)
                && view.tokens().isWord(token)
                && view.tokens().capitalized(token)
                && opinion.partOfSpeech(token) == PartOfSpeech.PROPN;
    }

    /** Whether nothing stands between two names but a comma and titles. */
    private static boolean isApposition(View view, int from, int to, SecondOpinion opinion) {
        int first = view.symbol(from, APART) ? from + 1 : from;
        if (to - first > MOST_TITLES) {
            return false;
        }
        for (int token = first; token < to; token++) {
            if (!view.tokens().isWord(token) || !opinion.isOne(token, TITLES)) {
                return false;
            }
        }
        return true;
    }
}
