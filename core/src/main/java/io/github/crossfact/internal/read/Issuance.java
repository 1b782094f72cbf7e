package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads around a document who issued it, and when. */
final class Issuance {

    private static final int LONGEST_GAP = 3;
    /** As long as a day with its year is written. */
    private static final String FULL_DAY = "YYYY-MM-DD";

    private static final int LONGEST_SUBJECT_GAP = 8;
    /** How many words may stand between a day and "of the same day". */
    private static final int FARTHEST_DAY = 24;
    /** How many words the name of an office may have. */
    private static final int LONGEST_OFFICE = 10;
    /** How many words a relative clause may have that says who issued a document, and when. */
    private static final int LONGEST_CLAUSE = 10;

    /** How many words may say what a document is about. */
    private static final int LONGEST_TITLE = 16;

    private final View view;
    private final CitationDraft draft;
    private final List<BodyMention> bodies;
    private final List<BodyMention> issuers;
    /** Where the days of issue begin of the documents read so far. */
    private final Set<Integer> days;
    /** Whether an issuer is named within the document's name or behind it. */
    private boolean named;

    /**
     * @param issuers takes the bodies that turn out to be issuers
     * @param days the tokens at which the days of issue of the documents before begin; takes those of this one
     */
    Issuance(View view, CitationDraft draft, List<BodyMention> bodies, List<BodyMention> issuers, Set<Integer> days) {
        this.view = view;
        this.draft = draft;
        this.bodies = bodies;
        this.issuers = issuers;
        this.days = days;
    }

    void read() {
        within();
        after();
        sameDay();
        clause();
        before();
        if (!named) {
            bodies.stream()
                    .filter(body -> body.end() <= draft.anchor() && isNamedByCode(body.body()))
                    .reduce((first, second) -> second)
                    .ifPresent(this::takeIssuer);
        }
    }

    /** Whether a body is of the kind that the code names, and says of which level it is, as the code does not. */
    private boolean isNamedByCode(Body body) {
        @Nullable Body said = draft.issuer;
        return draft.code != null
                && said != null
                && said.level() == null
                && said.place() == null
                && body.level() != null
                && body.role() == null
                && body.body() != null
                && body.body().equals(said.body());
    }

    /** "Resolution of the Politburo No. 25": the body between the word for the document and its number. */
    private void within() {
        int end = draft.tellings().get(0).end();
        bodies.stream()
                .filter(body -> body.first() > draft.anchor() && body.end() <= end)
                .findFirst()
                .ifPresent(body -> named = takeIssuer(body));
    }

    /** "Resolution No. 76 of 14 April and Decision No. 759 of the same day": one attribute before "day" says no other than that of the document before. */
    private void sameDay() {
        int of = draft.tellings().get(0).end();
        int attribute = view.next(of);
        int day = view.next(attribute);
        boolean same = draft.issued.isEmpty()
                && view.language().nounAfterAdjectives()
                && (view.cue(of, Cue.DATED) || view.cue(of, Cue.LINK))
                && (view.unknownWord(attribute) || view.cue(attribute, Cue.FUNCTION))
                && view.sense(day, Sense.CalendarWord.class)
                        .filter(word ->
                                word.kind() == CalendarKind.UNIT && word.unit().equals("D"))
                        .isPresent();
        if (!same) {
            return;
        }
        int token = view.previous(of);
        for (int words = 0; words < FARTHEST_DAY && view.holds(token); words++, token = view.previous(token)) {
            if (view.item(token) instanceof Item.Time time && days.contains(time.first())) {
                draft.issued.add(time.edtf());
                return;
            }
        }
    }

    /** "Notice No. 712, which was issued on 21 December", "Notice No. 712 was on 21 December issued": behind the document, a day and the verb. */
    private void clause() {
        int end = draft.tellings().get(0).end();
        if (!draft.issued.isEmpty()) {
            return;
        }
        int behind = behindTitle(end);
        boolean relative = behind > end || isPronoun(behind);
        Item.@Nullable Time day = null;
        boolean issued = isDated(behind);
        int token = isPronoun(behind) ? behindComma(behind) : behind;
        for (int words = 0; words < LONGEST_CLAUSE && isOfClause(token); words++) {
            if (view.item(token) instanceof Item.Time time && !time.period()) {
                day = time;
            }
            // "…, which on 3 June was issued": a relative clause has its verb at its end where verbs stand second.
            boolean early = day == null && behind > end && view.language().verbSecond();
            if (!issued && !early && view.cue(token, Cue.ISSUED) && (relative || day != null && day.end() == token)) {
                issued = true;
                issuerIn(behind, token);
            }
            if (issued && day != null) {
                take(day);
                return;
            }
            token = view.next(token);
        }
    }

    private boolean isPronoun(int token) {
        return view.cue(behindComma(token), Cue.RELATIVE);
    }

    private int behindComma(int token) {
        return view.symbol(token, ",") ? view.next(token) : token;
    }

    /** "Regulation No. 144 on the morals of members, which …", "…, issued …": the token behind what a document is about, or the one behind the document. */
    private int behindTitle(int end) {
        if (isPronoun(end)) {
            return end;
        }
        int token = end;
        for (int words = 0; words < LONGEST_TITLE && isOfTitle(token); words++) {
            token = view.next(token);
            if (view.symbol(token, ",")) {
                return opensClause(view.next(token)) ? view.next(token) : end;
            }
            if (view.cue(token, Cue.ISSUED) && view.definite(token) || isDated(token)) {
                return token;
            }
        }
        return end;
    }

    /** ", which was issued", ", issued", ", dated" */
    private boolean opensClause(int token) {
        return view.cue(token, Cue.RELATIVE)
                || view.cue(token, Cue.ISSUED) && !isVerb(token)
                || isDated(token)
                || view.language().verbSecond() && view.isArticle(token);
    }

    /** "On the work of the party dated 3 June 2013" */
    private boolean isDated(int token) {
        return view.cue(token, Cue.DATED)
                && view.item(view.next(token)) instanceof Item.Time time
                && !time.period()
                && FULL_DAY.length() == time.edtf().length();
    }

    private boolean isOfTitle(int token) {
        return isOfClause(token)
                && !(view.item(token) instanceof Item.Time)
                && !view.has(token, Sense.GatheringWord.class);
    }

    private void issuerIn(int from, int to) {
        if (!named) {
            bodies.stream()
                    .filter(body -> body.first() >= from && body.end() <= to)
                    .findFirst()
                    .ifPresent(body -> named = takeIssuer(body));
        }
    }

    private boolean isOfClause(int token) {
        return !view.edge(token, ",;:()")
                && !(view.item(token) instanceof Item.Code)
                && !view.has(token, Sense.DocumentWord.class);
    }

    private void take(Item.Time day) {
        draft.issued.add(day.edtf());
        days.add(day.first());
    }

    /** Date and issuer behind the number, in either order, joined by nothing but small words. */
    private void after() {
        int token = behindTerm(behindOffice(draft.tellings().get(0).end()));
        boolean dated = false;
        boolean issued = false;
        int gap = 0;
        while (view.holds(token) && gap <= LONGEST_GAP) {
            int here = token;
            Optional<Item.Time> time = view.item(token, Item.Time.class);
            Optional<BodyMention> body =
                    bodies.stream().filter(b -> b.first() == here).findFirst();
            if (time.isPresent()) {
                boolean right = gap == 1 && view.cue(view.previous(token), Cue.LINK);
                boolean sameYear = draft.year != null && time.get().edtf().startsWith(draft.year + "-");
                boolean stated = gap == 1 && view.cue(view.previous(token), Cue.AT) && isIssued();
                // "Was-issued the decision No. 12 the day 9 May": where verbs stand first, the day may have no
                // preposition.
                boolean bare = gap == 0 && view.language().verbFirst() && isIssued();
                if ((dated || issued || right || sameYear || stated || bare || isApposed(time.get()))
                        && !time.get().period()) {
                    take(time.get());
                }
                token = time.get().end();
                gap = 0;
            } else if (body.isPresent() && issued && issuesAnother(body.get())) {
                return;
            } else if (body.isPresent() && !named && takeIssuer(body.get())) {
                named = true;
                token = body.get().end();
                issued = true;
                gap = 0;
            } else if (isGlue(token)) {
                dated |= view.cue(token, Cue.DATED) || view.symbol(token, "(");
                issued |= view.cue(token, Cue.ISSUED);
                gap = isRank(token) ? 0 : gap + 1;
                token = view.next(token);
            } else {
                return;
            }
        }
    }

    /** "Resolution 25-NQ/TW (11th term) of 3 June": the token behind a bracket that tells neither a day nor an issuer. */
    private int behindTerm(int token) {
        int behind = new Clauses(view).behindBracket(token);
        for (int inside = token; inside < behind; inside = view.next(inside)) {
            int here = inside;
            if (view.item(inside) instanceof Item.Time || bodies.stream().anyMatch(body -> body.first() == here)) {
                return token;
            }
        }
        return behind;
    }

    /** "Under Resolution 25 issued the committee Plan No. 12": a verb before its subject and another document behind tells who issued that one. */
    private boolean issuesAnother(BodyMention body) {
        if (!view.language().verbSecond() || !view.cue(beforeArticle(body.first()), Cue.ISSUED)) {
            return false;
        }
        int token = body.end();
        while (!view.edge(token, ",;:") && !isDocument(token)) {
            token = view.next(token);
        }
        return isDocument(token);
    }

    private int beforeArticle(int token) {
        int before = view.previous(token);
        return view.cue(before, Cue.LINK) ? view.previous(before) : before;
    }

    /** "Resolution No. 25, on 3 June 2013, …", "…, 3 June 2013 of the committee": a day with its year that a comma sets apart. */
    private boolean isApposed(Item.Time day) {
        int before = view.previous(day.first());
        int comma = view.cue(before, Cue.AT) ? view.previous(before) : before;
        int behind = day.end();
        boolean closed = view.symbol(behind, ",)") || view.cue(behind, Cue.ISSUED) || view.cue(behind, Cue.BY);
        return comma == draft.tellings().get(0).end()
                && view.symbol(comma, ",")
                && FULL_DAY.length() == day.edtf().length()
                && Character.isDigit(day.edtf().charAt(0))
                && (closed || view.calendar(behind, CalendarKind.FROM));
    }

    /**
     * "Of the Office for Agriculture and Environment": the token behind the name of an issuer that is none of the bodies with a word of their own, where
     * a date follows; the token itself where there is none.
     */
    private int behindOffice(int of) {
        int office = skipArticles(of);
        int token = office;
        for (int words = 0; words < LONGEST_OFFICE && isOfName(token); words++) {
            token = view.next(token);
        }
        int date = token;
        boolean named = draft.code != null
                && office > of
                && isOffice(office)
                && bodies.stream().noneMatch(body -> body.first() >= of && body.first() < date);
        return named && view.item(date) instanceof Item.Time time && !time.period() ? view.previous(date) : of;
    }

    /** Where nouns have capitals, any of them may name who has issued a document. */
    private boolean isOffice(int token) {
        return Nouns.known(view, token)
                .map(noun -> Kinds.isBody(noun.subject()))
                .orElse(Nouns.isNounByCase(view, token));
    }

    private int skipArticles(int from) {
        int token = from;
        while (view.cue(token, Cue.LINK) && token - from < LONGEST_GAP) {
            token = view.next(token);
        }
        return token;
    }

    private boolean isOfName(int token) {
        return view.tokens().capitalized(token) && !(view.item(token) instanceof Item.Time)
                || view.cue(token, Cue.LINK)
                || view.cue(token, Cue.AND)
                || view.cue(token, Cue.DATED)
                || view.calendar(token, CalendarKind.FOR)
                || view.calendar(token, CalendarKind.IN);
    }

    private boolean isGlue(int token) {
        if (view.language().verbFirst() && view.symbol(token, ",") && isVerb(view.next(token))) {
            return false;
        }
        return view.cue(token, Cue.DATED)
                || view.cue(token, Cue.ISSUED)
                || view.cue(token, Cue.BY)
                || view.cue(token, Cue.LINK)
                || view.cue(token, Cue.AT)
                || view.symbol(token, "(),")
                || isRank(token);
    }

    /** "Of the 11th committee", "of the 7th conference of the committee": an ordinal, and what is held behind it, before the body. */
    private boolean isRank(int token) {
        int before = view.has(token, Sense.GatheringWord.class) ? view.previous(token) : token;
        return view.item(before) instanceof Item.Number rank && rank.kind() == Item.NumberKind.ORDINAL;
    }

    /** "…, the Committee issued": a verb without an article opens a clause of its own. */
    private boolean isVerb(int token) {
        return view.cue(token, Cue.ISSUED)
                && !view.cue(token, Cue.DATED)
                && view.proclitic(token).isEmpty();
    }

    /** Where the sentence says that something was issued: the body right before the document, and the date before it. */
    private void before() {
        if (!isIssued()) {
            return;
        }
        if (draft.issued.isEmpty()) {
            dateBefore().ifPresent(this::take);
        }
        // A code says what kind of body issued it; the words say which one.
        if (!named) {
            int anchor = draft.anchor();
            int from = farthestSubject(anchor);
            bodies.stream()
                    .filter(body -> body.end() <= anchor && body.end() >= from && !issuesOnlyAnother(body.end()))
                    .filter(body -> !isAddressed(body))
                    .reduce((first, second) -> second)
                    .ifPresent(this::takeIssuer);
        }
    }

    /** "The commune sent to the district's committee Report No. 46": whom a document is sent to. */
    private boolean isAddressed(BodyMention body) {
        int to = beforeArticle(body.first());
        return view.cue(to, Cue.TO) || view.cue(to, Cue.WAY);
    }

    /** "The committee issued Plan No. 187-KH/TU to carry out Directive No. 28": a number alone behind a code is that of a document known already. */
    private boolean issuesOnlyAnother(int subject) {
        for (int token = subject; draft.code == null && token < draft.anchor(); token = view.next(token)) {
            if (view.item(token) instanceof Item.Code) {
                return true;
            }
        }
        return false;
    }

    /** Where the subject may end at the earliest that issued what stands at a token; another document between them is of the same subject. */
    private int farthestSubject(int anchor) {
        int token = anchor;
        int most = LONGEST_SUBJECT_GAP;
        for (int words = 0; words < most && !view.edge(token, ";"); words++) {
            token = view.previous(token);
            most = view.item(token) instanceof Item.Code ? 2 * LONGEST_SUBJECT_GAP : most;
        }
        return token;
    }

    /** The nearest day before the document; not when another document or something held stands between, whose day it would be. */
    private Optional<Item.Time> dateBefore() {
        for (int token = view.previous(draft.anchor()); view.holds(token); token = view.previous(token)) {
            Optional<Item.Time> time = view.item(token, Item.Time.class);
            if (time.isPresent()) {
                return time.filter(day -> !day.period() && !isAnothers(day));
            }
            boolean others =
                    isDocument(token) || view.has(token, Sense.GatheringWord.class) || view.symbol(token, ";:()");
            if (others) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A day that is told of a document before it: taken by it, or behind "dated". */
    private boolean isAnothers(Item.Time day) {
        int before = view.previous(day.first());
        return days.contains(day.first()) || view.cue(before, Cue.DATED) && hasDocumentBefore(before);
    }

    private boolean hasDocumentBefore(int end) {
        for (int token = view.first(); token < end; token = view.next(token)) {
            if (isDocument(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDocument(int token) {
        return view.item(token) instanceof Item.Code || view.has(token, Sense.DocumentWord.class);
    }

    private boolean isIssued() {
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (view.cue(token, Cue.ISSUED)) {
                return true;
            }
        }
        return false;
    }

    private boolean takeIssuer(BodyMention mention) {
        if (!draft.mayBeIssuedBy(mention.body()) || isOfOtherLevel(mention.body())) {
            return false;
        }
        Body body = Persons.named(view, mention);
        @Nullable Body said = draft.issuer;
        draft.issuer = new Body(
                body.body(),
                body.level() == null && said != null ? said.level() : body.level(),
                body.place(),
                body.role(),
                body.person());
        draft.issuedBy = mention;
        issuers.add(mention);
        return true;
    }

    /** Whether the code says that a committee of the same kind but of another level issued the document: the 112-KH/HU of a district is no province's. */
    private boolean isOfOtherLevel(Body body) {
        @Nullable Body said = draft.issuer;
        return draft.code != null
                && said != null
                && said.level() != null
                && body.level() != null
                && said.level() != body.level()
                && body.body() != null
                && body.body().equals(said.body());
    }
}
