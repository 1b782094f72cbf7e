package io.github.crossfact.cli.view;

import io.github.crossfact.cli.story.Translation;
import java.util.List;
import java.util.Objects;

/** What the columns are called: by their languages where these tell them apart, else by their ids. */
final class Labels {

    private Labels() {}

    static List<String> of(List<Translation> texts) {
        List<String> languages = texts.stream()
                .map(text -> text.header().language())
                .filter(Objects::nonNull)
                .toList();
        boolean apart = languages.size() == texts.size()
                && languages.stream().distinct().count() == texts.size();
        return apart
                ? languages
                : texts.stream().map(text -> text.header().id()).toList();
    }
}
