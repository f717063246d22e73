package dev.precis.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.precis.model.FakeModel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the page costs a browser of this machine: bytes and time until it can be used, and the longest stretches in which it does not
 * answer (long tasks, over 50 ms) while a large note is opened, scrolled and searched, and found among earlier ones.
 *
 * <pre>PageBench ARTICLES WORDS</pre>
 */
public final class PageBench {

    private static final int VISITS = 5;
    private static final int TURNS = 80;
    private static final int HITS = 20;
    private static final int EARLIER = 40;
    private static final int KEY_PAUSE = 60;

    /** Keeps every long task, and from a key or a click until what came of it was painted. */
    private static final String LONG_TASKS = "window.longTasks = []; window.answers = [];"
            + " const keep = (kept, options) => new PerformanceObserver(list => list.getEntries().forEach(entry =>"
            + "   kept().push(Math.round(entry.duration)))).observe(options);"
            + " keep(() => window.longTasks, { type: 'longtask', buffered: true });"
            + " keep(() => window.answers, { type: 'event', durationThreshold: 16 });";

    public static void main(String[] args) throws Exception {
        int articles = Integer.parseInt(args[0]);
        int words = Integer.parseInt(args[1]);
        try (FakeModel model = FakeModel.start();
                ServiceUnderTest service = ServiceUnderTest.start(
                        Files.createTempDirectory("precis-page"), model.baseUrl(), FakeModel.NAME);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu")));
            for (int visit = 1; visit <= VISITS; visit++) {
                visit(browser, service);
            }
            for (int earlier = 0; earlier < EARLIER; earlier++) {
                written(service, 1, words);
            }
            String note = written(service, articles, words);
            for (int opening = 1; opening <= VISITS; opening++) {
                opened(browser, service, note);
            }
            note(browser, service, note);
            earlierNotes(browser, service, note);
        }
    }

    private static String written(ServiceUnderTest service, int articles, int words) throws Exception {
        Pages pages = Pages.ofCorpus();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            texts.add(pages.page(i * 7, words));
        }
        String note = service.post("/v1/briefings", Pages.request(texts)).get().body();
        return note.replaceAll("(?s)^\\{\"id\":\"(brf_[^\"]+)\".*", "$1");
    }

    private static void visit(Browser browser, ServiceUnderTest service) {
        try (Page page = browser.newContext().newPage()) {
            page.navigate(service.uri("/").toString());
            page.waitForTimeout(500);
            Object told = page.evaluate(
                    "() => { const [all] = performance.getEntriesByType('navigation');"
                            + " const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;"
                            + " const files = performance.getEntriesByType('resource').filter(one => one.name.includes('/page/'));"
                            + " const bytes = all.transferSize + files.reduce((sum, one) => sum + one.transferSize, 0);"
                            + " return `${bytes} bytes in ${files.length + 1} files,"
                            + " first paint ${Math.round(paint)} ms, usable ${Math.round(all.domContentLoadedEventEnd)} ms`; }");
            System.out.println("a first visit: " + told);
        }
    }

    private static void opened(Browser browser, ServiceUnderTest service, String note) {
        try (Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))
                .newPage()) {
            page.addInitScript(LONG_TASKS);
            page.navigate(service.uri("/?note=" + note).toString());
            page.waitForSelector("dl.facts .hash");
            tell(page, "opening it by its address");
        }
    }

    private static void note(Browser browser, ServiceUnderTest service, String note) {
        try (Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))
                .newPage()) {
            page.addInitScript(LONG_TASKS);
            page.navigate(service.uri("/?note=" + note).toString());
            page.waitForSelector(".line");
            long began = System.nanoTime();
            page.waitForSelector("dl.facts .hash");
            System.out.printf(
                    Locale.ROOT,
                    "a note of %s lines and %s elements is whole %.1f s after its first line%n",
                    page.evaluate("document.querySelectorAll('.line').length"),
                    page.evaluate("document.querySelectorAll('*').length"),
                    (System.nanoTime() - began) / 1e9);
            tell(page, "drawing");
            page.mouse().move(300, 600);
            for (int turn = 0; turn < TURNS; turn++) {
                page.mouse().wheel(0, 900);
                page.waitForTimeout(30);
            }
            tell(page, "scrolling the note");
            page.mouse().move(1200, 600);
            for (int turn = 0; turn < TURNS; turn++) {
                page.mouse().wheel(0, 900);
                page.waitForTimeout(30);
            }
            tell(page, "scrolling the sources");
            for (String word : List.of("president", "le", "milliards euros")) {
                page.locator("#find").fill("");
                page.waitForSelector(
                        "#find-count:empty", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
                type(page, "#find", word);
                page.waitForSelector("#find-count:not(:empty)");
                String found = page.locator("#find-count").textContent();
                tell(page, "searching it for " + word + " (" + found + ")");
                for (int hit = 0; hit < HITS; hit++) {
                    page.keyboard().press("Enter");
                    page.waitForTimeout(KEY_PAUSE);
                }
                tell(page, "going from hit to hit");
            }
        }
    }

    private static void earlierNotes(Browser browser, ServiceUnderTest service, String note) {
        try (Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))
                .newPage()) {
            page.addInitScript(LONG_TASKS);
            page.navigate(service.uri("/?view=notes").toString());
            page.waitForSelector(".shelf li");
            tell(page, "showing the earlier notes");
            page.waitForResponse(
                    answer -> answer.url().endsWith("q=president"), () -> type(page, "#shelf-q", "president"));
            page.waitForSelector(".shelf li");
            tell(page, "searching them (" + page.locator("#shelf-about").textContent() + ")");
            page.click("a[href='/?note=" + note + "']");
            page.waitForSelector("dl.facts .hash");
            tell(page, "opening the large one");
        }
    }

    private static void type(Page page, String field, String words) {
        page.locator(field).pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(KEY_PAUSE));
    }

    private static void tell(Page page, String doing) {
        page.waitForTimeout(300);
        Object tasks = page.evaluate(
                "() => { const { longTasks, answers } = window; window.longTasks = []; window.answers = [];"
                        + " return `${longTasks.length} long tasks (${longTasks.join(', ')} ms),"
                        + " the slowest answer to a hand ${Math.max(0, ...answers)} ms`; }");
        System.out.println(doing + ": " + tasks);
    }

    private PageBench() {}
}
