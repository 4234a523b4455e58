package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.support.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** Debian's Chromium, without a window, told to ask nobody but the host. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration OFTEN = Duration.ofMillis(20);

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser open() {
        try {
            Path profile = Files.createTempDirectory("ats-chromium");
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(Tool.CHROMEDRIVER.path().toFile())
                    .withSilent(true)
                    .build();
            Browser browser = new Browser(new ChromeDriver(service, options(profile)), profile);
            browser.look(Look.LIGHT_WIDE);
            return browser;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ChromeOptions options(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Tool.CHROMIUM.path().toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    ChromeDriver driver() {
        return driver;
    }

    void go(String address) {
        driver.get(address);
    }

    /** Shows pages from now on, and the one that is open, in this way. */
    void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", look.height(), "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme()))));
    }

    /** Shows pages as they are printed, until they are to have a look again. */
    void asPrinted() {
        look(Look.LIGHT_WIDE);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Switches the pages' own scripts on or off; the tests' scripts run all the same. */
    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /**
     * Runs a script on every page from now on, before the page's own. It comes faster than one that is sent to each page.
     *
     * @return what ends it
     */
    Runnable onEveryPage(String script) {
        Object id = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
        return () -> driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }

    /** Forgets who was signed in. */
    void forget() {
        driver.manage().deleteAllCookies();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Does something that leads to another page, and waits until that page is there. */
    void toNextPage(Runnable act) {
        WebElement before = driver.findElement(By.tagName("html"));
        act.run();
        new WebDriverWait(driver, PATIENCE, OFTEN).until(anywhere -> isGone(before));
        new WebDriverWait(driver, PATIENCE, OFTEN)
                .until(anywhere -> "complete".equals(script("return document.readyState")));
    }

    /** Waits until the text of an element is as wanted. */
    void await(String css, Predicate<String> wanted) {
        new WebDriverWait(driver, PATIENCE)
                .until(anywhere -> wanted.test(find(css).getText()));
    }

    /** Waits until a script answers as wanted. */
    void await(String script, Object wanted, String otherwise) {
        new WebDriverWait(driver, Duration.ofSeconds(3), Duration.ofMillis(50))
                .withMessage(() -> otherwise + ": " + script(script))
                .until(anywhere -> wanted.equals(script(script)));
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            return true; // stale; or in the moment of going, something that the driver has no name for
        }
    }

    /** Puts a text in as by pasting. */
    void paste(WebElement into, String text) {
        into.click();
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** {@return what the browser has complained about since it was asked last} */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Writes a picture of the page from top to bottom. */
    void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Map<String, Object> answer = driver.executeCdpCommand(
                    "Page.captureScreenshot",
                    Map.of("format", "png", "captureBeyondViewport", true, "clip", wholePage()));
            Files.write(file, OutputType.BYTES.convertFromBase64Png((String) answer.get("data")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, Object> wholePage() {
        Object size = script("const page = document.documentElement; return [page.clientWidth, page.scrollHeight]");
        List<?> sides = (List<?>) size;
        return Map.of("x", 0, "y", 0, "width", sides.get(0), "height", sides.get(1), "scale", 1);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }
}
