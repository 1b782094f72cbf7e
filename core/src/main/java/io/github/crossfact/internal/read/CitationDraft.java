package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Citation;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Event;
import io.github.crossfact.internal.page.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An official document cited. */
final class CitationDraft extends Draft {
    private static final Set<BodyType> PARTY_CENTRE =
            Set.of(BodyType.CENTRAL_COMMITTEE, BodyType.POLITBURO, BodyType.SECRETARIAT);

    /** What a body issues, where a language has one word for several kinds of document. */
    private static final Map<BodyType, DocumentType> USUAL = Map.of(
            BodyType.CENTRAL_COMMITTEE, DocumentType.RESOLUTION,
            BodyType.POLITBURO, DocumentType.RESOLUTION,
            BodyType.PARTY_COMMITTEE, DocumentType.RESOLUTION,
            BodyType.NATIONAL_ASSEMBLY, DocumentType.RESOLUTION,
            BodyType.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, DocumentType.RESOLUTION,
            BodyType.GOVERNMENT, DocumentType.RESOLUTION,
            BodyType.PEOPLES_COUNCIL, DocumentType.RESOLUTION,
            BodyType.PRIME_MINISTER, DocumentType.DECISION,
            BodyType.PEOPLES_COMMITTEE, DocumentType.DECISION,
            BodyType.MINISTRY, DocumentType.DECISION);

    final String number;

    @Nullable
    String year;

    @Nullable
    String code;

    @Nullable
    DocumentType type;

    /** Further types that the word for the document may mean. */
    Set<DocumentType> alsoTypes = Set.of();

    /** The symbols of the issuers in the document's code. */
    List<String> symbols = List.of();

    @Nullable
    Body issuer;

    /** Where the text names the issuer; null where it does not. */
    @Nullable
    BodyMention issuedBy;

    /** The dates of issue that the text gives, in its order: more than one is a conflict. */
    final Set<String> issued = new LinkedHashSet<>();

    /** Whether the wording calls the document something that its code says it is not. */
    boolean typeConflict;

    CitationDraft(Sentence sentence, int first, int end, String rule, String number) {
        super(sentence, first, end, rule);
        this.number = number;
    }

    /** Another document that the same word names, in a list. */
    CitationDraft another(int first, int end, String itsNumber) {
        CitationDraft other = new CitationDraft(sentence(), first, end, "document number in a list", itsNumber);
        other.type = type;
        other.alsoTypes = alsoTypes;
        return other;
    }

    /** Where the word leaves the type open and no code says it, the issuer tells. */
    void settleType() {
        @Nullable DocumentType usual = issuer == null || issuer.body() == null ? null : USUAL.get(issuer.body());
        if (code == null && type != null && usual != null && alsoTypes.contains(usual)) {
            alsoTypes = Set.of(type);
            type = usual;
        }
    }

    @Override
    Object key() {
        return number;
    }

    @Override
    boolean isSame(Draft later) {
        return later instanceof CitationDraft other
                && number.equals(other.number)
                && agree(code, other.code)
                && (code != null && other.code != null || sameKind(other));
    }

    /** A short mention belongs to the full one of its number when kind and issuer do not speak against it. */
    private boolean sameKind(CitationDraft other) {
        return sameType(other)
                && agree(year, other.year)
                && (issuer == null || other.issuer == null || agree(issuer.body(), other.issuer.body()));
    }

    private boolean sameType(CitationDraft other) {
        return agree(type, other.type)
                || other.type != null && alsoTypes.contains(other.type)
                || type != null && other.alsoTypes.contains(type);
    }

    @Override
    void fill(Draft later) {
        CitationDraft other = (CitationDraft) later;
        year = year == null ? other.year : year;
        // A code decides what a word leaves open.
        type = type == null || code == null && other.code != null && other.type != null ? other.type : type;
        code = code == null ? other.code : code;
        issuer = issuer == null ? other.issuer : issuer;
        issued.addAll(other.issued);
        typeConflict |= other.typeConflict;
    }

    @Override
    Event event(Common common, Function<Draft, String> ids) {
        return new Citation(
                common,
                type,
                number,
                year,
                code,
                issuer,
                issued.isEmpty() ? null : issued.iterator().next());
    }

    /** Whether the document's symbol leaves it open that this body issued it. */
    boolean mayBeIssuedBy(Body body) {
        @Nullable BodyType type = body.body();
        if (type == null) {
            return false;
        }
        if (code == null) {
            return true;
        }
        @Nullable BodyType said = issuer == null ? null : issuer.body();
        if (said != null) {
            return said.equals(type)
                    || said.equals(BodyType.PARTY_COMMITTEE) && type.equals(BodyType.PARTY_STANDING_COMMITTEE);
        }
        return !symbols.contains("TW") || PARTY_CENTRE.contains(type);
    }
}
