package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.Morphology;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Schemas;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The file in which the build of a language leaves its forms compiled, so that not every start compiles its tables again. It tells the checksum of the files that
 * it was made of, and is left aside where they are others by now.
 */
final class CompiledForms {

    /** To be raised when the format changes, or how forms are folded, cut or laid out. */
    private static final int FORMAT = 1;

    /** The format, and what tables may say. */
    private static final int VERSION = 31 * FORMAT + Schemas.fingerprint();

    /** The version and the checksum. */
    private static final int HEADER = Integer.BYTES + Long.BYTES;

    private CompiledForms() {}

    /**
     * The file of a language.
     *
     * @param places tells which codes are those of places
     * @throws InvalidTableException when rows cannot be used; it lists all of them
     */
    static byte[] write(Language language, Predicate<String> places) {
        Problems problems = new Problems();
        FormTables tables = new FormTables(Grammar.of(language, problems), places, problems)
                .add(TableSource.of(language, List.of()));
        problems.throwIfAny();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeLong(language.checksum());
            tables.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The lexicon of a language; empty where its file is not there, or was made of other tables or by another version. */
    static Optional<Lexicon> read(Language language, Morphology morphology) {
        return language.compiled()
                .filter(in -> in.remaining() > HEADER && in.getInt() == VERSION && in.getLong() == language.checksum())
                .map(in -> Lexicon.read(morphology, Meanings.read(in), in));
    }
}
