package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Body;
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

/** One award bestowed in a part of a sentence: who granted it, and who received it where nobody was counted. */
final class Honour {

    /** Who is honoured wherever nothing else is said to be done with them. */
    static final Set<Subject> HONOURED = Set.of(Subject.COLLECTIVE, Subject.INDIVIDUAL);

    private static final int MOST_ADJECTIVES = 2;

    /** How many words of a bracket stand before and behind a body in it. */
    private static final int LONGEST_BRACKET = 12;

    private static final Set<AwardKind> NEVER_ALONE = Set.of(AwardKind.ORDER, AwardKind.EMULATION_FLAG);

    private static final Set<AwardKind> TITLES = Set.of(AwardKind.TITLE);
    private static final Set<Subject> PUPILS = Set.of(Subject.STUDENT, Subject.CHILD);

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
    Honour(View view, List<BodyMention> bodies, int from, int to, int verb, int award) {
        this.view = view;
        this.bodies = bodies;
        this.from = from;
        this.to = to;
        this.verb = verb;
        this.award = award;
    }

    AwardDraft draft(List<CountDraft> honoured, List<Recipient> recipients) {
        AwardKind kind = view.sense(award, Sense.AwardWord.class).orElseThrow().award();
        int first = honoured.isEmpty() ? award : honoured.get(0).anchor();
        int end = honoured.isEmpty() ? view.next(award) : honoured.get(honoured.size() - 1).phraseEnd;
        AwardDraft draft = new AwardDraft(view.sentence(), first, end, "award bestowed", kind, recipients);
        draft.grantor = grantor();
        return draft;
    }

    /** Whether the award is one that is always bestowed on somebody, here or in words that nothing knows: "the hospital received an order". */
    boolean isOfSomebody() {
        boolean said = verb >= from && verb < to;
        boolean counted = isCounted();
        return said && !counted && AwardWords.is(view, award, NEVER_ALONE);
    }

    /** "912 families have the title of a cultural family": what homes, villages and pupils attain in numbers is a standard, and they are only counted. */
    boolean isStandard(List<CountDraft> honoured) {
        return AwardWords.is(view, award, TITLES)
                && !honoured.isEmpty()
                && honoured.stream()
                        .allMatch(count -> Kinds.isHome(count.honoured)
                                || Kinds.isArea(count.honoured)
                                || PUPILS.contains(count.honoured));
    }

    /** "94 party members received the badge for 30 years": what members have for their years tells how many they are, too. */
    boolean isBadgeOf(CountDraft count) {
        return AwardWords.isBadge(view, award) && count.subject().equals(Subject.PARTY_MEMBER);
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
        List<Recipient> behind =
                between.isEmpty() ? recipients(view.next(award), to, HONOURED, token -> !isGiver(token)) : between;
        return behind.isEmpty() && mayFollowRecipient() ? before(first) : behind;
    }

    /** "An order to the women's union": the union that the award is given to, if it is one. */
    List<Recipient> union() {
        return bodies.stream().anyMatch(body -> isUnion(body) && isGivenTo(body) && isOfClause(body))
                ? List.of(new Recipient(Subject.ORGANIZATION, null))
                : List.of();
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
    private boolean isCounted() {
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
        }
        return found;
    }

    private Optional<Recipient> recipient(int token, Set<Subject> wanted) {
        boolean inBody = bodies.stream().anyMatch(body -> body.first() <= token && token < body.end());
        boolean isAward = view.has(token, Sense.AwardWord.class);
        if (inBody || isAward || view.quoted(token)) {
            return Optional.empty();
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

    private boolean isPerson(int token) {
        return People.isName(view, token) || Persons.isNamed(view, token, bodies);
    }

    /** "To the unit", also where the preposition is written together with it, right behind an award that is no mere gift. */
    private boolean isGivenTo(int token) {
        boolean joined =
                token == view.next(award) && !view.proclitic(token).isEmpty() && !view.has(award, Sense.Subject.class);
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

    /**
     * The agent where one is marked; else, by where the language has its verbs, a body between verb and award, or the one nearest before them; else the
     * first behind. Where the clause names none and only goes on with another verb of bestowing, it is the one of the clause before.
     */
    private @Nullable Body grantor() {
        int first = Math.min(verb, award);
        int end = Math.max(verb, award);
        List<BodyMention> grantors = bodies.stream()
                .filter(body -> !isOfAnotherAward(body) && !isOfHonoured(body))
                .filter(body -> !isInBracket(body) && !isGivenTo(body))
                .toList();
        List<BodyMention> own =
                grantors.stream().filter(body -> body.first() >= from).toList();
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
                .or(() -> view.cue(verb, Cue.RECEIVED) ? Optional.empty() : last(grantors, first))
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
                && verb < body.first()
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

    /** A union itself and nobody who has an office in it. */
    private static boolean isUnion(BodyMention body) {
        @Nullable BodyType type = body.body().body();
        return type != null && UNIONS.contains(type) && body.body().role() == null;
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
    private boolean isGivenTo(BodyMention body) {
        boolean gives = view.cue(verb, Cue.AWARDED) || view.cue(verb, Cue.GAVE);
        int before = view.previous(body.first());
        int to = view.cue(before, Cue.LINK) ? view.previous(before) : before;
        return gives && (view.cue(to, Cue.TO) || isJoinedToPreposition(body.first()));
    }

    private static Optional<BodyMention> last(List<BodyMention> bodies, int end) {
        return bodies.stream().filter(body -> body.end() <= end).reduce((one, next) -> next);
    }

    /** "The collective of the police", "the conference of the police": whose those honoured are, or where, is not who honours them. */
    private boolean isOfHonoured(BodyMention body) {
        int before = view.previous(body.first());
        int noun = view.previous(before);
        // "26 groups from the chairman certificates received": where verbs stand last, from whom they have them.
        boolean giver = view.language().verbLast() && view.cue(verb, Cue.RECEIVED);
        return !giver
                && view.cue(before, Cue.LINK)
                && (view.has(noun, Sense.GatheringWord.class)
                        || view.sense(noun, Sense.Subject.class)
                                .filter(sense -> HONOURED.contains(sense.honoured()))
                                .isPresent());
    }

    /** "The flag of the government": whose an award is by its own name grants no other one. */
    private boolean isOfAnotherAward(BodyMention body) {
        int before = view.previous(body.first());
        int other = view.cue(before, Cue.LINK) ? view.previous(before) : before;
        return other != award && view.has(other, Sense.AwardWord.class);
    }
}
