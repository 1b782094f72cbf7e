package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.table.LanguageProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands before a colon and labels the number behind it. */
final class Labels {

    /** How many members of a list are looked at. */
    private static final int LONGEST_LIST = 8;

    /** How many words may stand between a noun and "as follows". */
    private static final int FARTHEST_NOUN = 6;

    /** How many words a label may have whose noun is not the last of them. */
    private static final int LONGEST_LABEL = 6;

    /** The same, where nothing but the number is behind its colon. */
    private static final int LONGEST_ENTRY = 14;

    /** Signs before a label, those of lists among them. */
    private static final String BEFORE_LABEL = ";,.(|" + ListMarks.SIGNS;

    /** "Fines 14.3 billion": so many are money, of a currency that nobody tells. */
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** What may stand between a level and its number. */
    private static final String OF_LEVEL = ":-\u2013";

    private Labels() {}

    /** "(plan: 38,000)": whether a document alone in a bracket before a colon says how many of what was counted are meant to be. */
    static boolean isPlan(View view, int colon) {
        int plan = view.previous(colon);
        return view.symbol(colon, ":")
                && view.symbol(view.previous(plan), "(")
                && view.has(plan, Sense.DocumentWord.class)
                && !view.hasEnding(plan)
                && view.item(view.next(colon)) instanceof Item.Number;
    }

    /** A noun alone before a colon, which labels the number behind it: "households: 120". */
    static Optional<Noun> noun(View view, int colon) {
        if (isPlan(view, colon)) {
            return Optional.empty();
        }
        int last = beforeTime(view, view.previous(colon));
        // "Households in total: 28,316"
        int token = view.cue(last, Cue.FUNCTION) ? view.previous(last) : last;
        int before = view.previous(firstPart(view, token));
        if (view.cue(token, Cue.FOLLOWS) || view.cue(before, Cue.FOLLOWS)) {
            return asFollows(view, view.cue(token, Cue.FOLLOWS) ? token : before);
        }
        while (NounFinder.isAttribute(view, before) || view.cue(before, Cue.LINK) || isLikeAttribute(view, before)) {
            before = view.previous(before);
        }
        before = beforePair(view, token, before);
        int first = Math.max(view.next(before), view.first());
        if (!isStart(view, before)) {
            return described(view, colon);
        }
        return Nouns.known(view, token)
                .or(() -> Nouns.unknown(view, token))
                .filter(noun ->
                        !noun.subject().equals(Subject.OTHER) || isEntry(view, colon) && looksPlural(view, token))
                .map(noun -> noun.spanning(first, noun.end()));
    }

    /** "Poor households at the end of 2023: 4,683", "poor households (2023): 4,683": the token before the time that a label ends with; the token itself where there is none. */
    private static int beforeTime(View view, int last) {
        boolean bracket = view.symbol(last, ")");
        Item time = view.item(bracket ? view.previous(last) : last);
        if (!(time instanceof Item.Time)) {
            return last;
        }
        int before = view.previous(time.first());
        if (bracket) {
            return view.symbol(before, "(") ? view.previous(before) : last;
        }
        boolean preposition = view.calendar(before, CalendarKind.IN)
                || view.cue(before, Cue.AT)
                || view.cue(before, Cue.FUNCTION)
                || view.cue(before, Cue.PER);
        return preposition ? view.previous(before) : before;
    }

    /** "Complaints received and petitions: 39": the token before another noun of the same, which "and" joins; {@code before} itself where there is none. */
    private static int beforePair(View view, int noun, int before) {
        int other = view.previous(before);
        return view.cue(before, Cue.AND)
                        && Nouns.known(view, other)
                                .filter(found -> !found.subject().equals(Subject.OTHER))
                                .map(Noun::subject)
                                .equals(Nouns.known(view, noun).map(Noun::subject))
                ? beforeAttributes(view, other)
                : before;
    }

    /** "OCOP-products": the first part of a word with hyphens. */
    private static int firstPart(View view, int last) {
        int hyphen = view.previous(last);
        return view.isHyphen(hyphen) && view.holds(view.previous(hyphen)) ? view.previous(hyphen) : last;
    }

    /** "Patrols: 1,206, …; phones: 265": whether a label that has no word in the vocabulary has the look of several. */
    private static boolean looksPlural(View view, int token) {
        LanguageProperties language = view.language();
        boolean capital = view.tokens().capitalized(token);
        boolean noun = language.capitalizedNouns() ? capital : !capital || isStart(view, view.previous(token));
        List<String> endings = language.pluralEndings();
        return noun
                && language.nounAfterAdjectives()
                && (endings.isEmpty()
                        ? Nouns.endsIn(view, token, language.adjectiveEndings())
                                || Nouns.endsIn(view, token, language.dativeEndings())
                        : Nouns.endsIn(view, token, endings));
    }

    /** Whether some, told in digits that are no year, and nothing else stand behind a colon. */
    private static boolean isEntry(View view, int colon) {
        return view.item(view.next(colon)) instanceof Item.Number number
                && number.digits()
                && !view.mayBeYear(number)
                && number.quantity().value().compareTo(BigDecimal.ONE) > 0
                && view.edge(number.end(), ",;.(");
    }

    /**
     * "; poor households 2,304, near-poor ones 3,018": a noun that opens an entry of a list with its number behind it, where numbers stand before their
     * nouns; too many to be the number of one of them.
     */
    static Optional<Noun> withoutColon(View view, Item.Number number) {
        int token = view.previous(number.first());
        boolean ends = view.edge(number.end(), ",;.(");
        if (!ends
                || number.quantity().value().compareTo(BILLION) >= 0
                || !number.digits()
                || !view.language().nounAfterAdjectives()
                || view.mayBeYear(number)
                || !LabelNumbers.isTooHigh(number)) {
            return Optional.empty();
        }
        int before = beforeAttributes(view, token);
        int first = view.next(before);
        boolean listed = view.symbol(before, ",") && view.item(view.previous(before)) instanceof Item.Number;
        boolean entry = listed || view.symbol(before, ";") || view.symbol(before, ":");
        if (!entry || view.cue(token, Cue.SITUATION_NAME) || view.cue(token, Cue.LABEL)) {
            return Optional.empty();
        }
        Optional<Noun> known =
                Nouns.known(view, token).filter(noun -> !noun.subject().equals(Subject.DOCUMENT));
        return known.filter(noun -> !noun.subject().equals(Subject.OTHER))
                .or(() -> isEntry(view, before, number.end()) ? known.or(() -> unknown(view, token)) : Optional.empty())
                .map(noun -> noun.startingAt(view, first));
    }

    /** "In figures: visits 58,214 (+7 %); births 389; …": whether the signs around a label and its number are those of a list, so that any noun may be the label. */
    private static boolean isEntry(View view, int before, int end) {
        return view.symbol(before, ";")
                || view.symbol(before, ":")
                        && (view.symbol(end, ";(") || view.symbol(end, ",") && ListMarks.hasEntries(view, end));
    }

    /** "Projects under way 31; plans 4": whether the plural of a word for documents opens an entry that ends with the number, which is no document's. */
    static boolean isOfDocuments(View view, Item.Number number) {
        int noun = view.previous(number.first());
        int end = number.end();
        return view.hasEnding(noun)
                && view.edge(end, ",;:.")
                && !(view.item(view.next(end)) instanceof Item.Number)
                && isStart(view, beforeAttributes(view, noun));
    }

    private static Optional<Noun> unknown(View view, int token) {
        return Nouns.isNounByCase(view, token) || Nouns.isPlural(view, token)
                ? Nouns.unknown(view, token)
                : Optional.empty();
    }

    /** The token before a noun and its attributes. */
    static int beforeAttributes(View view, int noun) {
        int token = view.previous(noun);
        while (view.cue(token, Cue.LINK) || NounFinder.isAttribute(view, token) || isUnknownAttribute(view, token)) {
            token = view.previous(token);
        }
        return token;
    }

    /** Whether nothing that a label could belong to stands at the token before it. */
    private static boolean isStart(View view, int before) {
        return view.edge(before, BEFORE_LABEL) && !view.isHyphen(before) || ListMarks.isNumbered(view, before);
    }

    /** "Contributed workdays: 96,300": where attributes stand before their nouns, a word that ends as they do. */
    private static boolean isUnknownAttribute(View view, int token) {
        return view.unknownWord(token) && isLikeAttribute(view, token);
    }

    /** The same, though the tables know the word as a verb: "given phones". */
    private static boolean isLikeAttribute(View view, int token) {
        return view.language().nounAfterAdjectives()
                && view.tokens().isWord(token)
                && !Nouns.isKnown(view, token)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings())
                && (!view.tokens().capitalized(token) || isStart(view, view.previous(token)));
    }

    /** "Communes with the standard reached: 82/129": a noun that its label begins with, and what a preposition or the name of a movement adds, right before a number. */
    private static Optional<Noun> described(View view, int colon) {
        int behind = view.next(colon);
        boolean counted = view.item(behind) instanceof Item.Number || view.item(behind) instanceof Item.Ratio;
        if (!counted && !isOfLevel(view, behind) && !isOfPlace(view, behind)) {
            return Optional.empty();
        }
        boolean entry = isEntry(view, colon);
        int longest = entry ? LONGEST_ENTRY : LONGEST_LABEL;
        int start = beforeBracket(view, view.previous(colon));
        for (int words = 0; words < longest && view.holds(start) && !isStart(view, view.previous(start)); words++) {
            if (!entry && view.item(start) instanceof Item.Number) {
                return Optional.empty();
            }
            start = view.previous(start);
        }
        return isStart(view, view.previous(start))
                ? NounFinder.after(view, start)
                        .filter(noun -> !noun.subject().equals(Subject.OTHER))
                        .map(noun -> withAttributes(view, noun, colon))
                        .filter(noun -> isAttributed(view, noun)
                                || isOfPlace(view, behind) && view.unknownWord(noun.end())
                                || Agreement.isPreposition(view, noun.end())
                                || view.isLevelPhrase(noun.end())
                                || isHead(view, noun, colon)
                                || view.has(noun.end(), Sense.ThemeName.class) && view.next(noun.end()) == colon)
                : Optional.empty();
    }

    /** "Dialogues in the district: district - 3, communes - 34": whether the first of the levels behind a colon has its number. */
    static boolean isOfLevel(View view, int token) {
        int sign = view.next(token);
        return unit(view, token).isPresent()
                && view.symbol(sign, OF_LEVEL)
                && view.item(view.next(sign)) instanceof Item.Number;
    }

    /** "Trees in the district: A 3,200 pieces, B 5,600 pieces": whether the first of the places behind a colon has its number, with a counter. */
    private static boolean isOfPlace(View view, int token) {
        int area = view.has(token, Sense.LevelWord.class) ? view.next(token) : token;
        return view.language().verbLast()
                && view.item(area) instanceof Item.Area
                && view.item(view.next(area)) instanceof Item.Number number
                && view.cue(number.end(), Cue.COUNTER)
                && !NounFinder.isBehindCounter(view, number.end());
    }

    /** "Models registered: 240", "households poor of the district: 118": where attributes stand behind their noun, the noun with them. */
    private static Noun withAttributes(View view, Noun noun, int colon) {
        if (view.language().nounAfterAdjectives()) {
            return noun;
        }
        int end = Affixes.isEnding(view, noun.end()) ? view.next(noun.end()) : noun.end();
        while (end < colon && NounFinder.isAttribute(view, end)) {
            end = view.next(end);
        }
        return noun.spanning(noun.first(), end);
    }

    /** "Models registered", "dialogues of the year 2024" */
    private static boolean isAttributed(View view, Noun noun) {
        int end = noun.end();
        boolean unknown = view.unknownWord(end) && view.symbol(view.next(end), ":") && isEntry(view, view.next(end));
        return !view.language().nounAfterAdjectives()
                && (unknown || NounFinder.isAttribute(view, view.previous(end)) || view.item(end) instanceof Item.Time);
    }

    /** "In the district of X (Y): 12": the token before a bracket that ends at a token, or the token itself. */
    private static int beforeBracket(View view, int last) {
        int token = last;
        for (int words = 0; words < LONGEST_LABEL && view.symbol(last, ")") && view.holds(token); words++) {
            token = view.previous(token);
            if (view.symbol(token, "(")) {
                return view.previous(token);
            }
        }
        return last;
    }

    /** "Houses under water: 1,264 pieces": where attributes stand behind their noun, what is labelled is the first one if there is no other. */
    private static boolean isHead(View view, Noun noun, int colon) {
        Item.@Nullable Number number =
                view.item(view.next(colon), Item.Number.class).orElse(null);
        if (view.language().nounAfterAdjectives() || number == null || !view.cue(number.end(), Cue.COUNTER)) {
            return false;
        }
        for (int token = noun.end(); token < colon; token = view.next(token)) {
            if (Nouns.isKnown(view, token)) {
                return false;
            }
        }
        return true;
    }

    /** "The cells were marked as follows: 682 …": the last noun with an article in a clause that tells no number. */
    private static Optional<Noun> asFollows(View view, int phrase) {
        int token = view.previous(phrase);
        for (int words = 0; words < FARTHEST_NOUN && !view.edge(token, ",;."); words++) {
            if (Nouns.isKnown(view, token) && view.cue(view.previous(token), Cue.LINK)) {
                return Nouns.known(view, token).filter(noun -> !noun.subject().equals(Subject.OTHER));
            }
            token = view.previous(token);
        }
        return Optional.empty();
    }

    /** Whether a phrase for a level stands before a colon. */
    static boolean isLevel(View view, int colon) {
        return view.isLevelPhrase(view.previous(colon));
    }

    /**
     * The level of a unit's noun that labels a number without a colon, among others in a bracket or behind a colon: "(province 12, district 316 and commune 1,731)". Of the
     * names of units, none is so high, and provinces have no numbers.
     */
    static Optional<Level> inBracket(View view, Item.Number number) {
        int label = view.previous(number.first());
        int first = label;
        for (int members = 0; members < LONGEST_LIST && view.joint(view.previous(first)); members++) {
            int before = view.previous(view.previous(first));
            first = view.item(before) instanceof Item.Number ? view.previous(before) : first;
        }
        return view.symbol(view.previous(first), "(:") && isOfLevels(view, first)
                ? unit(view, label).map(Sense.LevelWord::level)
                : Optional.empty();
    }

    /** Whether two or more levels with their numbers begin at a token, and one of them is no unit's name. */
    private static boolean isOfLevels(View view, int first) {
        int label = first;
        int members = 0;
        boolean counts = false;
        while (members < LONGEST_LIST
                && unit(view, label).isPresent()
                && view.item(view.next(label)) instanceof Item.Number number) {
            members++;
            counts |= unit(view, label)
                            .filter(word -> word.level() == Level.PROVINCE)
                            .isPresent()
                    || LabelNumbers.isTooHigh(number);
            label = view.joint(number.end()) ? view.next(number.end()) : number.end();
        }
        return counts && members > 1;
    }

    private static Optional<Sense.LevelWord> unit(View view, int token) {
        return view.sense(token, Sense.LevelWord.class).filter(word -> word.kind() != Sense.LevelKind.ADJECTIVE);
    }

    /** "(district: 12; commune: 41)": the level that the label of a number says of what is counted; empty for units themselves. */
    static Optional<Level> level(View view, Item.Number number, Subject counted) {
        int colon = view.previous(number.first());
        if (Kinds.isArea(counted)) {
            return Optional.empty();
        }
        return view.symbol(colon, OF_LEVEL) ? level(view, colon) : inBracket(view, number);
    }

    /** "District - 3": the level that alone is the label of a number. */
    static Optional<Level> alone(View view, Item.Number number) {
        int sign = view.previous(number.first());
        int before = view.previous(view.previous(sign));
        return view.symbol(sign, OF_LEVEL) && view.edge(before, BEFORE_LABEL + ":")
                ? level(view, sign)
                : Optional.empty();
    }

    /** The level of a unit's noun before a colon. */
    static Optional<Level> level(View view, int colon) {
        return unit(view, view.previous(colon)).map(Sense.LevelWord::level);
    }
}
