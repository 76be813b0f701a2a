package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmers talk in angle brackets: what is said stands on every page on which plain words would stand. */
class HarmlessTextTest {

    private static final Templates TEMPLATES = templates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Map<String, List<Integer>> & more",
                "if (a < b && c > d) return \"</p>\";",
                "javascript: is a scheme, 'data:' too",
                "<T extends Comparable<T>> needs <b>thought</b>",
                "${x} #{y} {{z}} <#if> <%= a %> [=b]",
                "Ü, é, 日本語, 😀 & &lt;",
                "<!-- a note --> 1 << 2 -->"
            })
    void nothingIsLost(String text) throws IOException {
        assertNothingIsLost(text);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void nothingIsLostOfWhatOthersCollected() throws IOException {
        Path folder = Path.of(System.getenv("DEBRIEF_SECURITY"));
        for (JsonNode sentence :
                new ObjectMapper().readTree(folder.resolve("benign-text.json").toFile())) {
            assertNothingIsLost(sentence.path("text").asText());
        }
    }

    /** Template languages in a text are text. */
    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void noTextIsATemplate() throws IOException {
        Path folder = Path.of(System.getenv("DEBRIEF_SECURITY"));
        int tried = 0;
        for (JsonNode attack : new ObjectMapper()
                .readTree(folder.resolve("template-injection.json").toFile())) {
            String text = attack.path("payload").asText();
            Map<String, String> site = RenderedSite.of(EveryField.with(text), TEMPLATES);
            assertThat(Jsoup.parse(site.get("interviews/interview/question.html"))
                            .select("h1")
                            .text())
                    .isEqualTo(text.replaceAll("\\s+", " ").strip());
            tried++;
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void theModelsFieldsAreAllThere() {
        Set<String> filled = EveryField.filled();

        assertThat(filled)
                .contains(
                        "Point.label",
                        "Point.text",
                        "Turn.text",
                        "Note.text",
                        "Claim.source",
                        "Link.url",
                        "Extra.heading")
                .hasSizeGreaterThan(45)
                .doesNotContainAnyElementsOf(EveryField.ADDRESSES.keySet());
    }

    private static void assertNothingIsLost(String text) throws IOException {
        String plain = text.replaceAll("[^\\p{L}\\p{N} ]", "x");
        Map<String, Integer> expected = shown(plain);

        shown(text)
                .forEach((page, times) ->
                        assertThat(times).as("%s on %s", text, page).isGreaterThanOrEqualTo(expected.get(page)));
        assertThat(expected.get("interviews/interview/question.html")).isGreaterThan(20);
    }

    /** How often a text that stands in every field is seen on each page. */
    private static Map<String, Integer> shown(String text) throws IOException {
        Map<String, Integer> times = new TreeMap<>();
        RenderedSite.of(EveryField.with(text), TEMPLATES).forEach((permalink, file) -> {
            if (permalink.endsWith(".html") && !permalink.startsWith("topics/")) {
                Document page = Jsoup.parse(file);
                String words = bare(page.body().wholeText());
                times.put(
                        permalink,
                        List.of(words.split(java.util.regex.Pattern.quote(bare(text)), -1))
                                        .size()
                                - 1);
            }
        });
        return times;
    }

    /** Without Markdown's own marks, which become markup where Markdown is, and without what a page's layout adds. */
    private static String bare(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("[*_`|#\\[\\]\\s]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Templates templates() {
        try {
            return new Templates(Path.of("nowhere"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
