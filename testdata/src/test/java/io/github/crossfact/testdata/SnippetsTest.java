package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java that README, examples and Javadoc show compiles, and what the README shows runs. */
@Tag("exhaustive")
class SnippetsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern OF_MARKDOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OF_JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\\* }</pre>", Pattern.DOTALL);

    /** What stands around a snippet: imports as an editor would add them, and what the text around it speaks of. */
    private static final String BEFORE = """
            import static io.github.crossfact.testdata.CrossfactAssertions.assertThatFacts;
            import static io.github.crossfact.testdata.CrossfactAssertions.assertThatStories;

            import io.github.crossfact.*;
            import io.github.crossfact.event.*;
            import io.github.crossfact.json.*;
            import io.github.crossfact.lang.de.German;
            import io.github.crossfact.lang.fa.Persian;
            import io.github.crossfact.spi.*;
            import io.github.crossfact.testdata.*;
            import java.io.ByteArrayInputStream;
            import java.io.InputStream;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.DynamicTest;
            import org.junit.jupiter.api.TestFactory;

            @SuppressWarnings("all")
            public class Snippet {
                static final FactExtractor extractor = FactExtractor.ofInstalledLanguages();

                /** A class with tables beside it. */
                static final class Reports {
                    static InputStream getResourceAsStream(String path) {
                        String table = path.endsWith("de/places.csv") ? "code,form\\nDE-HH,Hamburg"
                                : path.endsWith("gazetteer.csv") ? "code,within,name\\nDE-HH,,Hamburg"
                                : path.endsWith("subjects.csv") ? "subject,honoured,form\\nSTORE,,Filiale" : null;
                        return table == null ? null : new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
                    }
                }
            """;

    @TempDir
    Path folder;

    record Snippet(Path file, int line, String code) {
        @Override
        public String toString() {
            return ROOT.relativize(file) + ":" + line;
        }

        String source() {
            // A class literal that stands for one of the reader's own.
            String own = code.replace("Reports.class", "Reports");
            boolean member = code.contains("@TestFactory");
            String body = member ? own + "public static void run() {}" : "public static void run() {\n" + own + "\n}";
            return BEFORE + body + "\n}\n";
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetCompiles(Snippet snippet) {
        assertThat(compile(snippet)).as(snippet.source()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatTheReadmeShowsRuns(Snippet snippet) throws Exception {
        assertThat(compile(snippet)).isEmpty();
        PrintStream out = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, SnippetsTest.class.getClassLoader())) {
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(out);
        }
    }

    @Test
    void thereAreSnippetsToTest() throws IOException {
        assertThat(snippets()).hasSizeGreaterThan(6);
        assertThat(whatTheReadmeShowsRuns()).hasSize(3);
    }

    static List<Snippet> whatTheReadmeShowsRuns() throws IOException {
        return snippets(ROOT.resolve("README.md"), OF_MARKDOWN).toList();
    }

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>(whatTheReadmeShowsRuns());
        snippets(ROOT.resolve("examples/company-reports/README.md"), OF_MARKDOWN)
                .forEach(snippets::add);
        for (String module : List.of("core", "lang-ar", "lang-de", "lang-fa", "lang-nl", "testdata")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(SnippetsTest::isPublic).sorted().toList()) {
                    snippets(file, OF_JAVADOC).forEach(snippets::add);
                }
            }
        }
        return snippets;
    }

    private static boolean isPublic(Path file) {
        return file.toString().endsWith(".java") && !file.toString().contains("internal");
    }

    private static Stream<Snippet> snippets(Path file, Pattern pattern) throws IOException {
        String text = Files.readString(file);
        return pattern.matcher(text).results().map(found -> snippet(file, text, found)).toList().stream();
    }

    private static Snippet snippet(Path file, String text, MatchResult found) {
        int line = (int) text.substring(0, found.start()).lines().count() + 1;
        String code = found.group(1)
                .lines()
                .map(each -> each.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
        return new Snippet(file, line, code);
    }

    /** What the compiler says of it; empty where it is content. */
    private String compile(Snippet snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String path = String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return snippet.source();
                    }
                };
        boolean done = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-proc:none", "-cp", path, "-d", folder.toString()),
                        null,
                        List.of(source))
                .call();
        return done ? "" : said.toString();
    }
}
