package io.github.crossfact.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.text.Tokens;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledFormsTest {

    private static final String PROPERTIES =
            "name = X\nscript = Latn\ndecimal = ,\ngrouping = .\nendings = e\nstrategies = compound-heads\n";

    private final Map<String, byte[]> files = new HashMap<>();

    @TempDir
    Path folder;

    CompiledFormsTest() {
        file("language.properties", PROPERTIES);
        file(
                "subjects.csv",
                "subject,honoured,form\nMODEL,,Modell\nGROUP,COLLECTIVE,Gruppe\nGROUP,,Gruppe der Alten=\n");
        file("cues.csv", "cue,form\nHELD,nahm … teil\nHELD,nahm … an\nAND,und=\n");
        file("documents.csv", "type,also,form\nDECISION,PLAN REPORT,Beschluss\n");
    }

    @Test
    void whatIsReadMeansWhatTheTablesDo() {
        String text = "modell modelle vorzeigemodelle gruppe und und nahm beschluss gruppe der alten";
        String ofTables = matches(language(), List.of(), text);
        compile();
        assertThat(language().compiled()).isPresent();
        assertThat(matches(language(), List.of(), text)).isEqualTo(ofTables).contains("MODEL", "COLLECTIVE", "teil");
    }

    @Test
    void whatIsLeftIsReadInsteadOfTheTables() {
        compile();
        Language whole = language();
        // A language whose tables are empty, with the checksum of the whole one's.
        file("subjects.csv", "subject,honoured,form\n");
        Language empty = language();
        assertThat(matches(whole, List.of(), "modell")).contains("MODEL");
        relabel(empty.checksum());
        assertThat(matches(language(), List.of(), "modell")).contains("MODEL");
    }

    @Test
    void tablesThatHaveChangedSinceAreCompiledAnew() {
        compile();
        file("subjects.csv", "subject,honoured,form\nMODEL,,Muster\n");
        assertThat(matches(language(), List.of(), "muster")).contains("MODEL");
        assertThat(matches(language(), List.of(), "modell")).isEmpty();
    }

    @Test
    void aFileOfAnotherVersionIsLeftAside() {
        compile();
        files.get(Language.COMPILED)[3]++;
        file("subjects.csv", "subject,honoured,form\n");
        relabel(language().checksum());
        assertThat(matches(language(), List.of(), "modell")).isEmpty();
        file(Language.COMPILED, "");
        assertThat(matches(language(), List.of(), "modell")).isEmpty();
    }

    @Test
    void wordsOfAUsersOwnAreCompiledWithTheTables() {
        compile();
        Vocabulary own = Vocabulary.open(
                "own",
                List.of("xx"),
                path -> stream(
                        path.equals("xx/subjects.csv") ? bytes("subject,honoured,form\nPROJECT,,Modell\n") : null));
        assertThat(matches(language(), List.of(own), "modell"))
                .contains("PROJECT")
                .doesNotContain("MODEL");
    }

    @Test
    void theBuildWritesTheFileBesideTheTables() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        LanguageBuild.main("xx", folder.toString());
        compile();
        assertThat(folder.resolve(Language.COMPILED)).hasBinaryContent(files.get(Language.COMPILED));
    }

    @Test
    void theBuildStopsAtABadRow() throws IOException {
        Files.writeString(folder.resolve("language.properties"), PROPERTIES);
        Files.writeString(folder.resolve("places.csv"), "code,form\n99,Nirgends\n");
        assertThatThrownBy(() -> LanguageBuild.main("xx", folder.toString()))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("lang-xx/places.csv:2: code 99 is that of no place");
        assertThat(folder.resolve(Language.COMPILED)).doesNotExist();
        assertThatThrownBy(() -> LanguageBuild.main("xx")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSenseThatNoRowHasToldHasNoNumber() {
        Sense model = new Sense.Subject(Subject.MODEL, Subject.MODEL);
        assertThatThrownBy(() -> new Meanings().number(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MODEL");
    }

    private void compile() {
        files.put(Language.COMPILED, CompiledForms.write(language(), code -> true));
    }

    /** Makes the file one of tables with this checksum, which it has behind its version. */
    private void relabel(long checksum) {
        byte[] compiled = files.get(Language.COMPILED);
        for (int i = 0; i < Long.BYTES; i++) {
            compiled[Integer.BYTES + i] = (byte) (checksum >>> Byte.SIZE * (Long.BYTES - 1 - i));
        }
    }

    private void file(String name, String content) {
        files.put(name, bytes(content));
    }

    private Language language() {
        return Language.open("xx", name -> stream(files.get(name)));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable ByteArrayInputStream stream(byte @Nullable [] content) {
        return content == null ? null : new ByteArrayInputStream(content);
    }

    /** Each form of a text with its end and what it means. */
    private static String matches(Language language, List<Vocabulary> vocabularies, String text) {
        Problems problems = new Problems();
        CompiledLanguage compiled = CompiledLanguage.of(language, vocabularies, code -> true, problems);
        problems.throwIfAny();
        Tokens tokens = Tokens.of(compiled.folding().apply(text));
        StringBuilder found = new StringBuilder();
        for (int token = 0; token < tokens.size(); token++) {
            Match match = compiled.lexicon().longestAt(tokens, token, tokens.size());
            if (match != null) {
                found.append(match.first()).append('-').append(match.end()).append(' ');
                found.append(List.copyOf(match.senses())).append('\n');
            }
        }
        return found.toString();
    }
}
