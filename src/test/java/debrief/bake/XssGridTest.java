package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.bake.FrameBrowser.Deed;
import debrief.testing.NeedsBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile texts in every field of the model, on every file of a site, in a real browser whose own policy is taken away: nothing
 * runs, nothing could, nothing is asked for elsewhere. The same pages without our guards show that the browser would see it.
 */
@NeedsBrowser
class XssGridTest {

    /** Of the vectors that others collected, when {@code DEBRIEF_SECURITY} names their folder, in the run of every day. */
    private static final int SLICE = 12;

    private static final int AT_ONCE = 40;

    @TempDir
    private static Path unguarded;

    private static FrameBrowser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = new FrameBrowser();
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
    }

    @Test
    void noneOfOursRuns() throws IOException {
        List<String> vectors = own();

        assertThat(deeds(vectors, true)).isEmpty();
        assertThat(runners(vectors)).hasSizeGreaterThan(vectors.size() / 3);
    }

    /** Every day others, so that each has its turn; the day is the seed. */
    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void noneOfTodaysRuns() throws IOException {
        List<String> vectors = collected();
        long seed = LocalDate.now().toEpochDay();
        System.out.println("XssGridTest: seed " + seed);
        Collections.shuffle(vectors, new Random(seed));

        assertThat(deeds(vectors.subList(0, SLICE), true)).as("seed " + seed).isEmpty();
    }

    @Tag("nightly")
    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void noneOfThemAllRuns() throws IOException {
        List<String> vectors = collected();

        assertThat(vectors).hasSizeGreaterThan(5_000);
        assertThat(deeds(vectors, true)).isEmpty();
        assertThat(runners(vectors)).hasSizeGreaterThan(2_000);
    }

    /** The vectors that run without our guards. */
    private static Set<String> runners(List<String> vectors) throws IOException {
        Set<String> runners = new HashSet<>();
        for (Deed deed : deeds(vectors, false)) {
            if (deed.what().equals("ran") && deed.page().matches("\\d+/.*")) {
                runners.add(vectors.get(Integer.parseInt(deed.page().replaceFirst("/.*", ""))));
            }
        }
        System.out.println("XssGridTest: " + runners.size() + " of " + vectors.size() + " run without guards");
        return runners;
    }

    private static List<Deed> deeds(List<String> vectors, boolean guarded) throws IOException {
        Templates templates = guarded
                ? new Templates(Path.of("nowhere"))
                : RenderedSite.withoutGuards(Files.createTempDirectory(unguarded, "templates"));
        List<Deed> deeds = new ArrayList<>();
        for (int from = 0; from < vectors.size(); from += AT_ONCE) {
            Map<String, String> files = new TreeMap<>();
            for (int i = from; i < Math.min(vectors.size(), from + AT_ONCE); i++) {
                String folder = i + "/";
                RenderedSite.of(EveryField.with(vectors.get(i)), templates).forEach((permalink, text) -> {
                    // What runs at all runs on the page of a question.
                    if (guarded || permalink.equals("interviews/interview/question.html")) {
                        files.put(folder + permalink, text);
                    }
                });
            }
            deeds.addAll(browser.open(files, guarded));
        }
        return deeds;
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
