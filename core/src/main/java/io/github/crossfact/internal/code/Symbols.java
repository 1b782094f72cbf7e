package io.github.crossfact.internal.code;

import org.jspecify.annotations.Nullable;

/** All the symbols that codes are made of. Immutable. */
record Symbols(DocumentTypeTable types, IssuerTable issuers, UntypedTable untyped) {

    static Symbols read() {
        return new Symbols(DocumentTypeTable.read(), IssuerTable.read(), UntypedTable.read());
    }

    @Nullable
    DocumentTypeSymbol type(Part part) {
        return types.find(part.text());
    }

    @Nullable
    Issuer issuer(Part part) {
        return issuers.find(part.text());
    }

    /** The canonical symbol of a unit that the tables know, which may be an issuer of its own; else null. */
    @Nullable
    String unit(Part part) {
        Issuer unit = issuers.findUnit(part.text());
        Issuer known = unit == null ? issuers.find(part.text()) : unit;
        return known == null ? null : known.symbol();
    }

    /**
     * The rules by which a code of these two is punctuated, seen from how it is written where its issuer leaves that
     * open.
     */
    static CodeSystem system(Issuer issuer, @Nullable String year, boolean slashBeforeIssuer) {
        if (year != null) {
            return CodeSystem.STATE;
        }
        CodeSystem own = issuer.system();
        if (own != null) {
            return own;
        }
        return slashBeforeIssuer ? CodeSystem.PARTY : CodeSystem.STATE;
    }
}
