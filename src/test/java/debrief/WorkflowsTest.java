package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a workflow may do with the talks that it builds a site of, and who may change what it does. */
class WorkflowsTest {

    private static final Path TEMPLATE = Path.of("src/main/resources/debrief/init/pages.yml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** An action at a commit, which nobody can move, and which release that is. */
    private static final Pattern PINNED = Pattern.compile("[\\w-]+/[\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    static List<Path> files() throws IOException {
        try (Stream<Path> ours = Files.list(Path.of(".github/workflows"))) {
            return Stream.concat(ours, Stream.of(TEMPLATE)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyActionIsPinned(Path file) throws IOException {
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> line.contains("uses:"))
                        .map(line -> line.substring(line.indexOf("uses:") + 5).strip()))
                .isNotEmpty()
                .allMatch(PINNED.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noCheckoutLeavesItsToken(Path file) throws IOException {
        assertThat(steps(file).stream()
                        .filter(step -> step.path("uses").asText().startsWith("actions/checkout@")))
                .isNotEmpty()
                .allMatch(step -> step.at("/with/persist-credentials").asText().equals("false"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyJobEnds(Path file) throws IOException {
        assertThat(jobs(file))
                .isNotEmpty()
                .allMatch(job -> job.path("timeout-minutes").asInt() > 0);
    }

    /** Who runs code of this repository may read it, and no more; who may deploy runs none. */
    @ParameterizedTest
    @MethodSource("files")
    void onlyTheDeploymentMayWrite(Path file) throws IOException {
        assertThat(YAML.readTree(file.toFile()).path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        for (JsonNode job : jobs(file)) {
            if (job.has("permissions")) {
                assertThat(job.path("permissions").toString())
                        .isEqualTo("{\"pages\":\"write\",\"id-token\":\"write\"}");
                assertThat(job.path("steps")).hasSize(1).allMatch(step -> !step.has("run"));
            }
        }
    }

    /** A title or a branch's name is anybody's text: in a script it would be a command. */
    @ParameterizedTest
    @MethodSource("files")
    void scriptsTakeTheirValuesFromTheEnvironment(Path file) throws IOException {
        assertThat(steps(file)).noneMatch(step -> step.path("run").asText().contains("${{"));
        assertThat(Files.readString(file)).doesNotContain("pull_request_target", "workflow_run", "secrets.");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.0, 0",
        "0.1.0, 0",
        "v2.0.0-rc.1, 0",
        "3d3c42e5aac5ba805825da76410c181273ba90b1, 0",
        "main, 1",
        "release, 1",
        "3d3c42e, 1",
        "v1, 1",
        "'', 1",
    })
    void aNewPortfolioBuildsWithARelease(String reference, int exit) throws Exception {
        String script = steps(TEMPLATE).get(0).path("run").asText();
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        bash.environment().put("DEBRIEF_REPOSITORY", "somebody/debrief");
        bash.environment().put("DEBRIEF_REF", reference);
        Process process = bash.start();
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isEqualTo(exit);
    }

    @Test
    void librariesAreComparedBeforeASiteIsBuilt() throws IOException {
        for (Path file : List.of(TEMPLATE, Path.of(".github/workflows/pages.yml"))) {
            List<String> scripts =
                    steps(file).stream().map(step -> step.path("run").asText()).toList();
            assertThat(scripts)
                    .filteredOn(script -> script.contains("/checksums"))
                    .hasSize(1);
            assertThat(String.join("\n", scripts).indexOf("/checksums"))
                    .isLessThan(String.join("\n", scripts).indexOf(" build --full"));
        }
    }

    private static List<JsonNode> jobs(Path file) throws IOException {
        JsonNode jobs = YAML.readTree(file.toFile()).path("jobs");
        return StreamSupport.stream(jobs.spliterator(), false).toList();
    }

    private static List<JsonNode> steps(Path file) throws IOException {
        List<JsonNode> steps = new ArrayList<>();
        jobs(file).forEach(job -> job.path("steps").forEach(steps::add));
        return steps;
    }
}
