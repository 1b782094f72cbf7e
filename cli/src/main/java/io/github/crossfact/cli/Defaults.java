package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.cli.detect.Detection;
import io.github.crossfact.cli.input.Reading;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Reading.Problem;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills in what a document does not say of itself: from the options, or by looking at its text. */
final class Defaults {

    private final Languages languages;
    private final Function<String, Detection> detector;
    private final @Nullable String language;
    private final @Nullable LocalDate published;

    /**
     * @param languages the installed ones
     * @param detector tells the language of a text
     * @param language the tag for documents that have none, one of the installed; null to have it detected
     * @param published the day for documents that have none; null to leave it open
     */
    Defaults(
            Languages languages,
            Function<String, Detection> detector,
            @Nullable String language,
            @Nullable LocalDate published) {
        this.languages = languages;
        this.detector = detector;
        this.language = language;
        this.published = published;
    }

    /** The page with its language, or the problem that it has none that is installed. */
    Reading fillIn(Page page) {
        Document document = page.document();
        String stated = document.language() == null ? language : document.language();
        if (stated != null) {
            return languages
                    .installed(stated)
                    .<Reading>map(tag -> with(page, tag))
                    .orElseGet(() -> new Problem(page.origin(), languages.notInstalled(stated)));
        }
        if (document.text().isBlank()) {
            return with(page, null);
        }
        return detected(page, detector.apply(document.text()));
    }

    private Reading detected(Page page, Detection detection) {
        if (detection instanceof Detection.Installed installed) {
            return with(page, installed.tag());
        }
        if (detection instanceof Detection.Other other) {
            return problem(page, "the text looks like \"" + other.code() + "\" (ISO 639-3), which is not installed");
        }
        return problem(page, "too few words to tell the language");
    }

    private Problem problem(Page page, String cause) {
        return new Problem(page.origin(), cause + ": if it is one of " + languages + ", say so with --language");
    }

    private Page with(Page page, @Nullable String tag) {
        Document document = page.document();
        LocalDate day = document.published() == null ? published : document.published();
        return new Page(page.origin(), new Document(document.id(), tag, day, document.text()));
    }
}
