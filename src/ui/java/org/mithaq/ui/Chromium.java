package org.mithaq.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The system's Chromium, one for all tests; it finds no host but this machine.
final class Chromium {
    private static final Path PROGRAM =
            Path.of(System.getProperty("mithaq.test.chromium", "/usr/bin/chromium"));
    private static final Browser RUNNING = launch();

    private Chromium() {}

    private static Browser launch() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "No Chromium at " + PROGRAM + "; -Dmithaq.test.chromium=… names another");
        }
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(PROGRAM)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync",
                                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE"
                                                        + " 127.0.0.1")));
    }

    /// An empty tab.
    static View view(int width, ColorScheme colours) {
        return new View(
                RUNNING.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, width < 600 ? 900 : 850)
                                .setLocale("en-GB")
                                .setAcceptDownloads(true)
                                .setColorScheme(colours)));
    }

    /// An empty tab on a wide screen in light colours.
    static View view() {
        return view(1360, ColorScheme.LIGHT);
    }
}
