package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Senses;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stands at a token as a noun: what the tables know, and what nothing knows but stands as nouns do. */
final class Nouns {

    /** How many letters a noun has at least that no table knows. */
    private static final int SHORTEST_NOUN = 3;

    /** How many letters a word has at least whose ending may tell a plural. */
    private static final int SHORTEST_PLURAL = 4;

    private static final Map<AwardKind, Subject> AWARDS = Map.of(
            AwardKind.CERTIFICATE_OF_MERIT, Subject.CERTIFICATE,
            AwardKind.HONORARY_CERTIFICATE, Subject.CERTIFICATE,
            AwardKind.MEDAL, Subject.MEDAL,
            AwardKind.PRIZE, Subject.PRIZE,
            AwardKind.GIFT, Subject.GIFT,
            AwardKind.SCHOLARSHIP, Subject.SCHOLARSHIP);

    /** What documents that are more than a paper count as. */
    private static final Map<DocumentType, Subject> OF_DOCUMENTS =
            Map.of(DocumentType.PROGRAM, Subject.OTHER, DocumentType.PROJECT, Subject.PROJECT);

    /** What gatherings count as; ceremonies, contests and festivals have no word of their own. */
    private static final Map<GatheringKind, Subject> GATHERINGS = Map.of(
            GatheringKind.MEETING, Subject.MEETING,
            GatheringKind.CONFERENCE, Subject.MEETING,
            GatheringKind.TRAINING, Subject.COURSE);

    /** What a word is that may be counted. */
    private static final int COUNTED = Senses.bit(Sense.Subject.class)
            | Senses.bit(Sense.DocumentWord.class)
            | Senses.bit(Sense.AwardWord.class)
            | Senses.bit(Sense.GatheringWord.class);

    /** What stands before a name, and is a noun itself where it has none. */
    private static final Cues NAMED = Cues.of(Cue.SITUATION_NAME, Cue.LOCALITY);

    private Nouns() {}

    static boolean endsIn(View view, int token, List<String> endings) {
        return Affixes.ends(view.text(token), endings);
    }

    static boolean isPlural(View view, int token) {
        return view.unknownWord(token)
                && !Compounds.isStub(view, token)
                && !view.tokens().capitalized(token)
                && view.tokens().length(token) >= SHORTEST_PLURAL
                && endsIn(view, token, view.language().pluralEndings());
    }

    /** Whether a noun is a plural by its last word's ending, which the tables may have taken off or the language have. */
    static boolean isPlural(View view, Noun noun) {
        int last = noun.end() - 1;
        return view.hasEnding(last) || endsIn(view, last, view.language().pluralEndings());
    }

    /** Where nouns have capitals, a word with one that the tables do not know is the noun. */
    static boolean isNounByCase(View view, int token) {
        return view.language().capitalizedNouns()
                && view.unknownWord(token)
                && view.tokens().capitalized(token);
    }

    /** "12 registrations": where nouns have capitals, a word with one that the tables know only as what is said of things, or as the beginning of a name. */
    static boolean isNamedByCase(View view, int token) {
        return view.language().capitalizedNouns()
                && view.tokens().capitalized(token)
                && view.next(token) == token + 1
                && (view.has(token, Sense.Qualifier.class) || view.cue(token, NAMED));
    }

    /** "5 blind children": where nouns have capitals, a noun of the tables without one is the attribute that the noun is made of. */
    static boolean isSmallNoun(View view, int token) {
        return view.language().capitalizedNouns()
                && !view.tokens().capitalized(token)
                && view.next(token) == token + 1
                && view.has(token, Sense.Subject.class);
    }

    /** Whether the language tells a plural by its ending, and this unknown word has none. */
    static boolean isNoPlural(View view, int token) {
        return view.unknownWord(token) && !view.language().pluralEndings().isEmpty() && !isPlural(view, token);
    }

    /** Whether the tables know the word at the token as something that is counted. */
    static boolean isKnown(View view, int token) {
        return view.item(token) instanceof Item.Word word && isSubject(view, word) || isPeople(view, token);
    }

    private static boolean isSubject(View view, Item.Word word) {
        return mayBeCounted(word) && isNoun(view, word) && subject(word).isPresent();
    }

    /** Nearly all words may not, which is soon told. */
    private static boolean mayBeCounted(Item.Word word) {
        return (word.match().senses().kinds() & COUNTED) != 0;
    }

    /** The noun at a token, known or not, whatever stands before it. */
    static Optional<Noun> at(View view, int token) {
        boolean mayBeNoun = !view.language().capitalizedNouns() || view.tokens().capitalized(token);
        return mayBeNoun ? known(view, token).or(() -> unknown(view, token)) : Optional.empty();
    }

    static Optional<Noun> known(View view, int token) {
        if (view.item(token) instanceof Item.Word word && mayBeCounted(word) && isNoun(view, word)) {
            Sense.Subject sense = subject(word).orElse(null);
            if (sense != null) {
                boolean other = sense.subject().equals(Subject.OTHER);
                String written = other ? view.tokens().written(token, word.end()) : null;
                return Optional.of(new Noun(token, word.end(), sense.subject(), sense.honoured(), written));
            }
        }
        return people(view, token);
    }

    /** "1,200 Gia Rai": the name of a people, alone behind a number. */
    private static Optional<Noun> people(View view, int token) {
        return isPeople(view, token)
                ? Optional.of(new Noun(token, view.next(token), Subject.PERSON, Subject.PERSON, null))
                : Optional.empty();
    }

    private static boolean isPeople(View view, int token) {
        return view.cue(token, Cue.PEOPLE) && view.item(view.previous(token)) instanceof Item.Number;
    }

    /** Where nouns have capitals, a form without one is none. */
    static boolean isNoun(View view, Item.Word word) {
        boolean noun = !view.language().capitalizedNouns();
        for (int token = word.first(); token < word.end() && !noun; token++) {
            noun = view.tokens().capitalized(token);
        }
        return noun;
    }

    /** What a counted word is, by its own sense or by what documents, awards and gatherings are when they are counted. */
    private static Optional<Sense.Subject> subject(Item.Word word) {
        return word.sense(Sense.Subject.class)
                .or(() -> word.sense(Sense.DocumentWord.class)
                        .map(document -> same(OF_DOCUMENTS.getOrDefault(document.type(), Subject.DOCUMENT))))
                .or(() -> word.sense(Sense.AwardWord.class)
                        .map(Sense.AwardWord::award)
                        .map(AWARDS::get)
                        .filter(Objects::nonNull)
                        .map(Nouns::same))
                .or(() -> word.sense(Sense.GatheringWord.class)
                        // A verb that tells of a gathering is none.
                        .filter(gathering -> !word.has(Cue.HELD))
                        .map(gathering -> same(GATHERINGS.getOrDefault(gathering.kind(), Subject.OTHER))));
    }

    private static Sense.Subject same(Subject subject) {
        return new Sense.Subject(subject, subject);
    }

    /** A word that the tables do not know is counted as itself, where it stands as a noun does. */
    static Optional<Noun> unknown(View view, int token) {
        return unknown(view, token, token);
    }

    static Optional<Noun> unknown(View view, int token, int last) {
        boolean mayBeNoun = (view.unknownWord(token) || view.unknownWord(last))
                && !view.quoted(token)
                && view.tokens().spaceBefore(token)
                && (last > token || view.tokens().length(token) >= SHORTEST_NOUN);
        if (!mayBeNoun) {
            return Optional.empty();
        }
        return asWritten(view, token, last + 1);
    }

    /** A noun that the tables do not know, as it stands. */
    static Optional<Noun> asWritten(View view, int token, int end) {
        String word = view.tokens().written(token, end);
        return isAbbreviation(word) || isVerb(view, word, view.text(end - 1))
                ? Optional.empty()
                : Optional.of(new Noun(token, end, Subject.OTHER, Subject.OTHER, word));
    }

    /** Whether a word begins as verbs do, with no ending of nouns, or ends as they do, with no longer ending of nouns. */
    private static boolean isVerb(View view, String written, String folded) {
        int noun = Affixes.longestEnding(folded, view.language().nounEndings());
        return noun == 0 && Affixes.begins(written, view.language().verbPrefixes())
                || Affixes.longestEnding(folded, view.language().verbEndings()) > noun;
    }

    /** "5 AZR 216": letters that are all capitals are a file's or a company's own, or a unit; they are not what is counted. */
    private static boolean isAbbreviation(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
