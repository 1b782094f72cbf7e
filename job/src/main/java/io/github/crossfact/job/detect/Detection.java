package io.github.crossfact.job.detect;

import java.util.Objects;

/** What can be said of a text's language. */
public sealed interface Detection {

    /**
     * It is one of the installed languages.
     *
     * @param tag its BCP 47 tag
     */
    record Installed(String tag) implements Detection {
        public Installed {
            Objects.requireNonNull(tag, "tag");
        }
    }

    /**
     * It is more like a language that is not installed.
     *
     * @param code the ISO 639-3 code of that language
     */
    record Other(String code) implements Detection {
        public Other {
            Objects.requireNonNull(code, "code");
        }
    }

    /** There are too few words to tell. */
    record Unclear() implements Detection {}
}
