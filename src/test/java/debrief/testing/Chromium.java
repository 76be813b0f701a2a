package debrief.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The browser of this machine, for tests: without a window, without habits of its own, and with no way off the machine. */
public final class Chromium implements AutoCloseable {

    /** No name leads anywhere. */
    public static final String ALONE = "MAP * ~NOTFOUND";

    /** Whom the browser asks about itself, whatever page is open: time, accounts, news of its own. Nobody answers. */
    private static final String MAKERS = Stream.of(
                    "accounts.google.com",
                    "android.clients.google.com",
                    "clients2.google.com",
                    "content-autofill.googleapis.com",
                    "mtalk.google.com",
                    "optimizationguide-pa.googleapis.com",
                    "redirector.gvt1.com",
                    "safebrowsing.googleapis.com",
                    "update.googleapis.com")
            .map(host -> "MAP " + host + " ~NOTFOUND, ")
            .collect(Collectors.joining());

    private final Playwright playwright;
    private final Browser browser;

    /** @param hosts where names and addresses lead, as {@code --host-resolver-rules} has it; 127.0.0.1 stays itself */
    public Chromium(String hosts) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(NeedsBrowser.Condition.browser().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // It would ask its maker about the search box.
                                "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate",
                                "--host-resolver-rules=" + MAKERS + hosts + ", EXCLUDE 127.0.0.1")));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
