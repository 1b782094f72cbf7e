package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One award bestowed in a part of a sentence, and who granted it. */
final class Honour {

    /** Who is honoured wherever nothing else is said to be done with them. */
    static final Set<Subject> HONOURED = Set.of(Subject.COLLECTIVE, Subject.INDIVIDUAL);

    private static final int MOST_ADJECTIVES = 2;

    /** How many words of a bracket stand before and behind a body in it. */
    private static final int LONGEST_BRACKET = 12;

    private static final Set<AwardKind> NEVER_ALONE = Set.of(AwardKind.ORDER, AwardKind.EMULATION_FLAG);

    private static final Set<AwardKind> TITLES = Set.of(AwardKind.TITLE);
    private static final Set<Subject> PUPILS = Set.of(Subject.STUDENT, Subject.CHILD);

    private final View view;
    private final List<BodyMention> bodies;
    private final int from;
    private final int to;
    private final int verb;
    private final int award;
    private final NamedRecipients recipients;

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
        this.recipients = new NamedRecipients(view, bodies, from, to, verb, award);
    }

    /** "The badge of 30 years": what a language may call an order, and is what members have for their years. */
    private boolean isForYears() {
        int years = view.next(award);
        return view.item(years) instanceof Item.Length
                || view.item(years) instanceof Item.Number number
                        && number.kind() == Item.NumberKind.CARDINAL
                        && number.digits();
    }

    /** Those who received the award and are named without a number. */
    List<Recipient> uncounted() {
        return recipients.uncounted();
    }

    /** The union that the award is given to, if it is one. */
    List<Recipient> union() {
        return recipients.union();
    }

    AwardDraft draft(List<CountDraft> honoured, List<Recipient> recipients) {
        AwardKind said = view.sense(award, Sense.AwardWord.class).orElseThrow().award();
        AwardKind kind = said.equals(AwardKind.ORDER) && isForYears() ? AwardKind.MEDAL : said;
        int first = honoured.isEmpty() ? award : honoured.get(0).anchor();
        int end = honoured.isEmpty() ? view.next(award) : honoured.get(honoured.size() - 1).phraseEnd;
        AwardDraft draft = new AwardDraft(view.sentence(), first, end, "award bestowed", kind, recipients);
        draft.grantor = grantor();
        return draft;
    }

    /** Whether the award is one that is always bestowed on somebody, here or in words that nothing knows: "the hospital received an order". */
    boolean isOfSomebody() {
        boolean said = verb >= from && verb < to;
        boolean counted = recipients.isCounted();
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
     * The agent where one is marked; else, by where the language has its verbs, a body between verb and award, or the one nearest before them; else the
     * first behind. Where the clause names none and only goes on with another verb of bestowing, it is the one of the clause before.
     */
    private @Nullable Body grantor() {
        int first = Math.min(verb, award);
        int end = Math.max(verb, award);
        List<BodyMention> grantors = bodies.stream()
                .filter(body -> !isOfAnotherAward(body) && !isOfHonoured(body))
                .filter(body -> !isInBracket(body) && !recipients.isGivenTo(body) && !recipients.isReceiver(body))
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
        int other = view.beforeArticle(body.first());
        return other != award && view.has(other, Sense.AwardWord.class);
    }
}
