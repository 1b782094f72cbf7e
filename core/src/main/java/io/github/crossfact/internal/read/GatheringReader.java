package io.github.crossfact.internal.read;

import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was held: a conference, a congress, … on a stated day or days. */
final class GatheringReader {

    private static final String UNTIL = "../";
    private static final int DAY = "2024-01-12".length();
    private static final int LONGEST_PLACE = 3;
    private static final int LONGEST_ATTRIBUTE = 5;
    /** How many words may stand between a verb of holding and a date: "in the hall of the district". */
    private static final int LONGEST_HELD = 10;
    /** How many tokens may lie between a gathering and its day; farther apart, they have nothing to do with each other. */
    private static final int FARTHEST = 25;

    /**
     * What the first day of each part of the sentence is the day of; semicolons part it.
     *
     * @param issued days on which documents were issued, and nothing was held
     */
    List<FactDraft> read(View view, Set<String> issued) {
        List<FactDraft> found = new ArrayList<>();
        int from = view.first();
        while (from < view.end()) {
            int to = from;
            while (to < view.end() && !view.symbol(to, ";")) {
                to = view.next(to);
            }
            read(view, from, to, issued, found);
            from = view.next(to);
        }
        return found;
    }

    private static void read(View view, int from, int to, Set<String> issued, List<FactDraft> found) {
        Item.@Nullable Time day = day(view, from, to, issued);
        if (day == null) {
            return;
        }
        int gathering = nearest(view, from, to, day);
        int told = gathering < 0 ? verb(view, from, to, day) : gathering;
        if (told >= 0) {
            found.add(draft(view, told, day));
        }
    }

    /** "The bridge was inaugurated on 12 May": where no noun names a gathering, the first verb that tells of one; -1 for none. */
    private static int verb(View view, int from, int to, Item.Time day) {
        for (int token = from; token < to; token = view.next(token)) {
            if (distance(day, token) <= FARTHEST
                    && isVerb(view, token)
                    && !view.quoted(token)
                    && !Nouns.isNounByCase(view, token)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a word that means a gathering is the verb of holding it. */
    private static boolean isVerb(View view, int token) {
        return view.cue(token, Cue.HELD) && view.has(token, Sense.GatheringWord.class);
    }

    /** The first day out of brackets: "for the fishers' day (1 April), on 30 March a ceremony was held"; else the first within. */
    private static Item.@Nullable Time day(View view, int from, int to, Set<String> issued) {
        Item.@Nullable Time bracketed = null;
        boolean bracket = false;
        for (int token = from; token < to; token = view.next(token)) {
            bracket = view.symbol(token, "(") || bracket && !view.symbol(token, ")");
            Item.@Nullable Time day = view.item(token, Item.Time.class).orElse(null);
            if (day != null && isDay(view, day) && !issued.contains(day.stated())) {
                if (!bracket) {
                    return day;
                }
                bracketed = bracketed == null ? day : bracketed;
            }
        }
        return bracketed;
    }

    /** The gathering nearest to a day; -1 for none. */
    private static int nearest(View view, int from, int to, Item.Time day) {
        int best = -1;
        for (int token = from; token < to; token = view.next(token)) {
            boolean nearer =
                    distance(day, token) <= FARTHEST && (best < 0 || distance(day, token) < distance(day, best));
            if (nearer && isGathering(view, token) && !isTopic(view, day, token)) {
                best = token;
            }
        }
        return best < 0 ? best : ofGathering(view, from, best);
    }

    /** "On 12 May the newspaper wrote about the congress": what is only talked of on a day. */
    private static boolean isTopic(View view, Item.Time day, int gathering) {
        int before = view.previous(gathering);
        int about = view.isArticle(before) ? view.previous(before) : before;
        return day.first() < about && view.cue(about, Cue.CONCERNING);
    }

    /** "The prize-giving of the 4th contest": what is of a gathering is the one that is held, where attributes stand before their nouns; else the gathering itself. */
    private static int ofGathering(View view, int from, int gathering) {
        boolean of = false;
        int token = view.previous(gathering);
        for (int words = 0; words < LONGEST_ATTRIBUTE && token >= from && mayBeAttribute(view, token); words++) {
            of |= view.cue(token, Cue.LINK);
            token = view.previous(token);
        }
        return of && view.language().nounAfterAdjectives() && token >= from && isGathering(view, token)
                ? token
                : gathering;
    }

    private static boolean mayBeAttribute(View view, int token) {
        boolean small = view.unknownWord(token)
                && !view.tokens().capitalized(token)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
        return small
                || view.cue(token, Cue.LINK)
                || view.isOrdinal(token)
                || view.sense(token, Sense.LevelWord.class)
                        .filter(level -> level.kind() == Sense.LevelKind.ADJECTIVE)
                        .isPresent();
    }

    private static boolean isGathering(View view, int token) {
        return !isOfDocument(view, token)
                && !view.quoted(token)
                && view.has(token, Sense.GatheringWord.class)
                && !isVerb(view, token)
                && view.item(token, Item.Word.class)
                        .filter(word -> Nouns.isNoun(view, word))
                        .isPresent()
                && view.item(view.previous(token), Item.Number.class)
                        .filter(number -> Countable.isCountable(view, number))
                        .isEmpty();
    }

    /** "The report of the 10th congress": where a noun follows what belongs to it, the talk is of a paper. */
    private static boolean isOfDocument(View view, int token) {
        int before = view.previous(token);
        boolean ordinal = view.item(before) instanceof Item.Number;
        return !view.language().nounAfterAdjectives()
                && view.has(ordinal ? view.previous(before) : before, Sense.DocumentWord.class);
    }

    private static FactDraft draft(View view, int gathering, Item.Time day) {
        GatheringKind kind =
                view.sense(gathering, Sense.GatheringWord.class).orElseThrow().kind();
        FactDraft draft = new FactDraft(
                view.sentence(),
                Math.min(gathering, day.first()),
                Math.max(view.next(gathering), day.end()),
                "gathering on a day",
                common -> new Gathering(common, kind));
        draft.setPeriod(day.edtf() + lastDay(view, day));
        return draft;
    }

    /** "It began on the first and lasts until the second": the end of what a verb of lasting stands beside, with the sign of an interval; or nothing. */
    private static String lastDay(View view, Item.Time day) {
        for (int token = day.end(); day.edtf().length() == DAY && view.holds(token); token = view.next(token)) {
            if (view.item(token) instanceof Item.Time end
                    && end.edtf().startsWith(UNTIL)
                    && end.edtf().length() == UNTIL.length() + DAY
                    && (view.calendar(end.end(), CalendarKind.FOR)
                            || view.calendar(view.previous(end.first()), CalendarKind.FOR))) {
                return end.edtf().substring(UNTIL.indexOf('/'));
            }
        }
        return "";
    }

    /** How many tokens lie between the time and the token, on either side. */
    private static int distance(Item.Time time, int token) {
        return token < time.first() ? time.first() - token : token - time.end() + 1;
    }

    /** What goes on from one year to the next but one is no gathering: "70 years (7 May 1954 - 7 May 2024)". */
    private static boolean isLong(String edtf) {
        @Nullable YearSpan years = YearSpan.of(edtf);
        return years != null && (years.years() < 0 || years.years() > 1);
    }

    /** "The conference in Hà Nội of 12 May": the token before a place and its preposition, or the token itself. */
    private static int beforePlace(View view, int token) {
        int at = token;
        for (int words = 0; words < LONGEST_PLACE && isOfPlace(view, at); words++) {
            at = view.previous(at);
        }
        return at;
    }

    private static boolean isOfPlace(View view, int token) {
        return view.item(token) instanceof Item.Area
                || view.cue(token, Cue.AT)
                || view.has(token, Sense.LevelWord.class);
    }

    /** A date or period that is exact to the day and is not a document's: "the decision of 12 May", but "the conference of 12 May". */
    private static boolean isDay(View view, Item.Time time) {
        int before = view.previous(time.first());
        int first = time.edtf().indexOf('/');
        boolean exact = (first < 0 ? time.edtf().length() : first) >= DAY
                && !time.edtf().contains("..")
                && !isLong(time.edtf());
        return exact
                && !view.quoted(time.first())
                && (!view.cue(before, Cue.DATED)
                        || !view.holds(view.previous(before))
                        || isGathering(view, beforePlace(view, view.previous(before)))
                        || isHeld(view, view.previous(before)));
    }

    /** "The meeting, held in the hall of the district dated 12 May": whether the words before a date tell that something was held, and name no document. */
    private static boolean isHeld(View view, int last) {
        int token = last;
        for (int words = 0; words < LONGEST_HELD && !view.edge(token, ",;:"); words++) {
            if (DocumentWords.isDocument(view, token)) {
                return false;
            }
            if (view.cue(token, Cue.HELD)) {
                return true;
            }
            token = view.previous(token);
        }
        return false;
    }
}
