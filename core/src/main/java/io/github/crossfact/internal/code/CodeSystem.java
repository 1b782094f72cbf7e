package io.github.crossfact.internal.code;

/** Who numbers a document, which decides how its code is punctuated. */
enum CodeSystem {
    /** The party: number, dash, type, slash, issuer ({@code 25-NQ/TW}), as Guideline 36-HD/VPTW has it. */
    PARTY,
    /**
     * The state: number, year of a law, type, dash, issuer ({@code 152/2025/NĐ-CP}), as Decree 30/2020/NĐ-CP has it.
     */
    STATE
}
