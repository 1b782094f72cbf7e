package io.github.crossfact.internal.code;

import io.github.crossfact.event.DocumentType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A symbol that says what a document is.
 *
 * @param symbol its canonical spelling, {@code CTr}
 * @param type the kind of document; null where the vocabulary has no word for it
 * @param partyAlso what else the party's organs number under this symbol
 * @param needs what must follow for the symbol to be taken for one
 */
record DocumentTypeSymbol(String symbol, @Nullable DocumentType type, Set<DocumentType> partyAlso, Needs needs) {

    /** What must follow a number and this symbol to make a code of them. */
    enum Needs {
        /** Nothing: the symbol stands for its issuer as well, {@code 63/SL}. */
        NUMBER,
        /** An issuer, if only one that looks like initials: the symbol is no abbreviation of everyday life. */
        INITIALS,
        /** An issuer of the table: the symbol is also an everyday abbreviation, as HD, CD, CT and TB are. */
        ISSUER
    }

    /** What a document of this symbol may be besides {@link #type}, seen from who issued it. */
    Set<DocumentType> also(@Nullable CodeSystem system) {
        return system == CodeSystem.PARTY ? partyAlso : Set.of();
    }
}
