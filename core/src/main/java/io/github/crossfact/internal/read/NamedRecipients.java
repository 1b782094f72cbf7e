package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds those who receive an award and are named without being counted. One per award. */
final class NamedRecipients {

    private static final Recipient INDIVIDUAL = new Recipient(Subject.INDIVIDUAL, null);

    private static final int MOST_ADJECTIVES = 2;

    /** What is handed out in numbers, which are told as counts. */
    private static final Set<AwardKind> GIVEN_IN_NUMBERS =
            Set.of(AwardKind.GIFT, AwardKind.PRIZE, AwardKind.SCHOLARSHIP);

    /** Bodies that are organizations with members. */
    private static final Set<BodyType> UNIONS = Set.of(
            BodyType.FATHERLAND_FRONT,
            BodyType.YOUTH_UNION,
            BodyType.WOMENS_UNION,
            BodyType.FARMERS_UNION,
            BodyType.VETERANS_ASSOCIATION,
            BodyType.TRADE_UNION);

    /** Bodies that are units of the forces. */
    private static final Set<BodyType> FORCES = Set.of(BodyType.MILITARY, BodyType.BORDER_GUARD, BodyType.POLICE);

    private final View view;
    private final List<BodyMention> bodies;
    private final int from;
    private final int to;
    private final int verb;
    private final int award;

    /**
     * @param from the first token of the part of the sentence
     * @param to the token after it
     * @param verb the verb of bestowing or receiving, which may stand in another part
     * @param award the word for the award
     */
    NamedRecipients(View view, List<BodyMention> bodies, int from, int to, int verb, int award) {
        this.view = view;
        this.bodies = bodies;
        this.from = from;
        this.to = to;
        this.verb = verb;
        this.award = award;
    }

    /**
     * Recipients named without a number: whoever stands between verb and award, as in "awarded the province an order"; else the collectives and
     * individuals behind the award, as in "certificates to the collectives"; else whoever the clause begins with.
     */
    List<Recipient> uncounted() {
        if (isCounted() && (view.cue(verb, Cue.RECEIVED) || AwardWords.is(view, award, GIVEN_IN_NUMBERS))) {
            // "The team won 31 medals", "200 gifts for the poor": what is counted is no honour of its own.
            return List.of();
        }
        int first = Math.min(award, verb);
        boolean gives = view.cue(verb, Cue.AWARDED) || view.cue(verb, Cue.GAVE);
        boolean giverFirst = view.language().verbFirst() && gives && verb < award;
        List<Recipient> given = giverFirst ? given(view.next(award), to) : List.of();
        if (!given.isEmpty()) {
            return given;
        }
        List<Recipient> union = union();
        if (!union.isEmpty()) {
            return union;
        }
        List<Recipient> between = recipients(first, Math.max(award, verb), Recipients.KINDS, token -> !isGiver(token));
        List<Recipient> behind = between.isEmpty()
                ? recipients(view.next(award), to, Honour.HONOURED, token -> !isGiver(token))
                : between;
        return behind.isEmpty() && mayFollowRecipient() ? before(first) : behind;
    }

    /** "An order to the women's union": the union that the award is given to, if it is one. */
    List<Recipient> union() {
        for (BodyMention body : bodies) {
            @Nullable Subject kind = kind(body);
            if (kind != null && (isGivenTo(body) || isReceiver(body)) && isOfClause(body)) {
                return List.of(new Recipient(kind, null));
            }
        }
        return List.of();
    }

    /** What a body is that may be honoured itself, rather than somebody who has an office in it; null for others. */
    private static @Nullable Subject kind(BodyMention body) {
        @Nullable BodyType type = body.body().body();
        if (type == null || body.body().role() != null) {
            return null;
        }
        return UNIONS.contains(type) ? Subject.ORGANIZATION : FORCES.contains(type) ? Subject.UNIT : null;
    }

    /** "The border guard received from the ministry a flag": a body before the award without a preposition that would make it the giver. */
    boolean isReceiver(BodyMention body) {
        int before = view.previous(body.first());
        while (view.isArticle(before) && !isFrom(before)) {
            before = view.previous(before);
        }
        return view.cue(verb, Cue.RECEIVED)
                && body.first() >= from
                && body.end() <= award
                && !isFrom(before)
                && !view.has(before, Sense.GatheringWord.class)
                && view.proclitic(body.first()).isEmpty();
    }

    private boolean isFrom(int token) {
        return view.cue(token, Cue.BY)
                || view.calendar(token, CalendarKind.FROM)
                || view.calendar(token, CalendarKind.SINCE);
    }

    /** "Everybody got from the province a gift": where verbs stand second, one from whom somebody gets. */
    private boolean isGiver(int token) {
        int before = view.previous(token);
        while (view.isArticle(before)) {
            before = view.previous(before);
        }
        return view.language().verbSecond()
                && view.cue(verb, Cue.RECEIVED)
                && (view.calendar(before, CalendarKind.FROM) || view.cue(before, Cue.BY));
    }

    /** Who stands before verb and award: "the union to the poor gifts gave" tells whom by its preposition, if anything does. */
    private List<Recipient> before(int first) {
        List<Recipient> given = given(from, first);
        return given.isEmpty() ? recipients(from, first, Recipients.KINDS, this::isArgument) : given;
    }

    private List<Recipient> given(int first, int end) {
        return recipients(
                first,
                end,
                Recipients.KINDS,
                token -> view.cue(view.previous(token), Cue.TO) || isJoinedToPreposition(token));
    }

    /** "To-the-families": neither an article alone nor "and", which leads what may be written together with a word. */
    private boolean isJoinedToPreposition(int token) {
        String joined = view.proclitic(token);
        List<String> articles = view.language().articles();
        return !joined.isEmpty()
                && !articles.isEmpty()
                && !joined.equals(articles.get(0))
                && !joined.startsWith(view.language().proclitics().get(0));
    }

    /** "The commune received the title", "to the commune was the title awarded": the award is one, and no subject of "to award" stands before it. */
    private boolean mayFollowRecipient() {
        boolean counted = isCounted();
        boolean received = view.cue(verb, Cue.RECEIVED) && verb >= from && verb < to;
        return !counted && (received || verb > award);
    }

    /** "31 awards", "31 bronze medals", "two-awards". */
    boolean isCounted() {
        if (view.isDual(award)) {
            return true;
        }
        int before = view.previous(award);
        for (int steps = 0; steps < MOST_ADJECTIVES && isAdjective(before); steps++) {
            before = view.previous(before);
        }
        return view.item(before) instanceof Item.Number;
    }

    private boolean isAdjective(int token) {
        return view.cue(token, Cue.ADJECTIVE) || view.has(token, Sense.Qualifier.class);
    }

    /** Whether a word is the subject or an object rather than what a preposition has. */
    private boolean isArgument(int token) {
        int before = view.previous(token);
        while (view.cue(before, Cue.LINK) || view.has(before, Sense.Qualifier.class)) {
            before = view.previous(before);
        }
        int word = before;
        return !view.cue(word, Cue.AT)
                && !view.cue(word, Cue.BY)
                && !view.cue(word, Cue.WITH)
                && !view.has(word, Sense.RoleWord.class)
                && !view.has(word, Sense.Subject.class);
    }

    private List<Recipient> recipients(int first, int end, Set<Subject> wanted, IntPredicate stands) {
        List<Recipient> found = new ArrayList<>();
        for (int token = view.next(first - 1); token < end && !view.symbol(token, ";:("); token = view.next(token)) {
            int at = token;
            if (view.item(token) instanceof Item.Number && Nouns.isKnown(view, view.next(token))) {
                break;
            }
            recipient(token, wanted)
                    .filter(recipient -> stands.test(at) && !found.contains(recipient))
                    .ifPresent(found::add);
            if (isTitled(token) && found.contains(INDIVIDUAL)) {
                // What stands behind her name says who she is: "Mrs. X, a teacher at the school of Y".
                break;
            }
        }
        return found;
    }

    private Optional<Recipient> recipient(int token, Set<Subject> wanted) {
        boolean inBody = bodies.stream().anyMatch(body -> body.first() <= token && token < body.end());
        boolean isAward = view.has(token, Sense.AwardWord.class);
        boolean each = view.has(token, Sense.LevelWord.class) && view.cue(view.previous(token), Cue.PER);
        if (inBody || isAward || each || view.quoted(token)) {
            return Optional.empty();
        }
        if (isTitled(token)) {
            boolean mayReceive = view.cue(verb, Cue.RECEIVED) || isGivenTo(token) || isJoinedToPreposition(token);
            return mayReceive || view.has(token, Sense.Subject.class) ? Optional.of(INDIVIDUAL) : Optional.empty();
        }
        return view.sense(token, Sense.Subject.class)
                .map(sense -> isIndividual(token, sense) ? Subject.INDIVIDUAL : sense.honoured())
                .or(() -> isPerson(token) ? Optional.of(Subject.INDIVIDUAL) : Optional.empty())
                .filter(subject -> wanted.contains(subject) || Recipients.KINDS.contains(subject) && isGivenTo(token))
                .filter(subject -> !isGenitive(token))
                .map(subject -> new Recipient(subject, null));
    }

    /** Who has a name behind the word is one, and so are persons whom an honour, which is no mere gift, is given to. */
    private boolean isIndividual(int token, Sense.Subject sense) {
        return People.isName(view, view.next(token))
                || !AwardWords.isGift(view, award) && sense.honoured().equals(Subject.PERSON) && isGivenTo(token);
    }

    /** "Mrs. X": what stands before the name of one person. */
    private boolean isTitled(int token) {
        return view.cue(token, Cue.HONORIFIC) && !(view.item(view.previous(token)) instanceof Item.Number);
    }

    private boolean isPerson(int token) {
        return People.isName(view, token) || Persons.isNamed(view, token, bodies);
    }

    /** "To the unit", also where the preposition is written together with it, right behind an award that is no mere gift. */
    private boolean isGivenTo(int token) {
        boolean joined =
                token == view.next(award) && isJoinedToPreposition(token) && !view.has(award, Sense.Subject.class);
        return joined || view.cue(view.previous(token), Cue.TO);
    }

    /** Where nouns follow the noun that they belong to, one right behind another says whose that is: "the families of the district". */
    private boolean isGenitive(int token) {
        int before = view.previous(token);
        boolean unit = view.has(token, Sense.LevelWord.class);
        boolean noun = view.has(before, Sense.Subject.class);
        boolean definite = view.language().articles().contains(view.proclitic(token));
        boolean ofDefinite = definite && unit && noun && !view.definite(before);
        boolean ofPlain = view.proclitic(token).isEmpty() && (noun || unit && view.unknownWord(before));
        return !view.language().nounAfterAdjectives() && (ofDefinite || ofPlain);
    }

    /** Whether a body stands beside the award, with neither another award nor a semicolon between. */
    private boolean isOfClause(BodyMention body) {
        int end = Math.max(body.first(), award);
        for (int token = view.next(Math.min(body.first(), award)); token < end; token = view.next(token)) {
            if (view.symbol(token, ";:") || token != award && AwardWords.isAward(view, token)) {
                return false;
            }
        }
        return body.first() >= from && body.first() < to;
    }

    /** "To the union": a body that a preposition makes the one who receives. */
    boolean isGivenTo(BodyMention body) {
        boolean gives = view.cue(verb, Cue.AWARDED) || view.cue(verb, Cue.GAVE);
        int to = view.beforeArticle(body.first());
        return gives && (view.cue(to, Cue.TO) || isJoinedToPreposition(body.first()));
    }
}
