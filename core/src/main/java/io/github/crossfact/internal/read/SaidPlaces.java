package io.github.crossfact.internal.read;

import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence says of where its facts hold: the nearest of the {@link NamedUnits} before a fact, else behind it. One per sentence. */
final class SaidPlaces {

    private final View view;
    private final List<? extends Draft> drafts;
    private final PageSubject page;
    private final @Nullable Unit topic;
    private final UnitPhrases phrases;
    private final PlacesOfParts parts;
    private final PlacesInBrackets brackets;
    private final NamedBeside beside;

    /** @param topic what the talk is of; null for nothing */
    SaidPlaces(View view, List<? extends Draft> drafts, PageSubject page, @Nullable Unit topic) {
        this.view = view;
        this.drafts = drafts;
        this.page = page;
        this.topic = topic;
        this.phrases = new UnitPhrases(view);
        this.parts = new PlacesOfParts(view, drafts);
        this.brackets = new PlacesInBrackets(view);
        this.beside = new NamedBeside(view, topic);
    }

    UnitPhrases phrases() {
        return phrases;
    }

    PlacesOfParts parts() {
        return parts;
    }

    PlacesInBrackets brackets() {
        return brackets;
    }

    /** The unit that the sentence tells of a fact, from the nearest on; null where it names none that may be meant. */
    @Nullable
    Unit nearest(Draft draft, List<NamedUnit> named) {
        if (named.isEmpty()) {
            return null;
        }
        List<NamedUnit> near = beside.of(draft, named);
        if (near.isEmpty()) {
            return null;
        }
        if (FactDraft.isGathering(draft)) {
            // It is held at the smallest unit that its sentence names, whoever holds it.
            return NamedUnit.smallest(near);
        }
        @Nullable Unit own = brackets.behind(draft, near);
        if (own != null) {
            return own;
        }
        @Nullable Unit inClause = before(draft, near, new UnitLists(view, near));
        if (inClause != null) {
            @Nullable Unit smaller = smallerBehind(draft, near, inClause);
            return smaller == null ? inClause : smaller;
        }
        @Nullable Unit behind = behindInClause(draft, named);
        if (behind != null) {
            return behind;
        }
        List<NamedUnit> others = beside.withoutAsides(draft, named);
        return before(draft, others, new UnitLists(view, others));
    }

    /** Whether the whole country is what a fact is about. */
    boolean isNationwide(Draft draft, List<NamedUnit> named) {
        return Nationwide.is(view, draft, named);
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
}
