package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Files with scripts that others collected, when {@code DEBRIEF_SECURITY} names their folder. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedAssetsTest {

    @Test
    void noneIsPublished(@TempDir Path root) throws IOException {
        int tried = 0;
        for (JsonNode attack : new ObjectMapper()
                .readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), "asset-attacks.json")
                        .toFile())) {
            String name = attack.path("file").asText();
            for (String folder : new String[] {"content/images", "assets"}) {
                Files.createDirectories(root.resolve(folder));
                Files.write(
                        root.resolve(folder).resolve(name),
                        attack.path("base64").binaryValue());
                tried++;
            }
        }

        assertThat(Assets.of(root).warnings()).hasSize(tried).hasSizeGreaterThan(7);
    }
}
