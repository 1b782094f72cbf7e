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

    private final Bestowal bestowal;
    private final View view;
    private final int award;

    NamedRecipients(Bestowal bestowal) {
        this.bestowal = bestowal;
        this.view = bestowal.view();
        this.award = bestowal.award();
    }

    /**
     * Recipients named without a number: whoever stands between verb and award, as in "awarded the province an order"; else the collectives and
     * individuals behind the award, as in "certificates to the collectives"; else whoever the clause begins with.
     */
    List<Recipient> uncounted() {
        if (bestowal.isCounted() && (bestowal.isReceiving() || AwardWords.is(view, award, GIVEN_IN_NUMBERS))) {
            // "The team won 31 medals", "200 gifts for the poor": what is counted is no honour of its own.
            return List.of();
        }
        int first = bestowal.first();
        boolean giverFirst = view.language().verbFirst() && bestowal.isGiving() && bestowal.verb() < award;
        List<Recipient> given = giverFirst ? given(view.next(award), bestowal.to()) : List.of();
        if (!given.isEmpty()) {
            return given;
        }
        List<Recipient> union = union();
        if (!union.isEmpty()) {
            return union;
        }
        List<Recipient> between = recipients(first, bestowal.last(), Recipients.KINDS, token -> !isGiver(token));
        List<Recipient> behind = between.isEmpty()
                ? recipients(view.next(award), bestowal.to(), Honour.HONOURED, token -> !isGiver(token))
                : between;
        return behind.isEmpty() && mayFollowRecipient() ? before(first) : behind;
    }

    /** "An order to the women's union": the union that the award is given to, if it is one. */
    List<Recipient> union() {
        for (BodyMention body : bestowal.bodies()) {
            @Nullable Subject kind = kind(body);
            if (kind != null && (bestowal.isGivenTo(body) || bestowal.isReceiver(body)) && isOfClause(body)) {
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

    /** "Everybody got from the province a gift": where verbs stand second, one from whom somebody gets. */
    private boolean isGiver(int token) {
        int before = view.previous(token);
        while (view.isArticle(before)) {
            before = view.previous(before);
        }
        return view.language().verbSecond()
                && bestowal.isReceiving()
                && (view.calendar(before, CalendarKind.FROM) || view.cue(before, Cue.BY));
    }

    /** Who stands before verb and award: "the union to the poor gifts gave" tells whom by its preposition, if anything does. */
    private List<Recipient> before(int first) {
        List<Recipient> given = given(bestowal.from(), first);
        return given.isEmpty() ? recipients(bestowal.from(), first, Recipients.KINDS, this::isArgument) : given;
    }

    private List<Recipient> given(int first, int end) {
        return recipients(
                first,
                end,
                Recipients.KINDS,
                token -> view.cue(view.previous(token), Cue.TO) || bestowal.isJoinedToPreposition(token));
    }

    /** "The commune received the title", "to the commune was the title awarded": the award is one, and no subject of "to award" stands before it. */
    private boolean mayFollowRecipient() {
        boolean received = bestowal.isReceiving() && bestowal.isSaid();
        return !bestowal.isCounted() && (received || bestowal.verb() > award);
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
        boolean inBody = bestowal.bodies().stream().anyMatch(body -> body.first() <= token && token < body.end());
        boolean isAward = view.has(token, Sense.AwardWord.class);
        boolean each = view.has(token, Sense.LevelWord.class) && view.cue(view.previous(token), Cue.PER);
        if (inBody || isAward || each || view.quoted(token)) {
            return Optional.empty();
        }
        if (isTitled(token)) {
            boolean mayReceive = bestowal.isReceiving() || isGivenTo(token) || bestowal.isJoinedToPreposition(token);
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
        return People.isName(view, token) || Persons.isNamed(view, token, bestowal.bodies());
    }

    /** "To the unit", also where the preposition is written together with it, right behind an award that is no mere gift. */
    private boolean isGivenTo(int token) {
        boolean joined = token == view.next(award)
                && bestowal.isJoinedToPreposition(token)
                && !view.has(award, Sense.Subject.class);
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
        return body.first() >= bestowal.from() && body.first() < bestowal.to();
    }
}
