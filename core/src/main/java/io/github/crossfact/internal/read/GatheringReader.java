package io.github.crossfact.internal.read;

import io.github.crossfact.event.Gathering;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Reads what was held: a conference, a congress, … on a stated day or days. */
final class GatheringReader {

    private static final int DAY = "2024-01-12".length();
    /** How many tokens may lie between a gathering and its day; farther apart, they have nothing to do with each other. */
    private static final int FARTHEST = 25;

    Optional<FactDraft> read(View view) {
        Optional<Item.Time> day = day(view);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int best = -1;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            boolean gathering = !view.quoted(token)
                    && view.sense(token, Sense.GatheringWord.class).isPresent();
            if (gathering
                    && !isCounted(view, token)
                    && (best < 0 || distance(day.get(), token) < distance(day.get(), best))) {
                best = token;
            }
        }
        if (best < 0 || distance(day.get(), best) > FARTHEST) {
            return Optional.empty();
        }
        var kind = view.sense(best, Sense.GatheringWord.class).orElseThrow().kind();
        FactDraft draft = new FactDraft(
                view.sentence(),
                Math.min(best, day.get().first()),
                Math.max(view.next(best), day.get().end()),
                "gathering on a day",
                common -> new Gathering(common, kind));
        draft.setPeriod(day.get().edtf());
        return Optional.of(draft);
    }

    private static boolean isCounted(View view, int token) {
        return view.item(view.previous(token), Item.Number.class)
                .filter(number -> number.kind() == Item.NumberKind.CARDINAL)
                .isPresent();
    }

    /** How many tokens lie between the time and the token, on either side. */
    private static int distance(Item.Time time, int token) {
        return token < time.first() ? time.first() - token : token - time.end() + 1;
    }

    /** The first date or period of the sentence that is exact to the day and is not a document's. */
    private static Optional<Item.Time> day(View view) {
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            Optional<Item.Time> time = view.item(token, Item.Time.class);
            boolean exact = time.filter(
                            t -> t.edtf().length() >= DAY && !t.edtf().contains(".."))
                    .isPresent();
            if (exact && !view.quoted(token) && !view.cue(view.previous(token), Cue.DATED)) {
                return time;
            }
        }
        return Optional.empty();
    }
}
