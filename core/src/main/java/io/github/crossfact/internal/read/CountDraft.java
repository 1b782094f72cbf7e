package io.github.crossfact.internal.read;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How many of something. */
final class CountDraft extends Draft {

    /** How many letters an ending has at most. */
    private static final int LONGEST_ENDING = 2;

    /** How many counts are looked back at. */
    private static final int FARTHEST = 24;

    /** How many wholes are looked through for a part of itself, as each part may have a part on every page of a long text. */
    private static final int MOST_WHOLES = 8;

    private Subject subject;
    /** What the subject is as the recipient of an honour. */
    final Subject honoured;

    @Nullable
    String noun;
    /** How many; what bounds it from a distance is found after it. */
    Quantity quantity;

    final Set<Qualifier> qualifiers = new HashSet<>();

    @Nullable
    Level level;

    @Nullable
    Theme theme;

    @Nullable
    CountDraft whole;

    /** The count before it that told what a bare number counts; null where something else did. */
    @Nullable
    CountDraft like;

    /** The count that this one is told to be so many out of; null for none. */
    @Nullable
    CountDraft outOf;

    /** Whether this part stands in a list that claims to be all of its whole. */
    boolean inBreakdown;

    /** Whether it is joined to another part of the same whole, so that what is said of "them" is said of the whole. */
    boolean besidePart;

    /** Whether it is the first part that its clause tells of a whole, so that what is said of "them" behind it is said of this part: "of 94 communes 84 have". */
    boolean chosen;

    /** Whether that list may be of some parts only, when there are no more than two. */
    boolean mayLeaveSome;

    /** Whether "the rest" stands behind it, so that the parts told are not all. */
    boolean leavesRest;

    /** Whether these come on top of those before, and are none of them: "nine more". */
    boolean further;

    /** Whether a preposition makes it a complement of something else: "in 12 communes". */
    boolean dependent;

    /** Whether it only says by how many others before it have changed: "143 students, 61 fewer". */
    boolean difference;

    /** Whether this count is part of another fact and none itself. */
    boolean former;

    /** Whether it says of itself that it tells what its sentence has told before. */
    boolean retold;

    /** The unit of several for each of which it is told; null where it is told once. */
    @Nullable
    Unit unit;

    /** The token after the noun and what belongs to it. */
    final int phraseEnd;

    /** The words elsewhere that say what is counted; empty where the noun stands beside its number. */
    private int describedFirst;

    private int describedEnd;

    /** @param phrase what is counted, from the first token of the number or the noun to the end of both and of the noun's attributes */
    CountDraft(Sentence sentence, Noun phrase, Quantity quantity, String rule) {
        super(sentence, phrase.first(), phrase.end(), rule);
        this.subject = phrase.subject();
        this.honoured = phrase.honoured();
        this.noun = phrase.asWritten();
        this.quantity = quantity;
        this.phraseEnd = phrase.end();
    }

    /** Notes the tokens, away from the number, that say what is counted. */
    void describedBy(int first, int end) {
        describedFirst = first;
        describedEnd = end;
    }

    int describedFirst() {
        return describedFirst;
    }

    int describedEnd() {
        return describedEnd;
    }

    /** The same count of another unit. */
    CountDraft again() {
        Telling told = tellings().get(0);
        Noun phrase = new Noun(told.first(), told.end(), subject, honoured, noun);
        CountDraft again = new CountDraft(sentence(), phrase, quantity, told.rule());
        again.qualifiers.addAll(qualifiers);
        again.level = level;
        again.theme = theme;
        again.whole = whole;
        again.inBreakdown = inBreakdown;
        return again;
    }

    /** Whether there are at least as many as a number says, so that those may be some of these. */
    boolean isSoMany(Item.Number number) {
        return quantity.value().compareTo(number.quantity().value()) >= 0;
    }

    /** How many orders of magnitude lie between it and a number. */
    double distance(Item.Number number) {
        double ratio =
                quantity.value().doubleValue() / number.quantity().value().doubleValue();
        return Math.abs(Math.log(ratio));
    }

    /** What it is a part of; itself where it is no part. */
    CountDraft wholeOrSelf() {
        return whole == null ? this : whole;
    }

    /** Stands alone when its whole is no count any more. */
    void leaveFormerWhole() {
        if (whole != null && whole.former) {
            whole = null;
            inBreakdown = false;
        }
    }

    @Override
    void refer(UnaryOperator<Draft> factOf) {
        whole = whole == null ? null : (CountDraft) factOf.apply(whole);
    }

    @Override
    Object key() {
        return List.of(subject, quantity, noun == null ? "" : noun);
    }

    Subject subject() {
        return subject;
    }

    /** Takes a more exact sense that the text before it gives. */
    void narrow(Subject narrower) {
        become(narrower);
    }

    /** Takes what its noun means here; {@code written} is the noun as it stands in the text. */
    void mean(Subject meant, String written) {
        become(meant);
        noun = meant.equals(Subject.OTHER) ? written : null;
    }

    /** Takes the sense that the subject has beside collectives or individuals. */
    void honour() {
        become(honoured);
    }

    /** A subject that the vocabulary has a word for needs no noun. */
    private void become(Subject known) {
        subject = known;
        noun = known.equals(Subject.OTHER) ? noun : null;
    }

    @Override
    boolean isSame(Draft later) {
        return later instanceof CountDraft other
                && (other.retold || !sentence().equals(other.sentence()))
                && subject.equals(other.subject)
                && quantity.equals(other.quantity)
                && agree(noun, other.noun)
                && agree(level, other.level)
                && agree(theme, other.theme)
                && agree(place(), other.place())
                && agree(period(), other.period())
                && agree(whole, other.whole)
                && !isAround(other.whole)
                && (qualifiers.containsAll(other.qualifiers) || other.qualifiers.containsAll(qualifiers));
    }

    @Override
    void fill(Draft later) {
        CountDraft other = (CountDraft) later;
        qualifiers.addAll(other.qualifiers);
        level = level == null ? other.level : level;
        theme = theme == null ? other.theme : theme;
        whole = whole == null ? other.whole : whole;
    }

    /** Whether another count is of the same thing. */
    boolean isOfKind(CountDraft other) {
        return subject.equals(other.subject) && Objects.equals(noun, other.noun);
    }

    /** "5 buildings of 12 floors" are none of those: of what has no word in the vocabulary, whether two words differ in no more than their endings. */
    boolean isSameWord(CountDraft count) {
        @Nullable String one = noun;
        @Nullable String other = count.noun;
        if (one == null || other == null) {
            return true;
        }
        int common = Math.min(one.length(), other.length()) - LONGEST_ENDING;
        return one.regionMatches(true, 0, other, 0, Math.max(common, 1));
    }

    /** Whether it is told to the last one: no bound, and no range. */
    boolean isExact() {
        return quantity.bound() == Bound.EXACT && quantity.upper() == null;
    }

    /** Whether a count is this one, or a part of it, or of its parts; taken to be where its wholes are too many to be looked through. */
    boolean isAround(@Nullable CountDraft part) {
        @Nullable CountDraft each = part;
        for (int wholes = 0; wholes < MOST_WHOLES; wholes++) {
            if (each == null || each == this) {
                return each != null;
            }
            each = each.whole;
        }
        return each != null;
    }

    @Override
    Event event(Common common, Function<Draft, String> ids) {
        return new Count(
                common, subject, noun, quantity, qualifiers, level, theme, whole == null ? null : ids.apply(whole));
    }

    /** The last of counts that something is true of, looking back no farther than a paragraph remembers. */
    static Optional<CountDraft> last(List<CountDraft> counts, Predicate<CountDraft> fits) {
        for (int index = counts.size() - 1; index >= Math.max(0, counts.size() - FARTHEST); index--) {
            if (fits.test(counts.get(index))) {
                return Optional.of(counts.get(index));
            }
        }
        return Optional.empty();
    }
}
