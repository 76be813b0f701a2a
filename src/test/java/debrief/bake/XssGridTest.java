package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.bake.FrameBrowser.Deed;
import debrief.testing.NeedsBrowser;
import debrief.testing.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile texts in every field of the model, on every kind of file of a site, in a real browser whose own policy is taken away:
 * nothing runs, nothing could, nothing is asked for elsewhere. The same pages without our guards show that the browser would
 * see it.
 */
@NeedsBrowser
class XssGridTest {

    /** Of the vectors that others collected, when {@code DEBRIEF_SECURITY} names their folder, in the run of every day. */
    private static final int SLICE = 16;

    @TempDir
    private static Path unguarded;

    private static FrameBrowser browser;
    private static FrameBrowser bare;
    private static HostilePages guardedPages;
    private static HostilePages barePages;

    @BeforeAll
    static void open() throws IOException {
        browser = new FrameBrowser(true);
        bare = new FrameBrowser(false);
        guardedPages = HostilePages.ofSites(new Templates(Path.of("nowhere")));
        barePages = HostilePages.ofQuestions(RenderedSite.withoutGuards(unguarded));
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        bare.close();
    }

    @Test
    void noneOfOursRuns() throws IOException {
        List<String> vectors = own();

        assertThat(deeds(Today.of(vectors, 3))).isEmpty();
        assertThat(runners(vectors)).hasSizeGreaterThan(vectors.size() / 3);
    }

    /** Every day others, so that each has its turn; the day is the seed. */
    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void noneOfTodaysRuns() throws IOException {
        List<String> vectors = collected();
        System.out.println("XssGridTest: seed " + Today.NUMBER);
        Collections.shuffle(vectors, new Random(Today.NUMBER));

        assertThat(deeds(vectors.subList(0, SLICE))).as("seed " + Today.NUMBER).isEmpty();
    }

    @Tag("nightly")
    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void noneOfThemAllRuns() throws IOException {
        List<String> vectors = collected();

        assertThat(vectors).hasSizeGreaterThan(5_000);
        assertThat(deeds(vectors)).isEmpty();
    }

    @Tag("nightly")
    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void thousandsOfThemRunWithoutGuards() throws IOException {
        assertThat(runners(collected())).hasSizeGreaterThan(2_000);
    }

    /** Otherwise that nothing lives would mean nothing. */
    @Test
    void whateverATextBringsAlongIsSeen() {
        Map<String, String> pages = new TreeMap<>();
        for (String html : List.of(
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='//elsewhere.example/'>x</a>",
                "<p onpointerdown='alert(1)'>x</p>",
                "<p style='color: red'>x</p>",
                "<p \"'>x</p>",
                "<svg></svg>",
                "<unknown></unknown>",
                "<script src='/other.js'></script>",
                "<meta http-equiv='refresh' content='0; url=https://elsewhere.example/'>",
                "<!-- the rest of a page --")) {
            pages.put(pages.size() + ".html", "<!DOCTYPE html><title>page</title><main>" + html + "</main>");
        }

        assertThat(bare.open(pages))
                .filteredOn(deed -> deed.what().equals("lives"))
                .extracting(Deed::page)
                .containsAll(pages.keySet());
    }

    /** Otherwise that nothing is asked for would mean nothing. */
    @Test
    void whateverAPageAsksForIsSeen() throws IOException {
        List<Deed> asked = bare.open(Map.of("asks.html", """
                <!DOCTYPE html>
                <title>asks</title>
                <link rel="preconnect" href="https://preconnect.example">
                <link rel="stylesheet" href="http://style.example/x.css">
                <img src="https://picture.example/x.png">
                <img src="http://192.0.2.7/x.png">
                <script>new WebSocket("ws://socket.example/");</script>
                <script>navigator.sendBeacon("http://beacon.example/", "x");</script>
                """));

        assertThat(asked)
                .filteredOn(deed -> deed.how().startsWith(Elsewhere.CALLER))
                .extracting(Deed::how)
                .anyMatch(how -> how.contains("style.example"))
                .anyMatch(how -> how.contains("picture.example"))
                .anyMatch(how -> how.contains("192.0.2.7"))
                .anyMatch(how -> how.contains("socket.example"))
                .anyMatch(how -> how.contains("beacon.example"))
                .hasSizeGreaterThan(5);
        assertThat(asked).extracting(Deed::how).contains("https://picture.example/x.png");
    }

    private static List<Deed> deeds(List<String> vectors) throws IOException {
        List<Deed> deeds = guardedPages.open(vectors, browser);
        System.out.println("XssGridTest: " + deeds.size() + " deeds of " + vectors.size() + " vectors in "
                + EveryField.filled().size() + " fields on " + browser.opened() + " pages so far");
        return deeds;
    }

    /** The vectors that run without our guards. */
    private static Set<String> runners(List<String> vectors) throws IOException {
        Set<String> runners = barePages.open(vectors, bare).stream()
                .filter(deed -> deed.what().equals("ran") && deed.page().matches("\\d+/.*"))
                .map(deed -> vectors.get(Integer.parseInt(deed.page().replaceFirst("/.*", ""))))
                .collect(Collectors.toSet());
        System.out.println("XssGridTest: " + runners.size() + " of " + vectors.size() + " run without guards");
        return runners;
    }

    private static List<String> own() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/debrief/bake/hostile.txt")).stream()
                .filter(line -> !line.startsWith("# "))
                .toList();
    }

    private static List<String> collected() throws IOException {
        List<String> vectors = new ArrayList<>();
        for (String file : List.of("xss-vectors.json", "markdown-url-cross.json", "template-injection.json")) {
            for (JsonNode vector : new ObjectMapper()
                    .readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile())) {
                vectors.add(vector.path("payload").asText());
            }
        }
        return vectors;
    }
}
