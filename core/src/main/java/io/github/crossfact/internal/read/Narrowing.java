package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by what was counted before that a word alone means what was said more exactly there. One per sentence. */
final class Narrowing {

    /** How many letters two forms of one noun have in common at least. */
    private static final int SHORTEST_STEM = 3;

    /** How many nouns may share a number. */
    private static final int LONGEST_LIST = 4;

    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final @Nullable CountDraft antecedent;
    private final List<CountDraft> found;

    /**
     * @param antecedent the last count of the paragraph before the sentence; null for none
     * @param found the counts of the sentence so far, to which the caller adds
     */
    Narrowing(View view, Parts parts, Announced announced, @Nullable CountDraft antecedent, List<CountDraft> found) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.antecedent = antecedent;
        this.found = found;
    }

    /** Makes of what a count is said to count what it is taken for. */
    void narrow(CountDraft count) {
        asAnnounced(count);
        asSaid(count);
        asPair(count);
    }

    /**
     * "1,655 households, of which 1,204 are Khmer": the name of a people says which of the whole they are; of people who have a word of their own,
     * so does what only says that they are persons, "300 visitors, 40 of them foreigners".
     */
    void asWhole(CountDraft count) {
        if (count.whole == null || !count.subject().equals(Subject.PERSON)) {
            return;
        }
        boolean people = view.cue(view.previous(count.phraseEnd), Cue.PEOPLE);
        if (people && Kinds.isHome(count.whole.subject())
                || Kinds.isPerson(count.whole.subject()) && (people || !isOfAnybody(count))) {
            count.narrow(count.whole.subject());
        }
    }

    /** "40 head", "97 persons of faith": a word that only counts people says nothing more of them. */
    private boolean isOfAnybody(CountDraft count) {
        if (count.honoured.equals(Subject.INDIVIDUAL)) {
            return true;
        }
        for (int token = count.anchor(); token < count.phraseEnd; token = view.next(token)) {
            if (view.cue(token, Cue.COUNTER)) {
                return true;
            }
        }
        return false;
    }

    /** "The number of visitors rose to 65,000 persons": the persons for whom the noun announced waits. */
    private void asAnnounced(CountDraft count) {
        int after = found.isEmpty() ? view.first() : found.get(found.size() - 1).phraseEnd;
        if (count.subject().equals(Subject.PERSON)) {
            announced
                    .noun()
                    .filter(noun -> noun.end() >= after && noun.end() <= count.anchor())
                    .filter(noun ->
                            Kinds.isPerson(noun.subject()) && !noun.subject().equals(Subject.PERSON))
                    .ifPresent(noun -> count.narrow(noun.subject()));
        }
    }

    /** "47 party organizations … 9 members": they are the party's. */
    private void asSaid(CountDraft count) {
        @Nullable Subject narrower = Kinds.narrower(count.subject());
        @Nullable CountDraft whole = parts.whole();
        @Nullable CountDraft last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean some = whole != null && whole.subject().equals(narrower) && !isOfUnion(count.phraseEnd);
        if (narrower != null
                && (some
                        || isAnnounced(narrower)
                        || PartyMembers.isOfPartyBefore(view, last, count)
                        || isSaid(narrower)
                                && !isAnnounced(count.subject())
                                && isAlone(count.phraseEnd)
                                && !isOfBody(view.previous(count.anchor())))) {
            count.narrow(narrower);
        }
    }

    /** "The number of new party members rose to 630 members" */
    private boolean isAnnounced(Subject subject) {
        return announced.noun().filter(noun -> noun.subject().equals(subject)).isPresent();
    }

    /** "365 meetings and dialogues; 5 meetings": one word of a pair alone is the pair. */
    private void asPair(CountDraft count) {
        @Nullable Subject pair = Kinds.pairOf(count.subject());
        if (pair != null
                && (isPair(antecedent, pair, count) || isAnyPair(pair, count) || isBeside(pair, count.phraseEnd))) {
            count.narrow(pair);
        }
    }

    /** "1,150 meetings, contacts and dialogues": whether nouns without a number of their own stand behind a count, and the last of them says what they all are. */
    private boolean isBeside(Subject pair, int end) {
        int token = end;
        for (int words = 0; words < LONGEST_LIST && (view.symbol(token, ",") || view.cue(token, Cue.AND)); words++) {
            boolean last = view.cue(token, Cue.AND);
            Optional<Noun> noun = Nouns.at(view, view.next(token));
            boolean same = noun.filter(found -> found.subject().equals(pair)).isPresent();
            if (last || noun.isEmpty() || same && isOfTwo(noun.get())) {
                return same;
            }
            token = noun.get().end();
        }
        return false;
    }

    /** "Contacts and dialogues" in one form. */
    private boolean isOfTwo(Noun noun) {
        for (int token = noun.first(); token < noun.end(); token++) {
            if (view.isAlso(token, Cue.AND)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyPair(Subject pair, CountDraft count) {
        for (CountDraft each : found) {
            if (isPair(each, pair, count)) {
                return true;
            }
        }
        return false;
    }

    /** "Meetings and dialogues", or "sessions of dialogue" if the part is told as sessions, too. */
    private boolean isPair(@Nullable CountDraft whole, Subject pair, CountDraft part) {
        if (whole == null || !whole.subject().equals(pair)) {
            return false;
        }
        int noun = view.previous(part.phraseEnd);
        for (int token = whole.anchor(); token < whole.phraseEnd; token++) {
            if (view.isAlso(token, Cue.AND) || isSameWord(token, noun)) {
                return true;
            }
        }
        return false;
    }

    /** "Sessions" behind "a session of dialogue": whether two words begin alike, as the numbers of one noun do. */
    private boolean isSameWord(int one, int other) {
        String word = view.text(one);
        return word.length() >= SHORTEST_STEM && view.text(other).startsWith(word.substring(0, SHORTEST_STEM));
    }

    private boolean isSaid(Subject subject) {
        return antecedent != null && antecedent.subject().equals(subject)
                || found.stream().anyMatch(before -> before.subject().equals(subject));
    }

    /** "A committee with 52 members": a body's members are its own. */
    private boolean isOfBody(int token) {
        int body = token;
        for (int steps = 0; steps < 2 && (view.cue(body, Cue.WITH) || view.unknownWord(body)); steps++) {
            body = view.previous(body);
        }
        return view.has(body, Sense.BodyWord.class)
                || view.sense(body, Sense.Subject.class)
                        .map(Sense.Subject::subject)
                        .filter(Subject.OTHER::equals)
                        .isPresent();
    }

    /** "611 party members, among them 402 members of the union": what says whose they are. */
    private boolean isOfUnion(int token) {
        int body = token;
        while (view.cue(body, Cue.LINK)) {
            body = view.next(body);
        }
        return body > token && view.has(body, Sense.BodyWord.class);
    }

    /** Whether nothing at the token says whose the noun before it is. */
    private boolean isAlone(int token) {
        return !view.cue(token, Cue.LINK)
                && !view.cue(token, Cue.AT)
                && !view.has(token, Sense.BodyWord.class)
                && !view.has(token, Sense.Subject.class);
    }
}
