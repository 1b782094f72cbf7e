package io.github.crossfact.internal.help;

/** The sections of TROUBLESHOOTING.md that errors of setting up and embedding send to; errors of one document say all themselves. */
public enum Help {
    LANGUAGE_NOT_INSTALLED("the-language-is-not-installed"),
    NO_LANGUAGE("an-extractor-needs-a-language"),
    BAD_ROWS("bad-rows"),
    NO_TABLES("a-language-or-vocabulary-without-its-files"),
    RESOURCE_MISSING("a-resource-is-missing");

    private static final String PAGE = "https://github.com/crossfact/crossfact/blob/main/TROUBLESHOOTING.md#";

    private final String anchor;

    Help(String anchor) {
        this.anchor = anchor;
    }

    /** The section's anchor. */
    public String anchor() {
        return anchor;
    }

    /** A message with the section's address on a line of its own behind it. */
    public String with(String message) {
        return message + "\nsee " + PAGE + anchor;
    }
}
