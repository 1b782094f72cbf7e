package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Level;
import io.github.crossfact.internal.code.DocumentCode;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations: a document's symbol, or a word for a document with its number; and around them the issuer and the date.
 */
final class CitationReader {

    private static final int LONGEST_LEAD = 4;
    /** How many words and signs may stand between two documents of one issuer, the day of the first among them. */
    private static final int LONGEST_DATED = 10;

    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_NUMBER = 6;

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

    /**
     * @param bodies the bodies named in the sentence; those that turn out to be issuers are removed
     * @param cited the numbers of documents that the page cites with their codes; those of the sentence are added
     */
    List<CitationDraft> read(View view, List<BodyMention> bodies, Set<String> cited) {
        List<CitationDraft> found = new ArrayList<>();
        int token = view.first();
        while (token < view.end()) {
            Optional<CitationDraft> draft = view.item(token) instanceof Item.Code code
                    ? Optional.of(coded(view, code, bodies))
                    : numbered(view, token, bodies, cited);
            token = view.next(token);
            while (draft.isPresent()) {
                found.add(draft.get());
                token = draft.get().end();
                draft = listed(view, draft.get());
            }
        }
        List<BodyMention> issuers = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        for (CitationDraft draft : found) {
            new IssuanceReader(view, new Issuance(view, draft, bodies, issuers, days)).read();
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            shareIssuer(view, found.get(i), found.get(i + 1));
        }
        found.forEach(CitationDraft::settleType);
        found.stream().filter(draft -> draft.code != null).forEach(draft -> cited.add(draft.number));
        bodies.removeAll(issuers);
        return found;
    }

    private static CitationDraft coded(View view, Item.Code item, List<BodyMention> bodies) {
        DocumentCode code = item.code();
        int first = lead(view, item.first(), bodies);
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

    /**
     * The token of the word for the document before its symbol, or the symbol's own where there is none; the issuer may stand between, before the sign of
     * the number: "Resolution of the Politburo No. 60-NQ/TW".
     */
    private static int lead(View view, int symbol, List<BodyMention> bodies) {
        int start = symbol;
        boolean signed = false;
        boolean issuer = false;
        for (int steps = 0; steps < LONGEST_LEAD; steps++) {
            int end = start;
            int token = view.previous(end);
            if (view.has(token, Sense.DocumentWord.class)) {
                return token;
            }
            Optional<BodyMention> body =
                    bodies.stream().filter(mention -> mention.end() == end).findFirst();
            boolean sign = view.cue(token, Cue.NUMBER_SIGN);
            if (sign || view.symbol(token, ".:(") || issuer && view.cue(token, Cue.LINK)) {
                start = token;
            } else if (signed && !issuer && body.isPresent()) {
                start = body.get().first();
                issuer = true;
            } else {
                break;
            }
            signed |= sign;
        }
        return symbol;
    }

    /** The token behind the issuer that stands between the word for the document and the sign of its number; the token itself where none stands. */
    private static int behindIssuer(View view, int token, List<BodyMention> bodies) {
        int first = view.cue(token, Cue.LINK) ? view.next(token) : token;
        return bodies.stream()
                .filter(body -> body.first() == first && view.cue(body.end(), Cue.NUMBER_SIGN))
                .findFirst()
                .map(BodyMention::end)
                .orElse(token);
    }

    /** "Resolution No. 25", "Decision 1428". */
    private static Optional<CitationDraft> numbered(View view, int token, List<BodyMention> bodies, Set<String> cited) {
        Optional<Sense.DocumentWord> word = view.sense(token, Sense.DocumentWord.class);
        if (word.isEmpty() || view.quoted(token)) {
            return Optional.empty();
        }
        int next = behindIssuer(view, view.next(token), bodies);
        boolean sign = view.cue(next, Cue.NUMBER_SIGN);
        next = sign ? view.next(next) : next;
        next = sign && view.symbol(next, ".:") ? next + 1 : next;
        if (!sign && NEEDS_SIGN.contains(word.get().type())) {
            return Optional.empty();
        }
        int first = next;
        return number(view, next)
                .filter(number -> sign || cited.contains(view.text(number.first())) || !counts(view, number.end()))
                .map(Item.Number::end)
                .or(() -> sign ? symbolEnd(view, first) : Optional.empty())
                .map(end -> {
                    CitationDraft draft = new CitationDraft(
                            view.sentence(), token, end, "document word and number", view.text(first));
                    draft.type = word.get().type();
                    draft.alsoTypes = word.get().also();
                    return draft;
                });
    }

    /** "For the resolution 48 of the members voted": a number that has people behind it is theirs. */
    private static boolean counts(View view, int numberEnd) {
        boolean of = view.isOf(numberEnd);
        return Nouns.isKnown(view, numberEnd)
                || of
                        && Nouns.known(view, view.next(numberEnd))
                                .filter(noun -> Kinds.isPerson(noun.subject()))
                                .isPresent();
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
        int token = before.end();
        boolean joined = false;
        while (view.cue(token, Cue.AND) || view.symbol(token, ",،")) {
            joined = true;
            token = view.next(token);
        }
        if (!joined || before.code != null) {
            return Optional.empty();
        }
        boolean signed = view.cue(view.previous(before.end() - 1), Cue.NUMBER_SIGN);
        if (view.cue(token, Cue.NUMBER_SIGN)) {
            signed = true;
            token = view.symbol(view.next(token), ".:") ? view.next(token) + 1 : view.next(token);
        }
        boolean plain = signed;
        return number(view, token)
                .filter(number -> !Nouns.isKnown(view, number.end()))
                .filter(number -> plain || !view.unknownWord(number.end()))
                .map(number -> before.another(number.first(), number.end(), view.text(number.first())));
    }

    private static Optional<Item.Number> number(View view, int token) {
        return view.item(token, Item.Number.class)
                .filter(number -> number.digits()
                        && number.first() == token
                        && number.end() == token + 1
                        && view.tokens().length(token) <= LONGEST_NUMBER
                        && number.kind() == Item.NumberKind.CARDINAL);
    }

    /** "Directive 40 (22 November 2014) and Conclusion 06 (10 June 2021) of the Secretariat": who is named behind both has issued the first, too. */
    private static void shareBehindDays(View view, CitationDraft draft, CitationDraft next) {
        @Nullable Body right = next.issuer;
        boolean may = right != null
                && draft.issuer == null
                && next.issuedBy != null
                && next.issuedBy.first() >= next.end()
                && draft.mayBeIssuedBy(right);
        int token = draft.end();
        for (int words = 0; words < LONGEST_DATED && token < next.anchor(); words++) {
            boolean small = view.item(token) instanceof Item.Time
                    || view.cue(token, Cue.AND)
                    || view.cue(token, Cue.LINK)
                    || view.cue(token, Cue.DATED)
                    || view.cue(token, Cue.NUMBER_SIGN)
                    || view.symbol(token, ",.()");
            if (!small) {
                return;
            }
            token = view.next(token);
        }
        if (may && token >= next.anchor()) {
            draft.issuer = right;
        }
    }

    /** "Resolutions 25 and 43 by the Committee", "the Committee's Resolutions 25 and 43": one issuer holds for the list. */
    private static void shareIssuer(View view, CitationDraft draft, CitationDraft next) {
        int end = draft.end();
        boolean listed = next.anchor() - end <= LONGEST_GAP;
        for (int token = end; listed && token < next.anchor(); token = view.next(token)) {
            listed = view.cue(token, Cue.AND)
                    || view.cue(token, Cue.LINK)
                    || view.cue(token, Cue.NUMBER_SIGN)
                    || view.symbol(token, ",.");
        }
        if (!listed) {
            shareBehindDays(view, draft, next);
            return;
        }
        @Nullable Body left = draft.issuer;
        @Nullable Body right = next.issuer;
        if (left == null && right != null && draft.mayBeIssuedBy(right)) {
            draft.issuer = right;
        } else if (right == null && left != null && next.mayBeIssuedBy(left)) {
            next.issuer = left;
        }
    }
}
