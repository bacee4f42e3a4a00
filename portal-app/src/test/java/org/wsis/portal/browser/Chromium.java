package org.wsis.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one browser of a test run: an installed Chromium or Chrome, else Playwright's own, else the distribution's package
 * where it may be installed, else a failure that says what to install.
 */
public final class Chromium {
    private static final Logger log = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run");
    private static final Path INSTALLATION = Path.of("target", "chromium-installation.log");
    private static final int SECONDS_TO_END = 10;
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = launch();

    private Chromium() {}

    /** The browser; open a context of your own in it and close that. */
    public static Browser browser() {
        return BROWSER;
    }

    private static Browser launch() {
        Browser browser =
                installed().map(Chromium::launch).or(Chromium::ofPlaywright).orElseGet(Chromium::ofPackage);
        Runtime.getRuntime().addShutdownHook(new Thread(Chromium::end));
        return browser;
    }

    /** Maven waits for everybody who holds this process's error stream, as the driver does: it ends, by itself or not. */
    private static void end() {
        List<ProcessHandle> driver = ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("playwright"))
                .flatMap(child -> Stream.concat(child.descendants(), Stream.of(child)))
                .toList();
        try {
            CompletableFuture.runAsync(PLAYWRIGHT::close).get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            log.warn("The browser does not end by itself", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            driver.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Browser launch(Path executable) {
        return PLAYWRIGHT.chromium().launch(options().setExecutablePath(executable));
    }

    private static Optional<Browser> ofPlaywright() {
        if (!Files.exists(Path.of(PLAYWRIGHT.chromium().executablePath())) && !run(downloadByPlaywright())) {
            return Optional.empty();
        }
        try {
            return Optional.of(PLAYWRIGHT.chromium().launch(options()));
        } catch (PlaywrightException missing) {
            log.warn("The browser of Playwright does not start", missing);
            return Optional.empty();
        }
    }

    private static List<String> downloadByPlaywright() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static Browser ofPackage() {
        run(List.of("apt-get", "update", "-qq"));
        run(List.of("apt-get", "install", "-y", "-qq", "chromium"));
        return installed()
                .map(Chromium::launch)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium. Install it (Debian: apt-get install chromium) and run again."));
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What it prints goes to a file: a service that a package starts would hold this process's own streams for ever. */
    private static boolean run(List<String> command) {
        log.info(
                "No Chromium is installed yet: {} (see {})",
                String.join(" ", command.subList(Math.max(0, command.size() - 4), command.size())),
                INSTALLATION);
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(INSTALLATION.toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
