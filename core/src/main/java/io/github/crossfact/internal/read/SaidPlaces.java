package io.github.crossfact.internal.read;

import io.github.crossfact.event.Gathering;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence says of where its facts hold: the nearest of the {@link NamedUnits} before a fact, else behind it. One per sentence. */
final class SaidPlaces {

    /** How many words a bracket has at most that says where all of a sentence is. */
    private static final int LONGEST_BRACKET = 10;

    private final View view;
    private final List<? extends Draft> drafts;
    private final PageSubject page;
    private final @Nullable Unit topic;
    private final UnitPhrases phrases;
    private final PlacesOfParts parts;

    /** @param topic what the talk is of; null for nothing */
    SaidPlaces(View view, List<? extends Draft> drafts, PageSubject page, @Nullable Unit topic) {
        this.view = view;
        this.drafts = drafts;
        this.page = page;
        this.topic = topic;
        this.phrases = new UnitPhrases(view);
        this.parts = new PlacesOfParts(view, drafts);
    }

    UnitPhrases phrases() {
        return phrases;
    }

    PlacesOfParts parts() {
        return parts;
    }

    /** The unit that the sentence tells of a fact, from the nearest on; null where it names none that may be meant. */
    @Nullable
    Unit nearest(Draft draft, List<NamedUnit> named) {
        if (named.isEmpty()) {
            return null;
        }
        List<NamedUnit> beside = beside(draft, named);
        if (beside.isEmpty()) {
            return null;
        }
        if (isGathering(draft)) {
            return smallest(beside);
        }
        @Nullable Unit own = inBracketBehind(draft, beside);
        if (own != null) {
            return own;
        }
        @Nullable Unit inClause = before(draft, beside, new UnitLists(view, beside));
        if (inClause != null) {
            @Nullable Unit smaller = smallerBehind(draft, beside, inClause);
            return smaller == null ? inClause : smaller;
        }
        @Nullable Unit behind = behindInClause(draft, named);
        if (behind != null) {
            return behind;
        }
        List<NamedUnit> others = withoutAsides(draft, named);
        return before(draft, others, new UnitLists(view, others));
    }

    /**
     * "94 houses (A 37, B 31), 18 ha": the units of a bracket with figures of their own are those of these figures only.
     *
     * @param about what the talk or the page is about, which is told of where only its parts are named; null for nothing
     */
    List<NamedUnit> withoutListed(Draft draft, List<NamedUnit> named, @Nullable Unit about) {
        List<NamedUnit> outside = NamedUnit.without(named, name -> name.bracketed() && isListed(name, draft.anchor()));
        return outside.isEmpty() && !areWithin(about, named) ? named : outside;
    }

    private static boolean areWithin(@Nullable Unit around, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            if (around == null || !name.unit().isWithin(around)) {
                return false;
            }
        }
        return true;
    }

    /** "+27 % (A), +24 % (B)": the unit that a bracket right behind a fact holds, unless it only says where one before lies: "the commune has 12 houses (B)". */
    private @Nullable Unit inBracketBehind(Draft draft, List<NamedUnit> named) {
        int open = draft.end();
        @Nullable Unit own = null;
        for (NamedUnit name : named) {
            if (own == null && name.bracketed() && name.token() > open && isInBracket(name, open)) {
                own = name.unit();
            }
        }
        for (NamedUnit name : named) {
            if (own != null && name.token() < draft.anchor() && name.unit().isWithin(own)) {
                return null;
            }
        }
        return own;
    }

    /** Whether nothing stands between an opening bracket and a unit in it but what the unit is, nor between that and the end of the bracket. */
    private boolean isInBracket(NamedUnit name, int open) {
        int token = view.next(open);
        token = view.has(token, Sense.LevelWord.class) ? view.next(token) : token;
        return view.symbol(open, "(") && token == name.token() && view.symbol(view.next(token), ")");
    }

    /** Whether a unit stands with a number within a bracket that a token stands outside of. */
    private boolean isListed(NamedUnit name, int outside) {
        int open = name.token();
        while (!view.edge(open, "(")) {
            open = view.previous(open);
        }
        int close = name.token();
        while (!view.edge(close, ")")) {
            close = view.next(close);
        }
        return (outside < open || outside > close) && hasNumber(open, close);
    }

    private boolean hasNumber(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.item(token) instanceof Item.Number) {
                return true;
            }
        }
        return false;
    }

    /** The first unit of a sentence that is not only on the way to somewhere, nor that of another clause. */
    @Nullable
    Unit first(Draft draft, List<NamedUnit> named) {
        for (NamedUnit name : named) {
            boolean later = isParted(draft.anchor(), name.token(), ";") || isOfLaterClause(name, draft);
            if (!name.onTheWay() && !later && !parts.isOfPart(name, draft)) {
                return name.unit();
            }
        }
        return null;
    }

    /** "12 houses; 3 bridges (district of A, province of B)": the smallest of the units in a bracket that ends the sentence, where all others around it lie. */
    @Nullable
    Unit inClosingBracket(List<NamedUnit> named) {
        int last = view.previous(view.end());
        int close = view.symbol(last, ".") ? view.previous(last) : last;
        int open = close;
        for (int words = 0; words < LONGEST_BRACKET && view.symbol(close, ")") && !view.edge(open, "("); words++) {
            open = view.previous(open);
        }
        if (named.isEmpty() || !view.symbol(open, "(") || hasNumber(open, close)) {
            return null;
        }
        Unit smallest = smallest(named);
        for (NamedUnit name : named) {
            if (name.token() < open || !smallest.isWithin(name.unit())) {
                return null;
            }
        }
        return smallest;
    }

    /** The units that are named between two tokens. */
    static List<NamedUnit> between(int before, int end, List<NamedUnit> named) {
        List<NamedUnit> between = new ArrayList<>(named.size());
        for (NamedUnit name : named) {
            if (name.token() > before && name.token() < end) {
                between.add(name);
            }
        }
        return between;
    }

    /** The units named in the draft's part of the sentence, which semicolons part; all where it names none. */
    private List<NamedUnit> beside(Draft draft, List<NamedUnit> named) {
        if (!view.contents().mayHold(';')) {
            return named;
        }
        int from = draft.anchor();
        while (!view.edge(from, ";")) {
            from = view.previous(from);
        }
        int to = draft.anchor();
        while (!view.edge(to, ";")) {
            to = view.next(to);
        }
        List<NamedUnit> beside = between(from, to, named);
        List<NamedUnit> before = beside.isEmpty() ? between(-1, colonBefore(from), named) : beside;
        return before.isEmpty() ? withoutAsides(draft, withoutOrigins(named)) : before;
    }

    /** "In X 340 families sold to two firms from Y; these …": behind a semicolon, where somebody is from or goes to is no place where something else is named. */
    private static List<NamedUnit> withoutOrigins(List<NamedUnit> named) {
        List<NamedUnit> kept = NamedUnit.without(named, NamedUnit::onTheWay);
        return kept.isEmpty() ? named : kept;
    }

    /** "The district has 12 schools; in the commune of X there are 3; 40 teachers …": a smaller unit of a part behind the first is only where that part is. */
    private List<NamedUnit> withoutAsides(Draft draft, List<NamedUnit> named) {
        int first = view.first();
        while (!view.edge(first, ";")) {
            first = view.next(first);
        }
        if (!view.holds(first)) {
            return named;
        }
        @Nullable Unit about = topic;
        @Nullable List<NamedUnit> kept = null;
        for (NamedUnit name : named) {
            boolean aside = name.token() > first
                    && name.token() < draft.anchor()
                    && about != null
                    && !about.equals(name.unit())
                    && name.unit().isWithin(about);
            if (aside) {
                kept = kept == null ? new ArrayList<>(named) : kept;
                kept.remove(name);
            } else {
                about = name.unit();
            }
        }
        return kept == null ? named : kept;
    }

    /** "X reports: 12 bridges, both in Y; 5 houses": the first colon before a token, behind what a list is about; before the sentence where there is none. */
    private int colonBefore(int end) {
        for (int token = view.first(); token < end; token = view.next(token)) {
            if (view.symbol(token, ":")) {
                return token;
            }
        }
        return -1;
    }

    /** A gathering is held at the smallest unit that its sentence names, whoever holds it. */
    private static Unit smallest(List<NamedUnit> named) {
        Unit smallest = named.get(0).unit();
        for (NamedUnit name : named) {
            smallest = name.unit().level().compareTo(smallest.level()) > 0 ? name.unit() : smallest;
        }
        return smallest;
    }

    /** The unit named last before a fact; one that is only on the way to somewhere where it does not lead away from what the talk is of. */
    private @Nullable Unit before(Draft draft, List<NamedUnit> named, UnitLists lists) {
        @Nullable Unit onTheWay = null;
        for (int index = named.size() - 1; index >= 0; index--) {
            NamedUnit name = named.get(index);
            if (name.token() >= draft.anchor()) {
                continue;
            }
            Unit unit = lists.meant(index);
            if (onTheWay == null && isElsewhere(name) && !phrases.openWithWay(name)) {
                onTheWay = unit;
            } else {
                return unit;
            }
        }
        return onTheWay != null && isTalkIn(onTheWay) ? onTheWay : null;
    }

    /** Whether what the talk is of lies in a unit; where it is of nothing, whether the page is about no other province: "a firm from X gave 12 houses". */
    private boolean isTalkIn(Unit unit) {
        return topic == null ? !page.isElsewhere(unit) : topic.isWithin(unit);
    }

    /** "13 were sent on to X", "100 km from X": the talk is of where they were. */
    private boolean isElsewhere(NamedUnit name) {
        return name.onTheWay() && (topic == null || !name.unit().isWithin(topic));
    }

    /** "X has 3,812 hectares, 393 of them concentrated in Y": a unit in the one named before, behind a fact of a clause of its own, is where that is. */
    private @Nullable Unit smallerBehind(Draft draft, List<NamedUnit> named, Unit around) {
        int said = view.first();
        for (int index = 0; index < named.size(); index++) {
            NamedUnit name = named.get(index);
            if (name.token() < draft.anchor()) {
                said = name.token();
                continue;
            }
            boolean smaller = name.lead() == NamedUnit.Lead.AT
                    && name.way() != NamedUnit.Way.BY_NOUN
                    && !name.bracketed()
                    && !name.unit().equals(around)
                    && name.unit().isWithin(around);
            return smaller
                            && isParted(said, draft.anchor(), ",;:")
                            && !isParted(draft.anchor(), name.token(), ",;:")
                            && !hasDraft(draft.anchor() + 1, name.token())
                            && !parts.hasAnd(draft.anchor(), name.token())
                    ? new UnitLists(view, named).meant(index)
                    : null;
        }
        return null;
    }

    /** A unit named behind the fact, before anything ends its clause. */
    private @Nullable Unit behindInClause(Draft draft, List<NamedUnit> named) {
        for (int index = 0; index < named.size(); index++) {
            NamedUnit name = named.get(index);
            boolean elsewhere = topic != null && isElsewhere(name);
            if (name.token() >= draft.anchor()
                    && view.item(name.token()) instanceof Item.Area
                    && !elsewhere
                    && !isParted(draft.anchor(), name.token(), ",;:")) {
                return new UnitLists(view, named).meant(index);
            }
        }
        return null;
    }

    /** Whether anything ends a clause from one token to another. */
    private boolean isParted(int from, int to, String signs) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.symbol(token, signs)) {
                return true;
            }
        }
        return false;
    }

    /** "The rate fell to 31 %, in X is it 6 %": whether a unit behind a fact opens a clause that tells a fact of its own; behind a comma, where verbs stand second. */
    private boolean isOfLaterClause(NamedUnit name, Draft draft) {
        if (name.token() < draft.anchor() || name.lead() != NamedUnit.Lead.AT) {
            return false;
        }
        int sign = phrases.before(name);
        int end = view.next(name.token());
        while (!view.edge(end, ",;:")) {
            end = view.next(end);
        }
        boolean opens = view.symbol(sign, view.language().verbSecond() ? ",;" : ";");
        return opens && hasDraft(name.token(), end);
    }

    /** Whether a fact is told between two tokens. */
    boolean hasDraft(int from, int to) {
        for (Draft draft : drafts) {
            if (draft.anchor() >= from && draft.anchor() < to) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole country is what the fact is about: said in its clause, or said before it with no unit named since. */
    boolean isNationwide(Draft draft, List<NamedUnit> named) {
        if (!view.contents().words().has(Cue.NATIONWIDE)) {
            return false;
        }
        int anchor = draft.anchor();
        int said = -1;
        int outside = -1;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (token > anchor && (view.symbol(token, ",;()") || isNewClause(token))) {
                break;
            }
            // "8 % (in the country 6 %)": what a bracket says is true within it.
            outside = view.symbol(token, "(") ? said : outside;
            said = view.symbol(token, ")") ? outside : said;
            // "81 monuments of national level": right behind a noun it says of which level they are rather than where.
            boolean levelOfCount = Nouns.isKnown(view, view.previous(token)) && view.isLevelPhrase(token);
            said = view.cue(token, Cue.NATIONWIDE) && !levelOfCount && !view.quoted(token) ? token : said;
        }
        return said >= 0 && between(said, anchor, named).isEmpty();
    }

    /** "And" before an article or a verb begins another clause. */
    private boolean isNewClause(int token) {
        int next = view.next(token);
        return view.cue(token, Cue.AND) && (view.unknownWord(next) || view.cue(next, Cue.LINK));
    }

    /** Whether the sentence tells of a gathering. */
    boolean hasGathering() {
        for (Draft draft : drafts) {
            if (isGathering(draft)) {
                return true;
            }
        }
        return false;
    }

    static boolean isGathering(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Gathering;
    }
}
