package io.github.crossfact.internal.language;

import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where tables of a language come from: the language itself, or a vocabulary.
 *
 * @param folder what problems call it
 * @param file the content of a table by its name; empty where there is none
 */
record TableSource(String folder, Function<String, Optional<String>> file) {

    /** The language first, then each vocabulary that has words of it. */
    static List<TableSource> of(Language language, List<Vocabulary> vocabularies) {
        List<TableSource> sources = new ArrayList<>();
        sources.add(new TableSource("lang-" + language.tag(), language::file));
        for (Vocabulary vocabulary : vocabularies) {
            if (vocabulary.languages().contains(language.tag())) {
                String folder = language.tag() + "/";
                sources.add(new TableSource(
                        vocabulary.name() + "/" + language.tag(), name -> vocabulary.file(folder + name)));
            }
        }
        return List.copyOf(sources);
    }

    /** The rows of a table; none where it is not there. */
    List<Row> rows(String name, List<String> columns, Problems problems) {
        return Table.read(folder + "/" + name, file.apply(name).orElse(""), columns, problems)
                .rows();
    }
}
