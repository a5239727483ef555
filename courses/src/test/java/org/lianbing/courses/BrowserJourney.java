package org.lianbing.courses;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey through the screens in a real Chromium. Journeys say what a person does and sees; {@link #shot} leaves pictures
 * in {@code docs/screenshots} and {@link #isAccessible} asks an accessibility engine.
 */
@CoursesTest
@ExtendWith(FailurePicture.class)
public abstract class BrowserJourney {
    private static final Path DEBIAN_CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("../docs/screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLISECONDS = 20_000;
    private static final double FADE_MILLISECONDS = 700;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext context;
    protected Page page;

    @BeforeEach
    void openBrowser() {
        context = browser().newContext(settings());
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page = context.newPage();
    }

    @AfterEach
    void closeBrowser() {
        if (context != null) {
            context.close();
        }
    }

    private static Browser.NewContextOptions settings() {
        return new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1366, 768);
    }

    /** A second person at another machine, at the sign-in page. */
    protected Page another() {
        var other = browser().newContext(settings());
        other.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return other.newPage();
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Goes to a page and waits until it stands. */
    protected void open(String path) {
        page.navigate(url(path));
        page.locator("main h1").first().waitFor();
    }

    /** Signs in and waits for the frame. */
    protected void signIn(String login) {
        signIn(page, login);
    }

    protected void signIn(Page where, String login) {
        where.navigate(url("/login"));
        where.locator("input[name=username]").fill(login);
        where.locator("input[name=password]").fill(CoursesTest.PASSWORD);
        where.locator("input[name=password]").press("Enter");
        where.locator(".lb-header").waitFor();
    }

    /** Nothing on the page that an accessibility engine objects to, once what fades in has come to rest. */
    protected void isAccessible() {
        var atOnce = objections();
        if (!atOnce.isEmpty()) {
            page.waitForTimeout(FADE_MILLISECONDS);
        }
        var found = atOnce.isEmpty() ? atOnce : objections();
        assertThat(found)
                .describedAs(() -> found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .toList()
                        .toString())
                .isEmpty();
    }

    /** The framework's line "connected", shown for a moment after a lost connection, stands outside every landmark. */
    private List<Rule> objections() {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
    }

    /** Pictures of the page at a bureau PC's size and at a large one's. */
    protected void shot(String name) {
        picture(name, 1366, 768);
        picture(name, 1920, 1080);
        page.setViewportSize(1366, 768);
    }

    private void picture(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.waitForTimeout(300);
        var bytes = page.screenshot();
        var file = PICTURES.resolve(name + "-" + width + "x" + height + ".png");
        try {
            Files.createDirectories(PICTURES);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    /** One browser for all journeys; without any, they are skipped with a word why. */
    private static synchronized Browser browser() {
        if (browser == null) {
            var own = !Files.isExecutable(DEBIAN_CHROMIUM);
            var launch = new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
            try {
                var environment = new HashMap<>(System.getenv());
                if (!own) {
                    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
                    launch.setExecutablePath(DEBIAN_CHROMIUM);
                }
                browser = Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                        .chromium()
                        .launch(launch);
            } catch (PlaywrightException missing) {
                Assumptions.abort("no Chromium to drive: " + missing.getMessage());
            }
        }
        return browser;
    }
}
