package org.mithaq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A tab of the dashboard, and what went wrong in it.
final class View implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String TWO_FRAMES =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
    private static final Duration MOST_WAITING = Duration.ofSeconds(20);
    private static final int POLL_MS = 15;
    private static final String AXE = axe();

    /// A page that has asked for everything and was told.
    private static final String IS_READY =
            "() => document.querySelector('main h1') && !document.querySelector('.waiting')"
                    + " && !document.querySelector('[aria-busy=true]')"
                    + " && document.fonts.status === 'loaded'";

    private static final String VIOLATIONS =
            """
            () => axe.run(document, {resultTypes: ['violations']}).then(({violations}) =>
              violations.flatMap(({id, nodes}) => nodes.map((node) => id + ': ' + node.html.slice(0, 200)
                + ' ' + (node.any[0]?.message ?? ''))))\
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    View(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(error -> troubles.add("error: " + error));
        page.onConsoleMessage(this::note);
        page.onRequest(request -> {
            if (!isOurs(request.url())) {
                troubles.add("asked elsewhere: " + request.url());
            }
        });
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            troubles.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    private static boolean isOurs(String url) {
        return url.startsWith("data:")
                || url.startsWith("blob:")
                || url.startsWith(Dashboard.running().url() + "/");
    }

    Page page() {
        return page;
    }

    /// Opens a page and waits until it has all that it asks for.
    ///
    /// @param path with its query
    View open(String path) {
        page.navigate(Dashboard.running().url() + path);
        return ready();
    }

    /// Shows the page in another width and theme.
    void look(int width, ColorScheme colours) {
        page.setViewportSize(width, 850);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.evaluate(TWO_FRAMES);
        ready();
    }

    /// Waits until the page has all that it asks for.
    View ready() {
        return until(IS_READY);
    }

    /// Waits until something holds. Playwright's own waiting would need `eval`, which the pages
    /// forbid.
    ///
    /// @param claim a function that gives a truth value
    View until(String claim) {
        var end = System.nanoTime() + MOST_WAITING.toNanos();
        while (!Boolean.TRUE.equals(page.evaluate("Boolean((" + claim + ")())"))) {
            assertThat(System.nanoTime())
                    .as(() -> claim + " at " + page.url() + "; " + troubles)
                    .isLessThan(end);
            page.waitForTimeout(POLL_MS);
        }
        return this;
    }

    /// Fails where the console told of anything, or anything was asked of another host.
    void requireNoTrouble() {
        assertThat(troubles).isEmpty();
    }

    /// Forgets what went wrong, because it was meant to.
    void forgive() {
        troubles.clear();
    }

    /// What the console told and what was asked of other hosts.
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /// Where axe finds that somebody could not use the page.
    List<String> violations() {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(VIOLATIONS)).stream().map(String::valueOf).toList();
    }

    /// Keeps a picture of the whole page.
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    int count(String selector) {
        return page.locator(selector).count();
    }

    /// How many facts the first timeline has drawn.
    int drawn() {
        until("() => document.querySelector('.timeline canvas')?.dataset.drawn");
        return Integer.parseInt(
                page.locator(".timeline canvas").first().getAttribute("data-drawn"));
    }

    /// Milliseconds from asking for the page to the first timeline with points.
    double firstDrawnAt() {
        return ((Number)
                        page.evaluate(
                                "performance.getEntriesByName('timeline-drawn')[0].startTime"))
                .doubleValue();
    }

    @Override
    public void close() {
        context.close();
    }

    private static String axe() {
        try (var script = View.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
