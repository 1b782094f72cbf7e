package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers a noun that says what the numbers behind it count: "the number of models rose from 63 to 120", "households: 120". */
final class Announced {

    /** How many words a subject has at most that stands before how many there are of it. */
    private static final int LONGEST_SUBJECT = 8;

    private final View view;
    private final Parts parts;
    private final ChangedNouns changes;
    private final NumberOfNoun numberOf;
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
        this.changes = new ChangedNouns(view);
        this.numberOf = new NumberOfNoun(view);
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
            noun = numberOf.behind(token).orElse(noun);
        } else if (view.cue(token, Cue.NUMBER_OF)) {
            noun = numberOf.at(token, after, topic).orElse(noun);
        } else if (opensTopic(token)) {
            topic = Nouns.known(view, view.next(token)).orElse(topic);
        } else if (token == view.first() && view.language().verbSecond() && view.isOf(token)) {
            topic = ofThese(view.next(token)).orElse(topic);
        } else if (view.cue(token, Cue.AMOUNTS)) {
            noun = amounting(token, after).orElse(noun);
        } else if (noun == null && changes.isFromTo(token)) {
            noun = amounting(token, after)
                    .filter(found -> !found.subject().equals(Subject.OTHER))
                    .orElse(noun);
        } else if ((noun == null || counted(after)) && changes.isOfVerb(token)) {
            noun = changes.ofVerb(token).orElse(noun);
        } else if (noun == null && changes.isApart(token)) {
            noun = changes.ofClauseBefore(token, after).orElse(noun);
        } else if (view.symbol(token, ":") && view.previous(token) >= after) {
            noun = labelled(token).or(() -> heading(token)).orElse(noun);
        } else if (view.symbol(token, ";") && !shared && !isOfLevel(view.next(token))
                || counted(after) && isNewClause(token)) {
            forget();
        }
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
                .map(found -> found.spanning(head, found.end()));
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

    /** "The visitors, who the …": a pronoun and an article of one form begin a clause. */
    private boolean isTwice(int token) {
        return view.text(token).equals(view.text(view.next(token)));
    }

    /** "; at district level: 17": another level of what is announced, with its own number. */
    private boolean isOfLevel(int phrase) {
        int behind = view.next(phrase);
        int number = view.symbol(behind, ":") ? view.next(behind) : behind;
        return view.isLevelPhrase(phrase) && BareNumber.at(view, number);
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

    private Optional<Noun> labelled(int colon) {
        Optional<Noun> label = isLevelOfParts(colon) ? Optional.empty() : Labels.noun(view, colon);
        if (label.isPresent()) {
            byLevel = !Kinds.isArea(label.get().subject()) && LevelLabels.isList(view, view.next(colon));
        }
        return label;
    }

    /** "58 projects (district: 12)", "projects: district: 12; communes: 46": among the parts of something else, units say where. */
    private boolean isLevelOfParts(int colon) {
        CountDraft whole = parts.whole();
        return (byLevel || whole != null && !Kinds.isArea(whole.subject()))
                && LevelLabels.before(view, colon).isPresent();
    }
}
