package io.github.crossfact.job;

import io.github.crossfact.Document;
import io.github.crossfact.job.detect.Detection;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills in what a document does not say of itself: from what is said of all, or by looking at its text. For any number of threads. */
public final class Defaults implements Function<Document, Reading> {

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
    public Defaults(
            Languages languages,
            Function<String, Detection> detector,
            @Nullable String language,
            @Nullable LocalDate published) {
        this.languages = languages;
        this.detector = detector;
        this.language = language;
        this.published = published;
    }

    /** The document with its language, or the failure that it has none that is installed. */
    @Override
    public Reading apply(Document document) {
        String stated = document.language() == null ? language : document.language();
        if (stated != null) {
            return languages
                    .installed(stated)
                    .<Reading>map(tag -> with(document, tag))
                    .orElseGet(() -> failed(languages.notInstalled(stated)));
        }
        if (document.text().isBlank()) {
            return with(document, null);
        }
        return detected(document, detector.apply(document.text()));
    }

    private Reading detected(Document document, Detection detection) {
        if (detection instanceof Detection.Installed installed) {
            return with(document, installed.tag());
        }
        if (detection instanceof Detection.Other other) {
            return unclear("the text looks like \"" + other.code() + "\" (ISO 639-3), which is not installed");
        }
        return unclear("too few words to tell the language");
    }

    private Reading unclear(String cause) {
        return failed(cause + ": if it is one of " + languages + ", say so with --language");
    }

    private static Reading failed(String message) {
        return new Reading.Unread(new Failure(Cause.LANGUAGE, message));
    }

    private Reading with(Document document, @Nullable String tag) {
        LocalDate day = document.published() == null ? published : document.published();
        return new Reading.Read(new Document(document.id(), tag, day, document.text()));
    }
}
