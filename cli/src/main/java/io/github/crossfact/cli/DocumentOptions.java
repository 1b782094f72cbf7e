package io.github.crossfact.cli;

import io.github.crossfact.job.Defaults;
import io.github.crossfact.job.Languages;
import io.github.crossfact.job.detect.LanguageDetector;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is said of documents that do not say it themselves. Filled in by picocli. */
final class DocumentOptions {

    @Option(
            names = {"-l", "--language"},
            paramLabel = "TAG",
            description =
                    "The language of documents that do not say theirs, as a BCP 47 tag such as de. Without it, it is detected.")
    private @Nullable String language;

    @Option(
            names = {"-p", "--published"},
            paramLabel = "DATE",
            converter = IsoDateConverter.class,
            description =
                    "The day, as 2024-01-31, on which documents that do not say it were published; dates without a year "
                            + "take theirs from it. Without it, it is read from the page where the page has it.")
    private @Nullable LocalDate published;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /**
     * What to fill into documents, given the languages of this library.
     *
     * @throws ParameterException if the language is none of them
     */
    Defaults defaults(Library library) {
        Languages languages = new Languages(library.languages());
        String tag = language;
        if (tag != null && languages.installed(tag).isEmpty()) {
            throw usage("--language: " + languages.notInstalled(tag));
        }
        LanguageDetector detector = LanguageDetector.among(library.languages());
        return new Defaults(languages, detector::detect, tag, published);
    }

    /** That the arguments of the command make no sense. */
    ParameterException usage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
    }
}
