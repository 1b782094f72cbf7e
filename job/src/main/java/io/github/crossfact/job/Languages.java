package io.github.crossfact.job;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The languages that are installed. Immutable. */
public final class Languages {

    private final SortedSet<String> tags;

    /** @param tags their BCP 47 tags */
    public Languages(SortedSet<String> tags) {
        this.tags = new TreeSet<>(tags);
    }

    /** Their BCP 47 tags. */
    public SortedSet<String> tags() {
        return Collections.unmodifiableSortedSet(tags);
    }

    /** The installed language that this BCP 47 tag names: {@code de} for {@code de-AT} as for {@code DE}. */
    public Optional<String> installed(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return tags.contains(language) ? Optional.of(language) : Optional.empty();
    }

    /** What to tell the user of a tag that names none of them. */
    public String notInstalled(String tag) {
        return "language \"" + tag + "\" is not installed: give one of " + this + ", or none to have it detected";
    }

    /** {@code ar, de, fa, nl}. */
    @Override
    public String toString() {
        return String.join(", ", tags);
    }
}
