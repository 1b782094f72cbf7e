package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.cli.detect.LanguageDetector;
import io.github.crossfact.cli.input.Sources;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that read documents do; they differ in what they write for one. */
abstract class DocumentsCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<Library> library;

    @Mixin
    private final BatchOptions options = new BatchOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /** @param library opened when the arguments have been found good, as it takes its time */
    DocumentsCommand(Streams streams, Supplier<Library> library) {
        this.streams = streams;
        this.library = library;
    }

    /** The JSON of one document. */
    abstract String toJson(Library library, Document document, boolean pretty);

    @Override
    public final Integer call() throws IOException {
        Library opened = library.get();
        Batch batch = new Batch(
                new Sources(streams.in(), options.files),
                defaults(new Languages(opened.languages()), opened),
                document -> toJson(opened, document, options.pretty),
                streams.messages());
        try (Output output = output()) {
            int problems = batch.run(options.files, output);
            output.complete();
            return problems == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
    }

    private Defaults defaults(Languages languages, Library opened) {
        String language = options.language;
        if (language != null && languages.installed(language).isEmpty()) {
            throw usage("--language: " + languages.notInstalled(language));
        }
        LanguageDetector detector = LanguageDetector.among(opened.languages());
        return new Defaults(languages, detector::detect, language, options.published);
    }

    private Output output() throws IOException {
        return options.output == null ? Output.to(streams.out()) : Output.to(options.output);
    }

    private ParameterException usage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
    }
}
