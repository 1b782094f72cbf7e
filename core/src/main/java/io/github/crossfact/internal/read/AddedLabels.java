package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers behind labels that make the count before them together: "offences 5,377, of which alcohol 2,291, speed 1,658, other 1,428". What they are
 * called does not matter, as their sum says what they count. One per sentence.
 */
final class AddedLabels {

    private static final int MOST_PARTS = 16;

    /** How many parts there are at least of a sum with a slip, which is no more than one in so many. */
    private static final int FEWEST_OF_SLIP = 3;

    private static final BigDecimal SLIP = BigDecimal.valueOf(50);

    /** How many words a label may have. */
    private static final int LONGEST_LABEL = 6;

    /** How many words may stand between a whole and the sign before its parts. */
    private static final int FARTHEST = 8;

    /** How many words stand before what is left. */
    private static final int LONGEST_REST = 3;

    /** Whose models they are, which is said of them. */
    private static final Map<Subject, Qualifier> WHOSE =
            Map.of(Subject.COLLECTIVE, Qualifier.COLLECTIVE, Subject.INDIVIDUAL, Qualifier.INDIVIDUAL);

    /** What may lead to parts, right before the first label. */
    private static final String SIGNS = ":;(\u2013-";

    /** How far behind a whole its parts may end. */
    private static final int LONGEST_LIST = 80;

    private final View view;
    private final Antecedents before;
    private final Clauses clauses;
    /** The numbers known to make their whole together, the next first. */
    private final List<Item.Number> added = new ArrayList<>();

    private @Nullable CountDraft whole;
    /** Where the last search for parts began, which is not to be repeated. */
    private int searched = -1;

    AddedLabels(View view, Antecedents before) {
        this.view = view;
        this.before = before;
        this.clauses = new Clauses(view);
    }

    Optional<CountDraft> read(Item.Number number) {
        @Nullable CountDraft last = before.last();
        if (added.isEmpty() && last != null && last.isExact() && last.phraseEnd != searched) {
            searched = last.phraseEnd;
            search(last);
        }
        int index = added.indexOf(number);
        if (whole == null || index < 0) {
            return Optional.empty();
        }
        added.subList(0, index + 1).clear();
        CountDraft draft = NamedElsewhere.like(view, whole, number, number.end());
        draft.describedBy(firstOfLabel(number), number.first());
        draft.whole = whole;
        draft.inBreakdown = true;
        whose(labelOf(number), draft).ifPresent(draft.qualifiers::add);
        return Optional.of(draft);
    }

    /** The last token of the label of a number. */
    private int labelOf(Item.Number number) {
        int token = view.previous(number.first());
        return view.tokens().isWord(token) ? token : view.previous(token);
    }

    /** "133 models: collectives 109, individuals 24" */
    private Optional<Qualifier> whose(int label, CountDraft count) {
        return count.subject().equals(Subject.MODEL)
                ? Nouns.known(view, label).map(Noun::subject).map(WHOSE::get)
                : Optional.empty();
    }

    private int firstOfLabel(Item.Number number) {
        int first = number.first();
        while (isLabel(view.previous(first))) {
            first = view.previous(first);
        }
        return first;
    }

    /** Notes the numbers behind a count that make it together, each behind a label. */
    private void search(CountDraft count) {
        int token = opening(count.phraseEnd);
        BigDecimal rest = count.quantity.value();
        List<Item.Number> parts = new ArrayList<>();
        while (token >= 0 && rest.signum() > 0 && parts.size() < MOST_PARTS && token < count.phraseEnd + LONGEST_LIST) {
            Item.@Nullable Number part = partAt(token, count);
            if (part == null || isNamed(part, parts)) {
                rest = isRest(token, rest) ? BigDecimal.ZERO : rest.negate();
            } else {
                rest = rest.subtract(part.quantity().value());
                parts.add(part);
                token = view.next(clauses.behindBracket(part.end()));
            }
        }
        if (rest.signum() == 0 && parts.size() > 1 || isNearly(count, parts, token)) {
            added.addAll(parts);
            whole = count;
        }
    }

    /** "1,480 teachers: primary 512, lower 604, upper 346": what ends a sentence and is a sum but for a slip is one. */
    private boolean isNearly(CountDraft count, List<Item.Number> parts, int token) {
        BigDecimal rest = count.quantity.value();
        for (Item.Number part : parts) {
            rest = rest.subtract(part.quantity().value());
        }
        return parts.size() >= FEWEST_OF_SLIP
                && !view.holds(token)
                && rest.abs().multiply(SLIP).compareTo(count.quantity.value()) <= 0;
    }

    /** "(zone 1, zone 2)": the same word again has the number for its name. */
    private boolean isNamed(Item.Number part, List<Item.Number> parts) {
        return !parts.isEmpty() && view.text(labelOf(part)).equals(view.text(labelOf(parts.get(parts.size() - 1))));
    }

    /** "…; the other 100 took money": whether the next number is just what is left. */
    private boolean isRest(int from, BigDecimal left) {
        int token = from;
        for (int words = 0; words < LONGEST_REST && isWord(token); words++) {
            token = view.next(token);
        }
        return token > from
                && view.item(token) instanceof Item.Number number
                && number.quantity().value().compareTo(left) == 0;
    }

    /** The token of the first label behind a whole: behind a sign, or "of which"; negative for none. */
    private int opening(int end) {
        int token = end;
        for (int words = 0; words < FARTHEST && view.holds(token); words++, token = view.next(token)) {
            if (view.cue(token, Cue.OF_WHICH) || view.symbol(token, SIGNS)) {
                return view.next(token);
            }
            if (view.item(token) instanceof Item.Number || view.symbol(token, ".")) {
                return -1;
            }
        }
        return -1;
    }

    /** The number behind the label that begins at a token, if it ends its entry; null for none. */
    private Item.@Nullable Number partAt(int from, CountDraft count) {
        int token = from;
        for (int words = 0; words < LONGEST_LABEL && isLabel(token); words++) {
            token = view.next(token);
        }
        int colon = view.symbol(token, ":\u2013") ? view.next(token) : token;
        return token > from
                        && view.item(colon) instanceof Item.Number number
                        && number.digits()
                        && number.kind() == Item.NumberKind.CARDINAL
                        && isEnd(clauses.behindBracket(number.end()))
                        && !isLevel(view.previous(token))
                        && (Agreement.isPreposition(view, from) || mayBeCalled(view.previous(token), count))
                ? number
                : null;
    }

    /** Levels are told by those who read them. */
    private boolean isLevel(int label) {
        return view.isLevelPhrase(label) || view.has(label, Sense.LevelWord.class);
    }

    private boolean isLabel(int token) {
        return isWord(token) && !view.calendar(token, CalendarKind.REST);
    }

    private boolean isWord(int token) {
        return view.holds(token)
                && (view.tokens().isWord(token) || view.item(token) instanceof Item.Area)
                && !(view.item(token) instanceof Item.Number);
    }

    private boolean isEnd(int token) {
        return view.edge(token, ",;.)\u2013") || view.cue(token, Cue.AND);
    }

    /** What has a word of its own is left to those who know it, unless it is the same or only says what some are. */
    private boolean mayBeCalled(int label, CountDraft count) {
        return whose(label, count).isPresent()
                || Nouns.known(view, label)
                        .map(Noun::subject)
                        .filter(subject -> !subject.equals(Subject.OTHER)
                                && !subject.equals(count.subject())
                                && !view.has(label, Sense.Qualifier.class))
                        .isEmpty();
    }
}
