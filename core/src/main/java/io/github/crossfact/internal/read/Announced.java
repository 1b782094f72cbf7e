package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers a noun that says what the numbers behind it count: "the number of models rose from 63 to 120", "households: 120". */
final class Announced {

    private static final int MOST_ARTICLES = 3;
    /** How many words may stand between a noun and "their number". */
    private static final int FARTHEST_NOUN = 10;
    /** How many words a subject has at most that stands before how many there are of it. */
    private static final int LONGEST_SUBJECT = 8;

    /** How many words may describe the noun that is announced. */
    private static final int MOST_ATTRIBUTES = 4;

    /** How many words a clause has at most of which the next one tells how many there were and are. */
    private static final int LONGEST_CLAUSE = 16;

    private final View view;
    private final Parts parts;
    private @Nullable Noun noun;
    /** Whether the noun is shared out among names behind a colon. */
    private boolean shared;
    /** What the sentence says that it is about. */
    private @Nullable Noun topic;
    /** Whether what a label announced is told level by level, each with a label of its own. */
    private boolean byLevel;

    Announced(View view, Parts parts) {
        this.view = view;
        this.parts = parts;
    }

    /** "Recruits by commune: A 14, B 11": what a sentence that counts nothing else opens with, before a colon and names with their numbers. */
    private Optional<Noun> heading(int colon) {
        if (!view.language().nounAfterAdjectives()) {
            return Optional.empty();
        }
        if (SharedOut.isPlaced(view, view.next(colon))) {
            return SharedOut.named(view, colon);
        }
        if (!SharedOut.isList(view, view.next(colon))) {
            return Optional.empty();
        }
        Optional<Noun> found = SharedOut.heading(view, colon);
        shared = found.isPresent();
        return found;
    }

    /** Whether the noun is shared out among names, each before its number. */
    boolean isSharedOut() {
        return shared;
    }

    /** What a bare number counts; the noun's first token is that of the words that announce it. */
    Optional<Noun> noun() {
        return Optional.ofNullable(noun);
    }

    /**
     * Whether the noun announced waits for a number, so that a word behind this one that nothing knows is no noun: nothing was counted since, or the
     * number is the new value of what has changed.
     *
     * @param after the token after the last count
     */
    boolean awaits(Item.Number number, int after) {
        return noun != null && (noun.end() >= after || view.leadsTo(view.previous(number.first())));
    }

    /** "As for the projects, 12 are done": what bare numbers count that count nothing else. */
    Optional<Noun> topic() {
        return Optional.ofNullable(topic);
    }

    /** Lets what is said of the noun announced be said of a count of the same, unless that is a part of something. */
    void describe(CountDraft count, @Nullable CountDraft whole) {
        if (noun != null
                && whole == null
                && count.describedEnd() == 0
                && noun.subject().equals(count.subject())) {
            count.describedBy(noun.first(), noun.end());
        }
    }

    /** Forgets the noun where a clause begins, or another count, that it does not reach into. */
    void forget() {
        noun = null;
    }

    /** Notes what the token announces; {@code after} is the token after the last count. */
    void see(int token, int after) {
        if (noun != null && isThatOf(token) && view.previous(token) != noun.end()) {
            noun = behind(token).orElse(noun);
        } else if (view.cue(token, Cue.NUMBER_OF)) {
            noun = inOneWord(token)
                    .or(() -> behind(token))
                    .or(() -> ofLevel(token, after))
                    .or(() -> ofThose(token, after))
                    .orElse(noun);
        } else if (opensTopic(token)) {
            topic = Nouns.known(view, view.next(token)).orElse(topic);
        } else if (token == view.first() && view.language().verbSecond() && view.isOf(token)) {
            topic = ofThese(view.next(token)).orElse(topic);
        } else if (view.cue(token, Cue.AMOUNTS)) {
            noun = amounting(token, after).orElse(noun);
        } else if (noun == null && isChange(token)) {
            noun = amounting(token, after)
                    .filter(found -> !found.subject().equals(Subject.OTHER))
                    .orElse(noun);
        } else if ((noun == null || counted(after)) && isChangeOf(token) && isOfChange(token)) {
            noun = whatChanged(token).orElse(noun);
        } else if (noun == null && view.symbol(token, ",") && isChangeOf(view.next(token))) {
            noun = changed(token, after).orElse(noun);
        } else if (view.symbol(token, ":") && view.previous(token) >= after) {
            noun = labelled(token).or(() -> heading(token)).orElse(noun);
        } else if (view.symbol(token, ";") && !shared && !isOfLevel(view.next(token))
                || counted(after) && isNewClause(token)) {
            forget();
        }
    }

    /** "The schools rose from 41 to 58": bare numbers, or with a counter, that say how many there were and are. */
    private boolean isChange(int from) {
        int first = view.next(from);
        int behind = view.next(first);
        int to = view.cue(behind, Cue.COUNTER) ? view.next(behind) : behind;
        return view.cue(from, Cue.LINK)
                && view.item(first) instanceof Item.Number
                && view.cue(to, Cue.TO)
                && view.item(view.next(to)) instanceof Item.Number;
    }

    /** ", from 48 to 41": how many there were and are, told apart from the verb. */
    private boolean isChangeOf(int from) {
        int first = view.next(from);
        int to = view.next(first);
        return (view.cue(from, Cue.LINK) || view.calendar(from, CalendarKind.FROM))
                && isBare(first)
                && (view.cue(to, Cue.WAY) || SharedUnits.isTarget(view, to))
                && isBare(view.next(to));
    }

    /** Whether a verb of rising or falling stands in the clause of two values, or behind what "and" joins to it. */
    private boolean isOfChange(int from) {
        if (!view.language().verbSecond()) {
            return false;
        }
        for (int words = 1, token = view.next(from);
                words < LONGEST_CLAUSE && !view.edge(token, ",;:.");
                words++, token = view.next(token)) {
            if (view.cue(token, Cue.CHANGE)) {
                return true;
            }
        }
        for (int words = 1, token = view.previous(from);
                words < LONGEST_CLAUSE && !view.edge(token, ",;:.");
                words++, token = view.previous(token)) {
            if (view.cue(token, Cue.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "The schools from 41 to 38 reduced", "the schools rose from 41 to 58": the noun right before the values, or before the verb that its clause opens with. */
    private Optional<Noun> whatChanged(int from) {
        int last = view.previous(from);
        boolean verb = view.cue(last, Cue.CHANGE) || view.cue(last, Cue.PAST) || view.cue(last, Cue.FINITE);
        int head = verb ? view.previous(last) : last;
        int start = Labels.beforeAttributes(view, head);
        // "The price of the schools", "the places in schools": what belongs to another noun has not changed itself.
        boolean own = view.edge(start, ",;:")
                || !verb && !Agreement.isPreposition(view, start) && !isNoun(start) && !view.isOf(view.next(start));
        return own && !isOfAnother(start, head)
                ? Nouns.known(view, head)
                        .filter(known -> !known.subject().equals(Subject.OTHER))
                        // Where prices have the word of prizes, they rise more often.
                        .filter(known -> !known.subject().equals(Subject.PRIZE))
                : Optional.empty();
    }

    /** "The score of the schools" where "score" has the look of an attribute. */
    private boolean isOfAnother(int start, int head) {
        for (int token = view.next(start); token < head; token = view.next(token)) {
            if (view.isOf(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int token) {
        return Nouns.isKnown(view, token) || Nouns.isNounByCase(view, token) && token > view.first();
    }

    private boolean isBare(int token) {
        return view.item(token) instanceof Item.Number number
                && number.kind() == Item.NumberKind.CARDINAL
                && !view.mayBeYear(number)
                && NounFinder.after(view, number.end()).isEmpty();
    }

    /** "The offences fell by 14.6 %, from 48 to 41": what a clause with a verb of rising or falling is about, the noun that opens it or stands behind the verb. */
    private Optional<Noun> changed(int comma, int after) {
        Optional<Noun> found = Optional.empty();
        boolean change = false;
        int token = view.previous(comma);
        for (int words = 0; words < LONGEST_CLAUSE && token >= after && !view.symbol(token, ";:."); words++) {
            if (view.item(token) instanceof Item.Number || view.item(token) instanceof Item.Money) {
                return Optional.empty();
            }
            change |= view.cue(token, Cue.CHANGE);
            int start = Labels.beforeAttributes(view, token);
            boolean free = view.edge(start, ",") || view.cue(start, Cue.CHANGE);
            Optional<Noun> here = free ? Nouns.known(view, token) : Optional.empty();
            found = here.filter(known -> !known.subject().equals(Subject.OTHER)).isPresent() ? here : found;
            token = view.previous(token);
        }
        return change ? found : Optional.empty();
    }

    /** "Boats with nets there are 12": the noun that its clause begins with, right before how many there are. */
    private Optional<Noun> amounting(int token, int after) {
        int first = view.next(token);
        if (!(view.item(first) instanceof Item.Number number) || number.kind() != Item.NumberKind.CARDINAL) {
            return Optional.empty();
        }
        int start = token;
        for (int words = 0; words < LONGEST_SUBJECT && start > after && !isStop(view.previous(start)); words++) {
            start = view.previous(start);
        }
        if (start > after && !isStop(view.previous(start))) {
            return Optional.empty();
        }
        boolean article = view.isArticle(start);
        boolean verb = view.language().verbFirst() && view.cue(start, Cue.CHANGE);
        int head = article || verb ? view.next(start) : start;
        return NounFinder.after(view, head)
                .filter(found -> found.end() <= token)
                .map(found -> new Noun(head, found.end(), found.subject(), found.honoured(), found.asWritten()));
    }

    private boolean isStop(int token) {
        return view.symbol(token, ",;:.()\u2013-") || view.cue(token, Cue.AND);
    }

    /** "The number of groups rose to 12, that of the members to 340": a pronoun for "the number". */
    private boolean isThatOf(int token) {
        int before = view.previous(token);
        return (view.cue(token, Cue.LINK) || view.cue(token, Cue.RELATIVE))
                && view.cue(view.next(token), Cue.LINK)
                && !isTwice(token)
                && (view.symbol(before, ",;") || view.cue(before, Cue.AND));
    }

    /** "As for the projects", "of the houses that …": without a number, at the beginning of a clause. */
    private boolean opensTopic(int token) {
        int before = view.previous(token);
        boolean opens = view.edge(before, ",;:");
        boolean relative = view.cue(token, Cue.LINK) && view.cue(view.next(view.next(token)), Cue.RELATIVE);
        return opens && (relative || view.cue(token, Cue.PARTITIVE));
    }

    /** "Of the schools there have 33 …": the plural behind the article with which a sentence begins. */
    private Optional<Noun> ofThese(int article) {
        return view.isArticle(article)
                ? Nouns.known(view, view.next(article)).filter(found -> Nouns.isPlural(view, found))
                : Optional.empty();
    }

    /** "The border communes, their number twelve": what was named before, of which nothing else is said. */
    private Optional<Noun> ofThose(int token, int after) {
        if (view.language().nounAfterAdjectives() || view.definite(token)) {
            return Optional.empty();
        }
        if (topic != null && topic.end() > after) {
            return topic();
        }
        int at = view.previous(token);
        at = view.symbol(at, ",") ? view.previous(at) : at;
        for (int words = 0; words < FARTHEST_NOUN && at >= after && !view.symbol(at, ",;:.()"); words++) {
            if (Nouns.isKnown(view, at) && !isOfNoun(at) && !isUnit(at)) {
                return Nouns.known(view, at);
            }
            at = view.previous(at);
        }
        return Optional.empty();
    }

    /** A unit that is one: "the province". */
    private boolean isUnit(int noun) {
        return view.sense(noun, Sense.LevelWord.class)
                .filter(word -> word.kind() != Sense.LevelKind.UNITS)
                .isPresent();
    }

    /** Whether a noun is only said of another before it: "the ports of the province", "the ports in the province". */
    private boolean isOfNoun(int noun) {
        int before = view.previous(noun);
        return view.cue(before, Cue.AT)
                || view.cue(before, Cue.LINK)
                || Nouns.isKnown(view, before) && !view.definite(before)
                || view.joined(noun);
    }

    /** "The visitors, who the …": a pronoun and an article of one form begin a clause. */
    private boolean isTwice(int token) {
        return view.text(token).equals(view.text(view.next(token)));
    }

    /** "; at district level: 17": another level of what is announced, with its own number. */
    private boolean isOfLevel(int phrase) {
        int behind = view.next(phrase);
        int number = view.symbol(behind, ":") ? view.next(behind) : behind;
        return view.isLevelPhrase(phrase) && isBare(number);
    }

    private boolean counted(int after) {
        return noun != null && after > noun.end();
    }

    /** ", and …": what goes on with something else than a number is another matter. */
    private boolean isNewClause(int comma) {
        int and = view.next(comma);
        boolean joined = view.cue(and, Cue.AND);
        return view.symbol(comma, ",")
                && (joined || view.language().verbFirst())
                && !(view.item(joined ? view.next(and) : and) instanceof Item.Number);
    }

    private Optional<Noun> labelled(int colon) {
        Optional<Noun> label = isLevelOfParts(colon) ? Optional.empty() : Labels.noun(view, colon);
        if (label.isPresent()) {
            byLevel = !Kinds.isArea(label.get().subject()) && Labels.isOfLevel(view, view.next(colon));
        }
        return label;
    }

    /** "58 projects (district: 12)", "projects: district: 12; communes: 46": among the parts of something else, units say where. */
    private boolean isLevelOfParts(int colon) {
        CountDraft whole = parts.whole();
        return (byLevel || whole != null && !Kinds.isArea(whole.subject()))
                && Labels.level(view, colon).isPresent();
    }

    /** "Number-of-visitors": what the word itself says there are so many of. */
    private Optional<Noun> inOneWord(int token) {
        return view.sense(token, Sense.Subject.class)
                .map(sense -> new Noun(token, view.next(token), sense.subject(), sense.honoured(), null));
    }

    private Optional<Noun> behind(int token) {
        int at = view.next(token);
        for (int articles = 0; articles < MOST_ARTICLES && view.cue(at, Cue.LINK); articles++) {
            at = view.next(at);
        }
        int from = view.isThis(at) ? view.next(at) : at;
        return view.item(from) instanceof Item.Number
                ? Optional.empty()
                : NounFinder.after(view, from)
                        .or(() -> behindAttributes(from))
                        .or(() -> AttributeForms.behindPhrase(view, from))
                        .map(found ->
                                new Noun(from, found.end(), found.subject(), found.honoured(), found.asWritten()));
    }

    /** "The number of the small and middling firms": where nouns have capitals, attributes behind an article are those words that have none. */
    private Optional<Noun> behindAttributes(int from) {
        if (!view.language().capitalizedNouns() || !view.cue(view.previous(from), Cue.LINK)) {
            return Optional.empty();
        }
        int token = from;
        for (int words = 0; words < MOST_ATTRIBUTES && isSmall(token); words++) {
            token = view.next(token);
        }
        return Nouns.at(view, token);
    }

    private boolean isSmall(int token) {
        return !view.tokens().capitalized(token)
                && (view.unknownWord(token) || view.cue(token, Cue.AND) || NounFinder.isAttribute(view, token));
    }

    /** "At commune level, the number falls from 10,035 to 3,321": what there is of a level are units. */
    private Optional<Noun> ofLevel(int token, int after) {
        for (int at = view.previous(token); at >= after && !view.symbol(at, ",;:.()"); at = view.previous(at)) {
            Optional<Level> level = view.sense(at, Sense.LevelWord.class)
                    .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                    .map(Sense.LevelWord::level);
            if (level.isPresent()) {
                return Optional.of(new Noun(at, view.next(token), Subject.UNIT, Subject.UNIT, null));
            }
        }
        return Optional.empty();
    }
}
