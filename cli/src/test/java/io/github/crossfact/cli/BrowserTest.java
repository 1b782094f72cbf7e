package io.github.crossfact.cli;

import static io.github.crossfact.cli.Run.crossfact;
import static io.github.crossfact.cli.Run.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page in a real browser. Skipped where there is none. */
@Tag("browser")
class BrowserTest {

    private static final Path STORY = Path.of("..", "testdata", "stories", "yen-bai-resolution-25");

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start().orElse(null);
        Assumptions.assumeTrue(browser != null, Browser.MISSING);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void thePageAskedForNothingAndNothingWasComplainedOf() {
        browser.assertQuiet();
    }

    // Texts and cards.

    @Test
    void everyFactHasACardAndIsMarkedInEveryTranslation() {
        openStory();

        assertThat(number("return document.querySelectorAll('.card').length")).isEqualTo(8);
        assertThat(browser.run("""
                return [...document.querySelectorAll('.card')].filter(card => {
                  const marked = new Set([...document.querySelectorAll('a.fact')]
                    .filter(link => link.dataset.cards.split(' ').includes(card.dataset.cards))
                    .map(link => link.closest('.text')));
                  return marked.size !== 4;
                }).map(card => card.textContent)""")).isEqualTo(List.of());
    }

    @Test
    void textsStandAsTheyWereGiven() throws IOException {
        openStory();

        for (int i = 0; i < 4; i++) {
            String shown = (String) browser.run(
                    "return [...document.querySelectorAll('.body')[arguments[0]].children].map(p => p.textContent).join('\\n')",
                    i);
            assertThat(shown).isEqualTo(Files.readString(story().get(i)));
        }
    }

    @Test
    void everyTextRunsInItsDirection() {
        openStory();

        assertThat(browser.run("""
                return [...document.querySelectorAll('.body')]
                  .map(body => body.lang + ' ' + getComputedStyle(body).direction)""")).isEqualTo(List.of("ar rtl", "de ltr", "fa rtl", "nl ltr"));
    }

    @Test
    void whatLiesAcrossEachOtherIsMarkedAsBoth() throws IOException {
        openGold("""
                {"document": {"id": "a", "language": "nl"}, "text": "samen 26 groepen en 7 katten", "events": [
                {"id": "g1", "type": "rate", "quantity": {"value": 1}, "quote": "samen 26"},
                {"id": "g2", "type": "rate", "quantity": {"value": 2}, "quote": "26 groepen en 7"},
                {"id": "g3", "type": "count", "subject": "MODEL", "quantity": {"value": 26}}]}""");

        assertThat(browser.run("""
                return [...document.querySelectorAll('a.fact')]
                  .map(link => link.textContent + '|' + link.dataset.cards.split(' ').length + '|' + (link.dataset.mark ?? ''))""")).isEqualTo(List.of("samen |1|", "26|3|%− #✓", " groepen en |1|", "7|2|%− #+"));
    }

    @Test
    void whatDoesNotAddUpIsSaidAndMarked() {
        Path story = Path.of("..", "testdata", "stories", "ha-tinh-dialogues");
        open(installed(
                "view",
                story.resolve("story.de.txt").toString(),
                story.resolve("story.fa.txt").toString()));

        assertThat(browser.run("return [...document.querySelectorAll('.remarks li')].map(li => li.textContent)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .allMatch(words -> words.toString().startsWith("de, fa "));
        assertThat(number("return document.querySelectorAll('a.fact[data-mark$=\"⚠\"]').length"))
                .isPositive();
        assertThat(browser.find(".card .doubt").getText()).isEqualTo("⚠ does not add up");
    }

    // Lighting up.

    @Test
    void pointingAtAFactLightsItUpInAllTranslations() {
        openStory();
        WebElement fact = browser.find("article.text:nth-of-type(3) a.fact.type-award");

        browser.hover(fact);

        assertLitInAll(fact.getDomAttribute("data-cards"));
        browser.hover(browser.find("h1"));
        assertThat(lit()).isEmpty();
    }

    @Test
    void theKeyboardLightsUpAFactInAllTranslations() {
        openStory();
        browser.run("document.querySelector('article.text:nth-of-type(2)').focus()");

        browser.press(Keys.TAB);
        browser.press(Keys.TAB);

        assertThat(browser.run("return document.activeElement.matches('article.text:nth-of-type(2) a.fact')"))
                .isEqualTo(true);
        assertLitInAll((String) browser.run("return document.activeElement.dataset.cards"));
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void theKeyboardLightsUpAFactFromItsCard() {
        openStory();

        browser.run("document.querySelector('#card-2 h3 a').focus()");

        assertLitInAll("2");
    }

    @Test
    void aFactLeadsToItsCardAndItsCardToTheText() {
        openStory();

        browser.find("a.fact.type-award").click();
        String card = (String) browser.run("return location.hash");
        assertThat(inView(card)).isTrue();
        browser.find(card + " h3 a").click();
        assertThat(inView((String) browser.run("return location.hash"))).isTrue();
        assertThat(number("return scrollY")).as("how far the page itself went").isZero();
    }

    @Test
    void counterpartsComeIntoView() throws IOException {
        String filler = "Zo gaat het al jaren.\\n".repeat(200);
        openLines(
                "{\"id\":\"a\",\"language\":\"nl\",\"text\":\"26 groepen\"}\n{\"id\":\"b\",\"language\":\"de\",\"text\":\""
                        + filler + "26 Gruppen\"}\n");

        browser.run("document.querySelector('article.text:nth-of-type(1) a.fact').focus()");

        assertThat(inView("article.text:nth-of-type(2) a.fact")).isTrue();
    }

    @Test
    void lightingUpMovesNothing() {
        openStory();
        String places = """
                return [...document.querySelectorAll('a.fact, .card')].map(e => e.getBoundingClientRect()).map(r => [r.x, r.y, r.width, r.height].join())""";
        Object before = browser.run(places);

        browser.hover(browser.find("a.fact.type-count"));

        assertThat(lit()).isNotEmpty();
        assertThat(browser.run(places)).isEqualTo(before);
    }

    // Filters, reasons, colours.

    @Test
    void aTypeCanBeLeftOut() {
        openStory();

        browser.find("input[value=citation]").click();

        assertThat(number("return document.querySelectorAll('.card.type-citation:not([hidden])').length"))
                .isZero();
        assertThat(number("return document.querySelectorAll('a.fact.type-citation').length"))
                .isZero();
        assertThat(browser.find("#shown").getText()).isEqualTo("5 of 8 shown");
        browser.find("input[value=citation]").click();
        assertThat(browser.find("#shown").getText()).isEqualTo("8 of 8 shown");
        assertThat(number("return document.querySelectorAll('a.fact.type-citation').length"))
                .isPositive();
    }

    @Test
    void differencesCanBeShownAlone() throws IOException {
        openLines("""
                {"id": "a", "language": "nl", "text": "26 groepen, 19 mensen"}
                {"id": "b", "language": "de", "text": "26 Gruppen, 20 Leute"}
                """);

        browser.find("input[value=same]").click();

        assertThat(browser.run("return [...document.querySelectorAll('.card:not([hidden])')].map(card => card.id)"))
                .isEqualTo(List.of("card-1"));
        assertThat(browser.find("#card-1 .status").getText()).isEqualTo("differs in quantity");
        assertThat(number("return document.querySelectorAll('a.fact.deviates').length"))
                .isEqualTo(2);
    }

    @Test
    void whyAFactWasReadIsToldOnDemand() throws IOException {
        openLines("{\"id\": \"a\", \"language\": \"nl\", \"text\": \"wel 26 groepen\"}");
        assertThat(number("return document.querySelectorAll('.why').length")).isZero();

        browser.find("#card-0 summary").click();

        assertThat(browser.find("#card-0 .why").getText()).isEqualTo("nl 26 digits 4–6");
        browser.hover(browser.find("#card-0 .why button"));
        assertThat(
                        browser.run(
                                "return [...CSS.highlights.get('reason')].map(r => [r.startOffset, r.endOffset].join()).join(' ')"))
                .isEqualTo("0,2");
    }

    @Test
    void thePageIsDarkWhereTheSystemIsAndCanBeSwitched() {
        openStory();
        browser.pretend("", "dark");
        double dark = lightness();
        browser.pretend("", "light");
        double light = lightness();
        browser.find("#theme").click();
        double switched = lightness();
        browser.find("#theme").click();
        double back = lightness();

        assertThat(light - dark).isGreaterThan(150);
        assertThat(switched).isCloseTo(dark, within(1.0));
        assertThat(back).isCloseTo(light, within(1.0));
    }

    // Every window, and paper.

    @ParameterizedTest
    @ValueSource(ints = {360, 520, 800, 1024, 1920})
    void nothingIsCutOffInAWindowOfThisWidth(int width) {
        openStory();
        browser.resize(width, 800);

        assertThat(browser.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        assertThat(browser.run("""
                return [...document.querySelectorAll('p, h3, dd, li')].filter(e => e.scrollWidth > e.clientWidth + 1)
                  .map(e => e.textContent)""")).isEqualTo(List.of());
    }

    @Test
    void paperHasAllOfTheTextsAndNothingToClick() {
        openStory();
        browser.pretend("print", "dark");

        assertThat(browser.run("""
                return [...document.querySelectorAll('.text, #cards')].filter(e => e.scrollHeight > e.clientHeight + 1).length""")).isEqualTo(0L);
        assertThat(browser.find("#filters").isDisplayed()).isFalse();
        assertThat(browser.find("#theme").isDisplayed()).isFalse();
        assertThat(lightness()).isGreaterThan(230);
        browser.pretend("", "light");
    }

    // Everybody.

    @Test
    void allThatCanBeUsedHasAName() {
        openStory();

        List<JsonNode> nodes = browser.accessibility()
                .path("nodes")
                .valueStream()
                .filter(node -> !node.path("ignored").booleanValue(false))
                .filter(node -> List.of("link", "button", "checkbox", "DisclosureTriangle", "article", "region")
                        .contains(node.path("role").path("value").asString("")))
                .toList();

        assertThat(nodes)
                .hasSizeGreaterThan(60)
                .allSatisfy(node -> assertThat(
                                node.path("name").path("value").asString("").strip())
                        .as(node.toString())
                        .isNotEmpty());
    }

    @Test
    void everyTypeHasASignOfItsOwnBesideItsColour() throws IOException {
        openGold("""
                {"document": {"id": "a", "language": "nl"}, "text": "a b c d e f g h i", "events": [
                {"type": "citation", "quote": "a"}, {"type": "count", "quote": "b"}, {"type": "award", "quote": "c"},
                {"type": "amount", "quote": "d"}, {"type": "rate", "quote": "e"}, {"type": "ratio", "quote": "f"},
                {"type": "measure", "quote": "g"}, {"type": "duration", "quote": "h"}, {"type": "gathering", "quote": "i"}]}""");

        assertThat(browser.run(
                        "return [...document.querySelectorAll('a.fact')].map(link => link.dataset.mark).join(' ')"))
                .isEqualTo("§− #− ★− ¤− %− /− m− t− @−");
    }

    // Texts of others.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(26)</script>",
                "<img src=\"x\" onerror=\"alert(26)\"> 26",
                "<style>body{display:none}</style><!-- 26 <script>",
                "\u202E26 gnik\u202C \u2066\u2067\u2068 26 \u202B",
                "26 \uD800 26 \uDC00 26",
                "26\r\n\t26\u0000\u2028 26 \u0085"
            })
    void hostileTextStaysText(String text) throws IOException {
        String document = JsonMapper.shared()
                .createObjectNode()
                .put("id", text)
                .put("language", "nl")
                .put("text", text)
                .toString();
        openLines(document.replace("\uD800", "\\ud800").replace("\uDC00", "\\udc00") + "\n");

        // A browser's driver hands no half pairs on; their code units it does.
        assertThat(browser.run(
                        "return [...[...document.querySelectorAll('.body > p')].map(p => p.textContent).join('\\n')].length"
                                + " && Array.from({length: arguments[0].length}, (_, i) => "
                                + "[...document.querySelectorAll('.body > p')].map(p => p.textContent).join('\\n').charCodeAt(i))",
                        "x".repeat(text.length())))
                .isEqualTo(text.chars().mapToObj(Long::valueOf).toList());
        assertThat(
                        number(
                                "return document.querySelectorAll('img, style:not(head > style), script:not(body > script)').length"))
                .isZero();
        assertThat(number("return document.scripts.length")).isEqualTo(2);
        assertThat(browser.find("#cards").isDisplayed()).isTrue();
    }

    @Test
    void eightLongTextsAreShown() throws IOException {
        String paragraph =
                "Dorp %d heeft %d groepen en %d leden, en zo gaat het door met woorden die niets tellen. ".repeat(2)
                        + "\\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 100_000; i++) {
            text.append(String.format(Locale.ROOT, paragraph, i, 7 * i, 11 * i, i, 13 * i, 17 * i));
        }
        StringBuilder lines = new StringBuilder();
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .forEach(id -> lines.append("{\"id\":\"" + id + "\",\"language\":\"nl\",\"text\":\"" + text + "\"}\n"));

        openLines(lines.toString());
        browser.hover(browser.find("article.text:nth-of-type(3) a.fact"));

        assertThat(
                        number(
                                "return new Set([...document.querySelectorAll('a.fact.lit')].map(link => link.closest('.text'))).size"))
                .isEqualTo(8);
    }

    // The picture of the README: -Dcrossfact.screenshot=../docs/view.png

    @Test
    @EnabledIfSystemProperty(named = "crossfact.screenshot", matches = ".+")
    void thePictureOfTheReadme() throws IOException {
        Path german = Files.writeString(
                folder.resolve("story.de.txt"),
                Files.readString(STORY.resolve("story.de.txt")).replace("4.318", "4.381"));
        open(installed("view", STORY.resolve("story.fa.txt").toString(), german.toString()));
        browser.resize(1200, 760);
        browser.run("document.querySelectorAll('.text, #cards').forEach(column => { column.scrollTop = 110; })");
        browser.run("location.hash = document.querySelector('.card.status-differs').id");

        Files.write(Path.of(System.getProperty("crossfact.screenshot")), browser.screenshot());
    }

    private static List<Path> story() {
        return Stream.of("ar", "de", "fa", "nl")
                .map(language -> STORY.resolve("story." + language + ".txt"))
                .toList();
    }

    /** The four translations of a story, read by the real library. */
    private static void openStory() {
        open(installed(Stream.concat(Stream.of("view"), story().stream().map(Path::toString))
                .toArray(String[]::new)));
        browser.pretend("", "light");
    }

    private static byte[] installed(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(args, InputStream.nullInputStream(), out, err)).isZero();
        return out.toByteArray();
    }

    private static void openLines(String lines) throws IOException {
        open(utf8(crossfact(utf8(lines), "view", "-").out()));
    }

    private static void openGold(String gold) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.json"), gold);
        open(utf8(crossfact("view", "--gold", file.toString()).out()));
    }

    private static void open(byte[] page) {
        try {
            browser.open(Files.write(folder.resolve("page.html"), page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String script) {
        return (Long) browser.run(script);
    }

    private static List<?> lit() {
        return (List<?>) browser.run("return [...document.querySelectorAll('.lit')].map(e => e.textContent)");
    }

    /** That what is lit is this fact, in every text and with its card. */
    private static void assertLitInAll(String card) {
        assertThat(browser.run("""
                const lit = [...document.querySelectorAll('.lit')];
                return [lit.every(e => e.dataset.cards.split(' ').includes(arguments[0])),
                  new Set(lit.filter(e => e.matches('a')).map(e => e.closest('.text'))).size,
                  lit.filter(e => e.matches('.card')).length]""", card)).isEqualTo(List.of(true, 4L, 1L));
    }

    private static boolean inView(String selector) {
        return (Boolean) browser.run("""
                const element = document.querySelector(arguments[0]);
                const box = element.getBoundingClientRect();
                const frame = element.closest('.scroll').getBoundingClientRect();
                return box.top >= frame.top - 1 && box.top < frame.bottom""", selector);
    }

    private static double lightness() {
        return ((Number) browser.run("""
                return getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g).slice(0, 3)
                  .map(Number).reduce((a, b) => a + b) / 3""")).doubleValue();
    }
}
