package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Paths and names that others collected, when {@code DEBRIEF_SECURITY} names their folder: none leads out of a site. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedPathsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path lab;

    @Test
    void whateverAFileIsCalledItStaysInTheSite() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode one : read("path-traversal.json")) {
            names.add(one.path("path").asText());
        }
        for (JsonNode one : read("filenames.json")) {
            names.add(one.path("name").asText().repeat(one.path("repeat").asInt(1)));
        }
        Path site = Files.createDirectories(lab.resolve("a/b/c/site"));
        int inside = 0;
        for (String name : names) {
            for (String permalink : List.of(name, "topics/" + name + ".html")) {
                try (Publication publication = new Publication(site, "site")) {
                    publication.add(permalink, new byte[] {'x'});
                    publication.publish();
                    inside++;
                } catch (ProblemsException | InvalidPathException | FileSystemException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
        assertThat(inside).isPositive();
        try (var all = Files.walk(lab)) {
            assertThat(all.filter(Files::isRegularFile)).allMatch(file -> file.startsWith(site));
        }
    }

    @Test
    void twoNamesAreTwoFilesOrRefused() throws IOException {
        int tried = 0;
        for (JsonNode one : read("filenames.json")) {
            if (one.has("other")) {
                tried++;
                List<String> pair = List.of(
                        one.path("name").asText() + ".png", one.path("other").asText() + ".png");
                boolean same = pair.get(0).equalsIgnoreCase(pair.get(1));
                Path site = lab.resolve("site" + tried);
                try (Publication publication = new Publication(site, "site")) {
                    for (String name : pair) {
                        publication.add(name, name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    }
                    assertThat(same).as("%s was not refused", pair).isFalse();
                    publication.publish();
                    assertThat(pair).allMatch(name -> Files.isRegularFile(site.resolve(name)));
                } catch (ProblemsException refused) {
                    assertThat(refused).hasMessageContaining("letter case does not count");
                }
            }
        }
        assertThat(tried).isPositive();
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile());
    }
}
