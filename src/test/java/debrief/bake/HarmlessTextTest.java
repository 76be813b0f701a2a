package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.testing.Today;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
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
        List<String> sentences = payloads("benign-text.json", "text");
        for (String sentence : Today.of(sentences, 3)) {
            assertNothingIsLost(sentence);
        }
        assertThat(sentences).hasSizeGreaterThan(20);
    }

    /** Template languages in a text are text. */
    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void noTextIsATemplate() throws IOException {
        List<String> attacks = payloads("template-injection.json", "payload");
        String page = "interviews/interview/question.html";
        for (String text : Today.of(attacks, 3)) {
            Map<String, String> site = RenderedSite.of(EveryField.with(text), TEMPLATES, page::equals);
            assertThat(Jsoup.parse(site.get(page)).select("h1").text())
                    .isEqualTo(text.replaceAll("\\s+", " ").strip());
        }
        assertThat(attacks).hasSizeGreaterThan(50);
    }

    private static List<String> payloads(String file, String key) throws IOException {
        List<String> texts = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile())
                .forEach(each -> texts.add(each.path(key).asText()));
        return texts;
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
        RenderedSite.of(
                        EveryField.with(text),
                        TEMPLATES,
                        permalink -> permalink.endsWith(".html") && !permalink.startsWith("topics/"))
                .forEach((permalink, file) -> {
                    String words = bare(Jsoup.parse(file).body().wholeText());
                    times.put(
                            permalink,
                            List.of(words.split(java.util.regex.Pattern.quote(bare(text)), -1))
                                            .size()
                                    - 1);
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
