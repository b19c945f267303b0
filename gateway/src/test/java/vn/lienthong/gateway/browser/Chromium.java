package vn.lienthong.gateway.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The real browser of this machine. Where there is none, the tests that need it are skipped and say so; with {@code
 * -Dlienthong.browser=required}, as the project's CI sets it, they fail.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A press that comes before a page's scripts leads to the page that asks without scripts; who looks waits a moment. */
    private static final String NOTHING_IS_PRESSED_BEFORE_THE_PAGE_IS_WHOLE = """
            const untouchable = new CSSStyleSheet();
            untouchable.replaceSync('html { pointer-events: none !important }');
            document.adoptedStyleSheets = [untouchable];
            addEventListener('load', () => { document.adoptedStyleSheets = []; });
            """;

    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, or skips the test that asks. */
    public static Chromium start() {
        Optional<Path> program = program();
        if (program.isEmpty() && "required".equals(System.getProperty("lienthong.browser"))) {
            throw new AssertionError("no Chromium found, and the browser tests are required: install chromium, or name"
                    + " it in the environment variable CHROMIUM");
        }
        Assumptions.assumeTrue(program.isPresent(), "skipped: there is no Chromium on this machine");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program.get()).setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    /** A page of a person who has never been here. */
    public Page stranger() {
        BrowserContext person = browser.newContext(
                new Browser.NewContextOptions().setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh"));
        person.setDefaultTimeout(PATIENCE_MILLIS);
        person.addInitScript(NOTHING_IS_PRESSED_BEFORE_THE_PAGE_IS_WHOLE);
        return person.newPage();
    }

    /** Keeps a picture of the page among the test's results, for people to look at. */
    public static void picture(Page page, String name) {
        Path place = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new ScreenshotOptions().setPath(place));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> program() {
        @Nullable String named = System.getenv("CHROMIUM");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
