package io.github.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium, with what it loads and what it complains of. Which one may be said by the system properties
 * {@code crossfact.chromium} and {@code crossfact.chromedriver}; else they are looked up on the path.
 */
final class Browser implements AutoCloseable {

    /** What to tell where there is none. */
    static final String MISSING =
            "no Chromium with its driver found: install chromium and chromium-driver, or name them by"
                    + " -Dcrossfact.chromium=FILE and -Dcrossfact.chromedriver=FILE";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one; empty where none is installed. */
    static Optional<Browser> start() {
        Optional<Path> chromium = find("crossfact.chromium", NAMES);
        Optional<Path> chromedriver = find("crossfact.chromedriver", List.of("chromedriver"));
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .usingAnyFreePort()
                .build();
        return Optional.of(
                new Browser(new ChromeDriver(service, options(chromium.get().toString()))));
    }

    private static ChromeOptions options(String binary) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary);
        // The sandbox does not work for root, which a container often is; the page is our own. The rest keeps
        // Chromium from calling home, so that every request that is seen is one of the page.
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1400,900");
        // What a click brings forth may come a moment after it.
        options.setImplicitWaitTimeout(PATIENCE);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        return options;
    }

    private static Optional<Path> find(String property, List<String> names) {
        String given = System.getProperty(property);
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(Path page) {
        driver.get("about:blank");
        driver.manage().logs().get("browser");
        driver.manage().logs().get("performance");
        resize(1400, 900);
        driver.get(page.toUri().toString());
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** What this JavaScript returns. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Pretends to be such a medium, {@code print}, or to be asked for such colours. */
    void pretend(String medium, String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What assistive technology is told of the page. */
    JsonNode accessibility() {
        return JsonMapper.shared().valueToTree(driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of()));
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** That nothing was complained of, and that nothing was asked for but the page itself, since it was opened. */
    void assertQuiet() {
        assertThat(messages("browser")).isEmpty();
        assertThat(messages("performance").stream()
                        .map(message -> JsonMapper.shared().readTree(message).path("message"))
                        .filter(message ->
                                message.path("method").stringValue("").equals("Network.requestWillBeSent"))
                        .map(message -> message.path("params")
                                .path("request")
                                .path("url")
                                .stringValue())
                        .filter(url -> !url.equals("about:blank")))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(url -> url.startsWith("file:") && url.endsWith(".html"));
    }

    private List<String> messages(String log) {
        return driver.manage().logs().get(log).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
