package io.github.crossfact.cli.record;

import io.github.crossfact.job.Form;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a page of the web, and the day it was published. Read by jsoup, which takes any HTML for what a browser
 * would, in the charset that the page has.
 *
 * @param text a line a block
 * @param published null when the page does not say it
 */
record WebPage(String text, @Nullable LocalDate published) {

    /** A record that is such a page. */
    static final Form FORM = record -> {
        WebPage page = of(record.bytes(), record.charset());
        return new io.github.crossfact.Document(record.id(), null, page.published(), page.text());
    };

    /** What surrounds the text on every page of a site. */
    private static final String FURNITURE =
            "script, style, noscript, template, svg, iframe, form, button, nav, aside, footer, body > header";

    /** Where the text is, most telling first. */
    private static final List<String> MAIN =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

    /** Where the day is, most telling first; with the attribute that has it. */
    private static final List<String[]> DAYS = List.of(
            new String[] {"meta[property=article:published_time]", "content"},
            new String[] {"meta[itemprop=datePublished]", "content"},
            new String[] {"[itemprop=datePublished][datetime]", "datetime"},
            new String[] {"meta[name~=(?i)^(date|pubdate|publishdate|dc\\.date\\.issued|dcterms\\.issued)$]", "content"
            },
            new String[] {"article time[datetime]", "datetime"});

    /** In the linked data of a page, which is JSON. */
    private static final Pattern LINKED_DAY = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

    private static final int DAY_LENGTH = 10;

    /** @param charset as the server named it; null, or a name of none, to have the page say it */
    static WebPage of(byte[] html, @Nullable String charset) {
        Document page = parse(html, charset);
        LocalDate published = published(page).orElse(null);
        page.select(FURNITURE).remove();
        Element main = main(page);
        String title = main.selectFirst("h1") == null && page.selectFirst("h1") != null
                ? Objects.requireNonNull(page.selectFirst("h1")).text() + "\n"
                : "";
        return new WebPage(title + lines(main), published);
    }

    private static Document parse(byte[] html, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), isCharset(charset) ? charset : null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("an array can always be read", e);
        }
    }

    private static boolean isCharset(@Nullable String name) {
        try {
            return name != null && Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private static Element main(Document page) {
        return MAIN.stream()
                .flatMap(
                        where -> page.select(where).stream()
                                .max(Comparator.comparingInt(
                                        element -> element.text().length()))
                                .stream())
                .filter(Element::hasText)
                .findFirst()
                .orElse(page.body());
    }

    private static Optional<LocalDate> published(Document page) {
        return Stream.concat(
                        DAYS.stream().map(where -> page.select(where[0]).attr(where[1])),
                        page.select("script[type=application/ld+json]").stream()
                                .map(script -> linkedDay(script.data())))
                .flatMap(day -> day(day).stream())
                .findFirst();
    }

    private static String linkedDay(String data) {
        Matcher matcher = LINKED_DAY.matcher(data);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() < DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, DAY_LENGTH)));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    private static String lines(Element main) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            append(text, words.text());
                        } else if (breaksLine(node)) {
                            newLine(text);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (breaksLine(node)) {
                            newLine(text);
                        }
                    }
                },
                main);
        return text.toString();
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private static void append(StringBuilder text, String words) {
        boolean fresh = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(fresh ? words.stripLeading() : words);
    }

    private static void newLine(StringBuilder text) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
