package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Level;
import io.github.crossfact.internal.code.DocumentCode;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations: a document's symbol, or a word for a document with its number; and around them the issuer and the date.
 */
final class CitationReader {

    private static final int LONGEST_LEAD = 4;
    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_SUBJECT_GAP = 8;
    private static final int LONGEST_NUMBER = 6;
    /** How many words the name of an office may have. */
    private static final int LONGEST_OFFICE = 10;

    /** Kinds whose bare number is as often part of a name ("Programme 1719") or a year ("Plan 2030") as the number of a document. */
    private static final Set<DocumentType> NEEDS_SIGN = Set.of(
            DocumentType.PROGRAM,
            DocumentType.PROJECT,
            DocumentType.PLAN,
            DocumentType.REPORT,
            DocumentType.LAW,
            DocumentType.CODE,
            DocumentType.CONSTITUTION,
            DocumentType.TREATY,
            DocumentType.RULES);

    private static final Set<BodyType> PARTY_CENTRE =
            Set.of(BodyType.CENTRAL_COMMITTEE, BodyType.POLITBURO, BodyType.SECRETARIAT);

    /**
     * @param bodies the bodies named in the sentence; those that turn out to be issuers are removed
     * @param cited the numbers of documents that the page cites with their codes; those of the sentence are added
     */
    List<CitationDraft> read(View view, List<BodyMention> bodies, Set<String> cited) {
        List<CitationDraft> found = new ArrayList<>();
        int token = view.first();
        while (token < view.end()) {
            int at = token;
            Optional<CitationDraft> draft = view.item(token, Item.Code.class)
                    .map(code -> coded(view, code))
                    .or(() -> numbered(view, at, cited));
            draft.ifPresent(found::add);
            token = draft.map(CitationReader::end).orElse(view.next(token));
            while (draft.isPresent()) {
                draft = listed(view, draft.get());
                draft.ifPresent(found::add);
                token = draft.map(CitationReader::end).orElse(token);
            }
        }
        List<BodyMention> issuers = new ArrayList<>();
        for (CitationDraft draft : found) {
            new Surroundings(view, draft, bodies, issuers).read();
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            shareIssuer(view, found.get(i), found.get(i + 1));
        }
        found.forEach(CitationDraft::settleType);
        found.stream().filter(draft -> draft.code != null).forEach(draft -> cited.add(draft.number));
        bodies.removeAll(issuers);
        return found;
    }

    private static int end(CitationDraft draft) {
        return draft.tellings().get(0).end();
    }

    private static CitationDraft coded(View view, Item.Code item) {
        DocumentCode code = item.code();
        int first = lead(view, item.first());
        CitationDraft draft = new CitationDraft(view.sentence(), first, item.end(), "document code", code.number());
        draft.code = code.code();
        draft.year = code.year();
        Optional<Sense.DocumentWord> word = view.sense(first, Sense.DocumentWord.class);
        List<DocumentType> called = word.map(CitationReader::types).orElse(List.of());
        draft.type = code.typeIfCalled(called);
        if (draft.type == null && !called.isEmpty()) {
            draft.type = called.get(0);
        }
        draft.typeConflict = !called.isEmpty() && called.stream().allMatch(code::contradicts);
        if (code.issuer() != null) {
            // That a body of the country is one goes without saying.
            @Nullable Level level = code.issuerLevel() == Level.NATIONAL ? null : code.issuerLevel();
            draft.issuer = new Body(code.issuer(), level, null, null, null);
        }
        draft.symbols = code.issuerSymbols();
        return draft;
    }

    /** What a word may call a document, its main sense first. */
    private static List<DocumentType> types(Sense.DocumentWord word) {
        List<DocumentType> types = new ArrayList<>(List.of(word.type()));
        types.addAll(word.also());
        return types;
    }

    /** The token of the word for the document before its symbol, or the symbol's own where there is none. */
    private static int lead(View view, int symbol) {
        int token = view.previous(symbol);
        for (int steps = 0; steps < LONGEST_LEAD && view.holds(token); steps++) {
            if (view.sense(token, Sense.DocumentWord.class).isPresent()) {
                return token;
            }
            if (!view.cue(token, Cue.NUMBER_SIGN) && !view.symbol(token, ".:(")) {
                break;
            }
            token = view.previous(token);
        }
        return symbol;
    }

    /** "Resolution No. 25", "Decision 1428". */
    private static Optional<CitationDraft> numbered(View view, int token, Set<String> cited) {
        Optional<Sense.DocumentWord> word = view.sense(token, Sense.DocumentWord.class);
        if (word.isEmpty() || view.quoted(token)) {
            return Optional.empty();
        }
        int next = view.next(token);
        boolean sign = view.cue(next, Cue.NUMBER_SIGN);
        next = sign ? view.next(next) : next;
        next = sign && view.symbol(next, ".:") ? next + 1 : next;
        if (!sign && NEEDS_SIGN.contains(word.get().type())) {
            return Optional.empty();
        }
        int first = next;
        return number(view, next)
                .filter(number -> sign
                        || cited.contains(view.tokens().text(number.first()))
                        || !Nouns.isKnown(view, number.end()))
                .map(Item.Number::end)
                .or(() -> sign ? symbolEnd(view, first) : Optional.empty())
                .map(end -> {
                    CitationDraft draft = new CitationDraft(
                            view.sentence(),
                            token,
                            end,
                            "document word and number",
                            view.tokens().text(first));
                    draft.type = word.get().type();
                    draft.alsoTypes = word.get().also();
                    return draft;
                });
    }

    /** The end of a symbol that the tables cannot read, a number with letters behind a slash: "No. 883/BHXH-CSYT". */
    private static Optional<Integer> symbolEnd(View view, int token) {
        boolean symbol = view.holds(token)
                && view.item(token) == null
                && view.tokens().isDigits(token)
                && view.tokens().length(token) <= LONGEST_NUMBER;
        int end = token + 1;
        while (symbol
                && view.symbol(end, "/-")
                && view.unknownWord(end + 1)
                && !view.tokens().spaceBefore(end + 1)) {
            end += 2;
        }
        return end > token + 1 ? Optional.of(end) : Optional.empty();
    }

    /** "Resolutions No. 25, 43 and 44": one word for the document stands before the list. */
    private static Optional<CitationDraft> listed(View view, CitationDraft before) {
        int token = end(before);
        boolean joined = false;
        while (view.cue(token, Cue.AND) || view.symbol(token, ",،")) {
            joined = true;
            token = view.next(token);
        }
        if (!joined || before.code != null) {
            return Optional.empty();
        }
        boolean signed = view.cue(view.previous(end(before) - 1), Cue.NUMBER_SIGN);
        if (view.cue(token, Cue.NUMBER_SIGN)) {
            signed = true;
            token = view.symbol(view.next(token), ".:") ? view.next(token) + 1 : view.next(token);
        }
        boolean plain = signed;
        return number(view, token)
                .filter(number -> !Nouns.isKnown(view, number.end()))
                .filter(number -> plain || !view.unknownWord(number.end()))
                .map(number -> before.another(
                        number.first(), number.end(), view.tokens().text(number.first())));
    }

    private static Optional<Item.Number> number(View view, int token) {
        return view.item(token, Item.Number.class)
                .filter(number -> number.digits()
                        && number.first() == token
                        && number.end() == token + 1
                        && view.tokens().length(token) <= LONGEST_NUMBER
                        && number.kind() == Item.NumberKind.CARDINAL);
    }

    /** "Resolutions 25 and 43 by the Committee", "the Committee's Resolutions 25 and 43": one issuer holds for the list. */
    private static void shareIssuer(View view, CitationDraft draft, CitationDraft next) {
        int end = end(draft);
        boolean listed = next.anchor() - end <= LONGEST_GAP;
        for (int token = end; listed && token < next.anchor(); token = view.next(token)) {
            listed = view.cue(token, Cue.AND)
                    || view.cue(token, Cue.LINK)
                    || view.cue(token, Cue.NUMBER_SIGN)
                    || view.symbol(token, ",.");
        }
        if (!listed) {
            return;
        }
        @Nullable Body left = draft.issuer;
        @Nullable Body right = next.issuer;
        if (left == null && right != null && isPossible(draft, right)) {
            draft.issuer = right;
        } else if (right == null && left != null && isPossible(next, left)) {
            next.issuer = left;
        }
    }

    /** Whether the document's symbol leaves it open that this body issued it. */
    private static boolean isPossible(CitationDraft draft, Body body) {
        @Nullable BodyType type = body.body();
        if (type == null) {
            return false;
        }
        if (draft.code == null) {
            return true;
        }
        @Nullable BodyType said = draft.issuer == null ? null : draft.issuer.body();
        if (said != null) {
            return said.equals(type)
                    || said.equals(BodyType.PARTY_COMMITTEE) && type.equals(BodyType.PARTY_STANDING_COMMITTEE);
        }
        return !draft.symbols.contains("TW") || PARTY_CENTRE.contains(type);
    }

    /** What stands around one citation. */
    private static final class Surroundings {
        private final View view;
        private final CitationDraft draft;
        private final List<BodyMention> bodies;
        private final List<BodyMention> issuers;
        /** Whether an issuer is named behind the document. */
        private boolean named;

        Surroundings(View view, CitationDraft draft, List<BodyMention> bodies, List<BodyMention> issuers) {
            this.view = view;
            this.draft = draft;
            this.bodies = bodies;
            this.issuers = issuers;
        }

        void read() {
            after();
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

        /** Date and issuer behind the number, in either order, joined by nothing but small words. */
        private void after() {
            int token = behindOffice(end(draft));
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
                    if ((dated || issued || right || sameYear || stated)
                            && !time.get().period()) {
                        draft.issued.add(time.get().edtf());
                    }
                    token = time.get().end();
                    gap = 0;
                } else if (body.isPresent() && !named && takeIssuer(body.get())) {
                    named = true;
                    token = body.get().end();
                    issued = true;
                    gap = 0;
                } else if (isGlue(token)) {
                    dated |= view.cue(token, Cue.DATED) || view.symbol(token, "(");
                    issued |= view.cue(token, Cue.ISSUED);
                    token = view.next(token);
                    gap++;
                } else {
                    return;
                }
            }
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
                    || view.symbol(token, "(),");
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
                dateBefore().ifPresent(draft.issued::add);
            }
            // A code says what kind of body issued it; the words say which one.
            if (!named) {
                int anchor = draft.anchor();
                bodies.stream()
                        .filter(body -> body.end() <= anchor && anchor - body.end() <= LONGEST_SUBJECT_GAP)
                        .reduce((first, second) -> second)
                        .ifPresent(this::takeIssuer);
            }
        }

        /** The nearest day before the document; not when another document or something held stands between, whose day it would be. */
        private Optional<String> dateBefore() {
            for (int token = view.previous(draft.anchor()); view.holds(token); token = view.previous(token)) {
                Optional<Item.Time> time = view.item(token, Item.Time.class);
                if (time.isPresent()) {
                    // A day behind "dated" is that of the document before it.
                    boolean anothers = view.cue(view.previous(time.get().first()), Cue.DATED);
                    return time.filter(t -> !t.period() && !anothers).map(Item.Time::edtf);
                }
                boolean others = view.item(token, Item.Code.class).isPresent()
                        || view.sense(token, Sense.DocumentWord.class).isPresent()
                        || view.sense(token, Sense.GatheringWord.class).isPresent()
                        || view.symbol(token, ";:()");
                if (others) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
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
            if (!isPossible(draft, mention.body())) {
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
            issuers.add(mention);
            return true;
        }
    }
}
