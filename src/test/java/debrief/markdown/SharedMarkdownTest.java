package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.testing.Effort;
import debrief.testing.Today;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Shapes, links and sentences that others collected, when {@code DEBRIEF_SECURITY} names their folder. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedMarkdownTest {

    /** Of this thread; how long the parser's own may read, its deadline knows. */
    private static final Duration AT_MOST = Duration.ofMillis(500);

    @Test
    void everyShapeEndsSoon() throws IOException {
        List<String> slow = new ArrayList<>();
        for (Shape shape : Today.of(shapes(), 3)) {
            Duration took = Effort.of(AT_MOST, () -> new Markdown().html(shape.text()));
            if (took.compareTo(AT_MOST) >= 0) {
                slow.add(shape.name() + ": " + took.toMillis() + " ms");
            }
        }
        assertThat(slow).isEmpty();
    }

    /** A shape as large as it is told, and so much of it that it is read at all. */
    private static List<Shape> shapes() throws IOException {
        Set<Shape> shapes = new LinkedHashSet<>();
        for (JsonNode shape : read("markdown-pathological.json")) {
            for (JsonNode n : shape.path("n")) {
                String name = shape.path("name").asText() + " " + n;
                String text = text(shape, n.asInt());
                shapes.add(new Shape(name, text));
                shapes.add(new Shape(name, text.substring(0, Math.min(text.length(), 64_000))));
            }
        }
        assertThat(shapes).hasSizeGreaterThan(75);
        return List.copyOf(shapes);
    }

    private record Shape(String name, String text) {}

    /** Attributes and links of what the guard lets through, as a parser of HTML sees them. */
    @Test
    void noLinkAndNoVectorLives() throws IOException {
        Markdown markdown = new Markdown();
        List<String> live = new ArrayList<>();
        List<String> vectors = new ArrayList<>();
        for (String file : List.of("markdown-url-cross.json", "xss-vectors.json")) {
            read(file).forEach(vector -> vectors.add(vector.path("payload").asText()));
        }
        assertThat(vectors).hasSizeGreaterThan(5_000);
        for (String text : Today.of(vectors, 4)) {
            for (String html : List.of(
                    markdown.html(text).markup(),
                    markdown.html(text).inline().markup(),
                    Markdown.authored(markdown.unsafe(text)).markup(),
                    Markdown.authored(text).markup())) {
                Document page = Jsoup.parseBodyFragment(html, "https://own.example/");
                for (Element element : page.body().getAllElements()) {
                    if (isLive(element)) {
                        live.add(text + " -> " + html);
                    }
                }
            }
        }
        assertThat(live).isEmpty();
    }

    private static boolean isLive(Element element) {
        boolean elsewhere = element.hasAttr("href")
                && !element.absUrl("href").isEmpty()
                && !element.absUrl("href").matches("https://.+|mailto:.*");
        boolean unknown = element.hasAttr("href")
                && element.absUrl("href").isEmpty()
                && !element.attr("href").startsWith("mailto:");
        boolean foreign = element.hasAttr("src") && !element.absUrl("src").startsWith("https://own.example/");
        boolean acts = element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style")
                        || attribute.getKey().equals("srcset"));
        return elsewhere
                || unknown
                || foreign
                || acts
                || List.of(
                                "script", "style", "iframe", "object", "embed", "svg", "math", "form", "base", "meta",
                                "link")
                        .contains(element.normalName());
    }

    /** Words and signs stay in their order; only Markdown's own marks may become markup. */
    @Test
    void nothingIsLostOfWhatIsHarmless() throws IOException {
        for (JsonNode sentence : read("benign-text.json")) {
            String text = sentence.path("text").asText();
            String shown = Jsoup.parseBodyFragment(new Markdown().html(text).markup())
                    .body()
                    .wholeText();
            assertThat(bare(shown))
                    .as(text)
                    .isEqualTo(bare(text.replace("&lt;", "<").replace("&gt;", ">")));
        }
    }

    private static String bare(String text) {
        // A heading's mark stands before a blank; &lt; may be typed as an entity.
        return text.replaceAll("^# |[*_]", "").replaceAll("\\s+", " ").strip();
    }

    private static String text(JsonNode shape, int n) {
        StringBuilder text = new StringBuilder();
        if (shape.path("generator").asText().equals("growing-backticks")) {
            for (int i = 1; i <= n; i++) {
                text.append('e').append("`".repeat(i));
            }
        }
        for (JsonNode part : shape.path("parts")) {
            int times = part.path(1).isInt() ? part.path(1).asInt() : n;
            text.append(part.path(0).asText().repeat(times));
        }
        return text.toString();
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper()
                .readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile());
    }
}
