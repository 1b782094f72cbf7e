package io.github.crossfact.cli.view;

import io.github.crossfact.cli.story.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A page that holds all that it needs. What the texts say is data in it and never markup, and the page's own policy
 * allows its style and its script, known by their hashes, and nothing else: no network, no other code.
 */
public final class HtmlPage {

    private final String style = resource("page.css");
    private final String script = resource("page.js");

    private HtmlPage() {}

    /**
     * Translations of one story side by side.
     *
     * @param texts one at least, each with its text
     */
    public static String ofStory(List<Translation> texts) {
        return new HtmlPage().html(StoryContent.of(texts));
    }

    /**
     * Texts of any kind, each held to its gold.
     *
     * @param texts one at least, each with its text
     * @param gold the gold of each, by its id
     */
    public static String ofGold(List<Translation> texts, Map<String, JsonNode> gold) {
        return new HtmlPage().html(GoldContent.of(texts, gold));
    }

    private String html(Content content) {
        String template = resource("page.html");
        StringBuilder html = new StringBuilder();
        int copied = 0;
        for (Slot slot : Slot.values()) {
            int at = template.indexOf(slot.mark, copied);
            html.append(template, copied, at).append(filling(slot, content));
            copied = at + slot.mark.length();
        }
        return html.append(template, copied, template.length()).toString();
    }

    private String filling(Slot slot, Content content) {
        return switch (slot) {
            case POLICY ->
                "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                        + "; base-uri 'none'; form-action 'none'";
            case STYLE -> style;
            case CONTENT -> ContentJson.of(content);
            case SCRIPT -> script;
        };
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: the build did not copy its resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** What the template leaves open, in its order. */
    private enum Slot {
        POLICY("[policy]"),
        STYLE("[style]"),
        CONTENT("[content]"),
        SCRIPT("[script]");

        final String mark;

        Slot(String mark) {
            this.mark = mark;
        }
    }
}
