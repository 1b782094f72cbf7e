package io.github.crossfact.internal.table;

import io.github.crossfact.internal.lexicon.Sense;
import java.util.List;
import java.util.function.Function;

/**
 * What a table of forms looks like and what a row of it means. {@link Schemas} has them all, and is their documentation.
 *
 * @param file the file's name
 * @param columns the header, the form last
 * @param inflected whether the language's endings and proclitics may be added to the forms
 * @param heads whether a form may be the last part of a compound
 * @param sense what a row means, whatever its form
 */
public record Schema(String file, List<String> columns, boolean inflected, boolean heads, Function<Row, Sense> sense) {}
