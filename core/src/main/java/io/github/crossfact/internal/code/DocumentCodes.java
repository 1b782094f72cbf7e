package io.github.crossfact.internal.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codes of Vietnamese documents, such as {@code 25-NQ/TW}, {@code 152/2025/NĐ-CP} and {@code 202/2025/QH15},
 * in folded text: small letters without diacritics, ASCII digits, every dash a {@code -}.
 *
 * <p>A code is read where the tables of symbols know its type or its issuer, so that a date, a ratio, an address or the
 * name of a thing is none. Diacritics, case and spaces around the signs may be lost, and right-to-left pages may have
 * put the parts into another order; {@link DocumentCode#code} is always the canonical spelling.
 *
 * <p>The time of a call does not depend on the length of the text. Thread-safe.
 */
public final class DocumentCodes {

    private static final Symbols SYMBOLS = Symbols.read();
    private static final CodeReader IN_ORDER = new CodeReader(SYMBOLS);
    private static final ReorderedCodeReader REORDERED = new ReorderedCodeReader(SYMBOLS);

    private DocumentCodes() {}

    /**
     * The code that begins at an offset.
     *
     * @param folded the folded text
     * @param from an offset of it
     * @return the code, or null where none begins there
     */
    public static @Nullable DocumentCode parse(CharSequence folded, int from) {
        CodeBoundaries boundaries = new CodeBoundaries(folded);
        if (!boundaries.mayBegin(from)) {
            return null;
        }
        List<Part> parts = PartReader.read(folded, from);
        if (parts.size() < 2) {
            return null;
        }
        Reading inOrder = IN_ORDER.read(parts);
        Reading reading = inOrder == null ? REORDERED.read(parts) : inOrder;
        return reading != null && boundaries.mayEnd(from, reading.end()) ? reading.from(from) : null;
    }

    /** The symbols that codes are made of, for tests that walk the tables. */
    static Symbols symbols() {
        return SYMBOLS;
    }
}
