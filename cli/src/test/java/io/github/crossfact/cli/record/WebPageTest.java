package io.github.crossfact.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    @Test
    void theTextIsThatOfTheArticleAndItsTitle() {
        assertThat(page("""
                        <header>Startseite</header><nav>Themen</nav><h1>Neue Modelle</h1>
                        <article><p>Die Gemeinde hat <b>26</b> Modelle
                          aufgebaut.</p><ul><li>eins<li>zwei</ul>drei<br>vier<script>var x = 1;</script></article>
                        <article>Kurz</article><footer>Impressum</footer>""").text())
                .isEqualTo("Neue Modelle\nDie Gemeinde hat 26 Modelle aufgebaut.\neins\nzwei\ndrei\nvier\n");
    }

    @Test
    void aPageWithoutAnArticleIsItsBody() {
        assertThat(page("<p>eins</p><p>zwei</p>").text()).isEqualTo("eins\nzwei\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-01-31T08:00:00+07:00'>",
                "<meta name='pubdate' content='2024-01-31'>",
                "<meta itemprop=datePublished content='2024-01-31 08:00'>",
                "<article><time datetime='2024-01-31'>gestern</time></article>",
                "<script type='application/ld+json'>{\"datePublished\": \"2024-01-31T08:00\"}</script>"
            })
    void theDayIsReadWhereverPagesHaveIt(String html) {
        assertThat(page(html + "<p>text").published()).isEqualTo(LocalDate.of(2024, 1, 31));
    }

    @Test
    void aDayThatIsNoneIsUnknown() {
        assertThat(page("<meta name='date' content='31.01.2024 08:00'><p>text").published())
                .isNull();
    }

    @Test
    void theCharsetIsThatOfThePageOrOfTheServer() {
        Charset latin1 = StandardCharsets.ISO_8859_1;

        assertThat(WebPage.of("<meta charset='iso-8859-1'><p>für".getBytes(latin1), null)
                        .text())
                .isEqualTo("für\n");
        assertThat(WebPage.of("<p>für".getBytes(latin1), "iso-8859-1").text()).isEqualTo("für\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8mb4", "utf-", "none", "", "\"utf-8\"", "ä"})
    void theNameOfNoCharsetLeavesItToThePage(String name) {
        assertThat(WebPage.of("<p>für".getBytes(StandardCharsets.UTF_8), name).text())
                .isEqualTo("für\n");
    }

    private static WebPage page(String html) {
        return WebPage.of(html.getBytes(StandardCharsets.UTF_8), null);
    }
}
