package debrief.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Slugs and web addresses become files and links of the site: a hostile text is refused where it is read. */
class HostileUrlTest {

    @Test
    void noneOfOursIsOne() throws IOException {
        List<String> texts = Files.readAllLines(Path.of("src/test/resources/debrief/bake/hostile.txt"));

        assertThat(texts).hasSizeGreaterThan(40).allSatisfy(HostileUrlTest::assertRefused);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
    void noneThatOthersCollectedIsOne() throws IOException {
        for (JsonNode vector : new ObjectMapper()
                .readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), "xss-vectors.json")
                        .toFile())) {
            assertRefused(vector.path("payload").asText());
        }
    }

    private static void assertRefused(String text) {
        Scalar scalar = new Scalar(text, false, new Mark(1, 1));
        Mistakes address = new Mistakes("a.yaml");
        new UrlSchema().check(scalar, address);
        if (!address.hasErrors()) {
            assertThat(text).matches("(?i)https?://[a-z0-9.-]+(:[0-9]+)?(/[^\\s\"<>\\\\]*)?");
        }
        Mistakes slug = new Mistakes("a.yaml");
        PatternSchema.SLUG.check(scalar, slug);
        if (!slug.hasErrors()) {
            assertThat(text).matches("[a-z0-9-]{1,80}");
        }
    }
}
