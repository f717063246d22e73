package dev.precis.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A test that drives the machine's own Chromium; where none is found it says so and is skipped. Whatever a scene does, it ends with
 * no console error, no violation of the page's policy, no dialog, and no request to elsewhere.
 */
public abstract class InABrowser {

    private static final Optional<Path> CHROMIUM = Stream.of(
                    System.getenv().getOrDefault("PRECIS_TEST_BROWSER", ""),
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser")
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private static final Optional<Path> SHOTS =
            Optional.ofNullable(System.getProperty("precis.shots")).map(Path::of);

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final List<Integer> WIDTHS = List.of(1440, 768, 390);

    private static final String ONLY_A_STATUS = "Failed to load resource: the server responded with a status of ";

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> wrongs = new CopyOnWriteArrayList<>();
    private final List<Integer> refusals = new CopyOnWriteArrayList<>();

    private volatile boolean absent;

    protected BrowserContext context;
    protected Page page;

    @BeforeAll
    static void launch() {
        assumeTrue(
                CHROMIUM.isPresent(),
                "no Chromium on this machine: the page is not looked at (apt-get install chromium)");
        assumeTrue(
                InABrowser.class.getResource("/driver/linux/node") != null,
                "Playwright's own Node is not on the class path: ./mvnw -Pbrowser brings it");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM.get())
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void quit() {
        if (playwright != null) {
            playwright.close();
        }
        playwright = null;
    }

    @BeforeEach
    void open() {
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(WIDTH, HEIGHT));
        context.addInitScript("addEventListener('securitypolicyviolation',"
                + " event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))");
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(this::heard);
        page.onPageError(wrongs::add);
        page.onDialog(dialog -> {
            wrongs.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(origin()) && !request.url().startsWith("blob:" + origin())) {
                wrongs.add("asked elsewhere: " + request.url());
            }
        });
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
        assertThat(wrongs).isEmpty();
    }

    /** Answers of these statuses are part of the scene; the browser's own remark on each is no error of the page. */
    protected void expectRefusals(int... statuses) {
        for (int status : statuses) {
            refusals.add(status);
        }
    }

    /** From here on the service is away, which the browser remarks on. */
    protected void expectAbsence() {
        absent = true;
    }

    private void heard(ConsoleMessage message) {
        boolean expected = refusals.stream().anyMatch(status -> message.text().startsWith(ONLY_A_STATUS + status));
        boolean away = absent && message.text().contains("net::ERR_FAILED");
        if (message.type().equals("error") && !expected && !away) {
            wrongs.add(message.text() + " " + message.location());
        }
    }

    protected static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    protected void visit(String address) {
        page.navigate(origin() + address);
    }

    protected Locator at(String selector) {
        return page.locator(selector);
    }

    /** Texts by the names of their files, in this order. */
    protected static Map<String, String> files(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return files;
    }

    /** Lets texts fall onto the page. */
    protected void drop(Map<String, String> files) {
        drop(files.entrySet().stream()
                .map(file -> new FilePayload(
                        file.getKey(), "text/plain", file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new));
    }

    /** Lets files fall onto the page, all at once. */
    protected void drop(FilePayload... files) {
        page.evaluate(
                "files => { const carried = new DataTransfer();"
                        + " files.forEach(([name, type, bytes]) => carried.items.add("
                        + "   new File([Uint8Array.from(atob(bytes), one => one.charCodeAt(0))], name, { type })));"
                        + " document.getElementById('drop').dispatchEvent("
                        + "   new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried })); }",
                Stream.of(files)
                        .map(file -> List.of(
                                file.name, file.mimeType, Base64.getEncoder().encodeToString(file.buffer)))
                        .toList());
    }

    /** Begins the note once every article is read. */
    protected void start(int articles) {
        at("#start-button:has-text('" + articles + " article')").click();
    }

    protected void awaitNote() {
        page.waitForURL("**/?note=*");
        at(".line.unit").first().waitFor();
    }

    protected String taken(String form) {
        Download download = page.waitForDownload(
                () -> at(".take a[data-form='" + form + "']").click());
        try {
            return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * No rule of axe-core is broken by what is shown now, no contrast in the dark, and no target is too small for a finger.
     *
     * @param state what the pictures of it are called, where {@code -Dprecis.shots=FOLDER} asks for them
     */
    protected void assertAccessible(String state) {
        assertThat(broken(axe())).as("axe-core: %s", state).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(broken(axe().withRules(List.of("color-contrast", "target-size"))))
                .as("axe-core in the dark: %s", state)
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        SHOTS.ifPresent(folder -> shoot(folder, state));
    }

    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> broken(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }

    private void shoot(Path folder, String state) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve(
                                state + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            }
        }
        page.setViewportSize(WIDTH, HEIGHT);
    }

    protected static String corpus(String name) {
        try {
            return Files.readString(Path.of("corpus", name, "article.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
