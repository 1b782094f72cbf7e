package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the body that grants an award. One per award. */
final class Grantor {

    private static final int MOST_ADJECTIVES = 2;

    /** How many words of a bracket stand before and behind a body in it. */
    private static final int LONGEST_BRACKET = 12;

    private final Bestowal bestowal;
    private final View view;
    private final int award;

    Grantor(Bestowal bestowal) {
        this.bestowal = bestowal;
        this.view = bestowal.view();
        this.award = bestowal.award();
    }

    /**
     * The agent where one is marked; else, by where the language has its verbs, a body between verb and award, or the one nearest before them; else the
     * first behind. Where the clause names none and only goes on with another verb of bestowing, it is the one of the clause before.
     */
    @Nullable
    Body find() {
        int first = bestowal.first();
        int end = bestowal.last();
        List<BodyMention> grantors = bestowal.bodies().stream()
                .filter(body -> !isOfAnotherAward(body) && !isOfHonoured(body))
                .filter(body -> !isInBracket(body) && !bestowal.isGivenTo(body) && !bestowal.isReceiver(body))
                .toList();
        List<BodyMention> own = grantors.stream()
                .filter(body -> body.first() >= bestowal.from())
                .toList();
        return own.stream()
                .filter(body -> view.cue(view.previous(body.first()), Cue.BY))
                .findFirst()
                .or(() -> own.stream().filter(this::isSubject).findFirst())
                .or(() -> own.stream().filter(this::isFrom).findFirst())
                .or(() -> own.stream()
                        .filter(body -> view.language().verbFirst() && body.first() >= first && body.end() <= end)
                        .findFirst())
                .or(() -> last(own, first))
                .or(() -> own.stream().filter(body -> body.first() > first).findFirst())
                .or(() -> bestowal.isReceiving() ? Optional.empty() : last(grantors, first))
                .map(body -> Persons.named(view, body))
                .orElse(null);
    }

    /** ", the prime minister certificates to 5 persons": where verbs stand second, a body right before the award that opens a clause without a verb of its own. */
    private boolean isSubject(BodyMention body) {
        int before = view.previous(body.first());
        while (view.isArticle(before)) {
            before = view.previous(before);
        }
        return view.language().verbSecond()
                && bestowal.verb() < body.first()
                && body.end() == award
                && (view.symbol(before, ",;") || view.cue(before, Cue.AND));
    }

    /** "3 collectives (among them the police of X)": who is named in a bracket that the award does not stand in. */
    private boolean isInBracket(BodyMention body) {
        int token = view.previous(body.first());
        for (int words = 0; words < LONGEST_BRACKET && !view.edge(token, "()"); words++) {
            token = view.previous(token);
        }
        if (!view.symbol(token, "(")) {
            return false;
        }
        int close = body.end();
        for (int words = 0; words < LONGEST_BRACKET && !view.edge(close, ")"); words++) {
            close = view.next(close);
        }
        return award < token || award > close;
    }

    /** "A certificate from the prime minister": whom the award is from by a preposition right behind it, or behind the class that it is of. */
    private boolean isFrom(BodyMention body) {
        int from = view.previous(body.first());
        if (body.first() < award
                || !view.calendar(from, CalendarKind.FROM) && !view.calendar(from, CalendarKind.SINCE)) {
            return false;
        }
        int token = view.previous(from);
        for (int words = 0;
                words < MOST_ADJECTIVES && token > award && view.tokens().isWord(token);
                words++) {
            token = view.previous(token);
        }
        return token == award;
    }

    private static Optional<BodyMention> last(List<BodyMention> bodies, int end) {
        return bodies.stream().filter(body -> body.end() <= end).reduce((one, next) -> next);
    }

    /** "The collective of the police", "the conference of the police": whose those honoured are, or where, is not who honours them. */
    private boolean isOfHonoured(BodyMention body) {
        int before = view.previous(body.first());
        int noun = view.previous(before);
        // "26 groups from the chairman certificates received": where verbs stand last, from whom they have them.
        boolean giver = view.language().verbLast() && bestowal.isReceiving();
        return !giver
                && view.cue(before, Cue.LINK)
                && (view.has(noun, Sense.GatheringWord.class)
                        || view.sense(noun, Sense.Subject.class)
                                .filter(sense -> Honour.HONOURED.contains(sense.honoured()))
                                .isPresent());
    }

    /** "The flag of the government": whose an award is by its own name grants no other one. */
    private boolean isOfAnotherAward(BodyMention body) {
        int other = view.beforeArticle(body.first());
        return other != award && view.has(other, Sense.AwardWord.class);
    }
}
