package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import debrief.model.Profile;
import debrief.testing.Chromium;
import debrief.testing.NeedsBrowser;
import debrief.testing.Portfolios;
import debrief.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words as long as a line, tables as wide as two, former addresses with a place on the page. */
@NeedsBrowser
class OddPagesInBrowserTest {

    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: LONG
            profile: public
            === content/pages/about.md
            title=LONG
            type=page
            status=published
            ~~~~~~
            # LONG

            | LONG | LONG | LONG |
            |------|------|------|
            | LONG | some more words that could stand on one line if there were room | last |
            === content/topics.yaml
            topics:
              - {slug: long, name: LONG, summary: LONG}
            === content/interviews/2025-02-03-a/interview.yaml
            title: LONG
            role: LONG
            round: LONG
            visibility: public
            transcript: public
            speakers:
              Host: {role: interviewer, pseudonym: LONG}
              Guest: {role: candidate}
            === content/interviews/2025-02-03-a/transcript.txt
            Host: What is LONG for?

            Guest: LONG makes the beans.
            === content/interviews/2025-02-03-a/analysis.yaml
            exchanges:
              - id: beans
                aliases: [peas]
                title: LONG
                kind: technical
                turns: 1-2
                summary: LONG, `LONG` and **LONG**
                improvements: [{label: LONG, text: LONG, evidence: [{turn: 2, quote: LONG}]}]
                topics: [{topic: long, advice: LONG}]
            insights:
              technical:
                - {label: LONG, text: LONG, from: [beans]}
            """;

    @TempDir
    private static Path folder;

    private static Path site;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        site = folder.resolve("site");
        String files = PORTFOLIO.replace("LONG", "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbau".repeat(2));
        Sample.build(Portfolios.write(folder.resolve("portfolio"), files), site, Profile.PUBLIC, "");
        chromium = new Chromium(Chromium.ALONE);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void noWordIsWiderThanAPhone() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    // The look of the first has an address of the server; the other only leads on.
                    .filter(file -> !file.endsWith("404.html") && !file.endsWith("peas.html"))
                    .toList();
        }
        Page page = chromium.browser().newPage();
        page.setViewportSize(320, 900);
        for (Path file : pages) {
            page.navigate(file.toUri().toString());
            assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                    .as(file.toString())
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void aTableFitsOnPaper() {
        Page page = chromium.browser().newPage();
        page.setViewportSize(670, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(site.resolve("about.html").toUri().toString());

        assertThat((Boolean)
                        page.evaluate("document.querySelector('td:last-child').getBoundingClientRect().right <= 670"))
                .isTrue();
    }

    @Test
    void aFormerAddressKeepsThePlaceOnThePage() {
        Page page = chromium.browser().newPage();
        page.navigate(site.resolve("interviews/2025-02-03-a/peas.html").toUri() + "#turn-2");
        page.waitForURL("**/beans.html#turn-2");

        assertThat(page.locator("#turn-2").isVisible()).isTrue();
    }
}
